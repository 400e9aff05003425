package org.entente.linguistics;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Which scripts a language is written in: a check on an identifier that must always name some language. */
final class Scripts {
    private static final Set<UnicodeScript> LATIN = Set.of(UnicodeScript.LATIN);
    private static final Set<UnicodeScript> CYRILLIC = Set.of(UnicodeScript.CYRILLIC);
    private static final Set<UnicodeScript> EITHER = Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC);
    private static final Set<UnicodeScript> ARABIC = Set.of(UnicodeScript.ARABIC);
    private static final Set<UnicodeScript> DEVANAGARI = Set.of(UnicodeScript.DEVANAGARI);
    private static final Map<String, Set<UnicodeScript>> OTHERS = Map.ofEntries(
            Map.entry("am", Set.of(UnicodeScript.ETHIOPIC)),
            Map.entry("ar", ARABIC),
            Map.entry("az", Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.ARABIC)),
            Map.entry("be", CYRILLIC),
            Map.entry("bg", CYRILLIC),
            Map.entry("bn", Set.of(UnicodeScript.BENGALI)),
            Map.entry("el", Set.of(UnicodeScript.GREEK)),
            Map.entry("fa", ARABIC),
            Map.entry("gu", Set.of(UnicodeScript.GUJARATI)),
            Map.entry("he", Set.of(UnicodeScript.HEBREW)),
            Map.entry("hi", DEVANAGARI),
            Map.entry("hy", Set.of(UnicodeScript.ARMENIAN)),
            Map.entry("ja", Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)),
            Map.entry("ka", Set.of(UnicodeScript.GEORGIAN)),
            Map.entry("kk", EITHER),
            Map.entry("km", Set.of(UnicodeScript.KHMER)),
            Map.entry("kn", Set.of(UnicodeScript.KANNADA)),
            Map.entry("ko", Set.of(UnicodeScript.HANGUL)),
            Map.entry("ku", Set.of(UnicodeScript.LATIN, UnicodeScript.ARABIC)),
            Map.entry("ky", CYRILLIC),
            Map.entry("lo", Set.of(UnicodeScript.LAO)),
            Map.entry("mk", CYRILLIC),
            Map.entry("ml", Set.of(UnicodeScript.MALAYALAM)),
            Map.entry("mn", EITHER),
            Map.entry("mr", DEVANAGARI),
            Map.entry("my", Set.of(UnicodeScript.MYANMAR)),
            Map.entry("ne", DEVANAGARI),
            Map.entry("pa", Set.of(UnicodeScript.GURMUKHI, UnicodeScript.ARABIC)),
            Map.entry("ps", ARABIC),
            Map.entry("ru", CYRILLIC),
            Map.entry("sd", ARABIC),
            Map.entry("si", Set.of(UnicodeScript.SINHALA)),
            Map.entry("sr", EITHER),
            Map.entry("ta", Set.of(UnicodeScript.TAMIL)),
            Map.entry("te", Set.of(UnicodeScript.TELUGU)),
            Map.entry("tg", CYRILLIC),
            Map.entry("th", Set.of(UnicodeScript.THAI)),
            Map.entry("tt", EITHER),
            Map.entry("ug", ARABIC),
            Map.entry("uk", CYRILLIC),
            Map.entry("ur", ARABIC),
            Map.entry("uz", EITHER),
            Map.entry("yi", Set.of(UnicodeScript.HEBREW)),
            Map.entry("zh", Set.of(UnicodeScript.HAN)));

    private Scripts() {}

    /** True when most letters of the text are of a script in which the language is written. */
    static boolean fit(String code, String text) {
        Set<UnicodeScript> expected = OTHERS.getOrDefault(code, LATIN);
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(count -> count).sum();
        int fitting = counts.entrySet().stream()
                .filter(entry -> expected.contains(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return 2 * fitting > all;
    }
}
