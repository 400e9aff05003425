package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.model.Archive;
import org.entente.model.ArchivedDocument;
import org.entente.model.Document;
import org.entente.model.DocumentQuery;
import org.entente.model.EntenteException;
import org.entente.model.Run;
import org.entente.model.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a file system of a few megabytes, where one may be mounted. */
class FullDiskTest {
    @TempDir
    Path folder;

    private boolean isMounted;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        isMounted = succeeds("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", folder.toString());
        assumeTrue(isMounted, "a small file system may not be mounted here");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (isMounted) {
            assertThat(succeeds("umount", folder.toString())).isTrue();
        }
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aFullDiskIsOneClearLineAndNothingAcknowledgedIsLost() throws IOException {
        Path archiveFolder = folder.resolve("archive");
        List<String> acknowledged = new ArrayList<>();

        assertThatThrownBy(() -> fill(archiveFolder, acknowledged))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("is full; what was acknowledged is kept");

        assertThat(acknowledged).isNotEmpty();
        Path elsewhere = Files.createTempDirectory("archive");
        try {
            copy(archiveFolder, elsewhere);
            try (Archive archive = Opened.at(elsewhere)) {
                assertThat(archive.documents(Scope.EVERYTHING, DocumentQuery.ALL))
                        .extracting(ArchivedDocument::source)
                        .extracting(source -> source.hash())
                        .containsAll(acknowledged);
                assertThat(archive.doctor().get(0)).contains("sound");
            }
        } finally {
            TextIndex.wipe(elsewhere);
        }
    }

    private static void fill(Path archiveFolder, List<String> acknowledged) {
        try (Archive archive = Opened.at(archiveFolder)) {
            Run run = archive.begin("ingest", "pack-1");
            for (int i = 0; i < 2000; i++) {
                List<Document> batch = Tellings.many(50, i).stream()
                        .map(document -> Tellings.document(document.hash(), document.text()))
                        .toList();
                archive.put(run, batch.stream().map(Tellings::arrival).toList());
                batch.forEach(document -> acknowledged.add(document.hash()));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
            }
        }
    }
}
