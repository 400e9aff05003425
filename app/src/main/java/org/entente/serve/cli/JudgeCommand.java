package org.entente.serve.cli;

import picocli.CommandLine.Command;

/** Judgements on what the program proposes. */
@Command(
        name = "judge",
        description = {"Accepts what the program proposes.", ""},
        footerHeading = "%nExamples:%n",
        footer = {"  entente judge actor T-k3v"})
final class JudgeCommand extends Group {}
