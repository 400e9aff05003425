package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.linguistics.CoreNlpAnalyzer;
import org.entente.model.Analyzer;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.model.Sentence;
import org.entente.pack.LanguagePack;
import org.entente.pack.Packs;
import org.entente.pipeline.Pipeline;

/**
 * Sentences a CPU second through the whole pipeline, parsing included, on one thread after a warm-up, by language; and
 * what share of it each stage takes.
 *
 * <p>Run from the repository's root: {@code java -cp 'app/target/lib/*:bench/target/classes'
 * org.entente.bench.CodingBench [seconds] [seed]}; {@code -Dentente.home} names another root.
 */
public final class CodingBench {
    private static final int BATCH = 20;

    private final Packs packs;
    private final Map<String, Analyzer> analyzers = new TreeMap<>();
    private final Path home;
    private final double seconds;
    private final long seed;

    private CodingBench(Path home, double seconds, long seed) {
        this.home = home;
        this.seconds = seconds;
        this.seed = seed;
        this.packs = Packs.load(home.resolve("data"));
    }

    public static void main(String[] args) throws IOException {
        double seconds = args.length > 0 ? Double.parseDouble(args[0]) : 20;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        CodingBench bench = new CodingBench(Path.of(System.getProperty("entente.home", ".")), seconds, seed);
        System.out.println("lang   docs sentences  tokens | sentences and tokens a CPU second | shares of the time");
        for (LanguagePack pack : bench.packs.languages().values()) {
            System.out.println(bench.line(pack));
        }
    }

    private Analyzer analyzer(String lang) {
        return analyzers.computeIfAbsent(lang, l -> CoreNlpAnalyzer.load(home.resolve("lib/models"), l));
    }

    private String line(LanguagePack pack) throws IOException {
        List<Document> samples = Samples.of(home.resolve("samples"), pack.lang());
        if (samples.isEmpty()) {
            return String.format(Locale.ROOT, "%-5s no samples in this language", pack.lang());
        }
        Variations variations = new Variations(samples, seed);
        Pipeline pipeline = new Pipeline(packs, this::analyzer);
        new Run(pipeline).forSeconds(seconds / 2, variations);
        Run run = new Run(pipeline);
        run.forSeconds(seconds, variations);
        return run.line(pack.lang()) + shares(pack, variations);
    }

    private String shares(LanguagePack pack, Variations variations) {
        Stages stages = new Stages(packs, pack, analyzer(pack.lang()));
        long end = CpuTime.now() + (long) (seconds / 2 * 1e9);
        while (CpuTime.now() < end) {
            variations.next(BATCH).forEach(stages::code);
        }
        StringBuilder out = new StringBuilder();
        stages.shares()
                .forEach((stage, share) -> out.append(String.format(Locale.ROOT, " %s %.1f %%", stage, 100 * share)));
        return out.toString();
    }

    /** What went through the pipeline, and how long it took. Making the documents is not counted. */
    private static final class Run {
        private final Pipeline pipeline;
        private final CpuTime time = new CpuTime();
        private int documents;
        private long sentences;
        private long tokens;

        private Run(Pipeline pipeline) {
            this.pipeline = pipeline;
        }

        private void forSeconds(double seconds, Variations variations) {
            while (time.seconds() < seconds) {
                for (Document document : variations.next(BATCH)) {
                    count(time.of(() -> pipeline.code(document)));
                }
            }
        }

        private void count(Outcome<Coded> outcome) {
            if (!(outcome instanceof Outcome.Done<Coded> done)) {
                throw new IllegalStateException("refused: " + outcome);
            }
            documents++;
            for (Sentence sentence : done.value().annotated().sentences()) {
                sentences++;
                tokens += sentence.tokens().size();
            }
        }

        private String line(String lang) {
            return String.format(
                    Locale.ROOT,
                    "%-5s %5d %9d %7d | %8.1f %8.0f                |",
                    lang,
                    documents,
                    sentences,
                    tokens,
                    sentences / time.seconds(),
                    tokens / time.seconds());
        }
    }
}
