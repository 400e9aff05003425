package org.entente.serve.cli;

import java.util.List;
import org.entente.model.Archive;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Judgement;
import org.entente.model.Resolved;
import org.entente.model.Verdict;
import org.entente.serve.House;
import picocli.CommandLine.Parameters;

/** A judgement on two events or claims together. */
abstract class JudgePairCommand extends JudgingCommand {
    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "An event (E-…) or a claim (C-…), or the beginning of its id.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "ID", description = "Another.")
    private String other = "";

    private final Judgement.Verb verb;

    JudgePairCommand(Desk desk, Judgement.Verb verb) {
        super(desk);
        this.verb = verb;
    }

    /** Why one event cannot be judged with itself, and what to do instead. */
    abstract String refusal(String event);

    @Override
    final Verdict verdict(House house, Archive archive) {
        Resolved first = judgeable(archive, one);
        Resolved second = judgeable(archive, other);
        if (first.equals(second) && first.kind() == 'E') {
            throw new EntenteException(ErrorCode.USER, refusal(first.id()));
        }
        return Verdict.on(who(), verb, List.of(claim(archive, first), claim(archive, second)), why());
    }
}
