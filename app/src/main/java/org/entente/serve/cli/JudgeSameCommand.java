package org.entente.serve.cli;

import org.entente.model.Judgement;
import picocli.CommandLine.Command;

/** Says that two events are one. */
@Command(
        name = "same",
        description = {
            "Says that two events are one: whatever tells either tells the same happening, across types, parties and dates.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente judge same E-k3v E-a7c --why \"one visit\""})
final class JudgeSameCommand extends JudgePairCommand {
    JudgeSameCommand(Desk desk) {
        super(desk, Judgement.Verb.SAME);
    }

    @Override
    String refusal(String event) {
        return "both are " + event + " already; to hold them together whatever comes, name two of its claims";
    }
}
