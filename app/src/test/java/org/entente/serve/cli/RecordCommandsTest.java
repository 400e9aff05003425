package org.entente.serve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.Arrival;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.EventType;
import org.entente.model.PartialDate;
import org.entente.model.Run;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.serve.Console;
import org.entente.serve.Handmade;
import org.entente.serve.Home;
import org.entente.serve.House;
import org.entente.store.DuckArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive asked as a user asks it, over three reports made by hand. */
class RecordCommandsTest {
    private static final Path HOME = Path.of(System.getProperty("entente.home", ".."));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final House HOUSE = new House(
            new Home(HOME.resolve("data"), HOME.resolve("lib/models"), HOME.resolve("samples")),
            (models, lang) -> {
                throw new EntenteException(ErrorCode.RESOURCE, "no models here");
            },
            () -> text -> Optional.empty(),
            thrown -> {});

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path archive;
    private static Path empty;
    private static Path contested;

    @BeforeAll
    static void fill() {
        archive = shared.resolve("archive");
        empty = shared.resolve("empty");
        DuckArchive.open(empty, HOUSE.folds(), CLOCK).close();
        Handmade first = made("r1", "Iran 🚀 sent Russia drones.\nThey held talks.\nA visit is planned.");
        first.event(first.claim("sent", EventType.AID, "IRN", "RUS", Status.REPORTED, PartialDate.parse("2024-03-05")))
                .event(first.claim("talks", EventType.CONSULT, "IRN RUS", "", Status.REPORTED))
                .event(first.claim(
                        "visit", EventType.AGREE, "RUS", "IRN", Status.PLANNED, PartialDate.parse("2024-04")))
                .tie(TieKind.SUPPLY, List.of("IRN", "RUS"), new TreeMap<>(Map.of("goods", "weapon:drone")), "drones");
        Handmade second = made("r2", "Moscow denied any transfer <b>ever</b>.\u001b[2J");
        second.event(
                second.claim("transfer", EventType.AID, "IRN", "RUS", Status.DENIED, PartialDate.parse("2024-03-05")));
        Handmade third = made("r3", "Cuba praised Bolivia.");
        third.event(third.claim("praised", EventType.SUPPORT, "CUB", "BOL", Status.REPORTED));
        put(archive, List.of(first.coded(), second.coded(), third.coded()));
    }

    /** Two outlets, of which one is of a known country, a voice that is hostile, and a tie that was signed. */
    @BeforeAll
    static void dispute() {
        contested = shared.resolve("contested");
        PartialDate day = PartialDate.parse("2024-03-05");
        Handmade first = made("s1", "Iran sent Russia drones, Kyiv said.\nThey signed it in 2001.", "20 Minutos");
        first.event(first.claim("sent", EventType.AID, "IRN", "RUS", Status.REPORTED, day, "Ukraine"))
                .tie(
                        TieKind.AGREEMENT,
                        List.of("IRN", "RUS"),
                        new TreeMap<>(Map.of("signed", "2001")),
                        "signed it in 2001");
        Handmade second = made("s2", "Drones arrived.\nIran supplies them, which Tehran denies.", "Herald");
        second.event(second.claim("arrived", EventType.AID, "IRN", "RUS", Status.REPORTED, day, ""))
                .tie(TieKind.SUPPLY, List.of("IRN", "RUS"), new TreeMap<>(), "supplies", List.of("IRN"));
        Handmade third = made("s3", "Nothing was sent.", "Herald");
        third.event(third.claim(
                        "Nothing",
                        EventType.AID,
                        "IRN",
                        "RUS",
                        Status.DENIED,
                        PartialDate.parse("2023-01-01"),
                        "Iranian officials\u001b[2J"))
                .tie(TieKind.AGREEMENT, List.of("IRN", "RUS"), new TreeMap<>(), "sent");
        put(contested, List.of(third.coded(), first.coded(), second.coded()));
    }

    private static void put(Path folder, List<Coded> reports) {
        try (DuckArchive opened = DuckArchive.open(folder, HOUSE.folds(), CLOCK)) {
            Run run = opened.begin("test", "packs-1");
            opened.put(
                    run,
                    reports.stream()
                            .map(coded -> new Arrival(coded.annotated().document(), "", coded))
                            .toList());
            opened.end(run, Map.of());
        }
    }

    private static Handmade made(String id, String text) {
        return made(id, text, "Herald");
    }

    private static Handmade made(String id, String text, String outlet) {
        return new Handmade(new Document(id, "", text, PartialDate.parse("2024-03-20"), "en", "", outlet));
    }

    @Test
    void theArchiveIsAskedForEvents() {
        assertThat(lines("events", "--pair", "Irán", "Rusia", "--json"))
                .extracting(event -> event.path("type").asText())
                .containsExactly("AID", "CONSULT", "AGREE");
        assertThat(lines("events", "--status", "contested", "--json"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.path("denied_by")).hasSize(1);
                    assertThat(event.path("documents")).hasSize(2);
                    assertThat(event.path("lines").asInt()).isEqualTo(1);
                    assertThat(event.path("cue").asText()).isEqualTo("sent");
                    assertThat(event.path("start").asInt()).isEqualTo(7);
                    assertThat(event.path("mentions").get(0).path("cue").asText())
                            .isEqualTo("transfer");
                });
        assertThat(lines("events", "--since", "2024-04", "--json")).hasSize(1);
        assertThat(lines("events", "--limit", "2", "--json")).hasSize(2);
        assertThat(ask("events", "--actor", "VEN").err()).contains("no event answers to this");
    }

    @Test
    void theRecordIsAskedAsOfADay() {
        assertThat(ask("events", "--as-of", "2001").err()).contains("no event answers to this");
        assertThat(ask("events", "--published-by", "2001").err()).contains("no event answers to this");
        assertThat(ask("documents", "--published-by", "2001", "--json").out()).isEmpty();
        assertThat(ask("events", "--published-by", "2100", "--json").out())
                .isEqualTo(ask("events", "--json").out());
    }

    @Test
    void theArchiveIsAskedForTies() {
        assertThat(lines("ties", "--actor", "IRN", "--type", "supply", "--json"))
                .singleElement()
                .satisfies(tie -> {
                    assertThat(tie.path("goods").get(0).asText()).isEqualTo("weapon:drone");
                    assertThat(tie.path("claims")).hasSize(1);
                });
        assertThat(lines("ties", "--actor", "RUS", "--json")).isEmpty();
    }

    @Test
    void thePairPageShowsWordsAndReports() {
        String page = ask("pair", "IRN", "RUS").out();

        assertThat(page)
                .contains("Iran – Russia", "Ties", "Timeline", "Contested", "Ahead", "In common")
                .contains("»sent«", "[r1, Herald, 2024-03-20]", "denied by")
                .doesNotContain("\u001b");
        assertThat(page.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(100));
        assertThat(lines("pair", "IRN", "RUS", "--json"))
                .extracting(line -> line.path("section").asText())
                .containsExactly("tie", "event", "event", "event", "contested", "ahead");
    }

    @Test
    void whoSaysItWhoDeniesItAndWhoIsSilentIsShown() {
        String page = of(contested, "pair", "IRN", "RUS").out();

        assertThat(page.substring(page.indexOf("\nContested"), page.indexOf("\nAhead")))
                .contains("    asserts   Ukraine\n", "              Herald on its own word\n")
                .contains("    denies    Iranian officials␛[2J (IRN)\n", "»Nothing« was sent. [s3, Herald, 2024-03-20]")
                .contains("    silent    Russia\n")
                .contains("    outlets   asserting: (unknown) 1, Spain 1; denying: (unknown) 1\n")
                .contains("  Iran → Russia  supply  T-", "    denies    Iran\n");
        assertThat(page).doesNotContain("\u001b");
        assertThat(page.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(100));
        List<JsonNode> lines = of(contested, "pair", "IRN", "RUS", "--json")
                .out()
                .lines()
                .map(RecordCommandsTest::json)
                .filter(line -> line.path("section").asText().equals("contested"))
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).path("asserts")).hasSize(2);
        assertThat(lines.get(0).path("denies").get(0).path("polity").asText()).isEqualTo("IRN");
        assertThat(lines.get(0).path("silent").toString()).isEqualTo("[\"RUS\"]");
        assertThat(lines.get(0).path("outlet_countries").toString())
                .isEqualTo("{\"asserting\":{\"(unknown)\":1,\"ESP\":1},\"denying\":{\"(unknown)\":1}}");
        assertThat(lines.get(1).path("tie").asText()).isEqualTo("supply");
        String act = lines.get(0).path("events").get(0).asText();
        String tie = lines.get(1).path("ties").get(0).asText();
        assertThat(of(contested, "show", act).out())
                .contains("asserts    Ukraine; Herald on its own word\n", "silent     Russia\n")
                .contains("told also  " + lines.get(0).path("events").get(1).asText());
        assertThat(of(contested, "show", tie).out()).contains("denies     Iran\n", "silent     Russia\n");
        assertThat(json(of(contested, "show", tie, "--json").out()).path("silent"))
                .hasSize(1);
        assertThat(json(of(contested, "show", act, "--json").out()).path("asserts"))
                .hasSize(2);
    }

    @Test
    void whyOfATieShowsItsLifeOnce() {
        JsonNode tie =
                json(of(contested, "ties", "--type", "agreement", "--json").out());
        String step = tie.path("life").get(0).path("claim").asText();

        assertThat(of(contested, "why", tie.path("id").asText()).out())
                .containsOnlyOnce("life         signed 2001 by " + step + " “signed it in 2001” (s1)");
        assertThat(of(contested, "why", tie.path("id").asText(), "--json").out().lines())
                .hasSize(2)
                .map(RecordCommandsTest::json)
                .extracting(claim -> claim.path("life"))
                .containsOnlyOnce(tie.path("life"));
    }

    @Test
    void aPolityASeriesAndABriefAreShown() {
        assertThat(ask("polity", "Cuba").out()).contains("Partners", "Bolivia");
        assertThat(ask("series", "IRN", "RUS", "--by", "year").out()).contains("2024", "AID", "+10.0");
        assertThat(ask("brief", "IRN", "RUS").out()).contains("# Iran – Russia", "[^1]: ", "&lt;b&gt;ever");
        assertThat(ask("brief", "--pair", "IRN", "RUS", "--to", "html").out())
                .contains("<!doctype html>", "&lt;b&gt;ever")
                .doesNotContain("<b>ever", "\u001b");
    }

    @Test
    void anIdOpensWhatItStandsFor() {
        JsonNode event = lines("events", "--status", "contested", "--json").get(0);
        String id = event.path("id").asText();

        assertThat(ask("show", id.substring(0, 6)).out()).contains("contested", "»transfer«");
        assertThat(ask("show", event.path("documents").get(0).asText()).out()).contains("Herald");
        assertThat(ask("show", event.path("claims").get(0).asText()).out()).contains("»");
        assertThat(ask("why", id).out()).contains("the cue fired", "consolidate across");
        for (JsonNode claim : event.path("claims")) {
            assertThat(lines("show", "E" + claim.asText().substring(1), "--json")
                            .get(0)
                            .path("id")
                            .asText())
                    .isEqualTo(id);
        }
    }

    @Test
    void whoAsksForSureActsIsToldNoOthers() {
        List<JsonNode> all = lines("events", "--json");
        double most = all.stream()
                .mapToDouble(event -> event.path("confidence").asDouble())
                .max()
                .orElseThrow();

        assertThat(lines("events", "--confidence", String.valueOf(most), "--json"))
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(event.path("confidence").asDouble()).isEqualTo(most));
        assertThat(ask("events", "--confidence", String.valueOf(most + 0.01), "--json")
                        .out())
                .isEmpty();
        assertThat(lines("events", "--confidence", "0", "--json")).hasSameSizeAs(all);
    }

    @Test
    void exportsCarryAManifest() throws IOException {
        Path out = folder.resolve("out");
        assertThat(ask("export", "--to", "csv", "-o", out.toString(), "--pair", "IRN", "RUS")
                        .exit())
                .isEqualTo(Exit.DONE);

        assertThat(Files.readAllLines(out.resolve("events.csv"))).hasSize(4);
        assertThat(Files.readAllLines(out.resolve("dyads.csv"))).hasSize(4);
        JsonNode manifest = json(Files.readString(out.resolve("manifest.json")));
        assertThat(manifest.path("query").path("pair").asText()).isEqualTo("IRN RUS");
        assertThat(manifest.path("files").get(0).path("sha256").asText()).hasSize(64);
        assertThat(ask("export", "--to", "csv", "-o", out.toString()).told(Exit.BAD_USAGE))
                .contains("--force");
        assertThat(ask("export", "--to", "parquet", "-o", folder.resolve("p").toString())
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(folder.resolve("p/dyads.parquet")).isNotEmptyFile();
        assertThat(ask("export", "--to", "jsonl", "-o", folder.resolve("j").toString())
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(Files.readAllLines(folder.resolve("j/ties.jsonl"))).hasSize(1);
        JsonNode exported =
                json(Files.readAllLines(folder.resolve("j/events.jsonl")).get(0));
        assertThat(exported.path("cue").asText()).isNotEmpty();
        assertThat(exported.has("sentence")).isFalse();
        assertThat(ask("export", "--to", "xls", "-o", out.toString()).told(Exit.BAD_USAGE))
                .contains("give jsonl, csv, parquet or gold");
    }

    @Test
    void whatIsWrongIsOneLineWithTheWayOut() {
        assertThat(ask("pair", "Irann", "RUS").told(Exit.BAD_USAGE)).contains("did you mean", "Iran (IRN)");
        assertThat(ask("pair", "Iran", "IRN").told(Exit.BAD_USAGE)).contains("'entente polity IRN'");
        assertThat(ask("events", "--since", "May").told(Exit.BAD_USAGE)).contains("'May' is no date");
        assertThat(ask("events", "--as-of", "soon").told(Exit.BAD_USAGE)).contains("--as-of 'soon' is no date");
        assertThat(ask("events", "--as-of", "2024-03-01T").told(Exit.BAD_USAGE)).contains("is no date");
        assertThat(ask("events", "--as-of", "2026-03-01 12:00").told(Exit.BAD_USAGE))
                .contains("give a day such as 2026-03-01, or an instant such as 2026-03-01T12:00:00Z");
        assertThat(ask("documents", "--since", "2024-13").told(Exit.BAD_USAGE))
                .contains("--since '2024-13' is no date; give 2024, 2024-03 or 2024-03-05");
        assertThat(ask("events", "--published-by", "May").told(Exit.BAD_USAGE))
                .contains("--published-by 'May' is no date");
        assertThat(ask("events", "--type", "AIDS").told(Exit.BAD_USAGE)).contains("there are AGREE");
        assertThat(ask("events", "--status", "bar").told(Exit.BAD_USAGE)).contains("demanded, contested");
        assertThat(ask("events", "--context", "foo").told(Exit.BAD_USAGE))
                .contains("no context is called 'foo'; there are asylum,");
        assertThat(ask("search", "drones", "-Venezuela").told(Exit.BAD_USAGE)).contains("in quotes: 'drones -Gaza'");
        assertThat(ask("ties", "--context", "military").told(Exit.BAD_USAGE)).contains("ties have no context");
        assertThat(ask("ties", "--confidence", "0.5").told(Exit.BAD_USAGE)).contains("ties have no confidence");
        assertThat(ask("events", "--confidence", "70").told(Exit.BAD_USAGE))
                .contains("--confidence 70.0 is no share; give one between 0 and 1");
        assertThat(ask("series", "IRN", "RUS", "--by", "week").told(Exit.BAD_USAGE))
                .contains("give month or year");
        assertThat(ask("brief").told(Exit.BAD_USAGE)).contains("name one polity or two");
        assertThat(ask("brief", "IRN", "RUS", "CUB").told(Exit.BAD_USAGE)).contains("name one polity or two");
        assertThat(ask("show", "E-zzzzzz").told(Exit.BAD_USAGE)).contains("nothing in the archive has the id");
        assertThat(ask("why", "E-zzzzzz").told(Exit.BAD_USAGE)).contains("has the id E-zzzzzz");
        assertThat(run("events", "--archive", empty.toString()).told(Exit.BAD_USAGE))
                .contains("the archive is empty", "entente ingest");
        assertThat(run("events", "--archive", folder.resolve("none").toString()).told(Exit.BAD_USAGE))
                .contains("no archive at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "ties", "pair", "polity", "series", "calendar", "brief", "show", "export"})
    void everyCommandTeachesByExample(String command) {
        Told told = run(command, "--help");

        assertThat(told.exit()).isEqualTo(Exit.DONE);
        assertThat(told.out()).contains("Examples:", "  entente " + command);
        assertThat(told.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events",
                "events --json",
                "documents",
                "pair IRN RUS",
                "brief IRN RUS",
                "why E-",
                "search drones",
                "calendar --all --to ics"
            })
    void aFullDiskIsSaidAndAReaderWhoHasGoneIsNot(String command) {
        String id = lines("events", "--json").get(0).path("id").asText();
        String[] words = (command.replace("E-", id) + " --archive " + archive).split(" ");

        Told full = run(failing("No space left on device"), 100, words);
        Told gone = run(failing("Broken pipe"), 100, words);

        assertThat(full.told(Exit.FAILED)).contains("standard output cannot be written: No space left on device");
        assertThat(gone.exit()).isEqualTo(Exit.DONE);
        assertThat(gone.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "calendar --all", "export --to csv -o out", "brief"})
    void aPairIsGivenOnce(String command) {
        assertThat(ask((command + " --pair IRN RUS --pair CUB BOL").split(" ")).told(Exit.BAD_USAGE))
                .contains("--pair is given twice");
        assertThat(ask((command + " --pair IRN --debug").split(" ")).told(Exit.BAD_USAGE))
                .contains("--pair takes two polities");
        assertThat(run(command.split(" ")[0], "--help").out())
                .containsPattern("\\[--pair=POLITY\\s+POLITY]")
                .doesNotContain("POLITY]...");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 120})
    void datesStatusesAndIdsAreNeverCut(int columns) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        run(page, columns, "events", "--archive", contested.toString());
        run(page, columns, "ties", "--archive", contested.toString());

        List<String> rows = page.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(rows).allSatisfy(row -> assertThat(Columns.of(row)).isLessThanOrEqualTo(columns));
        for (String command : List.of("events", "ties")) {
            for (String line : of(contested, command, "--json").out().lines().toList()) {
                JsonNode node = json(line);
                assertThat(rows)
                        .filteredOn(row -> row.endsWith(node.path("id").asText()))
                        .singleElement()
                        .satisfies(row -> assertThat(row)
                                .contains(
                                        node.path("denied_by").isEmpty()
                                                ? node.path("status").asText()
                                                : "contested")
                                .contains(node.path("date").asText(""))
                                .contains(node.path("type").asText("")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "ties", "calendar", "export --to csv -o out", "documents", "search drones"})
    void noLimitIsBelowOne(String command) {
        for (String limit : List.of("0", "-3")) {
            assertThat(ask((command + " --limit " + limit).split(" ")).told(Exit.BAD_USAGE))
                    .contains("--limit " + limit + " is no count; give 1 or more, or leave it out");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "ties", "calendar", "export --to csv -o out", "documents", "search drones"})
    void aLanguageThatNobodyReadsIsRefused(String command) {
        assertThat(ask((command + " --lang xx").split(" ")).told(Exit.BAD_USAGE))
                .contains("no language is called 'xx'; there are en, es, it");
    }

    @Test
    void whereNothingIsFoundNothingIsShown() {
        for (String[] command : List.of(new String[] {"pair", "IRN", "CUB"}, new String[] {"polity", "VEN"})) {
            Told told = ask(command);

            assertThat(told.told(Exit.DONE)).contains("the archive holds nothing about");
            assertThat(told.out()).isEmpty();
        }
    }

    @Test
    void oneIsNotToldAsSeveral() {
        String id =
                lines("events", "--type", "SUPPORT", "--json").get(0).path("id").asText();

        assertThat(ask("show", id).out()).contains("1, in 1 independent line of reporting, and 0 copies");
        assertThat(ask("polity", "CUB").out().replaceAll("\\s+", " "))
                .contains("1 event has no date of its own and stands by its first report")
                .contains("The archive holds 3 documents.");
        assertThat(ask("pair", "IRN", "RUS").out().replaceAll("\\s+", " ")).contains("1 line in 2 reports");
    }

    @Test
    void aClaimSaysWhoDidWhatAndInWhichEvent() {
        JsonNode event = lines("events", "--status", "contested", "--json").get(0);
        String id = event.path("id").asText();

        for (JsonNode claim : event.path("claims")) {
            assertThat(ask("show", claim.asText()).out())
                    .startsWith(claim.asText() + "  Iran → Russia  AID\n")
                    .contains("  when       2024-03-05\n", "  event      " + id + "\n");
            assertThat(lines("show", claim.asText(), "--json")
                            .get(0)
                            .path("event")
                            .asText())
                    .isEqualTo(id);
        }
    }

    @Test
    void aDocumentIsShownWithWhatItTells() {
        String id = lines("events", "--status", "contested", "--json")
                .get(0)
                .path("documents")
                .get(0)
                .asText();

        JsonNode document = lines("show", id, "--json").get(0);

        assertThat(document.path("document").asText()).isEqualTo(id);
        assertThat(ask("show", id).out())
                .contains(document.findValuesAsText("id")
                        .subList(1, document.findValuesAsText("id").size()));
        assertThat(document.path("events")).isNotEmpty();
    }

    @Test
    void theCalendarBeginsTodayUnlessToldOtherwise() {
        assertThat(ask("calendar", "IRN").err()).contains("from 2024-06-01 on; see all 1 with --all");
        assertThat(ask("calendar", "--all").out())
                .contains(
                        "2024-04     Russia will agree with Iran to act (planned, on the word of Agency) E-",
                        "[r1, Herald, 2024-03-20]");
        assertThat(lines("calendar", "Cuba", "--all", "--json")).isEmpty();
        assertThat(lines("calendar", "--pair", "IRN", "RUS", "--since", "2024-04-30", "--json"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.path("ahead").asText()).isEqualTo("event");
                    assertThat(entry.path("on").asText()).isEqualTo("2024-04");
                    assertThat(entry.path("sentence").asText()).contains("A visit is planned.");
                });
        assertThat(lines("calendar", "--published-by", "2024-04-02", "--json")).hasSize(1);
        assertThat(ask("calendar", "--as-of", "2024-03").err()).contains("from 2024-03-31 on");
        assertThat(ask("calendar", "--as-of", "2100", "--published-by", "2100").err())
                .contains("from 2024-06-01 on");
        assertThat(ask("calendar", "--status", "denied").told(Exit.BAD_USAGE)).contains("planned or possible");
        assertThat(ask("calendar", "--to", "doc").told(Exit.BAD_USAGE)).contains("give ics");
    }

    @Test
    void theCalendarGoesToAFileWhoseLinesEndAsTheStandardSays() throws IOException {
        Path file = folder.resolve("ahead.ics");

        assertThat(ask("calendar", "--all", "--to", "ics", "-o", file.toString())
                        .exit())
                .isEqualTo(Exit.DONE);

        assertThat(Files.readString(file))
                .contains("\r\nDTSTART;VALUE=DATE:20240401\r\nDTEND;VALUE=DATE:20240501\r\n")
                .doesNotContainPattern("[^\r]\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    private record Told(int exit, String out, String err) {
        String told(int wanted) {
            assertThat(exit).as(err).isEqualTo(wanted);
            assertThat(err.strip().lines()).hasSize(1);
            return err;
        }
    }

    private static Told ask(String... words) {
        return of(archive, words);
    }

    private static Told of(Path archive, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--archive");
        all.add(archive.toString());
        return run(all.toArray(String[]::new));
    }

    private static Told run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Told told = run(out, 100, words);
        return new Told(told.exit(), out.toString(StandardCharsets.UTF_8), told.err());
    }

    private static Told run(OutputStream out, int columns, String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                columns);
        int exit = CommandLines.run(List.of(words), console, (data, models, crashes) -> HOUSE, CLOCK);
        return new Told(exit, "", err.toString(StandardCharsets.UTF_8));
    }

    /** A place that takes nothing, as a full disk does. */
    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }

    private static List<JsonNode> lines(String... words) {
        return ask(words).out().lines().map(RecordCommandsTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }
}
