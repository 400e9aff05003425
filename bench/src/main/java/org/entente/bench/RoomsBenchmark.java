package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.entente.consolidate.Within;
import org.entente.linguistics.CoreNlpAnalyzer;
import org.entente.model.Analyzer;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.Outcome;
import org.entente.model.Sentence;
import org.entente.pack.NameIndex;
import org.entente.pack.Packs;
import org.entente.pipeline.Pipeline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Single steps over one English dispatch, microseconds each: finding the names, cutting and parsing, folding claims.
 *
 * <p>Run like {@link CodingBench}, with JMH's jars on the class path and {@code org.openjdk.jmh.Main} as main class.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RoomsBenchmark {
    private static final String LANG = "en";

    private final String text;
    private final NameIndex names;
    private final Analyzer analyzer;
    private final List<EventClaim> claims;

    /** Loads the packs and models under {@code entente.home}. */
    public RoomsBenchmark() {
        Path home = Path.of(System.getProperty("entente.home", "."));
        Document document = sample(home.resolve("samples"));
        Packs packs = Packs.load(home.resolve("data"));
        text = document.text();
        names = Objects.requireNonNull(packs.languages().get(LANG), "no pack for " + LANG)
                .names();
        analyzer = CoreNlpAnalyzer.load(home.resolve("lib/models"), LANG);
        claims = claims(new Pipeline(packs, lang -> analyzer).keepingAll().code(document));
    }

    private static Document sample(Path samples) {
        try {
            return Samples.of(samples, LANG).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<EventClaim> claims(Outcome<Coded> outcome) {
        if (outcome instanceof Outcome.Done<Coded> done) {
            return done.value().claims();
        }
        throw new IllegalStateException("refused: " + outcome);
    }

    @Benchmark
    public List<NameIndex.Match> match() {
        return names.spot(text);
    }

    @Benchmark
    public List<Sentence> analyze() {
        return analyzer.analyze(text, List.of());
    }

    @Benchmark
    public List<Event> consolidate() {
        return Within.fold(claims);
    }
}
