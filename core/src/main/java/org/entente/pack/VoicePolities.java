package org.entente.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.entente.model.NameKind;
import org.entente.model.PartialDate;

/**
 * For which polity a voice speaks, as far as the packs know: a polity for itself, a body for its own, a person for the
 * office held when the report was printed, and "los funcionarios iraníes" for the one polity that the words name. An
 * outlet speaks for nobody. Thread-safe.
 */
public final class VoicePolities {
    private static final int MOST_WORDS = 6;

    private final Outlets outlets;
    private final Function<String, List<NameEntry>> names;
    /** Names of polities and bodies, and codes; empty for a name of two polities. */
    private final Map<String, String> polities = new HashMap<>();

    private final Map<String, List<Person>> people = new HashMap<>();
    /** Language → form → codes. */
    private final Map<String, Map<String, SortedSet<String>>> forms = new ConcurrentHashMap<>();

    private VoicePolities(Outlets outlets, Function<String, List<NameEntry>> names) {
        this.outlets = outlets;
        this.names = names;
    }

    /** @param names from a language to its names of polities */
    static VoicePolities load(Path root, Polities all, Outlets outlets, Function<String, List<NameEntry>> names) {
        VoicePolities voices = new VoicePolities(outlets, names);
        Path folder = root.resolve("world");
        for (Tsv.Row row :
                Tsv.read(root, folder.resolve("bodies.tsv"), "id", "name", "polity", "kind", "forms", "note")) {
            voices.polities.merge(row.need("name"), row.get("polity"), (one, other) -> one.equals(other) ? one : "");
        }
        for (Polity polity : all.all()) {
            voices.polities.put(polity.name(), polity.code());
        }
        all.all().forEach(polity -> voices.polities.put(polity.code(), polity.code()));
        Map<String, List<Person.Term>> terms = new HashMap<>();
        for (Tsv.Row row :
                Tsv.read(root, folder.resolve("offices.tsv"), "person", "polity", "office", "from", "to", "note")) {
            terms.computeIfAbsent(row.need("person"), id -> new ArrayList<>())
                    .add(new Person.Term(row.get("polity"), row.need("office"), row.date("from"), row.date("to")));
        }
        for (Tsv.Row row : Tsv.read(root, folder.resolve("people.tsv"), "id", "name", "polity", "forms", "note")) {
            voices.people
                    .computeIfAbsent(row.need("name"), name -> new ArrayList<>())
                    .add(new Person(
                            row.need("id"),
                            row.need("name"),
                            row.get("polity"),
                            List.of(),
                            terms.getOrDefault(row.need("id"), List.of())));
        }
        return voices;
    }

    /**
     * Code of the polity; empty where none is known.
     *
     * @param voice a canonical name, a code, or words of a text
     * @param lang of the text
     * @param published when the voice was quoted; unknown leaves a person to the state he or she is of
     */
    public String of(String voice, String lang, PartialDate published) {
        String known = polities.get(voice);
        if (known != null) {
            return known;
        }
        List<Person> called = people.getOrDefault(voice, List.of());
        if (!called.isEmpty()) {
            return only(called.stream().map(person -> polity(person, published)).toList());
        }
        return voice.isBlank() || outlets.isKnown(voice) ? "" : only(named(voice, lang));
    }

    /** Two offices for two polities at a time leave the state that the person is of. */
    private static String polity(Person person, PartialDate published) {
        String held = only(person.terms().stream()
                .filter(term -> term.covers(published))
                .map(Person.Term::polity)
                .toList());
        return held.isEmpty() ? person.polity() : held;
    }

    private static String only(List<String> codes) {
        List<String> different = codes.stream().distinct().toList();
        return different.size() == 1 ? different.get(0) : "";
    }

    /**
     * The polities that the words name, the longest names first. Words that all begin with capitals are taken for a
     * person's or a firm's name, "Jordan Smith", unless they are a polity's name as a whole.
     */
    private List<String> named(String voice, String lang) {
        Map<String, SortedSet<String>> known = forms.computeIfAbsent(lang, this::forms);
        List<String> words = Arrays.stream(voice.strip().split("\\s+")).toList();
        boolean isName =
                words.stream().noneMatch(word -> Character.isLowerCase(word.codePointAt(0)) || hasGenitive(word));
        List<String> codes = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(MOST_WORDS, words.size() - at);
            while (length > 0) {
                SortedSet<String> found = known.get(bare(words.subList(at, at + length), known));
                if (found != null && (!isName || length == words.size())) {
                    codes.addAll(found);
                    break;
                }
                length--;
            }
            at += Math.max(1, length);
        }
        return codes;
    }

    private static boolean hasGenitive(String word) {
        return word.endsWith("'s") || word.endsWith("’s") || word.endsWith("s'") || word.endsWith("s’");
    }

    /** The words without what punctuation leaves at their end, but "U.S." as it is. */
    private static String bare(List<String> words, Map<String, SortedSet<String>> known) {
        String joined = String.join(" ", words);
        return known.containsKey(joined) ? joined : joined.replaceAll("(['’]s?|[,;:.)”\"])+$", "");
    }

    /** Forms that need no context. */
    private Map<String, SortedSet<String>> forms(String lang) {
        Map<String, SortedSet<String>> all = new HashMap<>();
        for (NameEntry entry : names.apply(lang)) {
            if (entry.candidate().isStrong() && entry.via() != NameKind.PREFIX) {
                all.computeIfAbsent(entry.form(), form -> new TreeSet<>())
                        .add(entry.candidate().polity());
            }
        }
        return all;
    }
}
