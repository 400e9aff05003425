package org.entente.serve.cli;

import java.util.List;
import org.entente.model.Archive;
import org.entente.model.Judgement;
import org.entente.model.Verdict;
import org.entente.serve.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Rejects a claim. */
@Command(
        name = "reject",
        description = {"Says that a claim is wrong: it is in no event any more, and 'entente why' still shows it.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente judge reject C-k3v",
            "  entente judge reject E-k3v        of an event, the claim that speaks for it"
        })
final class JudgeRejectCommand extends JudgingCommand {
    @Parameters(paramLabel = "ID", description = "A claim (C-…) or an event (E-…), or the beginning of its id.")
    private String id = "";

    JudgeRejectCommand(Desk desk) {
        super(desk);
    }

    @Override
    Verdict verdict(House house, Archive archive) {
        return Verdict.on(who(), Judgement.Verb.REJECT, List.of(claim(archive, judgeable(archive, id))), why());
    }
}
