package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.consolidate.Across;
import org.entente.explore.Explorer;
import org.entente.linguistics.CoreNlpAnalyzer;
import org.entente.model.Analyzer;
import org.entente.model.Archive;
import org.entente.model.Arrival;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.EventQuery;
import org.entente.model.EventType;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;
import org.entente.model.Run;
import org.entente.model.Scope;
import org.entente.model.SearchQuery;
import org.entente.pack.Packs;
import org.entente.pack.Reference;
import org.entente.pipeline.Pipeline;
import org.entente.store.DuckArchive;

/**
 * An archive of many documents: does memory stay flat, what does storing cost beside coding, how long do answers take?
 *
 * <p>Documents are {@link Variations} of the samples with dates and outlets drawn anew; the same seed gives the same
 * ones. Run from the repository's root: {@code java -Xmx1200m -XX:+UseSerialGC -cp
 * 'app/target/lib/*:bench/target/classes' org.entente.bench.ArchiveBench FOLDER [documents] [threads] [seed]}; an
 * archive that is there already is only asked.
 */
public final class ArchiveBench {
    private static final Instant TODAY = Instant.parse("2025-01-01T00:00:00Z");
    private static final int BATCH = 100;
    private static final int TOLD_EVERY = 1000;
    private static final int QUESTIONS = 200;
    private static final List<String> STATES = List.of("IRN", "RUS", "CHN", "ISR", "FRA", "TUR", "COL", "VEN", "IND");
    private static final List<String> WORDS =
            List.of("drones", "acuerdo", "visita", "treaty", "ministro", "sanctions", "accordo", "ambasciatore");

    private final Packs packs;
    private final Reference reference;
    private final Pipeline pipeline;
    private final Random random;
    private final List<Variations> variations = new ArrayList<>();
    private final AtomicLong codingNanos = new AtomicLong();
    private long storingNanos;
    private long storingCpu;
    private int made;

    private ArchiveBench(Path home, long seed) throws IOException {
        this.packs = Packs.load(home.resolve("data"));
        this.reference = Reference.load(home.resolve("data"));
        Map<String, Analyzer> analyzers = new ConcurrentHashMap<>();
        this.pipeline = new Pipeline(
                packs,
                lang -> analyzers.computeIfAbsent(lang, l -> CoreNlpAnalyzer.load(home.resolve("lib/models"), l)));
        this.random = new Random(seed);
        for (String lang : packs.languages().keySet()) {
            List<Document> samples = Samples.of(home.resolve("samples"), lang);
            if (!samples.isEmpty()) {
                variations.add(new Variations(samples, seed));
            }
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path folder = Path.of(args[0]);
        int documents = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        int threads = args.length > 2 ? Integer.parseInt(args[2]) : 2;
        long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
        ArchiveBench bench = new ArchiveBench(Path.of(System.getProperty("entente.home", ".")), seed);
        try (Archive archive = DuckArchive.open(
                folder, new Across(bench.reference.outlets()::group), Clock.fixed(TODAY, ZoneOffset.UTC))) {
            if (archive.holdings(Scope.EVERYTHING).documents() == 0) {
                bench.ingest(archive, documents, threads);
            }
            System.out.println(archive.holdings(Scope.EVERYTHING));
            bench.ask(archive);
        }
    }

    private Document next() {
        Document document = variations.get(made % variations.size()).next();
        made++;
        PartialDate day = PartialDate.of(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366)));
        return new Document(
                document.id(), "", document.text(), day, document.lang(), "", "Outlet " + random.nextInt(40));
    }

    private void ingest(Archive archive, int documents, int threads) throws InterruptedException, ExecutionException {
        Run run = archive.begin("bench", packs.version());
        ExecutorService coders = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<Arrival>> pending = new ArrayDeque<>();
            List<Arrival> batch = new ArrayList<>();
            for (int done = 0; done < documents; done++) {
                while (pending.size() < 4 * threads && made < documents) {
                    Document document = next();
                    pending.add(coders.submit(() -> code(archive, document)));
                }
                batch.add(pending.remove().get());
                if (batch.size() == BATCH || done == documents - 1) {
                    store(() -> archive.put(run, batch));
                    batch.clear();
                }
                if ((done + 1) % TOLD_EVERY == 0) {
                    tell(done + 1);
                }
            }
        } finally {
            coders.shutdownNow();
        }
        long begin = System.nanoTime();
        store(() -> archive.end(run, Map.of()));
        System.out.printf(Locale.ROOT, "end of the run: %.1f s%n", (System.nanoTime() - begin) / 1e9);
        tell(documents);
    }

    private Arrival code(Archive archive, Document document) {
        long begin = CpuTime.now();
        Coded coded = null;
        if (archive.needsCoding(document) && pipeline.code(document) instanceof Outcome.Done<Coded> done) {
            coded = done.value();
        }
        codingNanos.addAndGet(CpuTime.now() - begin);
        return new Arrival(document, "main", coded);
    }

    private void store(Runnable work) {
        long begin = System.nanoTime();
        long cpu = CpuTime.now();
        work.run();
        storingNanos += System.nanoTime() - begin;
        storingCpu += CpuTime.now() - cpu;
    }

    private void tell(int done) {
        System.out.printf(
                Locale.ROOT,
                "%6d documents: coding %.1f CPU s, storing %.1f s (%.1f CPU s of its thread), %.1f %% of coding; %s%n",
                done,
                codingNanos.get() / 1e9,
                storingNanos / 1e9,
                storingCpu / 1e9,
                100.0 * storingNanos / codingNanos.get(),
                memory());
    }

    /** What the process holds, where the system tells. */
    private static String memory() {
        try {
            return String.join(
                            ", ",
                            Files.readAllLines(Path.of("/proc/self/status")).stream()
                                    .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                                    .toList())
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            return "memory unknown";
        }
    }

    private void ask(Archive archive) {
        Explorer explorer = new Explorer(archive, Scope.EVERYTHING, reference);
        time("pair", () -> {
            String a = STATES.get(random.nextInt(STATES.size()));
            String b = STATES.get(random.nextInt(STATES.size()));
            return explorer.pair(a, b).toString().length();
        });
        time("events --actor --type --since --limit 100", () -> {
            EventQuery query = new EventQuery(
                    STATES.get(random.nextInt(STATES.size())),
                    "",
                    List.of(),
                    EventType.values()[random.nextInt(EventType.values().length)],
                    null,
                    "",
                    "",
                    PartialDate.ofMonth(2024, 1 + random.nextInt(12)),
                    PartialDate.UNKNOWN,
                    "",
                    "",
                    "",
                    "",
                    0,
                    100);
            return explorer.events(query).size();
        });
        time(
                "search, 10 documents",
                () -> archive.search(Scope.EVERYTHING, new SearchQuery(WORDS.get(random.nextInt(WORDS.size())), "", 10))
                        .size());
    }

    /** A question, with the size of its answer. */
    private interface Question {
        int ask();
    }

    private static void time(String name, Question question) {
        double[] milliseconds = new double[QUESTIONS];
        long sizes = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            long begin = System.nanoTime();
            sizes += question.ask();
            milliseconds[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.0f ms, p95 %.0f ms, most %.0f ms; mean size %d%n",
                name,
                milliseconds[QUESTIONS / 2],
                milliseconds[QUESTIONS * 95 / 100],
                milliseconds[QUESTIONS - 1],
                sizes / QUESTIONS);
    }
}
