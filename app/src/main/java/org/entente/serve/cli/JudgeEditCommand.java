package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.explore.PolityFinder;
import org.entente.model.Archive;
import org.entente.model.Scope;
import org.entente.model.SourcedClaim;
import org.entente.model.Verdict;
import org.entente.serve.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Corrects a claim. */
@Command(
        name = "edit",
        description = {
            "Says that a claim is right when some of its values are others: actors, recipients, type, mode, status, date, "
                    + "attribution, contexts, items, topics, place. Lists have commas between; nothing after '=' empties a field.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente judge edit C-k3v status=planned",
            "  entente judge edit E-k3v actors=Iran,RUS recipients= type=CONSULT mode=visit",
            "  entente judge edit E-k3v place=Rasht date=2024-05"
        })
final class JudgeEditCommand extends JudgingCommand {
    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "A claim (C-…) or an event (E-…), which means the claim that speaks for it.")
    private String id = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE", description = "What it should say.")
    private List<String> words = new ArrayList<>();

    JudgeEditCommand(Desk desk) {
        super(desk);
    }

    @Override
    Verdict verdict(House house, Archive archive) {
        String key = claim(archive, judgeable(archive, id));
        SourcedClaim claim = archive.claims(Scope.EVERYTHING, List.of(key)).get(0);
        Corrections corrections = new Corrections(
                new PolityFinder(house.reference()), house.reference().scheme().vocabulary());
        return Verdict.edit(who(), key, corrections.of(claim.claim(), words), why());
    }
}
