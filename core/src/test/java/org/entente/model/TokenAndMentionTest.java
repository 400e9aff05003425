package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenAndMentionTest {
    private static final Candidate IRAN = new Candidate("IRN", "Iran", "IRN", true);
    private static final Candidate SEA = new Candidate("black-sea", "Black Sea", "", true);

    @Test
    void aTokenHasALemma() {
        assertThatThrownBy(() -> new Token(new Span(0, 4), "Iran", List.of(), Upos.PROPN, Set.of(), -1, "root"))
                .hasMessageContaining("Iran");
    }

    @Test
    void theLikeliestLemmaStandsFirst() {
        Token token =
                new Token(new Span(0, 3), "fue", List.of("ser", "ir"), Upos.VERB, Set.of(Feature.PAST), -1, "root");

        assertThat(token.lemma()).isEqualTo("ser");
        assertThat(token.has(Feature.PAST)).isTrue();
        assertThat(token.has(Feature.FUTURE)).isFalse();
    }

    @Test
    void aMentionHasAReadingAndTokens() {
        assertThatThrownBy(() -> mention(0, 1, EntityKind.STATE)).hasMessageContaining("reading");
        assertThatThrownBy(() -> mention(1, 1, EntityKind.STATE, IRAN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMentionCoversItsTokensAndNotTheNext() {
        Mention mention = mention(2, 4, EntityKind.STATE, IRAN);

        assertThat(mention.covers(1)).isFalse();
        assertThat(mention.covers(2)).isTrue();
        assertThat(mention.covers(3)).isTrue();
        assertThat(mention.covers(4)).isFalse();
    }

    @Test
    void placesOutletsAndWhatHasNoPolityAreNoParties() {
        assertThat(mention(0, 1, EntityKind.STATE, IRAN).isParty()).isTrue();
        assertThat(mention(0, 1, EntityKind.PERSON, IRAN).isParty()).isTrue();
        assertThat(mention(0, 1, EntityKind.PLACE, IRAN).isParty()).isFalse();
        assertThat(mention(0, 1, EntityKind.OUTLET, IRAN).isParty()).isFalse();
        assertThat(mention(0, 1, EntityKind.GROUP, SEA).isParty()).isFalse();
    }

    @Test
    void whatIsAddedToAListLaterDoesNotReachTheRecord() {
        List<Candidate> readings = new ArrayList<>(List.of(IRAN));
        Mention mention = new Mention(new Span(0, 4), 0, 0, 1, EntityKind.STATE, NameKind.NAME, readings);

        readings.add(0, SEA);

        assertThat(mention.best()).isEqualTo(IRAN);
    }

    @Test
    void aTraceGrowsAndStaysAsItWas() {
        Trace one = Trace.EMPTY.with("extract", "lexeme:attack.v", "sense attack.general");

        Trace two = one.with("resolve", "actor", "IRN by subj");

        assertThat(Trace.EMPTY.steps()).isEmpty();
        assertThat(one.steps()).hasSize(1);
        assertThat(two.steps()).extracting(Trace.Step::room).containsExactly("extract", "resolve");
    }

    private static Mention mention(int first, int last, EntityKind kind, Candidate... readings) {
        return new Mention(new Span(0, 4), 0, first, last, kind, NameKind.NAME, List.of(readings));
    }
}
