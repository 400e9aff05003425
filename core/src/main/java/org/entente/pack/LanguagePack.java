package org.entente.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Status;

/**
 * A language: how it says the senses of the scheme, who says so, when, and what is no article. A folder of tables.
 *
 * <p>Immutable once loaded. Lookups are by lemma and cost a hash.
 */
public final class LanguagePack {
    private final String lang;
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, String> contractions = new HashMap<>();
    private final Map<String, Frame> frames = new HashMap<>();
    private final Map<String, List<Lexeme>> lexemes = new HashMap<>();
    private final Map<String, List<Lexeme>> ties = new HashMap<>();
    private final List<Operator> operators = new ArrayList<>();
    private final List<VoicePattern> voices = new ArrayList<>();
    private final Map<String, List<Phrase>> items = new HashMap<>();
    private final Map<String, List<Phrase>> nouns = new HashMap<>();
    private final List<Title> titles = new ArrayList<>();
    private final List<ZonePattern> zones = new ArrayList<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Double> numbers = new HashMap<>();
    private final List<TimeWord> times = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private final NameIndex names;
    private final Lazy<NearNames> near;
    private final String version;

    /** A phrase of lemmas and what it stands for: an item's kind, a noun's role. */
    public record Phrase(String id, List<String> words, String value) {}

    /** Words that name an office. */
    public record Title(String id, Pattern pattern, String office) {}

    /** Words of dates and their atom: {@code month:6}, {@code weekday:1}, {@code unit:day}, {@code last}. */
    public record TimeWord(String id, Pattern pattern, String value) {}

    private LanguagePack(Path root, String lang, Scheme scheme, World world) {
        this.lang = lang;
        Path folder = root.resolve("languages").resolve(lang);
        for (Tsv.Row row : table(root, folder, "language.tsv", "key", "value")) {
            settings.put(row.need("key"), row.get("value"));
            if (row.need("key").startsWith("contraction:")) {
                contractions.put(row.need("key").substring("contraction:".length()), row.need("value"));
            }
        }
        loadFrames(root, folder);
        loadLexemes(root, folder, scheme);
        loadTies(root, folder, scheme);
        loadOperators(root, folder);
        loadNouns(root, folder);
        loadClosed(root, folder);
        for (Tsv.Row row : table(root, folder, "examples.tsv", "target", "sign", "sentence", "expected", "note")) {
            examples.add(Example.of(row));
        }
        List<NameEntry> own = world.polities().names(root, lang);
        this.names = world.index(own);
        this.near = new Lazy<>(() -> new NearNames(own));
        this.version = Packs.hash(folder, Optional.empty());
    }

    static LanguagePack load(Path root, String lang, Scheme scheme, World world) {
        return new LanguagePack(root, lang, scheme, world);
    }

    private List<Tsv.Row> table(Path root, Path folder, String file, String... columns) {
        List<Tsv.Row> rows = Tsv.read(root, folder.resolve(file), columns);
        counts.put(file.substring(0, file.length() - 4), rows.size());
        return rows;
    }

    private void loadFrames(Path root, Path folder) {
        for (Tsv.Row row : table(root, folder, "frames.tsv", "id", "actor", "recipient", "item", "place", "note")) {
            boolean isReciprocal = row.get("recipient").equals("=");
            Frame frame = new Frame(
                    row.need("id"),
                    row.list("actor", " +"),
                    isReciprocal ? List.of() : row.list("recipient", " +"),
                    isReciprocal,
                    row.list("item", " +"),
                    row.list("place", " +"));
            if (frames.put(frame.id(), frame) != null) {
                throw row.error("stands twice");
            }
        }
    }

    private void loadLexemes(Path root, Path folder, Scheme scheme) {
        Set<String> ids = new HashSet<>();
        for (Tsv.Row row :
                table(root, folder, "lexemes.tsv", "id", "lemma", "pos", "sense", "frame", "needs", "note")) {
            String sense = row.need("sense");
            if (!sense.equals(Sense.NONE) && scheme.sense(sense).isEmpty()) {
                throw row.error("sense '" + sense + "' is not in scheme/senses.tsv");
            }
            if (!ids.add(row.need("id"))) {
                throw row.error("stands twice");
            }
            keep(lexemes, row, sense);
        }
    }

    /** Words for a standing relation are found as those for an act are, and mean a tie of the scheme. */
    private void loadTies(Path root, Path folder, Scheme scheme) {
        Set<String> ids = new HashSet<>();
        for (Tsv.Row row : table(root, folder, "ties.tsv", "id", "lemma", "pos", "tie", "frame", "needs", "note")) {
            String meaning = row.need("tie");
            if (!meaning.equals(Sense.NONE) && scheme.tie(meaning).isEmpty()) {
                throw row.error("tie '" + meaning + "' is not in scheme/ties.tsv");
            }
            if (!ids.add(row.need("id"))) {
                throw row.error("stands twice");
            }
            keep(ties, row, meaning);
        }
    }

    private void keep(Map<String, List<Lexeme>> lines, Tsv.Row row, String sense) {
        Frame frame = frames.get(row.get("frame"));
        if (frame == null && !sense.equals(Sense.NONE)) {
            throw row.error("frame '" + row.get("frame") + "' is not in frames.tsv");
        }
        String pos = row.need("pos");
        if (!Set.of("V", "N", "A").contains(pos)) {
            throw row.error("pos '" + pos + "' is none of V, N, A");
        }
        List<Condition> needs = new ArrayList<>();
        try {
            for (String need : row.list("needs", " +")) {
                needs.add(Condition.parse(need));
            }
        } catch (IllegalArgumentException e) {
            throw row.error(String.valueOf(e.getMessage()));
        }
        List<String> lemma = Arrays.asList(row.need("lemma").split(" "));
        Frame used = frame == null ? new Frame("none", List.of(), List.of(), false, List.of(), List.of()) : frame;
        lines.computeIfAbsent(lemma.get(0), k -> new ArrayList<>())
                .add(new Lexeme(row.need("id"), lemma, pos.charAt(0), sense, used, needs));
    }

    private void loadOperators(Path root, Path folder) {
        for (Tsv.Row row : table(root, folder, "operators.tsv", "id", "pattern", "effect", "scope", "note")) {
            try {
                String effect = row.need("effect");
                operators.add(new Operator(
                        row.need("id"),
                        Pattern.parse(row.need("pattern")),
                        effect.equals("drop") ? null : Status.valueOf(effect.toUpperCase(Locale.ROOT)),
                        Operator.Scope.valueOf(row.need("scope").toUpperCase(Locale.ROOT))));
            } catch (IllegalArgumentException e) {
                throw row.error(String.valueOf(e.getMessage()));
            }
        }
        for (Tsv.Row row : table(root, folder, "voices.tsv", "id", "pattern", "side", "note")) {
            try {
                voices.add(new VoicePattern(
                        row.need("id"),
                        Pattern.parse(row.need("pattern")),
                        VoicePattern.Side.valueOf(row.need("side").toUpperCase(Locale.ROOT))));
            } catch (IllegalArgumentException e) {
                throw row.error(String.valueOf(e.getMessage()));
            }
        }
    }

    private void loadNouns(Path root, Path folder) {
        for (Tsv.Row row : table(root, folder, "items.tsv", "id", "lemma", "kind", "note")) {
            phrase(items, row, row.need("lemma"), row.need("kind"));
        }
        for (Tsv.Row row : table(root, folder, "nouns.tsv", "id", "lemma", "role", "note")) {
            phrase(nouns, row, row.need("lemma"), row.need("role"));
        }
        for (Tsv.Row row : table(root, folder, "titles.tsv", "id", "pattern", "office", "note")) {
            titles.add(new Title(row.need("id"), pattern(row, row.need("pattern")), row.need("office")));
        }
    }

    private static Pattern pattern(Tsv.Row row, String words) {
        try {
            return Pattern.parse(words);
        } catch (IllegalArgumentException e) {
            throw row.error(String.valueOf(e.getMessage()));
        }
    }

    private static void phrase(Map<String, List<Phrase>> into, Tsv.Row row, String lemma, String value) {
        List<String> parts = Arrays.asList(lemma.split(" "));
        into.computeIfAbsent(parts.get(0), k -> new ArrayList<>()).add(new Phrase(row.need("id"), parts, value));
    }

    private void loadClosed(Path root, Path folder) {
        for (Tsv.Row row : table(root, folder, "zones.tsv", "id", "pattern", "zone", "note")) {
            String pattern = row.need("pattern");
            int colon = pattern.indexOf(':');
            try {
                zones.add(new ZonePattern(
                        row.need("id"),
                        ZonePattern.Place.valueOf(
                                pattern.substring(0, Math.max(colon, 0)).toUpperCase(Locale.ROOT)),
                        pattern.substring(colon + 1).strip().toLowerCase(Locale.ROOT),
                        row.need("zone")));
            } catch (IllegalArgumentException e) {
                throw row.error("pattern '" + pattern + "' starts with none of prefix:, suffix:, contains:, line:");
            }
        }
        for (Tsv.Row row : table(root, folder, "words.tsv", "id", "words", "class")) {
            words.computeIfAbsent(row.need("class"), k -> new HashSet<>()).addAll(row.list("words", "\\|"));
        }
        for (Tsv.Row row : table(root, folder, "numbers.tsv", "id", "words", "value")) {
            for (String form : row.list("words", "\\|")) {
                try {
                    numbers.put(form, Double.parseDouble(row.need("value").replace("~", "")));
                } catch (NumberFormatException e) {
                    throw row.error("value '" + row.get("value") + "' is no number");
                }
            }
        }
        for (Tsv.Row row : table(root, folder, "times.tsv", "id", "pattern", "value", "note")) {
            for (String alternative : row.need("pattern").split("\\|")) {
                times.add(new TimeWord(row.need("id"), pattern(row, alternative), row.need("value")));
            }
        }
    }

    public String lang() {
        return lang;
    }

    public String name() {
        return settings.getOrDefault("name", lang);
    }

    /** Hash of the folder's files. */
    public String version() {
        return version;
    }

    /** Lines by table. */
    public SortedMap<String, Integer> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }

    public String setting(String key) {
        return settings.getOrDefault(key, "");
    }

    /** The preposition inside a contraction ("del" is "de"), the word itself when it is none. */
    public String preposition(String word) {
        return contractions.getOrDefault(word, word);
    }

    /** The lexeme lines whose head word has this lemma. */
    public List<Lexeme> lexemes(String lemma) {
        return lexemes.getOrDefault(lemma, List.of());
    }

    /**
     * The lines for standing relations whose head word has this lemma; their sense is a meaning of the scheme's ties.
     */
    public List<Lexeme> ties(String lemma) {
        return ties.getOrDefault(lemma, List.of());
    }

    public List<Operator> operators() {
        return operators;
    }

    public List<VoicePattern> voices() {
        return voices;
    }

    /** Item phrases that start with this lemma. */
    public List<Phrase> items(String lemma) {
        return items.getOrDefault(lemma, List.of());
    }

    /** Role-noun phrases that start with this lemma. */
    public List<Phrase> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    public List<Title> titles() {
        return titles;
    }

    public List<ZonePattern> zones() {
        return zones;
    }

    public List<TimeWord> times() {
        return times;
    }

    /** The examples of the folder, in its order. */
    public List<Example> examples() {
        return Collections.unmodifiableList(examples);
    }

    /** Every frame's id. */
    public Set<String> frameIds() {
        return Collections.unmodifiableSet(frames.keySet());
    }

    /** Every lexeme line's id. */
    public Set<String> lexemeIds() {
        Set<String> ids = new HashSet<>();
        lexemes.values().forEach(lines -> lines.forEach(l -> ids.add(l.id())));
        return ids;
    }

    /** Every sense that some lexeme of the language says. */
    public Set<String> senseIds() {
        Set<String> ids = new HashSet<>();
        lexemes.values().forEach(lines -> lines.forEach(l -> ids.add(l.sense())));
        ids.remove(Sense.NONE);
        return ids;
    }

    /** Every meaning of the scheme's ties that some line of the language says. */
    public Set<String> tieIds() {
        Set<String> ids = new HashSet<>();
        ties.values().forEach(lines -> lines.forEach(l -> ids.add(l.sense())));
        ids.remove(Sense.NONE);
        return ids;
    }

    public NameIndex names() {
        return names;
    }

    /** This language's names of polities by their spelling; made when it is first asked for. */
    public NearNames near() {
        return near.get();
    }

    /** True when the word belongs to a closed class of {@code words.tsv}. */
    public boolean isWord(String wordClass, String word) {
        return words.getOrDefault(wordClass, Set.of()).contains(word);
    }

    public Set<String> words(String wordClass) {
        return Collections.unmodifiableSet(words.getOrDefault(wordClass, Set.of()));
    }

    public Optional<Double> number(String word) {
        return Optional.ofNullable(numbers.get(word));
    }

    /** The languages that have a folder, sorted. */
    /** The languages that texts can be coded in; {@link #namedIn} has those besides of which there are names only. */
    static List<String> folders(Path root) {
        return namedIn(root).stream()
                .filter(lang -> isCoded(root.resolve("languages").resolve(lang)))
                .toList();
    }

    /** Names alone make no language pack; any other table is the part of one, and then the rest must be there. */
    private static boolean isCoded(Path folder) {
        try (var list = Files.list(folder)) {
            return list.map(p -> String.valueOf(p.getFileName()))
                    .anyMatch(name -> name.endsWith(".tsv") && !name.equals("names.tsv"));
        } catch (IOException e) {
            throw new EntenteException(ErrorCode.RESOURCE, folder + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** The languages in which polities have names. */
    static List<String> namedIn(Path root) {
        Path folder = root.resolve("languages");
        try (var list = Files.list(folder)) {
            return list.filter(Files::isDirectory)
                    .map(p -> String.valueOf(p.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new EntenteException(
                    ErrorCode.RESOURCE, folder + ": no language packs there; give the data folder with --data", e);
        }
    }
}
