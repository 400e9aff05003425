package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.entente.consolidate.Across;
import org.entente.eval.CopiesReport;
import org.entente.eval.EvalCopies;
import org.entente.linguistics.CoreNlpAnalyzer;
import org.entente.model.Analyzer;
import org.entente.model.Arrival;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.EventQuery;
import org.entente.model.Outcome;
import org.entente.model.Run;
import org.entente.model.Scope;
import org.entente.model.TieQuery;
import org.entente.pack.Packs;
import org.entente.pack.Reference;
import org.entente.pipeline.Pipeline;
import org.entente.read.Inputs;
import org.entente.read.Settings;
import org.entente.store.DuckArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples and copies of them, cut short, turned about and reworded: how many events, and in which order told. */
class CopiesFiguresTest {
    private static final Path HOME = Path.of(System.getProperty("entente.home", ".."));
    private static final Path RECORD = HOME.resolve("eval/expected/copies.txt");
    private static final int ORDERS = Boolean.getBoolean("entente.slow") ? 50 : 3;
    private static final Reference REFERENCE = Reference.load(HOME.resolve("data"));
    private static final Across ACROSS = new Across(REFERENCE.outlets()::group, REFERENCE.outlets()::isKnown);

    private static final Map<Document, Outcome<Coded>> CODED = new LinkedHashMap<>();
    private static CopiesReport report;

    @TempDir
    Path folder;

    @BeforeAll
    static void codeTheCopies() throws IOException {
        Packs packs = Packs.load(HOME.resolve("data"));
        Map<String, Analyzer> analyzers = new ConcurrentHashMap<>();
        Pipeline pipeline = new Pipeline(
                packs,
                lang -> analyzers.computeIfAbsent(lang, l -> CoreNlpAnalyzer.load(HOME.resolve("lib/models"), l)));
        List<Document> documents = new ArrayList<>();
        Settings settings = Settings.forLanguages(List.copyOf(packs.languages().keySet()));
        try (Stream<Outcome<Document>> read = new Inputs(settings, notice -> {})
                .read(List.of(HOME.resolve("samples").toString()), InputStream.nullInputStream())) {
            read.forEach(outcome -> outcome.map(documents::add));
        }
        report = EvalCopies.run(
                documents,
                HOME.resolve("eval/rewordings"),
                document -> CODED.computeIfAbsent(document, pipeline::code),
                ACROSS);
    }

    @Test
    void copiesMakeNoMoreEventsThanRecorded() throws IOException {
        if ("write".equals(System.getProperty("expected"))) {
            Files.write(RECORD, report.figures());
        }
        Map<String, Integer> recorded = new LinkedHashMap<>();
        for (String line : Files.readAllLines(RECORD)) {
            recorded.put(line.split(" ", -1)[0], Integer.parseInt(line.split(" ", -1)[1]));
        }

        assertThat(report.extra()).isLessThanOrEqualTo(recorded.getOrDefault("extra", 0));
        assertThat(report.wrongShare()).isLessThanOrEqualTo(2);
    }

    @Test
    void noOrderAndNoBatchingChangesWhatIsTold() {
        List<Arrival> arrivals = new ArrayList<>();
        CODED.forEach((document, outcome) -> outcome.map(coded -> arrivals.add(new Arrival(document, "main", coded))));
        String first = told(arrivals, new Random(0), "first");

        for (int seed = 1; seed <= ORDERS; seed++) {
            Random random = new Random(seed);
            Collections.shuffle(arrivals, random);

            assertThat(told(arrivals, random, "order" + seed))
                    .as("seed " + seed)
                    .isEqualTo(first);
        }
    }

    /** Every event and tie after storing these in batches of one to ten. */
    private String told(List<Arrival> arrivals, Random random, String name) {
        Clock clock = Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (DuckArchive archive = DuckArchive.open(folder.resolve(name), ACROSS, clock)) {
            Run run = archive.begin("test", "packs");
            int next = 0;
            while (next < arrivals.size()) {
                int end = Math.min(arrivals.size(), next + 1 + random.nextInt(10));
                archive.put(run, arrivals.subList(next, end));
                next = end;
            }
            archive.end(run, Map.of());
            return archive.events(Scope.EVERYTHING, EventQuery.ALL) + "\n"
                    + archive.ties(Scope.EVERYTHING, TieQuery.ALL);
        }
    }
}
