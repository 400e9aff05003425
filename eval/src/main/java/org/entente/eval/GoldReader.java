package org.entente.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.EventType;
import org.entente.model.Status;

/**
 * Reads gold in the form of the coding guide, section 6: JSON lines, a document a line.
 *
 * <p>A line that is no gold stops the reading with its file, number and fault. Stateless.
 */
final class GoldReader {
    private GoldReader() {}

    static List<GoldDocument> read(Path file) throws IOException {
        List<GoldDocument> gold = new ArrayList<>();
        for (JsonLines.Line line : JsonLines.read(file)) {
            try {
                gold.add(document(line.value()));
            } catch (IllegalArgumentException e) {
                throw new EntenteException(ErrorCode.DATA, line.place() + ": no gold: " + e.getMessage(), e);
            }
        }
        return gold;
    }

    private static GoldDocument document(JsonNode node) {
        List<GoldEvent> events = new ArrayList<>();
        for (JsonNode e : node.path("events")) {
            events.add(event(e, events.size() + 1));
        }
        return new GoldDocument(
                required(node, "doc"),
                required(node, "lang"),
                text(node, "published"),
                events,
                spans(node.path("traps")),
                spans(node.path("noise")));
    }

    private static GoldEvent event(JsonNode e, int ordinal) {
        return new GoldEvent(
                e.path("n").asInt(ordinal),
                e.path("alt_of").asInt(0),
                required(e, "need").equals("must"),
                texts(e.path("actors")),
                texts(e.path("recipients")),
                EventType.valueOf(required(e, "type")),
                statuses(e),
                withAlternatives(e, "date"),
                withAlternatives(e, "mode"),
                texts(e.path("attribution")),
                texts(e.path("contexts")),
                texts(e.path("items")),
                text(e, "place"),
                required(e, "cue"),
                e.path("start").asInt(-1),
                e.path("end").asInt(-1),
                mentions(e));
    }

    private static List<Status> statuses(JsonNode e) {
        List<Status> statuses = new ArrayList<>();
        for (String code : withAlternatives(e, "status")) {
            statuses.add(Status.valueOf(code.toUpperCase(Locale.ROOT)));
        }
        return statuses;
    }

    /** The value and those under {@code field_alt}, which may be one or a list; null is the empty string. */
    private static List<String> withAlternatives(JsonNode e, String field) {
        List<String> values = new ArrayList<>();
        values.add(text(e, field));
        JsonNode alternatives = e.path(field + "_alt");
        if (alternatives.isArray()) {
            values.addAll(texts(alternatives));
        } else if (alternatives.isTextual()) {
            values.add(alternatives.asText());
        }
        return values;
    }

    /** Further words for the event, as text or as {@code {"cue": …}}, from {@code mentions} and {@code alt}. */
    private static List<String> mentions(JsonNode e) {
        List<String> words = new ArrayList<>();
        for (String field : List.of("mentions", "alt")) {
            for (JsonNode m : e.path(field)) {
                words.add(m.isObject() ? required(m, "cue") : m.asText());
            }
        }
        return words;
    }

    private static List<GoldSpan> spans(JsonNode list) {
        List<GoldSpan> spans = new ArrayList<>();
        for (JsonNode s : list) {
            spans.add(new GoldSpan(
                    text(s, "cue"), s.path("start").asInt(-1), s.path("end").asInt(-1), text(s, "why")));
        }
        return spans;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode t : list) {
            texts.add(t.isNull() ? "" : t.asText());
        }
        return texts;
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    private static String required(JsonNode node, String field) {
        String value = text(node, field);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("lacks \"" + field + "\"");
        }
        return value;
    }
}
