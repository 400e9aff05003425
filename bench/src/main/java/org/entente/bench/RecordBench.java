package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.entente.consolidate.Across;
import org.entente.explore.Explorer;
import org.entente.model.Archive;
import org.entente.model.Arrival;
import org.entente.model.Coded;
import org.entente.model.EventClaim;
import org.entente.model.EventQuery;
import org.entente.model.Judgement;
import org.entente.model.Run;
import org.entente.model.Scope;
import org.entente.model.Verdict;
import org.entente.pack.Reference;
import org.entente.store.DuckArchive;

/**
 * An archive of very many claims: how long until new ones are in its events, and how long does the page of a pair take?
 *
 * <p>The claims are {@link GeneratedReports}, so nothing is coded. Run from the repository's root: {@code java
 * -Xmx1200m -XX:+UseSerialGC -cp 'app/target/lib/*:bench/target/classes' org.entente.bench.RecordBench FOLDER [claims]
 * [judgements] [seed]}. Where FOLDER has no archive one is made, as ten runs half a year apart; one that is there is
 * only added to and asked.
 */
public final class RecordBench {
    private static final Instant FIRST = Instant.parse("2020-07-01T00:00:00Z");
    private static final int DAYS_A_RUN = 182;
    private static final int RUNS = 10;
    private static final int REPORTS_A_BATCH = 200;
    private static final int NEW_CLAIMS = 1000;
    private static final int PAIRS = 100;

    private final Path folder;
    private final Reference reference;
    private final GeneratedReports generated;
    private final int reports;
    private final int judgements;

    private RecordBench(Path folder, Reference reference, int claims, int judgements, long seed) {
        this.folder = folder;
        this.reference = reference;
        this.reports = GeneratedReports.reportsOf(claims);
        this.generated = new GeneratedReports(seed, reports);
        this.judgements = judgements;
    }

    public static void main(String[] args) throws IOException {
        Path home = Path.of(System.getProperty("entente.home", "."));
        RecordBench bench = new RecordBench(
                Path.of(args[0]),
                Reference.load(home.resolve("data")),
                args.length > 1 ? Integer.parseInt(args[1]) : 200_000,
                args.length > 2 ? Integer.parseInt(args[2]) : 300,
                args.length > 3 ? Long.parseLong(args[3]) : 1);
        if (!DuckArchive.isThere(bench.folder)) {
            bench.make();
        }
        bench.ask();
    }

    private Archive open(Instant now) {
        return DuckArchive.open(folder, new Across(reference.outlets()::group), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Instant endOf(int run) {
        return FIRST.plus((long) run * DAYS_A_RUN, ChronoUnit.DAYS);
    }

    private void make() {
        long begin = System.nanoTime();
        for (int run = 0; run < RUNS; run++) {
            try (Archive archive = open(endOf(run))) {
                long stored = put(archive, reports * run / RUNS, reports * (run + 1) / RUNS);
                tell("run %d: stored after %.1f s, ended after %.1f s", run, stored / 1e9, since(begin));
            }
        }
        try (Archive archive = open(endOf(RUNS))) {
            Run run = archive.begin("judge", "bench");
            Random random = new Random(reports);
            for (int i = 0; i < judgements; i++) {
                archive.judge(run, verdict(random, i));
            }
            archive.end(run, Map.of());
            tell("%d judgements after %.1f s", judgements, since(begin));
        }
    }

    /** Of ten, six accept a claim, two reject one, one joins two and one parts two of a report. */
    private Verdict verdict(Random random, int i) {
        List<String> claims = generated.report(random.nextInt(reports)).claims().stream()
                .map(EventClaim::key)
                .distinct()
                .toList();
        return switch (i % 10) {
            case 0 -> Verdict.on("bench", Judgement.Verb.SAME, List.of(claims.get(0), claims.get(3)), "");
            case 1 -> Verdict.on("bench", Judgement.Verb.DIFFERENT, List.of(claims.get(1), claims.get(4)), "");
            case 2, 3 -> Verdict.on("bench", Judgement.Verb.REJECT, claims.subList(0, 1), "");
            default -> Verdict.on("bench", Judgement.Verb.ACCEPT, claims.subList(5, 6), "");
        };
    }

    /** Stores reports as one run. The nanoseconds until all were stored. */
    private long put(Archive archive, int from, int to) {
        long begin = System.nanoTime();
        Run run = archive.begin("ingest", "bench");
        for (int next = from; next < to; next += REPORTS_A_BATCH) {
            List<Arrival> batch = new ArrayList<>();
            for (int i = next; i < Math.min(to, next + REPORTS_A_BATCH); i++) {
                Coded coded = generated.report(i);
                batch.add(new Arrival(coded.annotated().document(), "main", coded));
            }
            archive.put(run, batch);
        }
        long stored = System.nanoTime() - begin;
        archive.end(run, Map.of());
        return stored;
    }

    private void ask() {
        try (Archive archive = open(endOf(RUNS + 1))) {
            int there = (int) archive.holdings(Scope.EVERYTHING).documents();
            for (int time = 0; time < 3; time++) {
                int more = GeneratedReports.reportsOf(NEW_CLAIMS);
                long begin = System.nanoTime();
                long stored = put(archive, there, there + more);
                there += more;
                tell(
                        "%d more claims: stored in %.2f s, in the events after %.2f s",
                        NEW_CLAIMS, stored / 1e9, since(begin));
            }
            tell("%s", archive.holdings(Scope.EVERYTHING));
            List<List<String>> pairs = GeneratedReports.heaviestPairs(PAIRS);
            ask("as it stands", archive, Scope.EVERYTHING, pairs);
            ask("as of the eighth run", archive, Scope.EVERYTHING.withAsOf(endOf(7)), pairs.subList(0, PAIRS / 5));
        }
    }

    private void ask(String when, Archive archive, Scope scope, List<List<String>> pairs) {
        Explorer explorer = new Explorer(archive, scope, reference);
        time(
                "events --pair, " + when,
                pairs,
                pair -> explorer.events(EventQuery.ofPair(pair.get(0), pair.get(1)))
                        .size());
        time(
                "events --pair --limit 100, " + when,
                pairs,
                pair -> explorer.events(
                                EventQuery.ofPair(pair.get(0), pair.get(1)).withLimit(100))
                        .size());
        time(
                "pair, " + when,
                pairs,
                pair -> explorer.pair(pair.get(0), pair.get(1)).timeline().size());
    }

    /** A question about a pair, with the size of its answer. */
    private interface Question {
        int ask(List<String> pair);
    }

    private static void time(String name, List<List<String>> pairs, Question question) {
        double[] milliseconds = new double[pairs.size()];
        int most = 0;
        long sizes = 0;
        for (int i = 0; i < milliseconds.length; i++) {
            long begin = System.nanoTime();
            int size = question.ask(pairs.get(i));
            milliseconds[i] = (System.nanoTime() - begin) / 1e6;
            sizes += size;
            most = Math.max(most, size);
        }
        Arrays.sort(milliseconds);
        tell(
                "%s: p50 %.0f ms, p95 %.0f ms, most %.0f ms; events: mean %d, most %d",
                name,
                milliseconds[milliseconds.length / 2],
                milliseconds[milliseconds.length * 95 / 100],
                milliseconds[milliseconds.length - 1],
                sizes / milliseconds.length,
                most);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void tell(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
