package org.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.model.EventType.AID;
import static org.entente.model.EventType.CONSULT;
import static org.entente.model.Status.REPORTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalEventsTest {
    private static final String LINE = """
            {"doc": "%s", "lang": "en", "events": [{"n": 1, "actors": ["IRN"], "recipients": ["RUS"], "type": "AID", \
            "status": "reported", "cue": "gave", "start": 5, "end": 9, "need": "must"}]}
            """;

    @TempDir
    private Path folder;

    private Path gold = Path.of("");

    @BeforeEach
    void writeGold() throws IOException {
        gold = Files.writeString(folder.resolve("gold.jsonl"), LINE.formatted("000") + LINE.formatted("001"));
    }

    private static Document document(String id) {
        return Document.ofText(id, "Iran gave drones and met.");
    }

    private static Outcome<Coded> code(Document d) {
        return new Outcome.Done<>(
                d.id(),
                Made.coded(
                        d,
                        List.of(),
                        Made.claim(d, "gave", AID, "IRN", "RUS", REPORTED),
                        Made.claim(d, "met", CONSULT, "IRN", "RUS", REPORTED)));
    }

    @Test
    void goldWithoutATextIsMissedAndATextWithoutGoldIsLeftOut() throws IOException {
        EventsReport report =
                EvalEvents.run(gold, List.of(document("000_e00e"), document("stray")), EvalEventsTest::code, true);

        assertThat(report.table()).contains("all       2    2    2    0 | 0.500 0.500 0.500");
        assertThat(report.notes())
                .containsExactly("not in the gold, left out: stray", "001: no such document in the input");
        assertThat(report.packVersion()).isEqualTo("pack-1");
    }

    @Test
    void missesAndUnaskedForEventsAreALineEachWhenAskedFor() throws IOException {
        List<Document> documents = List.of(document("000"), document("001"));

        assertThat(EvalEvents.run(gold, documents, EvalEventsTest::code, true).misses())
                .startsWith(
                        "000\tunasked\ten.condemn  > \tgot IRN > RUS CONSULT reported 1.00\tIran gave drones and ⟦met⟧.\n");
        assertThat(EvalEvents.run(gold, documents, EvalEventsTest::code, false).misses())
                .isEmpty();
    }

    @Test
    void wordsThatFiredInVainAreCounted() throws IOException {
        EventsReport report =
                EvalEvents.run(gold, List.of(document("000"), document("001")), EvalEventsTest::code, false);

        assertThat(report.table()).containsPattern("en\\.condemn +4 +2 +2 +0");
        assertThat(report.json()).contains("\"en.condemn\":{\"fired\":4,\"right\":2,\"on_empty\":0}");
    }

    @Test
    void twoTextsForOneGoldAreAnError() {
        assertThatThrownBy(() -> EvalEvents.run(
                        gold, List.of(document("000_a"), document("000_b")), EvalEventsTest::code, false))
                .hasMessageContaining("'000'");
    }
}
