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
import java.util.TreeMap;
import org.entente.linguistics.CoreNlpAnalyzer;
import org.entente.model.Arrival;
import org.entente.model.Document;
import org.entente.model.PartialDate;
import org.entente.model.Run;
import org.entente.model.TieKind;
import org.entente.serve.Console;
import org.entente.serve.Handmade;
import org.entente.serve.Home;
import org.entente.serve.House;
import org.entente.store.DuckArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unknown people, from a report to the user's own pack, over the real packs. */
class ActorCommandsTest {
    private static final Path HOME = Path.of(System.getProperty("entente.home", ".."));
    private static final House HOUSE = new House(
            new Home(HOME.resolve("data"), HOME.resolve("lib/models"), HOME.resolve("samples")),
            CoreNlpAnalyzer::load,
            () -> text -> Optional.empty(),
            thrown -> {});

    @TempDir
    Path folder;

    private record Ran(int exit, String out, String err) {}

    private Ran run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--user-pack");
        all.add(folder.resolve("own").toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                100);
        int exit = CommandLines.run(all, console, (data, models, crashes) -> HOUSE, Clock.systemUTC());
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Ran ask(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--archive");
        all.add(folder.resolve("archive").toString());
        return run(all.toArray(String[]::new));
    }

    @BeforeEach
    void fill() {
        Handmade report = new Handmade(new Document(
                "r1",
                "",
                "The Bolivian minister Evaristo Quisbert and Vladimir Putin met.",
                PartialDate.parse("2023"),
                "en",
                "",
                ""));
        report.tie(
                        TieKind.OFFICE,
                        List.of("BOL"),
                        new TreeMap<>(Map.of("person", "Evaristo Quisbert", "office", "minister")),
                        "minister Evaristo Quisbert")
                .tie(
                        TieKind.OFFICE,
                        List.of("RUS"),
                        new TreeMap<>(Map.of("person", "Vladimir Putin", "office", "president")),
                        "Vladimir Putin");
        try (DuckArchive archive = DuckArchive.open(folder.resolve("archive"), HOUSE.folds(), Clock.systemUTC())) {
            Run run = archive.begin("test", "packs-1");
            archive.put(run, List.of(new Arrival(report.coded().annotated().document(), "", report.coded())));
            archive.end(run, Map.of());
        }
    }

    @Test
    void whoIsAcceptedIsKnownFromThenOn() {
        assertThat(run("who", "Evaristo Quisbert").out()).contains("not known");
        assertThat(ask("actors").out()).contains("Evaristo Quisbert", "BOL").doesNotContain("Putin");
        String id =
                ask("actors").out().lines().skip(1).findFirst().orElseThrow().substring(0, 12);

        Ran judged =
                ask("judge", "actor", id, "--office", "Defence Minister", "--from", "2023-01", "--form", "E. Quisbert");

        assertThat(judged.out()).contains("Evaristo Quisbert, defence-minister of Bolivia, is now in");
        assertThat(run("who", "E. Quisbert").out()).contains("Bolivia (BOL)", "defence minister");
        assertThat(ask("actors").err()).contains("the packs know everyone");
    }

    @Test
    void aProposalThatIsNoneIsTold() {
        assertThat(ask("judge", "actor", "T-zzz").err()).contains("no proposal T-zzz; 'entente actors' lists them");
        assertThat(ask("judge", "actor", "T-", "--from", "never").exit()).isEqualTo(Exit.BAD_USAGE);
    }

    @Test
    void personsAndOrganisationsAreImported() throws IOException {
        Path file = Files.writeString(
                folder.resolve("entities.json"),
                "{\"id\":\"Q1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Arkady Testov\"],\"country\":[\"ru\"]}}\n"
                        + "{\"id\":\"Q2\",\"schema\":\"Person\",\"properties\":{\"name\":[\"No One\"],\"country\":[\"zz\"]}}\n"
                        + "{\"id\":\"Q3\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Testbank\"],\"country\":[\"xk\"]}}\n");

        Ran imported = run("pack", "import", file.toString());

        assertThat(imported.exit()).isEqualTo(Exit.SOME_REFUSED);
        assertThat(imported.err())
                .contains("left out: Q2: is of no country that the pack knows: zz")
                .contains(": people 1, organisations 0, companies 1; left out 1");
        assertThat(run("who", "Arkady Testov").out()).contains("Russia (RUS)");
        assertThat(run("who", "Testbank").out()).contains("Kosovo (XKX)");
    }

    @Test
    void aDamagedPackIsToldAndTheShippedOneGoesOn() throws IOException {
        Files.createDirectories(folder.resolve("own/world"));
        Files.writeString(folder.resolve("own/world/people.tsv"), "id\tname\tpolity\tforms\tnote\nx\tX\tZZZ\tX\t-\n");

        Ran asked = run("who", "Vladimir Putin");

        assertThat(asked.exit()).isEqualTo(Exit.DONE);
        assertThat(asked.out()).contains("Russia (RUS)");
        assertThat(asked.err()).contains("your own pack is left out: own/world/people.tsv:2: id 'x': polity 'ZZZ'");
    }
}
