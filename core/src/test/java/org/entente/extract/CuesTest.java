package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.fake.DataFolder;
import org.entente.model.Coded;
import org.entente.pack.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {
    private static final String STRIKES = """
            Iran     iran   PROPN _    2 nsubj
            struck   strike VERB  PAST 0 root
            Israel   israel PROPN _    2 obj
            with     with   ADP   _    5 case
            drones   drone  NOUN  PLURAL 2 obl
            """;

    @TempDir
    private Path root;

    private final List<Coded.Dropped> dropped = new ArrayList<>();

    @Test
    void theMostSpecialLineWins() {
        Packs packs = DataFolder.small(root)
                .line("languages/en/lexemes", "strike.v", "strike", "V", "attack.general", "v.obj")
                .line("languages/en/lexemes", "strike.v2", "strike", "V", "attack.air", "v.obj", "with=@weapon:drone")
                .line("languages/en/lexemes", "strike.v3", "strike", "V", "attack.general", "v.obj", "obj=@polity")
                .line(
                        "languages/en/lexemes",
                        "strike.v4",
                        "strike",
                        "V",
                        "meet.talk",
                        "v.recip",
                        "obj=bargain with=drone")
                .load();

        assertThat(fired(packs, STRIKES)).containsExactly("strike.v2");
    }

    @Test
    void aBlockingLineThatWinsLeavesNothing() {
        Packs packs = DataFolder.small(root)
                .line("languages/en/lexemes", "strike.v", "strike", "V", "attack.general", "v.obj")
                .line("languages/en/lexemes", "strike.v2", "strike", "V", "none", "-", "obj=israel")
                .load();

        assertThat(fired(packs, STRIKES)).isEmpty();
        assertThat(dropped).singleElement().satisfies(d -> {
            assertThat(d.stage()).isEqualTo("blocked");
            assertThat(d.lexeme()).isEqualTo("strike.v2");
        });
    }

    @Test
    void aBlockingLineWhoseConditionsFailBlocksNothing() {
        Packs packs = DataFolder.small(root)
                .line("languages/en/lexemes", "strike.v", "strike", "V", "attack.general", "v.obj")
                .line("languages/en/lexemes", "strike.v2", "strike", "V", "none", "-", "obj=deal")
                .load();

        assertThat(fired(packs, STRIKES)).containsExactly("strike.v");
        assertThat(dropped).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "obj=israel, true",
        "obj=iran, false",
        "obj!=iran, true",
        "obj!=israel, false",
        "obj=@polity, true",
        "with=@polity, false",
        "with=@weapon, true",
        "with=@weapon:drone, true",
        "with=@weapon:missile, false",
        "subj=iran obj=israel, true",
        "subj=iran obj=peru, false",
        "near=drone, true",
        "near!=drone, false",
        "near=peace_treaty|drone, true",
        "to=@polity, false",
        "obj=@person, false"
    })
    void allConditionsOfALineMustHold(String needs, boolean fires) {
        Packs packs = DataFolder.small(root)
                .line("languages/en/lexemes", "strike.v", "strike", "V", "attack.general", "v.obj", needs)
                .load();

        assertThat(fired(packs, STRIKES)).isEqualTo(fires ? List.of("strike.v") : List.of());
    }

    @Test
    void anExpressionMayHaveWordsBetweenButNoComma() {
        Packs packs = DataFolder.small(root)
                .line("languages/en/lexemes", "carry.v", "carry out", "V", "attack.general", "v.obj")
                .load();
        String near = "carried carry VERB PAST 0 root\nit it PRON _ 1 obj\nout out ADP _ 1 compound";
        String comma = "carried carry VERB PAST 0 root\n, , PUNCT _ 1 punct\nout out ADP _ 1 compound";

        assertThat(fired(packs, near)).containsExactly("carry.v");
        assertThat(fired(packs, comma)).isEmpty();
    }

    @Test
    void aWordOfADateIsNoCueButAnExpressionMayHoldOne() {
        Packs packs = DataFolder.small(root)
                .line("languages/en/lexemes", "may.n", "may", "N", "attack.general", "n.on")
                .line("languages/en/lexemes", "may.n2", "may day attack", "N", "attack.general", "n.on")
                .load();
        String date = "attacked attack VERB PAST 0 root\nin in ADP _ 3 case\nMay may PROPN _ 1 obl";
        String expression = "May may PROPN _ 3 compound\nDay day PROPN _ 3 compound\nattack attack NOUN _ 0 root";

        assertThat(fired(packs, date)).containsExactly("attack.v");
        assertThat(fired(packs, expression)).contains("may.n2");
    }

    @Test
    void aLineFiresOnItsPartOfSpeechOnly() {
        Packs packs = DataFolder.small(root).load();

        assertThat(fired(packs, "attacks attack VERB PRESENT 0 root")).containsExactly("attack.v");
        assertThat(fired(packs, "attacks attack NOUN PLURAL 0 root")).containsExactly("attack.n");
        assertThat(fired(packs, "attack attack ADV _ 0 root")).isEmpty();
    }

    @Test
    void anotherReadingOfTheWordFiresWhenTheFirstHasNoLine() {
        Packs packs = DataFolder.small(root).load();

        assertThat(fired(packs, "met mete|meet VERB PAST 0 root")).containsExactly("meet.v");
    }

    @Test
    void anotherReadingOfTheWordFiresWhenItsLineIsMoreSpecial() {
        Packs packs = DataFolder.small(root)
                .line("languages/en/lexemes", "meet.v2", "meet", "V", "meet.talk", "v.recip", "obj=russia")
                .load();

        assertThat(fired(packs, "met mete|meet VERB PAST 0 root\nRussia russia PROPN _ 1 obj"))
                .containsExactly("meet.v2");
    }

    private List<String> fired(Packs packs, String block) {
        Parsed parsed = Parsed.of(packs, "en", block);
        return parsed.cues().find(parsed.tree(), parsed.parties(), parsed.items(), parsed.times(), dropped).stream()
                .map(c -> c.lexeme().id())
                .toList();
    }
}
