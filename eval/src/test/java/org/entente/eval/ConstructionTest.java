package org.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Annotated;
import org.entente.model.Document;
import org.entente.model.Feature;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.model.Upos;
import org.junit.jupiter.api.Test;

class ConstructionTest {
    private static final String TEXT = "troops were sent home";
    private final List<Token> tokens = new ArrayList<>();

    private void token(String form, Upos upos, int head, String relation, Feature... features) {
        int start = TEXT.indexOf(form);
        Span span = new Span(start, start + form.length());
        tokens.add(new Token(span, form, List.of(form), upos, Set.of(features), head, relation));
    }

    private Construction of(String cue) {
        Sentence sentence = new Sentence(new Span(0, TEXT.length()), tokens);
        Annotated annotated = new Annotated(
                Document.ofText("t", TEXT),
                "en",
                List.of(),
                List.of(sentence),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        int start = TEXT.indexOf(cue);
        return Construction.of(annotated, new Span(start, start + cue.length()));
    }

    @Test
    void theHeadOfTheWordsDecides() {
        token("troops", Upos.NOUN, 2, "nsubj:pass");
        token("were", Upos.AUX, 2, "aux:pass");
        token("sent", Upos.VERB, -1, "root");
        token("home", Upos.ADV, 2, "advmod");

        assertThat(of("were sent home")).isEqualTo(Construction.PASSIVE);
        assertThat(of("troops")).isEqualTo(Construction.NOUN);
        assertThat(of("home")).isEqualTo(Construction.OTHER);
    }

    @Test
    void aParticipleBesideANounIsPassiveAndAPlainVerbIsNot() {
        token("troops", Upos.NOUN, -1, "root");
        token("were", Upos.VERB, 0, "acl:relcl", Feature.PARTICIPLE);
        token("sent", Upos.VERB, 0, "acl", Feature.PARTICIPLE);
        token("home", Upos.ADJ, 0, "amod");

        assertThat(of("sent")).isEqualTo(Construction.PASSIVE);
        assertThat(of("were")).isEqualTo(Construction.VERB);
        assertThat(of("home")).isEqualTo(Construction.ADJECTIVE);
    }
}
