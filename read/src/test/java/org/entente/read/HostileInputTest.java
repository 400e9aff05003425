package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;
import org.entente.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people really hand over: each one is read to the letter or refused in one clear line. */
class HostileInputTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n\t", "\uFEFF", "\u2003\n"})
    void textWithoutWordsIsEmpty(String content) throws IOException {
        assertRefused(text(content.getBytes(StandardCharsets.UTF_8)), Refusal.EMPTY, "holds no words");
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, a PDF",
        "504b03040a000000, a ZIP archive",
        "89504e470d0a1a0a, a PNG picture",
        "6162006364, byte 2 is 0"
    })
    void binaryNamedTxtIsRefusedForWhatItIs(String hex, String reason) throws IOException {
        assertRefused(text(HexFormat.of().parseHex(hex)), Refusal.BINARY, reason);
    }

    @Test
    void brokenUtf8IsRefusedWithItsByte() throws IOException {
        byte[] latin1 = "El Perú protestó".getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(text(latin1), Refusal.CHARSET, "byte 6 (0xfa) is no UTF-8; save the file as UTF-8");
    }

    @Test
    void textCutInsideACharacterIsRefused() throws IOException {
        byte[] whole = "Perú".getBytes(StandardCharsets.UTF_8);

        assertRefused(text(Arrays.copyOf(whole, whole.length - 1)), Refusal.CHARSET, "no UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarkDecidesAndIsDropped(String charset) throws IOException {
        byte[] marked = "\uFEFFIl Perù 🇵🇪 protesta".getBytes(Charset.forName(charset));

        assertThat(done(text(marked)).text()).isEqualTo("Il Perù 🇵🇪 protesta");
    }

    @Test
    void lineEndsAreKeptAsTheyAre() throws IOException {
        String mixed = "Title\r\n\r\nOne.\rTwo.\nThree.\u2028Four.";

        Document document = done(text(mixed.getBytes(StandardCharsets.UTF_8)));

        assertThat(document.text()).isEqualTo(mixed);
        assertThat(document.title()).isEqualTo("Title");
    }

    @Test
    void nothingIsNormalised() throws IOException {
        String decomposed = "Peru\u0301 \u00A0 ﬁn";

        assertThat(done(text(decomposed.getBytes(StandardCharsets.UTF_8))).text())
                .isEqualTo(decomposed);
    }

    @Test
    void fiveMegabytesInOneLineAreRead() throws IOException {
        String line = "Rusia y China firmaron un acuerdo ".repeat(160_000);

        assertThat(done(text(line.getBytes(StandardCharsets.UTF_8))).text()).hasSize(line.length());
        assertThat(done(lines("{\"text\": \"" + line + "\"}").get(0)).text()).hasSize(line.length());
    }

    @Test
    void textOverTheLimitIsRefused() throws IOException {
        Settings small = new Settings(PartialDate.UNKNOWN, "", List.of("en"), new Limits(10, 100));

        assertRefused(text("Eleven byte".getBytes(StandardCharsets.UTF_8), small), Refusal.TOO_LARGE, "over 10 bytes");
        assertThat(done(text("Ten bytes!".getBytes(StandardCharsets.UTF_8), small))
                        .text())
                .hasSize(10);
        assertRefused(lines("{\"text\": \"ééééé+\"}", small).get(0), Refusal.TOO_LARGE, "over 10 bytes");
    }

    @Test
    void lineOverTheLimitIsRefusedAndTheNextOneRead() {
        Settings small = new Settings(PartialDate.UNKNOWN, "", List.of("en"), new Limits(100, 100));
        String content = "{\"text\": \"" + "x".repeat(300_000) + "\"}\n{\"text\": \"Next.\"}\n";

        List<Outcome<Document>> outcomes = lines(content, small);

        assertRefused(outcomes.get(0), Refusal.TOO_LARGE, "the line is over 100 bytes");
        assertThat(outcomes.get(0).id()).isEqualTo("-#1");
        assertThat(done(outcomes.get(1)).id()).isEqualTo("-#2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": \"a\", \"text\" | no JSON object at column",
                "{\"id\": \"a\", \"title\": \"no text\"} | it has no \"text\"",
                "{\"id\": \"a\", \"text\": null} | it has no \"text\"",
                "{\"id\": \"a\", \"text\": [\"x\"]} | \"text\" is no text: [\"x\"]",
                "{\"id\": \"a\", \"text\": \"x\", \"published\": \"5 March\"} | \"published\" is no date: '5 March'",
                "{\"id\": \"a\", \"text\": \"x\", \"published\": \"2024-02-30\"} | is no date",
                "{\"id\": \"a\", \"text\": \"x\", \"published\": \"2023/2024\"} | is no date",
                "{\"id\": \"a\", \"text\": \"x\", \"text\": \"y\"} | Duplicate field 'text'",
                "{\"id\": \"a\", \"text\": \"x\"} {\"id\": \"b\"} | Trailing token",
                "{\"doc\": \"a\", \"events\": []} | it is coded already"
            })
    void lineThatIsNoRecordIsMalformedAtItsPlace(String line, String reason) {
        Outcome<Document> outcome = lines("{\"text\": \"First.\"}\n" + line).get(1);

        assertRefused(outcome, Refusal.MALFORMED, reason);
        Outcome.Refused<Document> refused = (Outcome.Refused<Document>) outcome;
        assertThat(refused.id() + " " + refused.reason()).contains("-#2").doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no JSON at all", "[1, 2]", "\"text\"", "17"})
    void lineThatIsNoObjectIsMalformed(String line) {
        assertRefused(lines("{\"text\": \"First.\"}\n" + line).get(1), Refusal.MALFORMED, "no JSON object");
    }

    @Test
    void lineWithBrokenUtf8IsRefusedAndTheNextOneRead() {
        byte[] content = "{\"text\": \"Perú\"}\n{\"text\": \"Next.\"}\n".getBytes(StandardCharsets.ISO_8859_1);

        List<Outcome<Document>> outcomes = lines(content, Settings.forLanguages(List.of("en")));

        assertRefused(outcomes.get(0), Refusal.CHARSET, "is no UTF-8");
        assertThat(done(outcomes.get(1)).text()).isEqualTo("Next.");
    }

    @Test
    void halfASurrogatePairEscapedInJsonIsKept() {
        assertThat(done(lines("{\"text\": \"cut \\ud83c here\"}").get(0)).text())
                .isEqualTo("cut \uD83C here");
    }

    @Test
    void byteOrderMarkBeforeTheFirstRecordIsDropped() {
        assertThat(done(lines("\uFEFF{\"id\": \"a\", \"text\": \"\uFEFFOne.\"}\r\n")
                                .get(0))
                        .text())
                .isEqualTo("One.");
    }

    @Test
    void deepNestingIsARefusalAndNoCrash() {
        assertRefused(lines("{\"a\": " + "[".repeat(100_000)).get(0), Refusal.MALFORMED, "no JSON object");
    }

    @Test
    void refusalOfAnEarlierStepIsHandedOn() {
        assertRefused(
                lines("{\"doc\": \"a\", \"refused\": \"charset\", \"reason\": \"byte 6\"}")
                        .get(0),
                Refusal.CHARSET,
                "byte 6");
    }

    @Test
    void numbersAndTimestampsAreTakenForWhatTheyAre() {
        Document document = done(lines("{\"id\": 17, \"text\": \"x\", \"published\": \"2024-03-05T10:11:12+01:00\"}")
                .get(0));

        assertThat(document.id()).isEqualTo("17");
        assertThat(document.published().iso()).isEqualTo("2024-03-05");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomBytesAreReadToTheLetterOrRefused(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);

            Outcome<Document> asText = text(bytes);
            lines(bytes, Settings.forLanguages(List.of("en")));

            if (asText instanceof Outcome.Done<Document> done && (bytes[0] & 0xff) < 0xef) {
                assertThat(done.value().text().getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
            }
        }
    }

    private Outcome<Document> text(byte[] bytes) throws IOException {
        return text(bytes, Settings.forLanguages(List.of("en", "es", "it")));
    }

    private Outcome<Document> text(byte[] bytes, Settings settings) throws IOException {
        Path file = folder.resolve("input.txt");
        Files.write(file, bytes);
        return new Inputs(settings, notice -> {})
                .read(List.of(file.toString()), InputStream.nullInputStream())
                .toList()
                .get(0);
    }

    private static List<Outcome<Document>> lines(String content) {
        return lines(content, Settings.forLanguages(List.of("en", "es", "it")));
    }

    private static List<Outcome<Document>> lines(String content, Settings settings) {
        return lines(content.getBytes(StandardCharsets.UTF_8), settings);
    }

    private static List<Outcome<Document>> lines(byte[] content, Settings settings) {
        JsonLines lines =
                new JsonLines("-", new ByteArrayInputStream(content), settings, new Dateline(settings.languages()));
        List<Outcome<Document>> all = new ArrayList<>();
        try {
            for (Outcome<Document> next = lines.next(); next != null; next = lines.next()) {
                all.add(next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void assertRefused(Outcome<Document> outcome, Refusal code, String reason) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.reason()).contains(reason);
        });
    }

    private static Document done(Outcome<Document> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Document>) outcome).value();
    }
}
