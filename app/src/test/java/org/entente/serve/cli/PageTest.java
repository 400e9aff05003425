package org.entente.serve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page is made of: columns, tables, marked sentences, and text that cannot steer a terminal. */
class PageTest {
    @ParameterizedTest
    @CsvSource({"abc, 3", "日本, 4", "e\u0301, 1", "😀, 2", "a\u200Db, 2", "'', 0"})
    void columnsCountWideAndCombiningCharacters(String words, int columns) {
        assertThat(Columns.of(words)).isEqualTo(columns);
    }

    @Test
    void cutKeepsWithinItsColumns() {
        assertThat(Columns.cut("日本と韓国", 6)).isEqualTo("日本…");
        assertThat(Columns.cutLeft("one two three", 7)).isEqualTo("…three");
        assertThat(Columns.cut("short", 6)).isEqualTo("short");
    }

    @Test
    void wrapBreaksAtBlanksAndLeavesLongWordsWhole() {
        assertThat(Columns.wrap("one two threefourfive six", 7)).containsExactly("one two", "threefourfive", "six");
    }

    @Test
    void tableIsNeverWiderThanThePage() {
        Table table = new Table("date", "who → whom", "voice")
                .row("2024-03-05", "Bosnia and Herzegovina, Montenegro → North Macedonia", "the foreign ministry")
                .row("–", "日本 → 韓国", "")
                .yielding("voice", "who → whom");

        assertThat(table.lines(50))
                .hasSize(3)
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(50));
        assertThat(table.lines(50).get(1)).startsWith("2024-03-05  Bosnia").contains("…");
    }

    @Test
    void whatMayNotBeCutStaysWholeAndTheLeastIsLeftOut() {
        Table table = new Table("date", "who → whom", "words", "id")
                .row("(2024-03-05)", "Iran → Russia", "supplied drones", "E-atdtw2by4q")
                .yielding("words", "who → whom");

        assertThat(table.lines(50).get(1)).isEqualTo("(2024-03-05)  Iran → Ru…  supplied…   E-atdtw2by4q");
        assertThat(table.lines(40).get(1)).isEqualTo("(2024-03-05)  Iran → Russ…  E-atdtw2by4q");
        assertThat(table.lines(20).get(1)).isEqualTo("(2024-03-05)  Iran → Ru…  E-atdtw2by4q");
    }

    @Test
    void cueIsMarkedWithSignsAwayFromATerminal() {
        List<String> lines = new Marked(false).lines("Iran sent «drones» to Russia.", cue(5, 9, ""), 80);

        assertThat(lines).containsExactly("Iran »sent« «drones» to Russia.");
    }

    @Test
    void cueOverALineEndIsDressedOnEachLineOfATerminal() {
        List<String> lines = new Marked(true).lines("aaaa bbbb cccc dddd", cue(5, 14, ""), 10);

        assertThat(lines).containsExactly("aaaa \u001b[1;4mbbbb\u001b[0m", "\u001b[1;4mcccc\u001b[0m dddd");
    }

    @Test
    void cuesThatOverlapAreMarkedAsOneWithBothNumbers() {
        List<Marked.Cue> cues = List.of(new Marked.Cue(new Span(5, 9), "²"), new Marked.Cue(new Span(0, 9), "¹"));

        assertThat(new Marked(false).lines("Iran sent drones", cues, 80)).containsExactly("»Iran sent«¹,² drones");
    }

    @Test
    void longSentenceKeepsItsCue() {
        String sentence = "word ".repeat(200) + "CUE" + " word".repeat(200);

        List<String> lines = new Marked(false).lines(sentence, cue(1000, 1003, ""), 80);

        assertThat(lines).hasSizeLessThanOrEqualTo(5).anyMatch(line -> line.contains("»CUE«"));
        assertThat(lines.get(0)).startsWith("…");
        assertThat(lines.get(lines.size() - 1)).endsWith("…");
    }

    @Test
    void nothingShownCanSteerATerminal() {
        assertThat(Shown.line("a\u001b[2Jb\u0007\r\nc\u202Ed\u0085e\u200Bf\uD83Dg\uE000"))
                .isEqualTo("a␛[2Jb␇  c⟨U+202E⟩d e⟨U+200B⟩f⟨U+D83D⟩g⟨U+E000⟩");
        assertThat(Shown.line("فارسی\u200Cها 👨\u200D👩 語")).isEqualTo("فارسی\u200Cها 👨\u200D👩 語");
    }

    private static List<Marked.Cue> cue(int start, int end, String label) {
        return List.of(new Marked.Cue(new Span(start, end), label));
    }
}
