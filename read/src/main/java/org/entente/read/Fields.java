package org.entente.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.model.PartialDate;

/**
 * The fields of one JSON object, as a record of a container or a sidecar brings them. Immutable, thread-safe.
 *
 * <p>An object that is not quite JSON, that names a field twice, or that is followed by anything is malformed: what it
 * means is not guessed.
 */
final class Fields {
    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();
    private static final Pattern TIMESTAMP = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ T].*");

    private final JsonNode object;

    private Fields(JsonNode object) {
        this.object = object;
    }

    /** @throws Malformed when it is no JSON object */
    static Fields parse(String json) throws Malformed {
        try {
            JsonNode node = READER.readTree(json);
            if (!node.isObject()) {
                throw new Malformed("it is no JSON object; wanted {\"id\": …, \"text\": …}");
            }
            return new Fields(node);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            throw new Malformed("no JSON object" + where + ": " + firstLine(e.getOriginalMessage()));
        }
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    /**
     * The words of a field, empty when it is not there or null; a number is taken as its digits.
     *
     * @throws Malformed when it is something else
     */
    String text(String name) throws Malformed {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual() && !value.isNumber()) {
            throw new Malformed("\"" + name + "\" is no text: " + shorten(value.toString()));
        }
        return value.asText();
    }

    /**
     * The words of a list inside an object, none when either is not there.
     *
     * @throws Malformed when they are no list of words
     */
    List<String> texts(String name, String inner) throws Malformed {
        JsonNode values = object.path(name).path(inner);
        if (values.isMissingNode() || values.isNull()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode value : values) {
            if (!value.isTextual()) {
                throw new Malformed("\"" + inner + "\" is no list of words: " + shorten(values.toString()));
            }
            if (!value.asText().isBlank()) {
                texts.add(value.asText());
            }
        }
        return texts;
    }

    /** @throws Malformed when it is there and no date */
    PartialDate date(String name) throws Malformed {
        String words = text(name).strip();
        if (words.isEmpty()) {
            return PartialDate.UNKNOWN;
        }
        try {
            return published(words);
        } catch (IllegalArgumentException e) {
            throw new Malformed(
                    "\"" + name + "\" is no date: '" + shorten(words) + "' (wanted YYYY, YYYY-MM or YYYY-MM-DD)");
        }
    }

    /**
     * A publication date; a time of day after it is left out.
     *
     * @throws IllegalArgumentException when it is no single ISO date
     */
    static PartialDate published(String words) {
        PartialDate date = PartialDate.parse(TIMESTAMP.matcher(words.strip()).replaceFirst("$1"));
        if (date.until() != null) {
            throw new IllegalArgumentException("a publication date is no interval: '" + words + "'");
        }
        return date;
    }

    private static String shorten(String words) {
        return words.codePointCount(0, words.length()) <= 40
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 40)) + "…";
    }

    /** That a record cannot be understood; the message is the reason of the refusal. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String reason) {
            super(reason);
        }
    }
}
