package org.entente.serve.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;
import org.entente.serve.Console;

/** An event or a tie with everything that led to it, as a page. */
final class Reasons {
    private static final int HEADING = 13;

    private final Console console;
    private final Marked marked;

    Reasons(Console console) {
        this.console = console;
        this.marked = new Marked(console.isTerminal());
    }

    List<String> lines(CodedFile.Found found) {
        List<String> lines = new ArrayList<>();
        JsonNode value = found.value();
        lines.add(marked.bold(Shown.line(found.id() + "  " + (found.isTie() ? tie(value) : event(value)))));
        add(lines, "in", document(found.document()));
        lines.add("");
        sentence(value).forEach(line -> lines.add("  " + line));
        lines.add("");
        if (!found.isTie()) {
            roles(lines, value);
        }
        add(lines, "voice", list(value.path("attribution")));
        add(lines, "denied by", list(value.path("denied_by")));
        facts(lines, value);
        life(lines, value.path("life"));
        trace(lines, value.path("trace"));
        for (JsonNode judgement : value.path("judgements")) {
            add(lines, "judged", judgement(judgement));
        }
        return lines;
    }

    private static String event(JsonNode event) {
        String parties = event.path("recipients").isEmpty()
                ? list(event.path("actors"), " – ")
                : list(event.path("actors")) + " → " + list(event.path("recipients"));
        String mode =
                event.path("mode").isNull() ? "" : " (" + event.path("mode").asText() + ")";
        return parties + "  " + event.path("type").asText() + mode + ", "
                + event.path("status").asText();
    }

    private static String tie(JsonNode tie) {
        return list(tie.path("parties"), " – ") + "  " + tie.path("tie").asText() + ", "
                + tie.path("status").asText();
    }

    private static String document(JsonNode document) {
        StringBuilder line = new StringBuilder(document.path("doc").asText());
        for (String field : List.of("title", "lang", "published", "outlet")) {
            if (document.hasNonNull(field)) {
                line.append(", ").append(document.path(field).asText());
            }
        }
        return line.toString();
    }

    /** The sentence with the cue marked; of a tie the cue alone. Offsets of both count code points. */
    private List<String> sentence(JsonNode value) {
        String cue = value.path("cue").asText();
        JsonNode sentence = value.path("sentence");
        String text = sentence.path("text").asText(cue);
        int before = sentence.has("start")
                ? value.path("start").asInt() - sentence.path("start").asInt()
                : 0;
        int start = text.offsetByCodePoints(0, Math.min(Math.max(before, 0), text.codePointCount(0, text.length())));
        Span span = new Span(start, Math.min(start + cue.length(), text.length()));
        return marked.lines(text, List.of(new Marked.Cue(span, "")), console.columns() - 2);
    }

    private void roles(List<String> lines, JsonNode event) {
        JsonNode roles = event.path("roles");
        boolean isReciprocal = event.path("recipients").isEmpty();
        role(lines, isReciprocal ? "together" : "who", list(event.path("actors")), roles.path("actors"));
        role(lines, "to whom", list(event.path("recipients")), roles.path("recipients"));
        role(lines, "when", event.path("date").asText(""), roles.path("times"));
        role(lines, "where", event.path("place").asText(""), roles.path("places"));
        role(lines, "what", list(event.path("items")), event.path("none"));
    }

    private void role(List<String> lines, String heading, String value, JsonNode words) {
        List<String> quoted = new ArrayList<>();
        words.forEach(word -> quoted.add("“" + word.path("text").asText() + "”"));
        boolean isKnown = !value.isEmpty() && !value.equals("null");
        String from = quoted.isEmpty() ? "" : (isKnown ? "  from " : "from ") + String.join(", ", quoted);
        add(lines, heading, (isKnown ? value : "") + from);
    }

    private void facts(List<String> lines, JsonNode value) {
        add(lines, "sense", value.path("sense").asText(""));
        add(lines, "rule", value.path("rule").asText(""));
        add(lines, "confidence", value.path("confidence").asText(""));
        add(lines, "features", list(value.path("features")));
        add(lines, "claims", list(value.path("claims")));
        List<String> further = new ArrayList<>();
        value.path("mentions")
                .forEach(mention -> further.add("“" + mention.path("cue").asText() + "”"));
        add(lines, "told also", String.join(", ", further));
    }

    /** The steps of a tie's life, each with the claim and the words that tell it. */
    private void life(List<String> lines, JsonNode life) {
        String heading = "life";
        for (JsonNode step : life) {
            String status = step.path("status").asText();
            add(
                    lines,
                    heading,
                    (status.equals("reported") ? "" : status + ": ")
                            + step.path("stage").asText()
                            + (step.hasNonNull("date") ? " " + step.path("date").asText() : "")
                            + " by " + step.path("claim").asText()
                            + " “" + step.path("cue").asText() + "” ("
                            + step.path("doc").asText() + ")");
            heading = " ";
        }
    }

    private void trace(List<String> lines, JsonNode trace) {
        String heading = "how";
        for (JsonNode step : trace) {
            add(
                    lines,
                    heading,
                    step.path("room").asText() + " " + step.path("rule").asText() + ": "
                            + step.path("reason").asText());
            heading = " ";
        }
    }

    private static String judgement(JsonNode judgement) {
        StringBuilder line = new StringBuilder(judgement.path("id").asText());
        line.append(' ').append(judgement.path("verb").asText());
        judgement
                .path("claims")
                .forEach(claim -> line.append(' ').append(claim.path("claim").asText()));
        judgement
                .path("edits")
                .fields()
                .forEachRemaining(edit -> line.append(' ')
                        .append(edit.getKey())
                        .append('=')
                        .append(
                                edit.getValue().isArray()
                                        ? list(edit.getValue(), ",")
                                        : edit.getValue().asText("")));
        line.append(", by ").append(judgement.path("by").asText());
        line.append(" on ").append(judgement.path("at").asText(), 0, 10);
        if (judgement.hasNonNull("why")) {
            line.append(": ").append(judgement.path("why").asText());
        }
        line.append(" (").append(judgement.path("state").asText());
        if (judgement.hasNonNull("reason")) {
            line.append(": ").append(judgement.path("reason").asText());
        }
        return line.append(')').toString();
    }

    private void add(List<String> lines, String heading, String words) {
        if (words.isBlank()) {
            return;
        }
        String shown = heading;
        for (String line : Columns.wrap(Shown.line(words), console.columns() - HEADING - 2)) {
            lines.add("  " + Columns.pad(shown, HEADING) + line);
            shown = "";
        }
    }

    private static String list(JsonNode array) {
        return list(array, ", ");
    }

    private static String list(JsonNode array, String between) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.isNull() ? "?" : word.asText()));
        return String.join(between, words);
    }
}
