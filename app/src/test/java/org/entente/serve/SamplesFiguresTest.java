package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.eval.EvalEvents;
import org.entente.eval.EventsReport;
import org.entente.eval.ExpectedFigures;
import org.entente.linguistics.CoreNlpAnalyzer;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.pack.Packs;
import org.entente.pipeline.Pipeline;
import org.entente.read.Inputs;
import org.entente.read.Settings;
import org.junit.jupiter.api.Test;

/**
 * The figures on samples/ must reproduce: a fall breaks the build, a rise asks for the record to be rewritten with
 * {@code -Dexpected=write}.
 */
class SamplesFiguresTest {
    private static final Path HOME = Path.of(System.getProperty("entente.home", ".."));
    private static final Path GOLD = HOME.resolve("samples/gold.jsonl");
    private static final Path RECORD = HOME.resolve("eval/expected/samples.yaml");

    @Test
    void figuresOnSamplesDoNotFall() throws IOException {
        boolean isToBeWritten = "write".equals(System.getProperty("expected"));
        assumeTrue(isToBeWritten || Files.exists(RECORD), "nothing recorded yet");

        ExpectedFigures now = ExpectedFigures.of(report(), GOLD);

        if (isToBeWritten) {
            now.write(RECORD);
        }
        ExpectedFigures recorded = ExpectedFigures.read(RECORD);
        for (String rise : recorded.rises(now)) {
            System.err.println("better than recorded, rewrite the record with -Dexpected=write: " + rise);
        }
        assertThat(recorded.falls(now)).isEmpty();
    }

    private static EventsReport report() throws IOException {
        Packs packs = Packs.load(HOME.resolve("data"));
        Pipeline pipeline = new Pipeline(packs, lang -> CoreNlpAnalyzer.load(HOME.resolve("lib/models"), lang));
        return EvalEvents.run(GOLD, samples(packs), pipeline::code, false);
    }

    private static List<Document> samples(Packs packs) {
        Settings settings = Settings.forLanguages(List.copyOf(packs.languages().keySet()));
        Inputs inputs = new Inputs(settings, notice -> {});
        List<Document> documents = new ArrayList<>();
        try (Stream<Outcome<Document>> read =
                inputs.read(List.of(HOME.resolve("samples").toString()), InputStream.nullInputStream())) {
            read.forEach(outcome -> outcome.map(documents::add));
        }
        assertThat(documents).hasSize(13).allSatisfy(d -> assertThat(d.lang()).isNotEmpty());
        return documents;
    }
}
