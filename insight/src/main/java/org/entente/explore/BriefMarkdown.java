package org.entente.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A brief in Markdown with footnotes. Texts are hostile: nothing of theirs is mark-up here. */
public final class BriefMarkdown {
    /** What means something in the middle of a line; addresses are kept from becoming links by themselves. */
    private static final String SIGNS = "\\`*_{}[]|~^$";

    private static final Pattern ADDRESS =
            Pattern.compile("(\\b(?:https?|ftp|mailto|xmpp|www))([:.])", Pattern.CASE_INSENSITIVE);
    /** What means something where a line begins: a heading, a list, a rule. */
    private static final Pattern START = Pattern.compile("^(\\s*)(\\d{1,9})?([-+#=:.)])");

    private BriefMarkdown() {}

    public static List<String> lines(Brief brief) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + text(brief.title()));
        for (Brief.Section section : brief.sections()) {
            lines.add("");
            lines.add("## " + text(section.heading()));
            lines.add("");
            for (Brief.Sentence sentence : section.sentences()) {
                StringBuilder line = new StringBuilder("- ").append(text(sentence.words()));
                sentence.notes().forEach(note -> line.append("[^").append(note).append(']'));
                lines.add(line.toString());
            }
        }
        lines.add("");
        lines.add("## Coverage");
        lines.add("");
        brief.coverage().forEach(line -> lines.add("> " + text(line) + "  "));
        lines.add("");
        brief.footnotes().forEach(footnote -> lines.add(footnote(footnote)));
        return lines;
    }

    private static String footnote(Brief.Footnote footnote) {
        Passage passage = footnote.passage();
        StringBuilder line = new StringBuilder("[^")
                .append(footnote.number())
                .append("]: ")
                .append(footnote.voice().isEmpty() ? "" : text(footnote.voice()) + ": ")
                .append('“')
                .append(text(passage.before()));
        String cue = text(passage.cueWords());
        line.append(cue.isBlank() ? cue : "**" + cue.strip() + "**" + (cue.endsWith(" ") ? " " : ""));
        line.append(text(passage.after())).append("” – ").append(text(Reports.named(passage.source())));
        if (!passage.source().url().isEmpty()) {
            line.append(", ").append(text(passage.source().url()));
        }
        return line.append(" (").append(text(footnote.claim())).append(')').toString();
    }

    static String text(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        Harmless.line(words).codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> {
                    if (SIGNS.indexOf(c) >= 0) {
                        out.append('\\');
                    }
                    out.appendCodePoint(c);
                }
            }
        });
        String escaped = ADDRESS.matcher(out).replaceAll("$1\\\\$2");
        return START.matcher(escaped).replaceFirst("$1$2\\\\$3");
    }
}
