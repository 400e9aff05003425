package org.entente.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefTest {
    private static final String EVIL =
            "<script>alert(1)</script> [a](javascript:x) ![b](http://evil) `c` **d** \u202e | & \" ' \u001b[2J";

    private static Brief brief(Explorer explorer) {
        return new BriefWriter(
                        explorer, Reported.REFERENCE.scheme().phrases(), new PolityFinder(Reported.REFERENCE)::name)
                .write(explorer.pair("IRN", "RUS"));
    }

    @Test
    void everySentenceRestsOnWords() {
        Brief brief = brief(Reported.explorer(
                Reported.of("a", "Drones were delivered.")
                        .event(EventType.AID, "IRN", "RUS", Status.REPORTED, "2024-03-05", "Kyiv"),
                Reported.of("b", "It was denied.").event(EventType.AID, "IRN", "RUS", Status.DENIED, "", "Tehran")));

        List<String> lines = BriefMarkdown.lines(brief);
        assertThat(lines.get(0)).isEqualTo("# Iran – Russia");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line).contains("is reported by Kyiv and denied by Tehran", "[^1]"));
        assertThat(brief.footnotes()).hasSize(2);
        Matcher note = Pattern.compile("\\[\\^(\\d+)]").matcher(String.join("\n", lines));
        while (note.find()) {
            assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("[^" + note.group(1) + "]: "));
        }
    }

    @Test
    void nothingToTellIsSaid() {
        Brief brief = brief(Reported.explorer(Reported.of("a", "Nothing.")));

        assertThat(BriefMarkdown.lines(brief)).contains("- No event is reported.");
    }

    @Test
    void hostileTextsStayTexts() {
        Explorer explorer = Reported.explorer(
                new Reported("<b>id</b>", EVIL, "2024-03-20", "javascript:alert(1)")
                        .event(EventType.AID, "IRN", "RUS", Status.REPORTED, "2024-03-05", EVIL),
                new Reported("c", "Words in plain.", "2024-03-20", "https://news.example/?a=\"><script>")
                        .event(EventType.ASSAULT, "IRN", "RUS", Status.REPORTED, "2024-03-06", ""));
        Brief brief = brief(explorer);

        String html = String.join("\n", BriefHtml.lines(brief));
        assertThat(html)
                .doesNotContain("<script", "<b>", "javascript:alert(1)\"", "\u202e", "\u001b")
                .contains("default-src 'none'", "&lt;script&gt;", "href=\"https://news.example/?a=&quot;");
        String markdown = String.join("\n", BriefMarkdown.lines(brief));
        assertThat(markdown)
                .doesNotContain("<script", "<b>", "\u202e", "\u001b", "https:")
                .doesNotContainPattern("(?<!\\\\)\\]\\(")
                .doesNotContainPattern("(?<!\\\\)`")
                .doesNotContainPattern("(?<!\\\\)\\[a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# a", "- a", "+ a", "1. a", "12) a", "=== a", "-----", " - a"})
    void noTextBeginsABlock(String words) {
        assertThat(BriefMarkdown.text(words)).matches("\\s*\\d*\\\\.*");
    }

    @Test
    void theSameArchiveGivesTheSameBrief() {
        Explorer explorer = Reported.explorer(
                Reported.of("a", "Drones were delivered.").event(EventType.AID, "IRN", "RUS", Status.REPORTED, "", ""));

        assertThat(brief(explorer)).isEqualTo(brief(explorer));
    }
}
