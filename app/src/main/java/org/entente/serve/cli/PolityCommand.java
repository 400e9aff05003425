package org.entente.serve.cli;

import org.entente.explore.PolityFinder;
import org.entente.pack.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what the archive holds about one polity. */
@Command(
        name = "polity",
        description = {
            "Shows what the archive holds about one polity: its ties, whom it deals with and how, its timeline, what is "
                    + "contested and what is ahead; each line with its words and its report.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente polity CUB", "  entente polity \"Unione europea\" --json"})
final class PolityCommand extends RecordCommand {
    @Parameters(paramLabel = "A", description = "A polity: a code, or a name in any language.")
    private String polity = "";

    PolityCommand(Desk desk) {
        super(desk);
    }

    @Override
    void check(Reference reference, PolityFinder polities) {
        polities.find(polity);
    }

    @Override
    void answer(Asked asked) {
        PairCommand.print(asked, asked.explorer().polity(asked.polities().find(polity)), this);
    }
}
