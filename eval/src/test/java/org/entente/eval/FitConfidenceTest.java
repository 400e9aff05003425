package org.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.model.EventType.AID;
import static org.entente.model.EventType.CONSULT;
import static org.entente.model.Status.REPORTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitConfidenceTest {
    private static final int DOCUMENTS = 20;

    @TempDir
    private Path folder;

    private final List<Document> documents = new ArrayList<>();

    private Path gold() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < DOCUMENTS; i++) {
            documents.add(Document.ofText("d" + i, "Iran gave drones, then smiled."));
            lines.append("""
                    {"doc": "d%d", "lang": "en", "events": [{"n": 1, "actors": ["IRN"], "recipients": ["RUS"], \
                    "type": "AID", "status": "reported", "cue": "gave", "start": 5, "end": 9, "need": "must"}]}
                    """.formatted(i));
        }
        return Files.writeString(folder.resolve("gold.jsonl"), lines);
    }

    private static EventClaim claim(Document d, int start, EventType type, String path) {
        return Made.claim(
                d.quote(start, start + 4), type, "IRN", "RUS", REPORTED, PartialDate.UNKNOWN, List.of("path=" + path));
    }

    /** Every document has a right claim with a subject and a wrong one with a salient partner. */
    private static Outcome<Coded> code(Document d) {
        return new Outcome.Done<>(
                d.id(), Made.coded(d, List.of(), claim(d, 5, AID, "subj"), claim(d, 18, CONSULT, "salient")));
    }

    private static List<Event> fold(List<EventClaim> claims) {
        return claims.stream().map(c -> new Event(c, List.of())).toList();
    }

    @Test
    void claimsLikeThoseThatWereWrongFallBelowTheThreshold() throws IOException {
        Path out = folder.resolve("weights.tsv");

        String report =
                FitConfidence.run(List.of(gold()), documents, FitConfidenceTest::code, FitConfidenceTest::fold, out);

        assertThat(report)
                .contains("20 documents, 40 claims, 20 right (0.500); 2 features")
                .containsPattern("en +\\| 1.000 1.000 1.000");
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).isEqualTo("feature\tweight");
        assertThat(lines.get(1)).startsWith("bias\t");
        assertThat(lines.get(2)).matches("path=salient\t-\\d\\.\\d{3}");
        assertThat(lines.get(3)).matches("path=subj\t\\d\\.\\d{3}");
        assertThat(lines.get(4)).startsWith("threshold\t0.");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        Path gold = gold();
        Path first = folder.resolve("first.tsv");
        Path second = folder.resolve("second.tsv");

        FitConfidence.run(List.of(gold), documents, FitConfidenceTest::code, FitConfidenceTest::fold, first);
        FitConfidence.run(List.of(gold), documents, FitConfidenceTest::code, FitConfidenceTest::fold, second);

        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void goldAndTextsThatDoNotBelongTogetherAreAnError() throws IOException {
        List<Path> golds = List.of(gold());

        assertThatThrownBy(() -> FitConfidence.run(
                        golds, List.of(), FitConfidenceTest::code, FitConfidenceTest::fold, folder.resolve("w")))
                .hasMessageContaining("nothing to learn from 0 claims on 0 documents");
    }
}
