package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.eval.EvalActors;
import org.entente.linguistics.CoreNlpAnalyzer;
import org.entente.pack.Packs;
import org.entente.pipeline.Pipeline;
import org.entente.resolve.Who;
import org.junit.jupiter.api.Test;

/** The figures on eval/actors.jsonl must reproduce: none may fall; a rise is recorded with {@code -Dexpected=write}. */
class ActorsFiguresTest {
    private static final Path HOME = Path.of(System.getProperty("entente.home", ".."));
    private static final Path RECORD = HOME.resolve("eval/expected/actors.txt");

    @Test
    void asManyNamesAreReadRightlyAsBefore() throws IOException {
        Packs packs = Packs.load(HOME.resolve("data"));
        Pipeline pipeline = new Pipeline(packs, lang -> CoreNlpAnalyzer.load(HOME.resolve("lib/models"), lang));
        Who who = new Who(packs, pipeline::annotate);
        Map<String, Integer> now = EvalActors.run(
                        HOME.resolve("eval/actors.jsonl"),
                        one -> who.of(one.mention(), one.context(), one.date(), one.lang()))
                .figures();
        if ("write".equals(System.getProperty("expected"))) {
            Files.write(
                    RECORD,
                    now.entrySet().stream()
                            .map(e -> e.getKey() + " " + e.getValue())
                            .toList());
        }

        Map<String, Integer> falls = new TreeMap<>();
        List<String> recorded = Files.readAllLines(RECORD);
        for (String line : recorded) {
            String name = line.substring(0, line.indexOf(' '));
            int before = Integer.parseInt(line.substring(name.length() + 1));
            if (now.getOrDefault(name, 0) < before) {
                falls.put(name, now.getOrDefault(name, 0) - before);
            }
        }
        assertThat(recorded).hasSize(now.size());
        assertThat(falls).isEmpty();
    }
}
