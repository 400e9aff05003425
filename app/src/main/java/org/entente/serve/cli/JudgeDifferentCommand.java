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

/** Says that two events are two. */
@Command(
        name = "different",
        description = {
            "Says that two events, or two claims of one event, tell two happenings: they are never one event again.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente judge different E-k3v E-a7c --why \"two deliveries\""})
final class JudgeDifferentCommand extends JudgingCommand {
    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "An event (E-…) or a claim (C-…), or the beginning of its id.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "ID", description = "Another.")
    private String other = "";

    JudgeDifferentCommand(Desk desk) {
        super(desk);
    }

    @Override
    Verdict verdict(House house, Archive archive) {
        Resolved first = judgeable(archive, one);
        Resolved second = judgeable(archive, other);
        if (first.equals(second) && first.kind() == 'E') {
            throw new EntenteException(
                    ErrorCode.USER,
                    "both are " + first.id() + "; to part it, name two of its claims: 'entente why " + first.id()
                            + "' lists them");
        }
        return Verdict.on(
                who(), Judgement.Verb.DIFFERENT, List.of(claim(archive, first), claim(archive, second)), why());
    }
}
