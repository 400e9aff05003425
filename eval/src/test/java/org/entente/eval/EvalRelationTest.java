package org.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalRelationTest {
    @TempDir
    private Path folder;

    private String run(String lines, EvalRelation.Coder coder) throws IOException {
        StringWriter out = new StringWriter();
        EvalRelation.run(Files.writeString(folder.resolve("relations.jsonl"), lines), coder, out);
        return out.toString();
    }

    @Test
    void aLineInIsALineOutInOrder() throws IOException {
        String out = run(
                """
                {"id": "a", "text": "Iran blamed Iraq", "src_text": "Iran", "tgt_text": "Iraq", "published": null}

                {"id": "b", "text": "Iran met Iraq", "src_text": "Iran", "tgt_text": "Iraq"}
                """,
                (document, source, target) ->
                        document.text().contains("blamed") ? Optional.of(EventType.ACCUSE) : Optional.empty());

        assertThat(out).isEqualTo("""
                        {"doc":"a","events":[{"type":"ACCUSE"}]}
                        {"doc":"b","events":[]}
                        """);
    }

    @Test
    void spansStandApartAndOnWholeWords() {
        assertThat(MarkedSpans.find("Iraqi fighters left Iraq", "Iraqi fighters", "Iraq"))
                .isEqualTo(new MarkedSpans(new Span(0, 14), new Span(20, 24)));
        assertThat(MarkedSpans.find("Iraqi fighters left", "Iraqi fighters", "Iraqi"))
                .isEqualTo(new MarkedSpans(new Span(0, 14), new Span(0, 5)));
        assertThat(MarkedSpans.find("USAID left, US stayed", "US", "a recipient"))
                .isEqualTo(new MarkedSpans(new Span(12, 14), new Span(0, 0)));
    }

    @Test
    void aLineWithoutAFieldIsNamed() {
        assertThatThrownBy(() -> run("{\"id\": \"a\", \"text\": \"x\"}", (d, s, t) -> Optional.empty()))
                .hasMessageContaining("relations.jsonl:1: lacks \"src_text\"");
    }
}
