package org.entente.serve.cli;

import org.entente.serve.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: what it is for, and its commands. */
@Command(
        name = "entente",
        description = {
            "Reads reports in several languages and keeps the record of what governments do to one another: "
                    + "who did what to whom, when, with what status, on whose word, in which words.",
            ""
        },
        footerHeading = "%nFor a start:%n",
        footer = {
            "  entente demo                        codes the samples and shows what was found",
            "  entente demo my-report.txt          shows the same of a text of yours",
            "  entente code reports/ -o coded.jsonl",
            "                                      codes a folder, a line of JSON a report",
            "  entente why d03-es#4 --coded coded.jsonl",
            "                                      why the fourth event of that report came out as it did",
            "  entente who \"Shoigú\" --date 2024-09-13",
            "                                      whom a name stands for, and in which office",
            "  entente ingest reports/",
            "                                      keeps a folder in the archive, to be asked and searched",
            "",
            "Exit codes: 0 done, 1 failed, 2 bad usage, 3 done but some inputs were refused.",
            "Results go to standard output, everything else to standard error."
        },
        versionProvider = Version.class)
@SuppressWarnings("UnusedVariable") // picocli itself acts on --help and --version
final class EntenteCommand extends Group {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows how to use it, with examples.")
    private boolean isHelpAsked;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Prints the program's version and Java's.")
    private boolean isVersionAsked;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Prints a stack trace when something goes wrong.")
    private boolean isDebugging;

    boolean isDebugging() {
        return isDebugging;
    }
}
