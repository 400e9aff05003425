package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.model.EntenteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    Path folder;

    @Test
    void isFoundAboveTheProgram() throws IOException {
        Path home = home("entente");

        Home found = Home.find(
                Optional.empty(), Optional.empty(), Optional.empty(), home.resolve("app/lib/entente.jar"), folder);

        assertThat(found.data()).isEqualTo(home.resolve("data"));
        assertThat(found.models()).isEqualTo(home.resolve("lib/models"));
        assertThat(found.samples()).isEqualTo(home.resolve("samples"));
    }

    @Test
    void environmentWinsOverTheProgramsPlaceAndFlagsOverBoth() throws IOException {
        Path beside = home("beside");
        Path told = home("told");
        Path given = home("given").resolve("data");

        Home found = Home.find(Optional.empty(), Optional.empty(), Optional.of(told), beside.resolve("x.jar"), folder);
        Home flagged =
                Home.find(Optional.of(given), Optional.of(folder), Optional.of(told), beside.resolve("x.jar"), folder);

        assertThat(found.data()).isEqualTo(told.resolve("data"));
        assertThat(flagged.data()).isEqualTo(given);
        assertThat(flagged.models()).isEqualTo(folder);
    }

    @Test
    void nothingAnywhereSaysWhatToDo() {
        assertThatThrownBy(() -> Home.find(
                        Optional.empty(), Optional.empty(), Optional.empty(), folder.resolve("x.jar"), folder))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("--data")
                .hasMessageContaining("ENTENTE_HOME");
    }

    @Test
    void wrongFolderIsNamed() {
        assertThatThrownBy(() -> Home.find(
                        Optional.of(folder.resolve("wrong")),
                        Optional.empty(),
                        Optional.empty(),
                        folder.resolve("x.jar"),
                        folder))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("wrong is no data folder");
    }

    private Path home(String name) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("data/scheme"));
        return home;
    }
}
