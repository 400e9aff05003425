package org.entente.linguistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes contractions apart, as Universal Dependencies wants them: {@code nella → in + la}, {@code convirtiéndose →
 * convirtiendo + se}, {@code espandersi → espander + si}. The parts share the span of the whole.
 *
 * <p>Prepositions with an article come from the language's list. Pronouns are cut off a verb only when the dictionary
 * reads the whole form in no other way and knows the verb that remains; so {@code rivali} and {@code versos} stay
 * whole. Names are never taken apart.
 */
final class Contractions {
    private static final int SHORTEST_HOST = 2;

    private final Lexicon lexicon;
    private final Map<String, List<String>> articulated = new LinkedHashMap<>();
    private final Map<String, List<String>> enclitics = new LinkedHashMap<>();

    Contractions(WordLists lists, Lexicon lexicon) {
        this.lexicon = lexicon;
        lists.values("contraction").forEach((form, parts) -> articulated.put(form, List.of(parts.split(" ", -1))));
        lists.values("enclitic").entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> entry) ->
                                -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry ->
                        enclitics.put(entry.getKey(), List.of(entry.getValue().split(" ", -1))));
    }

    List<Piece> apart(List<Piece> sentence) {
        List<Piece> words = new ArrayList<>(sentence.size() + 8);
        for (int i = 0; i < sentence.size(); i++) {
            Piece piece = sentence.get(i);
            List<String> parts = piece.named() ? List.of() : parts(piece.word(), i == 0);
            if (parts.isEmpty()) {
                words.add(piece);
            } else {
                parts.forEach(part -> words.add(piece.part(part)));
            }
        }
        return words;
    }

    private List<String> parts(String word, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT);
        List<String> fixed = articulated.get(lower);
        if (fixed != null) {
            return fixed;
        }
        boolean couldBeName = !first && Character.isUpperCase(word.codePointAt(0));
        return enclitics.isEmpty() || lower.length() > 30 ? List.of() : verbal(lower, couldBeName);
    }

    private List<String> verbal(String lower, boolean couldBeName) {
        List<Reading> readings = endsInEnclitic(lower) ? lexicon.lowerReadings(lower) : List.of();
        if (!endsInEnclitic(lower)
                || readings.stream().anyMatch(reading -> !reading.enclitic())
                || readings.isEmpty() && couldBeName) {
            return List.of();
        }
        for (Map.Entry<String, List<String>> enclitic : enclitics.entrySet()) {
            if (lower.endsWith(enclitic.getKey())
                    && lower.length() >= enclitic.getKey().length() + SHORTEST_HOST) {
                String accented =
                        lower.substring(0, lower.length() - enclitic.getKey().length());
                String host = lexicon.isNonFinite(accented) ? accented : unaccented(accented);
                if (lexicon.isNonFinite(host) || !readings.isEmpty()) {
                    List<String> parts = new ArrayList<>(List.of(host));
                    parts.addAll(enclitic.getValue());
                    return parts;
                }
            }
        }
        return List.of();
    }

    private boolean endsInEnclitic(String lower) {
        return enclitics.keySet().stream().anyMatch(lower::endsWith);
    }

    /** A host carries its written accent only because of the pronouns. */
    private static String unaccented(String host) {
        return host.replace('á', 'a')
                .replace('é', 'e')
                .replace('í', 'i')
                .replace('ó', 'o')
                .replace('ú', 'u');
    }
}
