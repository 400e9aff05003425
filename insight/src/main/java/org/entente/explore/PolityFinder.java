package org.entente.explore;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.NameKind;
import org.entente.pack.NameEntry;
import org.entente.pack.Reference;
import org.entente.pack.Words;
import org.entente.pack.World;

/**
 * Finds a polity by its code or by its name in any language that has a pack: {@code IRN}, {@code iran}, "Corea del
 * Norte", "Unione europea". Case and diacritics do not matter. Immutable, thread-safe; made once, as it walks all
 * names.
 */
public final class PolityFinder {
    private static final int MOST_SUGGESTED = 3;

    private final World world;
    /** Folded name → code. A name's own kind goes before a demonym or a capital. */
    private final Map<String, String> codes = new HashMap<>();

    public PolityFinder(Reference reference) {
        this.world = reference.world();
        world.polities().forEach(polity -> codes.put(Words.fold(polity.code()), polity.code()));
        world.polities().forEach(polity -> codes.putIfAbsent(Words.fold(polity.name()), polity.code()));
        reference.polityNames().stream()
                .filter(entry -> world.polity(entry.candidate().entity()).isPresent())
                .sorted(Comparator.comparing(PolityFinder::rank)
                        .thenComparing(NameEntry::form)
                        .thenComparing(entry -> entry.candidate().entity()))
                .forEach(entry -> codes.putIfAbsent(
                        Words.fold(entry.form()), entry.candidate().entity()));
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
        String code = codes.get(folded);
        if (code == null) {
            code = codes.get("igo:" + folded);
        }
        if (code != null) {
            return code;
        }
        List<String> near = near(folded);
        String hint = near.isEmpty()
                ? "give a code (IRN, IGO:EU) or a name; 'entente who' looks persons and offices up"
                : "did you mean " + String.join(" or ", near) + "?";
        throw new EntenteException(ErrorCode.USER, "no polity is called '" + words + "'; " + hint);
    }

    /** The polity's usual English name, the code itself when the world pack has none. */
    public String name(String code) {
        Optional<World.Polity> polity = world.polity(code);
        return polity.isPresent() ? polity.get().name() : code;
    }

    private List<String> near(String folded) {
        int most = Math.max(1, folded.length() / 3);
        Map<String, Integer> best = new LinkedHashMap<>();
        codes.forEach((form, code) -> {
            int distance = form.startsWith(folded) && folded.length() >= 3 ? 1 : distance(folded, form, most);
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

    /** Letters to change, add, leave out or swap; more than {@code most} is all the same. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
