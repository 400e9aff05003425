package org.entente.explore;

import java.util.ArrayList;
import java.util.List;

/**
 * A brief as a page of HTML that needs nothing else and runs nothing. Texts are hostile: nothing of theirs is mark-up
 * here, and only {@code http} and {@code https} addresses become links.
 */
public final class BriefHtml {
    private static final String STYLE =
            "body{font:1rem/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem}"
                    + "h1,h2{font-family:system-ui,sans-serif;line-height:1.2}h2{font-size:1.1rem;margin-top:2rem}"
                    + "aside{border:1px solid #888;padding:.5rem 1rem;font-size:.9rem}ol{font-size:.9rem}"
                    + "mark{background:#fe9;color:#000}sup a{text-decoration:none}";

    private BriefHtml() {}

    public static List<String> lines(Brief brief) {
        List<String> lines = new ArrayList<>();
        lines.add("<!doctype html>");
        lines.add("<html lang=\"en\">");
        lines.add("<head>");
        lines.add("<meta charset=\"utf-8\">");
        lines.add(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        lines.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        lines.add("<title>" + text(brief.title()) + "</title>");
        lines.add("<style>" + STYLE + "</style>");
        lines.add("</head>");
        lines.add("<body>");
        lines.add("<h1>" + text(brief.title()) + "</h1>");
        for (Brief.Section section : brief.sections()) {
            lines.add("<h2>" + text(section.heading()) + "</h2>");
            lines.add("<ul>");
            section.sentences().forEach(sentence -> lines.add(sentence(sentence)));
            lines.add("</ul>");
        }
        lines.add("<aside>");
        lines.add("<h2>Coverage</h2>");
        brief.coverage().forEach(line -> lines.add("<p>" + text(line) + "</p>"));
        lines.add("</aside>");
        lines.add("<h2>Words</h2>");
        lines.add("<ol>");
        brief.footnotes().forEach(footnote -> lines.add(footnote(footnote)));
        lines.add("</ol>");
        lines.add("</body>");
        lines.add("</html>");
        return lines;
    }

    private static String sentence(Brief.Sentence sentence) {
        StringBuilder line = new StringBuilder("<li>").append(text(sentence.words()));
        sentence.notes()
                .forEach(note -> line.append("<sup><a href=\"#n")
                        .append(note)
                        .append("\">")
                        .append(note)
                        .append("</a></sup> "));
        return line.append("</li>").toString();
    }

    private static String footnote(Brief.Footnote footnote) {
        Passage passage = footnote.passage();
        String lang = passage.source().lang().matches("[a-z]{2,3}")
                ? " lang=\"" + passage.source().lang() + "\""
                : "";
        return "<li id=\"n" + footnote.number() + "\">"
                + (footnote.voice().isEmpty() ? "" : text(footnote.voice()) + ": ")
                + "<q" + lang + " dir=\"auto\">" + text(passage.before()) + "<mark>" + text(passage.cueWords())
                + "</mark>"
                + text(passage.after()) + "</q> – " + text(Reports.named(passage.source()))
                + address(passage.source().url()) + " <small>" + text(footnote.claim()) + "</small></li>";
    }

    private static String address(String url) {
        if (url.isEmpty()) {
            return "";
        }
        return Reports.isWeb(url)
                ? ", <a rel=\"noreferrer noopener\" href=\"" + text(url) + "\">" + text(url) + "</a>"
                : ", " + text(url);
    }

    static String text(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        Harmless.line(words).codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
