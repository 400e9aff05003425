package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TsvTest {
    @TempDir
    private Path root;

    private Path file;

    @BeforeEach
    void makeFolder() throws IOException {
        file = Files.createDirectories(root.resolve("world")).resolve("places.tsv");
    }

    @Test
    void aLineReadsByTheNamesOfItsColumns() throws IOException {
        write("id\tname\tforms\nrome\tRome\tRoma|Rome\n");

        List<Tsv.Row> rows = read();

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("name")).isEqualTo("Rome");
        assertThat(rows.get(0).list("forms", "\\|")).containsExactly("Roma", "Rome");
    }

    @Test
    void commentsAndEmptyLinesAreLeftOutAndCounted() throws IOException {
        write("# cities\n\nid\tname\tforms\n# the south\nrome\tRome\t-\n");

        List<Tsv.Row> rows = read();

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).line()).isEqualTo(5);
        assertThat(rows.get(0).file()).isEqualTo("world/places.tsv");
    }

    @Test
    void aHyphenIsAnEmptyCell() throws IOException {
        write("id\tname\tforms\nrome\tRome\t-\n");

        assertThat(read().get(0).get("forms")).isEmpty();
        assertThat(read().get(0).list("forms", "\\|")).isEmpty();
    }

    @Test
    void aCellThatIsNeededMayNotBeEmpty() throws IOException {
        write("id\tname\tforms\nrome\t-\t-\n");
        Tsv.Row row = read().get(0);

        assertThatThrownBy(() -> row.need("name"))
                .hasMessageContaining("world/places.tsv:2")
                .hasMessageContaining("id 'rome'")
                .hasMessageContaining("name");
    }

    @Test
    void aMissingFileIsNamed() {
        assertDamaged("world/places.tsv", "missing");
    }

    @Test
    void aWrongHeaderIsShownBesideTheOneWanted() throws IOException {
        write("# cities\nid\ttitle\tforms\nrome\tRome\t-\n");

        assertDamaged("world/places.tsv:2", "'id title forms'", "'id name forms'");
    }

    @Test
    void aLineWithAnotherNumberOfCellsIsNamed() throws IOException {
        write("id\tname\tforms\nrome\tRome\t-\nturin\tTurin\n");

        assertDamaged("world/places.tsv:3", "id 'turin'", "2 cells", "wanted 3");
    }

    @Test
    void aCellIsNeverTrimmed() throws IOException {
        write("id\tname\tforms\nrome\t Rome \t-\n");

        assertThat(read().get(0).get("name")).isEqualTo(" Rome ");
    }

    @Test
    void aLineThatIsNotComposedIsNamed() throws IOException {
        write("id\tname\tforms\nleon\tLeo\u0301n\t-\n");

        assertDamaged("world/places.tsv:2", "id 'leon'", "NFC");
    }

    @Test
    void aFileInAnotherEncodingIsNamed() throws IOException {
        Files.write(file, "id\tname\tforms\nleon\tLeón\t-\n".getBytes(Charset.forName("ISO-8859-1")));

        assertDamaged("world/places.tsv", "not UTF-8");
    }

    private List<Tsv.Row> read() {
        return Tsv.read(root, file, "id", "name", "forms");
    }

    private void write(String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void assertDamaged(String... words) {
        assertThatThrownBy(this::read).isInstanceOfSatisfying(EntenteException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.DATA);
            assertThat(e.getMessage()).contains(words).doesNotContain("\n");
        });
    }
}
