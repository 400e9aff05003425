package org.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.model.Refusal;
import org.junit.jupiter.api.Test;

class LanguageChoiceTest {
    private static final String LONG = "words ".repeat(100);

    @Test
    void labelStandsWhenTheTextAgreesOrSaysNothing() {
        assertThat(chosen("es", LONG, text -> Optional.of("es"))).isEqualTo("es");
        assertThat(chosen("es-MX", LONG, text -> Optional.empty())).isEqualTo("es");
    }

    @Test
    void longTextThatPlainlySpeaksAnotherOverrulesItsLabel() {
        assertThat(chosen("es", LONG, text -> Optional.of("it"))).isEqualTo("it");
    }

    @Test
    void shortTextDoesNotOverruleItsLabel() {
        assertThat(chosen("es", "few words", text -> Optional.of("gl"))).isEqualTo("es");
    }

    @Test
    void halvesThatDisagreeDoNotOverruleTheLabel() {
        Function<String, Optional<String>> unsure = text -> Optional.of(text.length() == LONG.length() ? "it" : "es");

        assertThat(chosen("es", LONG, unsure)).isEqualTo("es");
    }

    @Test
    void withoutLabelTheTextDecides() {
        assertThat(chosen("", "few words", text -> Optional.of("it"))).isEqualTo("it");
    }

    @Test
    void nobodyCanTellIsARefusal() {
        Outcome<Document> outcome = new LanguageChoice(text -> Optional.empty()).settle(Document.ofText("a", "12 34"));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(Refusal.LANGUAGE);
            assertThat(refused.reason()).contains("--lang");
        });
    }

    private static String chosen(String label, String text, Function<String, Optional<String>> identifier) {
        Document document = Document.ofText("a", text).withLang(label);
        Outcome<Document> outcome = new LanguageChoice(identifier).settle(document);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Document>) outcome).value().lang();
    }
}
