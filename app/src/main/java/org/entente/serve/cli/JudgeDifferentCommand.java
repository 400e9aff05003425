package org.entente.serve.cli;

import org.entente.model.Judgement;
import picocli.CommandLine.Command;

/** Says that two events are two. */
@Command(
        name = "different",
        description = {
            "Says that two events, or two claims of one event, tell two happenings: they are never one event again.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente judge different E-k3v E-a7c --why \"two deliveries\""})
final class JudgeDifferentCommand extends JudgePairCommand {
    JudgeDifferentCommand(Desk desk) {
        super(desk, Judgement.Verb.DIFFERENT);
    }

    @Override
    String refusal(String event) {
        return "both are " + event + "; to part it, name two of its claims: 'entente why " + event + "' lists them";
    }
}
