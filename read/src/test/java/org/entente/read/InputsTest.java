package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;
import org.entente.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    Path folder;

    private final List<String> notices = new ArrayList<>();

    @Test
    void folderIsReadSortedByPathAndIdsAreRelativePaths() throws IOException {
        write("b.txt", "Second.");
        write("a/z.txt", "First.");
        write("c.jsonl", "{\"text\": \"Third.\"}\n\n{\"id\": \"own\", \"text\": \"Fourth.\"}\n");
        write("notes.md", "No input.");
        write(".hidden.txt", "No input.");

        assertThat(ids(read(folder.toString()))).containsExactly("a/z", "b", "c.jsonl#1", "own");
    }

    @Test
    void fileNamedByItselfIsCalledByItsNameWithoutExtension() throws IOException {
        write("deep/report.txt", "One.");

        assertThat(ids(read(folder.resolve("deep/report.txt").toString()))).containsExactly("report");
    }

    @Test
    void fileWithoutKnownExtensionIsJsonLinesWhenItBeginsWithABrace() throws IOException {
        write("records.data", "\n {\"id\": \"r\", \"text\": \"One.\"}\n");
        write("report.md", "Two.");

        assertThat(ids(read(path("records.data"), path("report.md")))).containsExactly("r", "report");
    }

    @Test
    void standardInputIsJsonLinesOrOneText() {
        assertThat(ids(readStandardInput("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}")))
                .containsExactly("-#1", "-#2");
        assertThat(ids(readStandardInput("One text."))).containsExactly("-");
    }

    @Test
    void missingPlaceIsTheUsersErrorBeforeAnythingIsRead() throws IOException {
        write("a.txt", "One.");

        assertThatThrownBy(() -> read(path("a.txt"), path("nowhere.txt")))
                .isInstanceOfSatisfying(
                        EntenteException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.USER))
                .hasMessageContaining("nowhere.txt")
                .hasMessageContaining("check the path");
    }

    @Test
    void repeatedIdIsToldAndReadAllTheSame() throws IOException {
        write("a.jsonl", "{\"id\": \"x\", \"text\": \"One.\"}\n{\"id\": \"x\", \"text\": \"Two.\"}\n");

        assertThat(ids(read(path("a.jsonl")))).containsExactly("x", "x");
        assertThat(notices).singleElement().asString().contains("the id x came before");
    }

    @Test
    void codedDocumentsInAFolderArePassedOverWithANotice() throws IOException {
        write("a.txt", "One.");
        write("coded.jsonl", "{\"doc\": \"a\", \"events\": []}\n");

        assertThat(ids(read(folder.toString()))).containsExactly("a");
        assertThat(notices).singleElement().asString().contains("coded.jsonl").contains("coded documents");
    }

    @Test
    void folderWithoutDocumentsIsToldAsANotice() {
        assertThat(read(folder.toString())).isEmpty();
        assertThat(notices).singleElement().asString().contains("no .txt and no .jsonl file below");
    }

    @Test
    void refusedFileDoesNotStopTheRest() throws IOException {
        write("a.txt", "");
        write("b.txt", "Words.");

        List<Outcome<Document>> outcomes = read(folder.toString());

        assertThat(outcomes.get(0))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(Refusal.EMPTY));
        assertThat(outcomes.get(1)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() {
        CountingStream in = new CountingStream("{\"text\": \"One.\"}\n".repeat(100_000));

        try (Stream<Outcome<Document>> stream = inputs().read(List.of("-"), in)) {
            Iterator<Outcome<Document>> documents = stream.iterator();
            assertThat(documents.next().id()).isEqualTo("-#1");

            assertThat(in.given).isLessThan(200_000);
        }
        assertThat(in.isClosed).isTrue();
    }

    @Test
    void streamThatBreaksInTheMiddleEndsInARefusal() {
        InputStream broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given == 20) {
                    throw new IOException("the disk is gone");
                }
                return "{\"text\": \"One.\"}\n{\"te".charAt(given++);
            }
        };

        List<Outcome<Document>> outcomes = inputs().read(List.of("-"), broken).toList();

        assertThat(outcomes).last().isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(Refusal.CRASHED);
            assertThat(refused.reason()).contains("the disk is gone");
        });
    }

    @Test
    void dateComesFromTheRecordThenTheFlagThenTheSidecarThenTheDateline() throws IOException {
        write(
                "a.jsonl",
                "{\"id\": \"own\", \"text\": \"One.\", \"published\": \"2024-03\"}\n{\"id\": \"none\", \"text\": \"Two.\"}\n");
        write("b.txt", "ROMA, 5 marzo 2023 (Agenzia) – Il ministro parla.");
        write("b.json", "{\"published\": \"2022-02-02\", \"outlet\": \"Agenzia\", \"lang\": \"it\"}");
        write("c.txt", "ROMA, 5 marzo 2023 (Agenzia) – Il ministro parla.");
        Settings flagged = new Settings(PartialDate.ofYear(2021), "", List.of("it"), Limits.USUAL);

        assertThat(dates(new Inputs(flagged, notices::add))).containsExactly("2024-03", "2021", "2021", "2021");
        assertThat(dates(inputs())).containsExactly("2024-03", "", "2022-02-02", "2023-03-05");
    }

    @Test
    void sidecarGivesOutletAndLanguage() throws IOException {
        write("b.txt", "Il ministro parla.");
        write("b.json", "{\"published\": \"2022-02-02\", \"outlet\": \"Agenzia\", \"lang\": \"it\"}");

        Document document = done(read(path("b.txt")).get(0));

        assertThat(document.outlet()).isEqualTo("Agenzia");
        assertThat(document.lang()).isEqualTo("it");
    }

    @Test
    void damagedSidecarIsARefusalThatNamesIt() throws IOException {
        write("b.txt", "Words.");
        write("b.json", "{\"published\": \"last week\"}");

        assertThat(read(path("b.txt")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason())
                                .contains("b.json")
                                .contains("'last week'")
                                .contains("mend or remove it"));
    }

    private List<String> dates(Inputs inputs) {
        return inputs.read(List.of(path("a.jsonl"), path("b.txt"), path("c.txt")), InputStream.nullInputStream())
                .map(outcome -> done(outcome).published().iso())
                .toList();
    }

    private Inputs inputs() {
        return new Inputs(Settings.forLanguages(List.of("en", "es", "it")), notices::add);
    }

    private List<Outcome<Document>> read(String... places) {
        return inputs().read(List.of(places), InputStream.nullInputStream()).toList();
    }

    private List<Outcome<Document>> readStandardInput(String content) {
        InputStream in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return inputs().read(List.of(Inputs.STANDARD_INPUT), in).toList();
    }

    private static List<String> ids(List<Outcome<Document>> outcomes) {
        return outcomes.stream().map(outcome -> done(outcome).id()).toList();
    }

    private static Document done(Outcome<Document> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Document>) outcome).value();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** Counts what it gives. */
    private static final class CountingStream extends ByteArrayInputStream {
        private long given;
        private boolean isClosed;

        CountingStream(String content) {
            super(content.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            int count = super.read(into, offset, length);
            given += Math.max(count, 0);
            return count;
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }
}
