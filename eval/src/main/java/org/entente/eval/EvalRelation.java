package org.entente.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.EventType;
import org.entente.model.PartialDate;
import org.entente.model.Span;

/**
 * Types the act between two marked spans: lines {@code {"id", "text", "src_text", "tgt_text"}} in, lines {@code {"doc",
 * "events": [{"type"}]}} out, in the same order. Stateless.
 */
public final class EvalRelation {
    private EvalRelation() {}

    /** The act of the one span towards the other; {@code lang} of the document is set. */
    @FunctionalInterface
    public interface Coder {
        /**
         * The type of the act, empty when there is none.
         *
         * @param source the acting span; empty when the text does not name it
         * @param target the span acted upon; empty when the text does not name it
         */
        Optional<EventType> between(Document document, Span source, Span target);
    }

    /**
     * Reads {@code file} and writes a line for each of its lines.
     *
     * @param out not closed here
     * @throws EntenteException of kind DATA, with file and line, for a line that lacks a field
     */
    public static void run(Path file, Coder coder, Writer out) throws IOException {
        for (JsonLines.Line line : JsonLines.read(file)) {
            Document document = document(line);
            MarkedSpans spans =
                    MarkedSpans.find(document.text(), required(line, "src_text"), required(line, "tgt_text"));
            Optional<EventType> type = coder.between(document, spans.source(), spans.target());
            out.write(json(document.id(), type) + "\n");
        }
    }

    private static Document document(JsonLines.Line line) {
        JsonNode published = line.value().path("published");
        String lang = line.value().path("lang").asText("en");
        return new Document(
                required(line, "id"),
                "",
                required(line, "text"),
                published.isTextual() ? PartialDate.parse(published.asText()) : PartialDate.UNKNOWN,
                lang,
                "",
                "");
    }

    private static String required(JsonLines.Line line, String field) {
        JsonNode value = line.value().path(field);
        if (!value.isTextual()) {
            throw new EntenteException(ErrorCode.DATA, line.place() + ": lacks \"" + field + "\"");
        }
        return value.asText();
    }

    private static String json(String id, Optional<EventType> type) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("doc", id);
        var events = node.putArray("events");
        type.ifPresent(t -> events.addObject().put("type", t.name()));
        return node.toString();
    }
}
