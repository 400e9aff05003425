package org.entente.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text and the names, spans stay in order, inside the text, and off half a character. */
class RandomTextTest {
    private static final String WORDS =
            "El presidente de EE. UU. habló. L'accordo dell’Iran, nel 2024! The U.S. won't say “no”. Sr. convirtiéndose ";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void spansHold(long seed) {
        Random random = new Random(seed);
        String text = text(random);
        List<Span> names = names(random, text);

        for (String lang : List.of("en", "es", "it")) {
            int last = 0;
            for (Sentence sentence : Models.of(lang).analyze(text, names)) {
                for (Token token : sentence.tokens()) {
                    Span span = token.span();
                    assertThat(span.start()).as("seed %d %s", seed, lang).isGreaterThanOrEqualTo(last);
                    assertThat(span.end()).isLessThanOrEqualTo(text.length()).isGreaterThan(span.start());
                    assertThat(isInsideCharacter(text, span.start())).isFalse();
                    assertThat(token.head()).isLessThan(sentence.tokens().size());
                    last = span.start();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "th"})
    void theDefaultLocaleChangesNothing(String tag) {
        String text = "I INGIUSTI DIRITTI DELL'IRAN. Il ministro è intervenuto in Iran.";
        List<Sentence> expected = Models.of("it").analyze(text, List.of());
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(Models.of("it").analyze(text, List.of())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 100 + random.nextInt(200);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(8)) {
                case 0 -> text.append(" .,'\"-\n«»“”()[]%$".charAt(random.nextInt(17)));
                case 1 -> text.append((char) random.nextInt(0x3000));
                case 2 -> text.appendCodePoint(0x1F300 + random.nextInt(600));
                default -> {
                    int at = random.nextInt(WORDS.length() - 8);
                    text.append(WORDS, at, at + random.nextInt(8));
                }
            }
        }
        return text.toString();
    }

    private static List<Span> names(Random random, String text) {
        List<Span> names = new ArrayList<>();
        int at = 0;
        while (at + 40 < text.length()) {
            int start = boundary(text, at + random.nextInt(20));
            int end = boundary(text, start + 1 + random.nextInt(15));
            names.add(new Span(start, Math.max(end, start + 1)));
            at = end + 1;
        }
        return names;
    }

    private static int boundary(String text, int at) {
        return isInsideCharacter(text, at) ? at + 1 : at;
    }

    private static boolean isInsideCharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
