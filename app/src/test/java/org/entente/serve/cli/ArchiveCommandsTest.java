package org.entente.serve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Analyzer;
import org.entente.model.Archive;
import org.entente.model.Arrival;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Judgement;
import org.entente.model.PartialDate;
import org.entente.model.Provenance;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Verdict;
import org.entente.serve.Console;
import org.entente.serve.Handmade;
import org.entente.serve.Home;
import org.entente.serve.House;
import org.entente.store.DuckArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands around the archive, run in this process: over the real packs, with an analyser that parses nothing. */
class ArchiveCommandsTest {
    private static final Path PLACE = Path.of(System.getProperty("entente.home", ".."));
    private static final House HOUSE = new House(
            new Home(PLACE.resolve("data"), PLACE.resolve("lib/models"), PLACE.resolve("samples")),
            (models, lang) -> new NoParser(lang),
            () -> text -> Optional.empty(),
            thrown -> {});
    private static final String REPORTS = """
            {"id": "a", "text": "Drones were delivered to Moscow.", "lang": "en", "published": "2024-03-05", "outlet": "Wire"}
            {"id": "b", "text": "Drones were delivered to Moscow.", "lang": "en", "published": "2024-03-06"}
            {"id": "c", "text": "Los drones llegaron a Moscú.", "lang": "es"}
            {"id": "d", "text": "  ", "lang": "en"}
            """;

    @TempDir
    Path folder;

    /** An analyser that finds no sentence. */
    private record NoParser(String lang) implements Analyzer {
        @Override
        public List<Sentence> analyze(String text, List<Span> names) {
            return List.of();
        }
    }

    private record Run(int exit, String out, String err) {}

    private Run run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--archive");
        all.add(folder.resolve("archive").toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(REPORTS.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                100);
        int exit = CommandLines.run(all, console, (data, models, crashes) -> HOUSE, Clock.systemUTC());
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void ingestTellsWhatBecameOfEveryReport() {
        Run first = run("ingest", "-");
        Run second = run("ingest", "-", "--threads", "1");

        assertThat(first.exit()).isEqualTo(Exit.SOME_REFUSED);
        assertThat(first.out()).isEmpty();
        assertThat(first.err())
                .contains("refused d: empty")
                .contains("read 4 = 0 coded + 2 without events + 1 copy + 1 refused; en 2, es 1; 1 undated")
                .contains("outlets: unknown 2, Wire 1")
                .doesNotContain("\r");
        assertThat(second.err())
                .contains("read 4 = 0 coded + 0 without events + 3 copies + 1 refused")
                .contains("3 of the copies were there already");
    }

    @Test
    void ingestSaysHowManyJudgementsANewVersionSendsToReview() {
        Handmade older = new Handmade(
                new Document("c", "", "Iran sent Russia drones.", PartialDate.parse("2024-03-20"), "en", "", "Herald"));
        EventClaim claim = older.claim("sent", EventType.AID, "IRN", "RUS", Status.REPORTED);
        older.event(claim);
        try (Archive archive = DuckArchive.open(folder.resolve("archive"), HOUSE.folds(), Clock.systemUTC())) {
            org.entente.model.Run made = archive.begin("test", "packs-1");
            Coded coded = older.coded();
            archive.put(made, List.of(new Arrival(coded.annotated().document(), "main", coded)));
            archive.end(made, Map.of());
            archive.judge(made, Verdict.on("ana", Judgement.Verb.ACCEPT, List.of(claim.key()), ""));
            archive.end(made, Map.of());
        }

        assertThat(run("ingest", "-").err())
                .contains("1 new version of what was there")
                .contains("1 judgement no longer applies: 'entente judge log --review'");
        assertThat(run("ingest", "-").err()).doesNotContain("judgement");
        assertThat(run("judge", "log", "--review").out()).contains(claim.key());
    }

    @Test
    void documentsAndSearchShowWhatIsThere() {
        run("ingest", "-");
        String id = Provenance.documentId(
                Document.ofText("", "Los drones llegaron a Moscú.").hash());

        assertThat(run("documents").out().lines()).hasSize(3);
        assertThat(run("documents", "--lang", "es", "--json").out())
                .startsWith("{\"id\":\"" + id + "\",\"doc\":\"c\",\"title\":null,\"published\":null,\"lang\":\"es\"")
                .contains("\"collection\":\"main\",\"events\":0,\"ties\":0,\"copies\":0");
        assertThat(run("search", "dron", "--lang", "es").out()).contains(id, "Los »drones« llegaron a Moscú.");
        assertThat(run("search", "moscu", "--lang", "es", "--json").out())
                .contains("\"found\":[{\"text\":\"Moscú\",\"start\":22,\"end\":27}]");
        Run nothing = run("search", "xylophone");
        assertThat(nothing.exit()).isEqualTo(Exit.DONE);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).contains("nothing found for xylophone");
    }

    @Test
    void aDocumentIsDeletedByItsSourcesId() {
        run("ingest", "-");

        assertThat(run("delete", "c").exit()).isEqualTo(Exit.DONE);

        assertThat(run("documents").out().lines()).hasSize(2);
        assertThat(run("delete", "c").err()).contains("no document c; 'entente documents' lists them");
    }

    @Test
    void withOneWrongIdNothingIsDeleted() {
        run("ingest", "-");

        Run run = run("delete", "c", "nosuch");

        assertThat(run.exit()).isEqualTo(Exit.BAD_USAGE);
        assertThat(run.err()).contains("no document nosuch").contains("nothing was deleted");
        assertThat(run("documents").out().lines()).hasSize(3);
    }

    @Test
    void aTextIsFoundByTheIdOfACopy() {
        run("ingest", "-");

        assertThat(run("delete", "b").err()).contains("deleted b").doesNotContain("older version");
        assertThat(run("documents").out().lines()).hasSize(2);
    }

    @Test
    void whenTheNewerVersionIsDeletedTheOlderIsNamed() {
        Handmade older = new Handmade(
                new Document("c", "", "Iran sent Russia drones.", PartialDate.parse("2024-03-20"), "en", "", "Herald"));
        try (Archive archive = DuckArchive.open(folder.resolve("archive"), HOUSE.folds(), Clock.systemUTC())) {
            org.entente.model.Run made = archive.begin("test", "packs-1");
            Coded coded = older.coded();
            archive.put(made, List.of(new Arrival(coded.annotated().document(), "main", coded)));
            archive.end(made, Map.of());
        }
        run("ingest", "-");

        assertThat(run("delete", "c").err())
                .contains("deleted c")
                .contains("older versions stand again: "
                        + Provenance.documentId(
                                older.coded().annotated().document().hash()));
    }

    @Test
    void doctorAndRecodeFindNothingToDo() {
        run("ingest", "-");

        assertThat(run("doctor").err()).contains("checked 2 texts and 0 claims: sound");
        assertThat(run("recode").err()).contains("recoded 0 texts");
    }

    @Test
    void withoutAnArchiveOneLineSaysHowToMakeOne() {
        for (String[] command : List.of(
                new String[] {"documents"}, new String[] {"search", "x"}, new String[] {"doctor"}, new String[] {
                    "recode"
                })) {
            Run run = run(command);
            assertThat(run.exit()).isEqualTo(Exit.BAD_USAGE);
            assertThat(run.err()).contains("no archive at").contains("make one with 'entente ingest'");
        }
        assertThat(folder.resolve("archive")).doesNotExist();
    }

    @Test
    void anArchiveThatIsInUseIsNotTouched() {
        try (Archive archive = DuckArchive.open(folder.resolve("archive"), HOUSE.folds(), Clock.systemUTC())) {
            Run run = run("ingest", "-");

            assertThat(run.exit()).isEqualTo(Exit.FAILED);
            assertThat(run.err()).contains("is in use by process").doesNotContain("\tat ");
        }
    }

    @Test
    void whatIsNoArchiveIsNotMadeOne() throws IOException {
        Files.createDirectories(folder.resolve("archive"));
        Files.writeString(folder.resolve("archive/letter.txt"), "Dear");

        Run run = run("ingest", "-");

        assertThat(run.exit()).isEqualTo(Exit.BAD_USAGE);
        assertThat(run.err()).contains("is no archive, and not empty");
    }
}
