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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Arrival;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.EventType;
import org.entente.model.PartialDate;
import org.entente.model.Run;
import org.entente.model.Status;
import org.entente.serve.Console;
import org.entente.serve.Handmade;
import org.entente.serve.Home;
import org.entente.serve.House;
import org.entente.store.DuckArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judged as a user judges, over reports made by hand. */
class JudgeCommandsTest {
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
    Path folder;

    private record Told(int exit, String out, String err) {}

    private Told ask(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--archive");
        all.add(folder.resolve("archive").toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                100);
        int exit = CommandLines.run(all, console, (data, models, crashes) -> HOUSE, Clock.systemUTC());
        return new Told(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String done(String... words) {
        Told told = ask(words);
        assertThat(told.exit()).as(told.err()).isEqualTo(Exit.DONE);
        return told.out();
    }

    private void wrong(String message, String... words) {
        Told told = ask(words);
        assertThat(told.exit()).isEqualTo(Exit.BAD_USAGE);
        assertThat(told.err().strip().lines()).hasSize(1);
        assertThat(told.err()).contains(message);
    }

    private List<JsonNode> lines(String... words) {
        return done(words).lines().map(JudgeCommandsTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }

    private JsonNode event(EventType type) {
        return lines("events", "--type", type.name(), "--json").get(0);
    }

    private String id(EventType type) {
        return event(type).path("id").asText();
    }

    @BeforeEach
    void fill() {
        Handmade first = made("r1", "Iran 🚀 sent Russia drones.\nThey held talks.");
        first.event(first.claim("sent", EventType.AID, "IRN", "RUS", Status.REPORTED, PartialDate.parse("2024-03-05")))
                .event(first.claim("talks", EventType.CONSULT, "IRN RUS", "", Status.REPORTED));
        Handmade second = made("r2", "Cuba praised Bolivia.");
        second.event(second.claim("praised", EventType.SUPPORT, "CUB", "BOL", Status.REPORTED));
        try (DuckArchive archive = DuckArchive.open(folder.resolve("archive"), HOUSE.folds(), CLOCK)) {
            Run run = archive.begin("test", "packs-1");
            List<Arrival> arrivals = new ArrayList<>();
            List.of(first.coded(), second.coded())
                    .forEach(coded -> arrivals.add(new Arrival(coded.annotated().document(), "", coded)));
            archive.put(run, arrivals);
            archive.end(run, Map.of());
        }
    }

    private static Handmade made(String id, String text) {
        return new Handmade(new Document(id, "", text, PartialDate.parse("2024-03-20"), "en", "", "Herald"));
    }

    @Test
    void whatIsJudgedIsSeenEverywhereAndCanBeUndone() {
        String before = done("events", "--json");

        assertThat(done("judge", "same", id(EventType.AID), id(EventType.CONSULT), "--why", "one visit", "--by", "Ana"))
                .contains(" same C-")
                .contains("now in E-", "with 1 other claim");
        JsonNode joined = lines("events", "--pair", "IRN", "RUS", "--json").get(0);
        assertThat(joined.path("claims")).hasSize(2);
        String judgement = joined.path("judged").get(0).asText();
        assertThat(done("why", joined.path("id").asText())).contains(judgement, "by Ana on ", ": one visit (holds)");
        assertThat(done("show", joined.path("id").asText())).contains(judgement);
        assertThat(done("show", judgement.substring(0, 8))).contains("by Ana");

        assertThat(done("judge", "undo")).contains(" undo " + judgement, ", alone");
        assertThat(done("events", "--json")).isEqualTo(before);
        assertThat(lines("judge", "log", "--json"))
                .extracting(line ->
                        line.path("verb").asText() + " " + line.path("state").asText())
                .containsExactly("same undone", "undo holds");
        assertThat(done("judge", "log")).contains("Ana", "one visit", "undone");
    }

    @Test
    void theLogCutsNothing() {
        String why =
                "the two are told apart by the day, by the place and by who was there, as both reports say plainly";
        done("judge", "different", id(EventType.AID), id(EventType.CONSULT), "--why", why, "--by", "Ana");
        JsonNode judgement = lines("judge", "log", "--json").get(0);

        String page = done("judge", "log").replaceAll("\\s+", " ");

        assertThat(page).contains(why, judgement.path("id").asText());
        judgement
                .path("claims")
                .forEach(claim -> assertThat(page).contains(claim.path("claim").asText()));
    }

    @Test
    void aRejectedClaimIsInNoEventAndIsStillFound() {
        String id = id(EventType.SUPPORT);

        assertThat(done("judge", "reject", id, "--why", "satire")).contains("is in no event");

        assertThat(lines("events", "--type", "SUPPORT", "--json")).isEmpty();
        assertThat(done("why", id)).contains("praised", " reject C-", ": satire (holds)");
        assertThat(done("show", id)).contains("»praised«", " reject C-");
    }

    @Test
    void anEditedClaimSaysSoEverywhere() {
        done(
                "judge",
                "edit",
                id(EventType.SUPPORT),
                "actors=Irán,Cuba",
                "status=planned",
                "happened=2024-05",
                "attribution=Granma",
                "items=document:note",
                "place=La Paz",
                "contexts=diplomatic,economic");

        JsonNode event = event(EventType.SUPPORT);
        assertThat(event.path("actors")).extracting(JsonNode::asText).containsExactly("IRN", "CUB");
        assertThat(event.path("status").asText()).isEqualTo("planned");
        assertThat(event.path("date").asText()).isEqualTo("2024-05");
        assertThat(event.path("attribution").get(0).asText()).isEqualTo("Granma");
        assertThat(event.path("items").get(0).asText()).isEqualTo("document:note");
        assertThat(lines("events", "--actor", "IRN", "--recipient", "BOL", "--json"))
                .hasSize(1);
        assertThat(done("why", event.path("id").asText())).contains("judge edit: J-", "actors: CUB → IRN, CUB");
        JsonNode line = lines("judge", "log", "--json").get(0);
        assertThat(line.path("edits").path("date").asText()).isEqualTo("2024-05");
        assertThat(line.path("claims")
                        .get(0)
                        .path("values")
                        .path("actors")
                        .get(0)
                        .asText())
                .isEqualTo("CUB");
        assertThat(line.path("by").asText()).isEqualTo(System.getProperty("user.name"));
    }

    @Test
    void whatCannotBeJudgedIsOneLineWithTheWayOut() {
        String aid = id(EventType.AID);
        String claim = event(EventType.AID).path("claims").get(0).asText();

        wrong("nothing in the archive has the id E-zzzz", "judge", "accept", "E-zzzz");
        wrong("is the beginning of several", "judge", "accept", "C-");
        wrong("both are " + aid, "judge", "same", aid, aid);
        wrong("to part it, name two of its claims", "judge", "different", aid, aid);
        wrong(claim + " is named twice", "judge", "same", aid, claim);
        wrong("only events (E-…) and claims (C-…) are judged", "judge", "reject", "r1");
        wrong("there is no judgement to undo", "judge", "undo");
        wrong("no judgement J-zzzz", "judge", "undo", "J-zzzz");
        wrong("'planned': write field=value", "judge", "edit", aid, "planned");
        wrong("'colour=red': there is no field 'colour'; there are actors,", "judge", "edit", aid, "colour=red");
        wrong("'status=soon': status 'soon' is none; there are reported,", "judge", "edit", aid, "status=soon");
        wrong("'date=May': date 'May' is no date; give 2024,", "judge", "edit", aid, "date=May");
        wrong("date '2024-13' is no date; give 2024,", "judge", "edit", aid, "date=2024-13");
        wrong("--by is empty", "judge", "accept", aid, "--by", "");
        wrong("no polity is called 'Narnia'", "judge", "edit", aid, "actors=Narnia");
        wrong("contexts has no 'sport'; there are asylum,", "judge", "edit", aid, "contexts=sport");
        wrong("AID has no mode 'visit'; give mode= with nothing", "judge", "edit", aid, "mode=visit");
        wrong("items 'drone' is no kind of item", "judge", "edit", aid, "items=drone");
        wrong("RUS would act upon itself", "judge", "edit", aid, "actors=RUS");
        wrong("an event has two parties", "judge", "edit", aid, "recipients=");
        wrong("type may not be empty", "judge", "edit", aid, "type=");
        wrong("status is given twice", "judge", "edit", aid, "status=denied", "status=planned");
        wrong("says so already", "judge", "edit", aid, "status=reported");
        assertThat(ask("judge", "edit", aid).exit()).isEqualTo(Exit.BAD_USAGE);
        assertThat(ask("judge", "log").err()).contains("nothing was judged yet");

        done("judge", "accept", aid);
        String judgement = lines("judge", "log", "--json").get(0).path("id").asText();
        done("judge", "undo", judgement);
        wrong(judgement + " is undone already", "judge", "undo", judgement);
        assertThat(ask("judge", "log", "--review").err()).contains("nothing is for review");
    }

    @Test
    void correctingIsAnnotating() throws IOException {
        done("judge", "edit", id(EventType.AID), "place=Astrakhan");
        Path part = folder.resolve("part");
        assertThat(ask("export", "--to", "gold", "-o", part.toString()).err())
                .contains("left out r1: not judged yet are C-", "exported 0 documents");
        done("judge", "reject", id(EventType.CONSULT));
        done("judge", "reject", id(EventType.SUPPORT));
        Path gold = folder.resolve("gold");

        done("export", "--to", "gold", "-o", gold.toString());

        List<JsonNode> lines = Files.readAllLines(gold.resolve("gold.jsonl")).stream()
                .map(JudgeCommandsTest::json)
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines)
                .filteredOn(line -> line.path("doc").asText().equals("r2"))
                .allMatch(line -> line.path("events").isEmpty());
        assertThat(lines)
                .filteredOn(line -> line.path("doc").asText().equals("r1"))
                .singleElement()
                .satisfies(line -> {
                    JsonNode event = line.path("events").get(0);
                    assertThat(line.path("events")).hasSize(1);
                    assertThat(event.path("place").asText()).isEqualTo("Astrakhan");
                    assertThat(event.path("need").asText()).isEqualTo("must");
                    assertThat(event.path("cue").asText()).isEqualTo("sent");
                    assertThat(event.path("start").asInt()).isEqualTo(7);
                });
        assertThat(Files.readAllLines(gold.resolve("documents.jsonl"))).hasSize(2);
        assertThat(ask("export", "--to", "gold", "--type", "AID", "-o", gold.toString(), "--force")
                        .err())
                .contains("leave the filters out");
    }
}
