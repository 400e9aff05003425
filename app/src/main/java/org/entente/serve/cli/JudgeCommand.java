package org.entente.serve.cli;

import picocli.CommandLine.Command;

/** Judgements on what the program found. */
@Command(
        name = "judge",
        description = {
            "Says whether what the program found is right: of claims and events, that they are the same or different, right or "
                    + "wrong, or right with other values. Every judgement is kept, can be undone, and holds while its claims "
                    + "say what they said.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente judge same E-k3v E-a7c --why \"one visit\"",
            "  entente judge reject C-k3v",
            "  entente judge edit E-k3v status=planned date=2024-05",
            "  entente judge undo",
            "  entente judge log --review",
            "  entente judge actor T-k3v"
        })
final class JudgeCommand extends Group {}
