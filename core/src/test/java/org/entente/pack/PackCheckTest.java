package org.entente.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.fake.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCheckTest {
    @TempDir
    private Path root;

    private DataFolder folder;

    @BeforeEach
    void makeASoundFolder() {
        folder = DataFolder.empty(root, "en");
        PackCheck.ACTOR_STEPS.forEach(
                step -> folder.line("languages/en/examples", "actor:" + step, "+", "Nothing happened."));
        folder.line("world/polities", "IRN", "state", "Iran")
                .line("world/polities", "RUS", "state", "Russia")
                .line("scheme/senses", "attack.general", "ASSAULT", "-", "military", "own")
                .line("languages/en/frames", "v.obj", "subj", "obj")
                .line("languages/en/lexemes", "attack.v", "attack", "V", "attack.general", "v.obj")
                .line("languages/en/lexemes", "attack.v2", "attack", "V", "none", "-", "obj=problem")
                .line("languages/en/names", "IRN", "Iran", "name", "strong")
                .line("languages/en/names", "IRN", "Iranian", "demonym", "strong")
                .line(
                        "languages/en/examples",
                        "frame:v.obj",
                        "+",
                        "Iran attacked Russia.",
                        "IRN > RUS ASSAULT reported")
                .line("languages/en/examples", "frame:v.obj", "-", "Iran attacked the problem.")
                .line("languages/en/examples", "sense:attack.general", "+", "Iran attacked Russia.")
                .line("languages/en/examples", "sense:attack.general", "-", "Iran attacked the problem.");
    }

    @Test
    void aSoundFolderHasNothingWrong() {
        assertThat(check()).isEmpty();
    }

    @Test
    void aTableOutOfOrderIsNamedAtItsLine() {
        folder.line("languages/en/frames", "n.on", "gen", "on")
                .line("languages/en/examples", "frame:n.on", "+", "An attack on Iran.")
                .line("languages/en/examples", "frame:n.on", "-", "On Monday.");

        assertThat(check())
                .contains(
                        "languages/en/frames.tsv:3: id 'n.on': stands after 'v.obj'; sort the table by its first column");
    }

    @Test
    void aDoubledIdIsNamedAtItsSecondLine() {
        folder.line("languages/en/words", "dative", "to", "dative")
                .line("languages/en/words", "dative", "for", "dative");

        assertThat(check()).containsExactly("languages/en/words.tsv:3: id 'dative': stands twice");
    }

    @Test
    void aNameMayHaveManyFormsButNotTheSameTwice() {
        folder.line("languages/en/names", "IRN", "Iranian", "demonym", "strong");

        assertThat(check()).containsExactly("languages/en/names.tsv:4: id 'IRN': stands twice");
    }

    @Test
    void anUnknownFrameIsNamedWithTheLineThatAsksForIt() {
        folder.line("languages/en/lexemes", "bomb.v", "bomb", "V", "attack.general", "v.give");

        assertThat(check())
                .singleElement()
                .asString()
                .contains("languages/en/lexemes.tsv", "4", "bomb.v", "frame 'v.give' is not in frames.tsv");
    }

    @Test
    void anUnknownSenseIsNamedWithTheLineThatAsksForIt() {
        folder.line("languages/en/lexemes", "bomb.v", "bomb", "V", "attack.air", "v.obj");

        assertThat(check()).singleElement().asString().contains("bomb.v", "'attack.air'", "scheme/senses.tsv");
    }

    @Test
    void anEntryWithoutExamplesIsNamed() {
        folder.line("languages/en/operators", "not", "not", "denied", "aux")
                .line("languages/en/examples", "operator:not", "+", "Iran did not attack Russia.")
                .line("languages/en/voices", "say", "say", "subject");

        assertThat(check())
                .contains(
                        "languages/en/examples.tsv: id 'operator:not': has no example that must not match",
                        "languages/en/examples.tsv: id 'voice:say': has no example that must match",
                        "languages/en/examples.tsv: id 'voice:say': has no example that must not match")
                .doesNotContain("languages/en/examples.tsv: id 'operator:not': has no example that must match");
    }

    @Test
    void anExampleOfNothingIsNamedAtItsLine() {
        folder.line("languages/en/examples", "zone:photo", "+", "Photo: a drone.");

        assertThat(check())
                .contains("languages/en/examples.tsv:20: id 'zone:photo': is an example of nothing in the pack");
    }

    @Test
    void aPolityThatDanglesIsNamedWithItsLine() {
        folder.line("world/members", "IGO:UN", "IRN");

        assertThat(check())
                .singleElement()
                .asString()
                .contains("world/members.tsv", "2", "polity 'IGO:UN' is not in polities.tsv");
    }

    @Test
    void aTraitOfAnUnknownPolityIsNamedWithItsLine() {
        folder.line("world/traits", "island", "IRN|ATL");

        assertThat(check())
                .singleElement()
                .asString()
                .contains("world/traits.tsv", "2", "polity 'ATL' is not in polities.tsv");
    }

    @Test
    void anOfficeOfAnUnknownPersonIsNamed() {
        folder.line("world/offices", "nobody", "IRN", "president", "2020", "2021");

        assertThat(check()).singleElement().asString().contains("world/offices.tsv", "person 'nobody'");
    }

    @Test
    void aStepOfResolvingWithoutAnExampleIsNamed() {
        DataFolder without =
                DataFolder.empty(root.resolve("other"), "en").line("world/polities", "IRN", "state", "Iran");

        assertThat(PackCheck.check(without.write()))
                .extracting(Finding::toString)
                .hasSameSizeAs(PackCheck.ACTOR_STEPS)
                .allMatch(finding -> finding.contains("'actor:"));
    }

    @Test
    void aTermThatEndsBeforeItBeginsIsNamed() {
        folder.line("world/people", "a-b", "A B", "IRN", "A B")
                .line("world/offices", "a-b", "IRN", "president", "2021", "2020");

        assertThat(check()).singleElement().asString().contains("ends (2020) before it begins (2021)");
    }

    @Test
    void anOfficeForOneHeldByTwoAtATimeIsNamed() {
        twoMinisters("2020-01", "2021-06", "2021-03", "-", "-");

        assertThat(check())
                .singleElement()
                .asString()
                .contains("IRN foreign-minister from 2021-03, when a-b is it to 2021-06");
    }

    @Test
    void anOfficeMayChangeHandsWithinAMonthAndBeShared() {
        twoMinisters("2020-01", "2021-03", "2021-03", "-", "-");
        assertThat(check()).isEmpty();
    }

    @Test
    void anOfficeMayBeShared() {
        twoMinisters("2020-01", "-", "2021-03", "-", "acting shared");

        assertThat(check()).isEmpty();
    }

    private void twoMinisters(String from, String to, String then, String end, String note) {
        folder.line("world/people", "a-b", "A B", "IRN", "A B")
                .line("world/people", "c-d", "C D", "IRN", "C D")
                .line("world/offices", "a-b", "IRN", "foreign-minister", from, to, note)
                .line("world/offices", "c-d", "IRN", "foreign-minister", then, end, note);
    }

    @Test
    void aMembershipWithoutADateIsNamed() {
        folder.line("world/members", "RUS", "IRN", "-", "-");

        assertThat(check()).singleElement().asString().contains("since when IRN is a member");
    }

    @Test
    void aMissingTableIsNamed() {
        folder.without("languages/en/times");

        assertThat(check()).singleElement().asString().contains("languages/en/times.tsv", "missing");
    }

    private List<String> check() {
        return PackCheck.check(folder.write()).stream().map(Finding::toString).toList();
    }
}
