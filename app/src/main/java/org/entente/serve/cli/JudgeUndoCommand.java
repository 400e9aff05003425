package org.entente.serve.cli;

import org.entente.model.Archive;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Resolved;
import org.entente.model.Scope;
import org.entente.model.Verdict;
import org.entente.serve.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a judgement back. */
@Command(
        name = "undo",
        description = {
            "Takes a judgement back: the latest one, or the one that is named. That is kept as well, so the record still tells "
                    + "what was judged when.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente judge undo", "  entente judge undo J-k3v --why \"a slip\""})
final class JudgeUndoCommand extends JudgingCommand {
    @Parameters(arity = "0..1", paramLabel = "J", description = "A judgement (J-…), or the beginning of its id.")
    private String id = "";

    JudgeUndoCommand(Desk desk) {
        super(desk);
    }

    @Override
    Verdict verdict(House house, Archive archive) {
        return Verdict.undo(who(), id.isEmpty() ? "" : judgement(archive), why());
    }

    private String judgement(Archive archive) {
        return archive.resolve(Scope.EVERYTHING, id)
                .filter(found -> found.kind() == 'J')
                .map(Resolved::id)
                .orElseThrow(() -> new EntenteException(
                        ErrorCode.USER, "no judgement " + id + "; 'entente judge log' lists what was judged"));
    }
}
