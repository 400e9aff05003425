package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.fake.DataFolder;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacksTest {
    @TempDir
    private Path root;

    @Test
    void theVersionChangesWithAByte() throws IOException {
        String version = DataFolder.small(root).load().version();
        Path words = root.resolve("languages/en/words.tsv");

        Files.write(words, (Files.readString(words, StandardCharsets.UTF_8) + "#").getBytes(StandardCharsets.UTF_8));

        assertThat(version).matches("[0-9a-f]{12}");
        assertThat(Packs.load(root).version()).isNotEqualTo(version);
    }

    @Test
    void theVersionDoesNotChangeWithTheOrderInWhichFilesWereWritten() throws IOException {
        Path source = DataFolder.small(root.resolve("a")).write();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(source)) {
            files = new ArrayList<>(walk.filter(Files::isRegularFile).toList());
        }
        Collections.shuffle(files, new Random(1));

        for (Path file : files) {
            Path copy = root.resolve("b").resolve(source.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }

        assertThat(Packs.load(root.resolve("b")).version())
                .isEqualTo(Packs.load(source).version());
    }

    @Test
    void theVersionDoesNotChangeWithWhatIsNoTable() throws IOException {
        String version = DataFolder.small(root).load().version();

        Files.write(root.resolve("languages/en/SOURCES.md"), "by hand".getBytes(StandardCharsets.UTF_8));

        assertThat(Packs.load(root).version()).isEqualTo(version);
    }

    @Test
    void aLanguageIsVersionedByItsOwnFolder() throws IOException {
        LanguagePack before = DataFolder.small(root).pack("en");

        LanguagePack after = DataFolder.small(root)
                .line("world/polities", "CHL", "state", "Chile")
                .pack("en");

        assertThat(after.version()).isEqualTo(before.version());
    }

    @Test
    void everyFolderIsALanguage() {
        Packs packs = DataFolder.empty(root, "it", "en", "es").load();

        assertThat(packs.languages().keySet()).containsExactly("en", "es", "it");
        assertThat(packs.languages().get("it").lang()).isEqualTo("it");
    }

    @Test
    void aFolderThatIsNoneIsNamedWithWhatToDo() {
        assertThatThrownBy(() -> Packs.load(root.resolve("nowhere")))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("scheme/senses.tsv");
    }

    @Test
    void aFolderWithoutLanguagesIsAResourceThatIsMissing() {
        assertThatThrownBy(() -> DataFolder.empty(root).load()).isInstanceOfSatisfying(EntenteException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.RESOURCE);
            assertThat(e.getMessage()).contains("--data");
        });
    }

    @Test
    void aDamagedLineIsNamedByFileLineAndId() {
        DataFolder folder = DataFolder.small(root).line("languages/en/operators", "would", "would", "maybe", "aux");

        assertThatThrownBy(folder::load).isInstanceOfSatisfying(EntenteException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.DATA);
            assertThat(e.getMessage()).contains("languages/en/operators.tsv:", "id 'would'", "MAYBE");
        });
    }

    @ParameterizedTest
    @CsvSource({"titles, * minister, foreign-minister", "times, * friday, weekday:5", "voices, * say, subject"})
    void aPatternThatStartsWithAGapIsNamedByItsLine(String table, String pattern, String value) {
        DataFolder folder = DataFolder.small(root).line("languages/en/" + table, "odd", pattern, value);

        assertThatThrownBy(folder::load)
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("languages/en/" + table + ".tsv:")
                .hasMessageContaining("id 'odd'")
                .hasMessageContaining("'" + pattern + "'");
    }

    @Test
    void whatAPackSaysIsLookedUpByLemma() {
        LanguagePack pack = DataFolder.small(root)
                .line("languages/en/language", "contraction:cannot", "can")
                .line("languages/en/language", "name", "English")
                .pack("en");

        assertThat(pack.name()).isEqualTo("English");
        assertThat(pack.preposition("cannot")).isEqualTo("can");
        assertThat(pack.preposition("can")).isEqualTo("can");
        assertThat(pack.lexemes("attack")).extracting(Lexeme::id).containsExactly("attack.n", "attack.v");
        assertThat(pack.lexemes("attacks")).isEmpty();
        assertThat(pack.items("peace")).extracting(LanguagePack.Phrase::value).containsExactly("document:treaty");
        assertThat(pack.isWord("dative", "to")).isTrue();
        assertThat(pack.isWord("dative", "by")).isFalse();
        assertThat(pack.number("three")).contains(3.0);
        assertThat(pack.counts()).containsEntry("lexemes", 10).containsEntry("examples", 0);
    }

    @Test
    void theWorldKnowsItsPolitiesAndPeople() {
        World world = DataFolder.small(root)
                .line("world/polities", "IGO:UN", "igo", "United Nations")
                .line("world/members", "IGO:UN", "IRN", "1945")
                .load()
                .world();

        assertThat(world.polities().find("IRN")).map(Polity::name).contains("Iran");
        assertThat(world.polities().find("ZZZ")).isEmpty();
        assertThat(world.person("sergei-shoigu")).map(p -> p.terms().size()).contains(1);
        assertThat(world.weaponKind("shahed-136")).contains("weapon:drone");
        assertThat(world.weaponKind("IRN")).isEmpty();
        assertThat(world.polities().memberships())
                .extracting(Membership::polity)
                .containsExactly("IRN");
        assertThat(world.polities().all()).extracting(Polity::code).isSorted().hasSize(7);
    }
}
