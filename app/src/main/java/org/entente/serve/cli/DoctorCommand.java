package org.entente.serve.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.model.Archive;
import org.entente.serve.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the archive and makes anew what can be made anew. */
@Command(
        name = "doctor",
        description = {
            "Checks that every text is the one that was stored and that every claim's words stand in it, then makes the "
                    + "events, the ties and the index anew.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente doctor", "  entente doctor --archive iran"})
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;

    DoctorCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        House house = folders.open(desk);
        List<String> findings;
        try (Archive archive = archives.open(house)) {
            findings = archive.doctor();
        }
        findings.forEach(finding -> desk.console().say(Shown.line(finding)));
        return findings.stream().anyMatch(finding -> finding.startsWith("damaged")) ? Exit.FAILED : Exit.DONE;
    }
}
