package org.entente.serve.cli;

import java.util.List;
import org.entente.model.Archive;
import org.entente.model.Judgement;
import org.entente.model.Verdict;
import org.entente.serve.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Accepts a claim. */
@Command(
        name = "accept",
        description = {
            "Says that a claim is right as it stands: it speaks for its event, before those that are only surer.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente judge accept C-k3v",
            "  entente judge accept E-k3v        of an event, the claim that speaks for it"
        })
final class JudgeAcceptCommand extends JudgingCommand {
    @Parameters(paramLabel = "ID", description = "A claim (C-…) or an event (E-…), or the beginning of its id.")
    private String id = "";

    JudgeAcceptCommand(Desk desk) {
        super(desk);
    }

    @Override
    Verdict verdict(House house, Archive archive) {
        return Verdict.on(who(), Judgement.Verb.ACCEPT, List.of(claim(archive, judgeable(archive, id))), why());
    }
}
