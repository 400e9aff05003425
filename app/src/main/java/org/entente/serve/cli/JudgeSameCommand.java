package org.entente.serve.cli;

import java.util.List;
import org.entente.model.Archive;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Judgement;
import org.entente.model.Resolved;
import org.entente.model.Verdict;
import org.entente.serve.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says that two events are one. */
@Command(
        name = "same",
        description = {
            "Says that two events are one: whatever tells either tells the same happening, across types, parties and dates.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente judge same E-k3v E-a7c --why \"one visit\""})
final class JudgeSameCommand extends JudgingCommand {
    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "An event (E-…) or a claim (C-…), or the beginning of its id.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "ID", description = "Another.")
    private String other = "";

    JudgeSameCommand(Desk desk) {
        super(desk);
    }

    @Override
    Verdict verdict(House house, Archive archive) {
        Resolved first = judgeable(archive, one);
        Resolved second = judgeable(archive, other);
        if (first.equals(second) && first.kind() == 'E') {
            throw new EntenteException(
                    ErrorCode.USER,
                    "both are " + first.id()
                            + " already; to hold them together whatever comes, name two of its claims");
        }
        return Verdict.on(who(), Judgement.Verb.SAME, List.of(claim(archive, first), claim(archive, second)), why());
    }
}
