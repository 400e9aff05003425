package org.entente.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.annotate.Annotator;
import org.entente.fake.DataFolder;
import org.entente.fake.TokenAnalyzer;
import org.entente.model.Annotated;
import org.entente.model.Document;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.pack.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscourseTest {
    private static final int ANY_TOKEN = 99;

    @TempDir
    private static Path root;

    private static Packs packs;

    @BeforeAll
    static void load() {
        packs = DataFolder.small(root).load();
    }

    @Test
    void whoActedLastIsAtTheCenterForThreeSentences() {
        Discourse discourse = of("Iran left.");

        discourse.acted(List.of("RUS"), 0);
        discourse.acted(List.of("IRN"), 1);
        discourse.acted(List.of(), 2);

        assertThat(discourse.center(1, 0, Set.of())).containsExactly("IRN");
        assertThat(discourse.center(4, 0, Set.of())).containsExactly("IRN");
        assertThat(discourse.center(5, 0, Set.of())).isEmpty();
    }

    @Test
    void whereNobodyActedThereIsNoCenter() {
        assertThat(of("Iran left.").center(0, 1, Set.of())).isEmpty();
    }

    @Test
    void theSubjectOfTheVerbAboveIsTheCenterUnlessItStandsOnTheOtherSide() {
        Discourse discourse = of("Iran left.");

        discourse.acted(List.of("RUS"), 0);

        assertThat(discourse.center(0, 0, Set.of())).containsExactly("IRN");
        assertThat(discourse.center(0, 0, Set.of("IRN"))).containsExactly("RUS");
    }

    @Test
    void anAnswerGoesToWhoActedOnTheOneWhoAnswers() {
        Discourse discourse = of("Iran left.");

        discourse.happened(EventType.ACCUSE, Status.REPORTED, List.of("RUS"), List.of("IRN"), 0);
        discourse.happened(EventType.ACCUSE, Status.REPORTED, List.of("ISR"), List.of("IRN"), 1);
        discourse.happened(EventType.ACCUSE, Status.REPORTED, List.of("IRN"), List.of("PER"), 2);

        assertThat(discourse.actedOn(Set.of("IRN"), 3)).containsExactly("ISR");
        assertThat(discourse.actedOn(Set.of("PER"), 3)).containsExactly("IRN");
        assertThat(discourse.actedOn(Set.of("RUS"), 3)).isEmpty();
        assertThat(discourse.actedOn(Set.of("IRN", "ISR"), 3)).containsExactly("RUS");
        assertThat(discourse.actedOn(Set.of("IRN"), 20)).isEmpty();
    }

    @Test
    void aRefusalAnswersWhatWasSaidNotWhatWasDone() {
        Discourse discourse = of("Iran left.");

        discourse.happened(EventType.ACCUSE, Status.REPORTED, List.of("RUS"), List.of("IRN"), 0);
        discourse.happened(EventType.AID, Status.REPORTED, List.of("ISR"), List.of("IRN"), 1);
        discourse.happened(EventType.REJECT, Status.REPORTED, List.of("PER"), List.of("IRN"), 1);

        assertThat(discourse.answered(Set.of("IRN"), 2)).containsExactly("RUS");
        assertThat(discourse.answered(Set.of("ISR"), 2)).isEmpty();
        assertThat(discourse.answered(Set.of("IRN"), 20)).isEmpty();
    }

    @Test
    void aPartnerStoodOnTheOtherSideLast() {
        Discourse discourse = of("Iran left.");

        discourse.happened(EventType.ACCUSE, Status.REPORTED, List.of("RUS"), List.of("IRN"), 0);
        discourse.happened(EventType.ACCUSE, Status.REPORTED, List.of("PER", "BOL"), List.of(), 1);

        assertThat(discourse.partner(Set.of("IRN"), 2)).containsExactly("RUS");
        assertThat(discourse.partner(Set.of("RUS"), 2)).containsExactly("IRN");
        assertThat(discourse.partner(Set.of("PER"), 2)).containsExactly("BOL");
        assertThat(discourse.partner(Set.of("ISR"), 2)).isEmpty();
    }

    @Test
    void theLastTwoStandInTheOrderOfTheText() {
        Discourse discourse = of("Iran met Russia.\nPeru left. Both left.");

        assertThat(discourse.lastTwo(2, 0, false, Set.of())).containsExactly("RUS", "PER");
        assertThat(discourse.lastTwo(0, ANY_TOKEN, false, Set.of())).containsExactly("IRN", "RUS");
        assertThat(discourse.lastTwo(0, 1, false, Set.of())).isEmpty();
    }

    @Test
    void theSameTwiceIsNotTwo() {
        assertThat(of("Iran left. Iran left.").lastTwo(1, ANY_TOKEN, false, Set.of()))
                .isEmpty();
    }

    @Test
    void theCountryIsTheStateThatTheTextNamesMost() {
        Discourse discourse = of("Iran left. Iran met Russia.");

        assertThat(discourse.focus(1, ANY_TOKEN, Set.of(), polity -> true)).contains("IRN");
        assertThat(discourse.focus(1, ANY_TOKEN, Set.of("IRN"), polity -> true)).contains("RUS");
        assertThat(discourse.focus(0, 0, Set.of(), polity -> true)).isEmpty();
    }

    @Test
    void whoIsTakenIsNotSalient() {
        Discourse discourse = of("Iran met Russia.");

        assertThat(discourse.salient(0, ANY_TOKEN, Set.of("IRN")))
                .map(Discourse.Salient::polity)
                .contains("RUS");
        assertThat(discourse.salient(0, ANY_TOKEN, Set.of("RUS")))
                .map(Discourse.Salient::polity)
                .contains("IRN");
        assertThat(discourse.salient(0, ANY_TOKEN, Set.of("IRN", "RUS"))).isEmpty();
    }

    @Test
    void whoIsSpokenOfNearerIsMoreSalientAndTheDistanceIsTold() {
        Discourse discourse = of("Iran left.\nPeru left.\nThey left.\nThey left.");

        Discourse.Salient near = discourse.salient(2, 0, Set.of()).orElseThrow();
        Discourse.Salient far = discourse.salient(2, 0, Set.of("PER")).orElseThrow();

        assertThat(near).isEqualTo(new Discourse.Salient("PER", 1));
        assertThat(far).isEqualTo(new Discourse.Salient("IRN", 2));
    }

    @Test
    void whoIsFarAwayIsNotSalient() {
        Discourse discourse = of("Iran left.\n" + "They left.\n".repeat(8));

        assertThat(discourse.salient(3, 0, Set.of())).isPresent();
        assertThat(discourse.salient(7, 0, Set.of())).isEmpty();
    }

    @Test
    void sentencesAreCountedOnceForEachPolity() {
        Discourse discourse = of("Iran met Iran and Russia.\nIran left.\nRussia left.");

        assertThat(discourse.sentences("IRN")).isEqualTo(2);
        assertThat(discourse.together("IRN", "RUS", 4)).isEqualTo(1);
        assertThat(discourse.sentences("PER")).isZero();
        assertThat(discourse.polities()).isEqualTo(2);
    }

    private static Discourse of(String text) {
        Annotated annotated = new Annotator(
                        packs.languages().get("en"),
                        packs.world(),
                        new TokenAnalyzer("en", Map.of("left", "leave", "met", "meet")))
                .annotate(Document.ofText("1", text).withLang("en"));
        return new Discourse(annotated);
    }
}
