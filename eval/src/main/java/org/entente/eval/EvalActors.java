package org.entente.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Identity;
import org.entente.model.PartialDate;

/**
 * Scores look-ups of names: lines {@code {"id", "mention", "context"?, "date"?, "lang", "country", "role"?}}. The
 * country is right when it is the same code, or null for a name that stands for no state and no organisation; the role
 * is asked only where the line has one, and is right when the words are the same. Stateless.
 */
public final class EvalActors {
    private EvalActors() {}

    /**
     * One question and its answer.
     *
     * @param country a polity's code, empty for none
     * @param role empty when it is not asked
     */
    public record Case(
            String id, String mention, String context, PartialDate date, String lang, String country, String role) {}

    /** @throws EntenteException DATA, with file and line, for a line that lacks a field */
    public static ActorsReport run(Path gold, Function<Case, Identity> who) throws IOException {
        ActorsReport report = new ActorsReport();
        for (Case one : read(gold)) {
            report.add(one, who.apply(one));
        }
        return report;
    }

    private static List<Case> read(Path gold) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (JsonLines.Line line : JsonLines.read(gold)) {
            String mention = text(line, "mention");
            if (mention.isEmpty() || !line.value().has("country")) {
                throw new EntenteException(
                        ErrorCode.DATA, line.place() + ": a line has \"mention\" and \"country\"; add them");
            }
            cases.add(new Case(
                    text(line, "id"),
                    mention,
                    text(line, "context"),
                    date(line),
                    text(line, "lang"),
                    text(line, "country"),
                    text(line, "role")));
        }
        return cases;
    }

    private static String text(JsonLines.Line line, String field) {
        JsonNode value = line.value().path(field);
        return value.isTextual() ? value.asText() : "";
    }

    private static PartialDate date(JsonLines.Line line) {
        String words = text(line, "date");
        try {
            return words.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(words);
        } catch (IllegalArgumentException e) {
            throw new EntenteException(ErrorCode.DATA, line.place() + ": date '" + words + "' is none", e);
        }
    }
}
