package org.entente.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.EntityKind;
import org.entente.model.NameKind;

/**
 * Finds names that are misspelt, transliterated in another way or broken: "Vladmir Puttin", "Lawrow", "Jamenei".
 *
 * <p>Candidates are names with a word whose consonants sound alike but for one; each is then compared letter by letter
 * (Damerau–Levenshtein over a plain spelling). Every word of the mention must be near a word of the name, its last word
 * above all. Work is bounded: {@link #MOST_WORDS} words, {@link #MOST_NAMES} names compared. Immutable, thread-safe.
 */
public final class NearNames {
    /** Likeness under which a name is not proposed. */
    public static final double LEAST = 0.78;

    private static final int[] NONE = {};
    private static final int MOST_WORDS = 6;
    private static final int MOST_NAMES = 400;

    private static final int SHORTEST_ALONE = 6;
    private static final double LEAST_ALONE = 0.84;
    private static final double LEAST_WORD = 0.55;
    private static final double LEAST_LAST = 0.68;

    private final List<Name> names = new ArrayList<>();
    /** Numbers of names, ascending. */
    private final Map<String, int[]> bySkeleton = new HashMap<>();

    /** A name as words in plain spelling. */
    private record Name(NameEntry entry, List<String> words) {}

    /**
     * A name that may be meant.
     *
     * @param likeness 1 for the same letters
     */
    public record Near(NameEntry entry, double likeness) {}

    NearNames(List<NameEntry> entries) {
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (NameEntry entry : entries) {
            if (isCompared(entry)) {
                Name name = new Name(entry, words(entry.form()));
                Set<String> keys = new LinkedHashSet<>();
                name.words().forEach(word -> keys.addAll(keys(word)));
                keys.forEach(key ->
                        numbers.computeIfAbsent(key, k -> new ArrayList<>(2)).add(names.size()));
                names.add(name);
            }
        }
        numbers.forEach((key, all) ->
                bySkeleton.put(key, all.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static boolean isCompared(NameEntry entry) {
        return entry.kind() != EntityKind.PLACE
                && entry.kind() != EntityKind.OUTLET
                && entry.kind() != EntityKind.WEAPON
                && entry.via() != NameKind.PREFIX
                && entry.via() != NameKind.ACRONYM
                && entry.form().codePoints().anyMatch(Character::isUpperCase);
    }

    private static List<String> words(String form) {
        List<String> words = new ArrayList<>();
        for (int[] run : Words.runs(form)) {
            String plain = Spelling.plain(form.substring(run[0], run[1]));
            if (!plain.isEmpty() && words.size() < MOST_WORDS) {
                words.add(plain);
            }
        }
        return words;
    }

    /** The skeleton and what it is without one of its sounds; none of a particle. */
    private static Set<String> keys(String word) {
        if (word.length() <= 2) {
            return Set.of();
        }
        String skeleton = Spelling.skeleton(word);
        Set<String> keys = new LinkedHashSet<>();
        keys.add(skeleton);
        if (skeleton.length() > 2) {
            for (int i = 0; i < skeleton.length(); i++) {
                keys.add(skeleton.substring(0, i) + skeleton.substring(i + 1));
            }
        }
        return keys;
    }

    /** What the words may be meant to name, one for each entity, the likeliest first; empty when nothing is near. */
    public List<Near> find(String mention) {
        List<String> words = words(mention);
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, Near> best = new LinkedHashMap<>();
        for (Name name : candidates(words)) {
            double likeness = likeness(words, name.words());
            if (likeness >= LEAST) {
                best.merge(
                        name.entry().candidate().entity(),
                        new Near(name.entry(), likeness),
                        (one, other) -> one.likeness() >= other.likeness() ? one : other);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparing((Near near) -> -near.likeness())
                        .thenComparing(near -> near.entry().candidate().entity()))
                .toList();
    }

    /** The names that sound like the most words, two at least where there are two; of as many, the table's first. */
    private List<Name> candidates(List<String> words) {
        Map<Integer, Integer> hits = new HashMap<>();
        Set<Integer> own = new HashSet<>();
        int sounding = 0;
        for (String word : words) {
            own.clear();
            Set<String> keys = keys(word);
            sounding += keys.isEmpty() ? 0 : 1;
            for (String key : keys) {
                for (int number : bySkeleton.getOrDefault(key, NONE)) {
                    own.add(number);
                }
            }
            own.forEach(number -> hits.merge(number, 1, Integer::sum));
        }
        int least = Math.min(2, sounding);
        return hits.entrySet().stream()
                .filter(hit -> hit.getValue() >= least
                        && (names.get(hit.getKey()).words().size() == 1) == (words.size() == 1))
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMES)
                .map(hit -> names.get(hit.getKey()))
                .toList();
    }

    /** Each word of the mention with the nearest of the name's; words of the name that are left over weigh a little. */
    private static double likeness(List<String> mention, List<String> name) {
        if (mention.size() == 1) {
            String only = mention.get(0);
            double alike = alike(only, name.get(0));
            return only.length() >= SHORTEST_ALONE && alike >= LEAST_ALONE ? alike : 0;
        }
        boolean[] taken = new boolean[name.size()];
        double sum = 0;
        int letters = 0;
        for (int i = 0; i < mention.size(); i++) {
            int nearest = -1;
            double most = -1;
            for (int j = 0; j < name.size(); j++) {
                double alike = taken[j] ? -1 : alike(mention.get(i), name.get(j));
                if (alike > most) {
                    most = alike;
                    nearest = j;
                }
            }
            boolean isLast = i == mention.size() - 1;
            if (nearest < 0 || most < (isLast ? LEAST_LAST : LEAST_WORD)) {
                return 0;
            }
            taken[nearest] = true;
            int weight = mention.get(i).length() * (isLast ? 2 : 1);
            sum += most * weight;
            letters += weight;
        }
        int left = 0;
        for (boolean one : taken) {
            left += one ? 0 : 1;
        }
        return sum / letters - 0.03 * left;
    }

    private static double alike(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        if (longest == 0) {
            return 0;
        }
        int most = longest / 2;
        int distance = Words.distance(a, b, most);
        return distance > most ? 0 : 1 - (double) distance / longest;
    }
}
