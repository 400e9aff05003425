package org.entente.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.NameKind;
import org.entente.pack.Lazy;
import org.entente.pack.NameEntry;
import org.entente.pack.Polities;
import org.entente.pack.Reference;
import org.entente.pack.Words;

/**
 * Finds a polity by its code or by its name: {@code IRN}, {@code iran}, "Corea del Norte", "Unione europea". Case and
 * diacritics do not matter. Immutable, thread-safe; what is no code and no English name is looked for in the languages
 * that texts are coded in, then in the others, whose names are read only then.
 */
public final class PolityFinder {
    private static final int MOST_SUGGESTED = 3;

    private final Polities polities;
    /** Folded name → code. */
    private final Map<String, String> codes = new LinkedHashMap<>();

    private final List<Lazy<Map<String, String>>> names;

    public PolityFinder(Reference reference) {
        this.polities = reference.polities();
        polities.all().forEach(polity -> codes.put(Words.fold(polity.code()), polity.code()));
        polities.all().forEach(polity -> codes.putIfAbsent(Words.fold(polity.name()), polity.code()));
        List<String> others = new ArrayList<>(reference.languages());
        others.removeAll(reference.codedLanguages());
        this.names = List.of(
                new Lazy<>(() -> names(reference, reference.codedLanguages())),
                new Lazy<>(() -> names(reference, others)));
    }

    /** A name's own kind goes before a demonym or a capital. */
    private static Map<String, String> names(Reference reference, List<String> languages) {
        Map<String, String> names = new LinkedHashMap<>();
        languages.stream()
                .flatMap(lang -> reference.polityNames(lang).stream())
                .sorted(Comparator.comparing(PolityFinder::rank)
                        .thenComparing(NameEntry::form)
                        .thenComparing(entry -> entry.candidate().entity()))
                .forEach(entry -> names.putIfAbsent(
                        Words.fold(entry.form()), entry.candidate().entity()));
        return names;
    }

    private static int rank(NameEntry entry) {
        int kind = entry.via() == NameKind.NAME ? 0 : entry.via() == NameKind.ACRONYM ? 1 : 2;
        return kind + (entry.candidate().isStrong() ? 0 : 3);
    }

    /**
     * The code of the polity that these words name.
     *
     * @throws EntenteException USER, with what may have been meant, when they name none
     */
    public String find(String words) {
        String folded = Words.fold(words.strip());
        for (String known : List.of(folded, "igo:" + folded)) {
            if (codes.containsKey(known)) {
                return codes.get(known);
            }
        }
        for (Lazy<Map<String, String>> some : names) {
            String code = some.get().get(folded);
            if (code != null) {
                return code;
            }
        }
        List<String> near = near(folded);
        String hint = near.isEmpty()
                ? "give a code (IRN, IGO:EU) or a name; 'entente who' looks persons and offices up"
                : "did you mean " + String.join(" or ", near) + "?";
        throw new EntenteException(ErrorCode.USER, "no polity is called '" + words + "'; " + hint);
    }

    /** The polity's usual English name, the code itself when the world pack has none. */
    public String name(String code) {
        return polities.name(code);
    }

    private List<String> near(String folded) {
        int most = Math.max(1, folded.length() / 3);
        Map<String, Integer> best = new LinkedHashMap<>();
        Map<String, String> known = new LinkedHashMap<>(names.get(0).get());
        known.putAll(codes);
        known.forEach((form, code) -> {
            int distance = form.startsWith(folded) && folded.length() >= 3 ? 1 : Words.distance(folded, form, most);
            if (distance <= most) {
                best.merge(code, distance, Math::min);
            }
        });
        return best.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SUGGESTED)
                .map(found -> String.format(Locale.ROOT, "%s (%s)", name(found.getKey()), found.getKey()))
                .toList();
    }
}
