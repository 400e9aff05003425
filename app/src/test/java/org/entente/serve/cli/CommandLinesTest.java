package org.entente.serve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.model.Analyzer;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.serve.CodedJson;
import org.entente.serve.Console;
import org.entente.serve.Handmade;
import org.entente.serve.Home;
import org.entente.serve.House;
import org.entente.serve.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a user meets it, run in this process: over the real packs, with an analyser that parses nothing. */
class CommandLinesTest {
    private static final Path HOME = Path.of(System.getProperty("entente.home", ".."));
    private static final House SHARED = house(HOME.resolve("data"), thrown -> {});

    @TempDir
    Path folder;

    // --- usage

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code",
                "read",
                "ingest",
                "recode",
                "delete",
                "doctor",
                "documents",
                "search",
                "who",
                "why",
                "pack",
                "pack list",
                "pack check",
                "pack import",
                "actors",
                "judge",
                "judge actor",
                "eval",
                "eval events",
                "eval actors",
                "eval relation",
                "eval fit",
                "demo"
            })
    void everyCommandTeachesByExample(String command) {
        Run run = run((command + " --help").split(" "));

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("Usage: entente " + command).contains("Examples:", "  entente " + command);
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void helpWordMeansTheSame() {
        assertThat(run("help", "code").out()).isEqualTo(run("code", "--help").out());
        assertThat(run("help").out()).contains("entente demo");
    }

    @Test
    void versionNamesProgramAndJava() {
        assertThat(run("--version").out()).startsWith("entente ").contains("(Java ");
    }

    @Test
    void badUsageIsOneLineThatSaysHow() {
        assertThat(run().told(Exit.BAD_USAGE)).isEqualTo("entente: a command is missing; 'entente --help' shows how");
        assertThat(run("cod").told(Exit.BAD_USAGE)).startsWith("entente: no such command: cod; did you mean code");
        assertThat(run("code", "--thread", "2", "x").told(Exit.BAD_USAGE)).contains("'entente code --help' shows how");
        assertThat(run("code").told(Exit.BAD_USAGE)).contains("INPUT");
        assertThat(run("code", "nowhere.txt").told(Exit.BAD_USAGE)).contains("no such file or folder: nowhere.txt");
        assertThat(run("who").told(Exit.BAD_USAGE)).contains("give either a NAME or --batch FILE");
    }

    @Test
    void wrongValuesAreNamed() throws IOException {
        String text = write("a.txt", "Words in English.");

        assertThat(run("code", text, "--published", "May").told(Exit.BAD_USAGE))
                .contains("--published 'May' is no date");
        assertThat(run("code", text, "--published", "2024-99").told(Exit.BAD_USAGE))
                .contains("--published '2024-99' is no date; give 2024, 2024-03 or 2024-03-05");
        assertThat(run("code", text, "--published", "").told(Exit.BAD_USAGE)).contains("--published '' is no date");
        assertThat(run("code", text, "--published", "2023/2024").told(Exit.BAD_USAGE))
                .contains("is no single date");
        assertThat(run("code", text, "--threads", "0").told(Exit.BAD_USAGE)).contains("--threads is 0");
    }

    // --- code and read

    @Test
    void codeWritesALineADocumentInTheOrderOfTheInput() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            lines.append("{\"id\": \"r")
                    .append(i)
                    .append("\", \"lang\": \"en\", \"text\": \"Report ")
                    .append(i)
                    .append(".\"}\n");
        }
        String input = write("in.jsonl", lines.toString());

        Run one = run("code", input, "--threads", "1");
        Run four = run("code", input, "--threads", "4");

        assertThat(one.exit()).isEqualTo(Exit.DONE);
        assertThat(four.out()).isEqualTo(one.out());
        assertThat(one.out().lines().map(line -> json(line).path("doc").asText()))
                .hasSize(60)
                .startsWith("r0", "r1")
                .endsWith("r59");
        assertThat(one.err()).contains("read 60 = 0 coded + 60 without events + 0 refused; en 60; 60 undated");
    }

    @Test
    void refusedInputsAreShownAndTheRestIsDone() throws IOException {
        write("in/a.txt", "");
        write("in/b.txt", "A report in English.");
        Files.write(folder.resolve("in/c.txt"), new byte[] {'a', 0, 'b'});
        Files.write(folder.resolve("in/d.txt"), "Perú".getBytes(StandardCharsets.ISO_8859_1));
        write("in/e.jsonl", "this is no JSON\n");

        Run run = run("code", folder.resolve("in").toString());

        assertThat(run.exit()).isEqualTo(Exit.SOME_REFUSED);
        assertThat(run.out().lines().map(line -> json(line).path("refused").asText("")))
                .containsExactly("empty", "", "binary", "charset", "malformed");
        assertThat(run.err())
                .contains("refused a: empty: ", "refused e.jsonl#1: malformed: ")
                .contains("read 5 = 0 coded + 1 without events + 4 refused; en 1");
    }

    @Test
    void languageWithoutAPackIsRefused() throws IOException {
        String input = write("in.jsonl", "{\"id\": \"a\", \"lang\": \"xx\", \"text\": \"Short.\"}\n");

        Run run = run("code", input);

        assertThat(run.exit()).isEqualTo(Exit.SOME_REFUSED);
        assertThat(json(run.out()).path("refused").asText()).isEqualTo("language");
        assertThat(json(run.out()).path("reason").asText()).contains("'xx'");
    }

    @Test
    void missingModelIsARefusalThatSaysWhatToDo() throws IOException {
        String input = write(
                "in.jsonl",
                "{\"id\": \"a\", \"lang\": \"it\", \"text\": \"Breve.\"}\n{\"id\": \"b\", \"lang\": \"en\", \"text\": \"Short.\"}\n");

        Run run = run("code", input);

        assertThat(run.exit()).isEqualTo(Exit.SOME_REFUSED);
        assertThat(run.out().lines().map(line -> json(line).path("refused").asText("")))
                .containsExactly("language", "");
        assertThat(run.err()).contains("refused a: language: the model it/parser is missing; build it");
    }

    @Test
    void crashInOneDocumentIsItsRefusalAndDebugShowsWhere() throws IOException {
        String input = write("in.jsonl", "{\"id\": \"a\", \"lang\": \"en\", \"text\": \"CRASH here.\"}\n");

        Run run = run("code", input);
        Run debugged = run("code", input, "--debug");

        assertThat(run.exit()).isEqualTo(Exit.SOME_REFUSED);
        assertThat(run.err())
                .contains("refused a: crashed: ")
                .contains("please report it")
                .doesNotContain("\tat ");
        assertThat(debugged.err()).contains("\tat ");
    }

    @Test
    void damagedPackLineStopsWithItsPlace() throws IOException {
        Path data = folder.resolve("data");
        copy(HOME.resolve("data"), data);
        Path lexemes = data.resolve("languages/en/lexemes.tsv");
        Files.writeString(lexemes, "zzz\tzzz\tV\tno.such.sense\tv.dir\t-\t-\n", StandardOpenOption.APPEND);
        long line = Files.readAllLines(lexemes).size();

        Run run = run("code", write("a.txt", "Words."), "--data", data.toString());

        assertThat(run.told(Exit.FAILED))
                .contains("languages/en/lexemes.tsv:" + line)
                .contains("no.such.sense");
    }

    @Test
    void fileThatIsThereIsNotOverwritten() throws IOException {
        String input = write("a.txt", "A report in English.");
        Path out = folder.resolve("out.jsonl");
        Files.writeString(out, "mine");

        assertThat(run("code", input, "-o", out.toString()).told(Exit.BAD_USAGE))
                .contains(out + " is there already")
                .contains("--force");
        assertThat(out).hasContent("mine");

        assertThat(run("code", input, "-o", out.toString(), "--force").exit()).isEqualTo(Exit.DONE);
        assertThat(json(Files.readString(out)).path("doc").asText()).isEqualTo("a");
        assertThat(folder.resolve("out.jsonl.part")).doesNotExist();
    }

    @Test
    void outputInAFolderThatIsNotThereIsTheUsersError() throws IOException {
        String input = write("a.txt", "A report in English.");

        assertThat(run("code", input, "-o", folder.resolve("no/out.jsonl").toString())
                        .told(Exit.BAD_USAGE))
                .contains("cannot be written");
    }

    @Test
    void whatReadPrintsCodeReads() throws IOException {
        String input = write(
                "in.jsonl",
                "{\"id\": \"a\", \"lang\": \"en\", \"text\": \"cut \\ud83d here\"}\nno JSON\n{\"id\": \"c\", \"text\": \"12\"}\n");

        Run read = run("read", input);
        Run coded = runOn(read.out(), "code", "-");

        assertThat(read.exit()).isEqualTo(Exit.SOME_REFUSED);
        assertThat(read.out()).contains("cut \\ud83d here");
        assertThat(read.err()).contains("read 3 = 2 printed + 1 refused");
        assertThat(coded.out().lines().map(line -> json(line).path("doc").asText()))
                .containsExactly("a", "in.jsonl#2", "c");
        assertThat(coded.out().lines().map(line -> json(line).path("refused").asText("")))
                .containsExactly("", "malformed", "language");
    }

    // --- who and why

    @Test
    void batchOfNamesAnswersEachLine() throws IOException {
        String batch =
                write("names.jsonl", "{\"id\": \"a\", \"mention\": \"Kremlin\", \"lang\": \"en\"}\n{\"id\": \"b\"}\n");

        Run run = run("who", "--batch", batch);

        assertThat(run.exit()).isEqualTo(Exit.SOME_REFUSED);
        List<JsonNode> answers = run.out().lines().map(CommandLinesTest::json).toList();
        assertThat(answers.get(0).fieldNames()).toIterable().contains("doc", "country", "entity", "role", "why");
        assertThat(answers.get(1).path("refused").asText()).isEqualTo("malformed");
    }

    @Test
    void whyShowsClaimSentenceRolesAndTrace() throws IOException {
        String coded = codedFile();

        Run run = run("why", "d1#1", "--coded", coded);

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .contains("IRN → RUS  AID, reported")
                .contains("  Iran 🚀 »sent« Russia drones.")
                .contains("IRN from “sent”")
                .contains("extract supply.V: the cue fired")
                .contains("path=subj");
        String id = run.out().substring(0, 12);
        assertThat(run("why", id.substring(0, 6), "--coded", coded).out()).isEqualTo(run.out());
        assertThat(json(run("why", id, "--coded", coded, "--json").out())
                        .path("id")
                        .asText())
                .isEqualTo(id);
    }

    @Test
    void whyWithoutAnAnswerSaysSo() throws IOException {
        String coded = codedFile();

        assertThat(run("why", "E-none", "--coded", coded).told(Exit.BAD_USAGE))
                .contains("no event, tie or claim E-none");
        assertThat(run("why", "E-", "--coded", coded).told(Exit.BAD_USAGE)).contains("E- is the beginning of 2: ");
        assertThat(run("why", "E-", "--coded", "nowhere").told(Exit.BAD_USAGE)).contains("no such file: nowhere");
        String broken = write("broken.jsonl", Files.readString(Path.of(coded)) + "no JSON\n");
        assertThat(run("why", "E-", "--coded", broken).told(Exit.FAILED)).contains("broken.jsonl:2 is no JSON");
    }

    // --- packs and demo

    @Test
    void packsAreListedForPeopleAndPrograms() {
        assertThat(run("pack", "list").out()).contains("es  ", "version", "lexemes");
        assertThat(run("pack", "list", "--json")
                        .out()
                        .lines()
                        .map(line -> json(line).path("lang").asText()))
                .contains("en", "es", "it");
        assertThat(run("pack", "check", "xx").told(Exit.BAD_USAGE)).contains("no pack for the language xx");
    }

    @Test
    void demoShowsATextOfTheUsers() throws IOException {
        Run run = run(
                "demo", write("mine.txt", "My title\n\nA report in English \u001b[2J."), "--published", "2024-03-05");

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .contains("My title", "mine · en · 2024-03-05", "nothing between polities", "Contested", "Ahead")
                .doesNotContain("\u001b");
    }

    // --- how it is run here

    private record Run(int exit, String out, String err) {
        /** The one line on standard error of a run that ended so. */
        String told(int code) {
            assertThat(exit).as(err).isEqualTo(code);
            assertThat(out).isEmpty();
            assertThat(err.lines()).hasSize(1);
            return err.strip();
        }
    }

    private static Run run(String... words) {
        return runOn("", words);
    }

    private static Run runOn(String input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                100);
        House.Opener opener = (data, models, crashes) -> words[words.length - 1].equals("--debug") || data.isPresent()
                ? house(data.orElse(HOME.resolve("data")), crashes)
                : SHARED;
        int exit = CommandLines.run(List.of(words), console, opener, Clock.systemUTC());
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static House house(Path data, Consumer<Throwable> crashes) {
        Home home = new Home(data, HOME.resolve("lib/models"), HOME.resolve("samples"));
        return new House(
                home,
                (models, lang) -> new NoParser(lang),
                () -> text -> text.contains("English") ? Optional.of("en") : Optional.empty(),
                crashes);
    }

    /** An analyser that finds one sentence without words; its Italian models are missing, and it breaks on CRASH. */
    private record NoParser(String lang) implements Analyzer {
        private NoParser {
            if (lang.equals("it")) {
                throw new EntenteException(ErrorCode.RESOURCE, "the model it/parser is missing; build it");
            }
        }

        @Override
        public List<Sentence> analyze(String text, List<Span> names) {
            if (text.contains("CRASH")) {
                throw new IllegalStateException("broken inside");
            }
            return List.of();
        }
    }

    private String codedFile() throws IOException {
        Handmade made = Handmade.of("d1", "Iran 🚀 sent Russia drones.\nMoscow denied any transfer.");
        EventClaim sent = made.claim("sent", EventType.AID, "IRN", "RUS", Status.REPORTED);
        made.event(sent).event(made.claim("transfer", EventType.AID, "IRN", "RUS", Status.DENIED));
        return write("coded.jsonl", JsonText.line(CodedJson.of(made.coded())) + "\n");
    }

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return file.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }
}
