package org.entente.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.pack.LanguagePack;
import org.entente.pack.Packs;

/**
 * A data folder that a test writes: every table with its header, and the lines that the test adds.
 *
 * <p>{@link #small} begins with a handful of states and English words, enough for a sentence; a test adds the lines
 * that it is about.
 */
public final class DataFolder {
    private static final Map<String, String> WORLD = Map.of(
            "polities", "code kind name seat from to note",
            "members", "organisation polity from to",
            "traits", "trait polities",
            "people", "id name polity forms note",
            "offices", "person polity office from to note",
            "bodies", "id name polity kind forms note",
            "outlets", "id name country owner forms",
            "weapons", "id name kind maker forms",
            "places", "id name polity forms note");
    private static final Map<String, String> SCHEME = Map.of(
            "senses", "id type mode contexts content tie negated threat note",
            "item-contexts", "kind contexts",
            "ties", "id tie details note");
    private static final Map<String, String> LANGUAGE = Map.ofEntries(
            Map.entry("language", "key value"),
            Map.entry("frames", "id actor recipient item place note"),
            Map.entry("lexemes", "id lemma pos sense frame needs note"),
            Map.entry("ties", "id lemma pos tie frame needs note"),
            Map.entry("operators", "id pattern effect scope note"),
            Map.entry("voices", "id pattern side note"),
            Map.entry("items", "id lemma kind note"),
            Map.entry("nouns", "id lemma role note"),
            Map.entry("titles", "id pattern office note"),
            Map.entry("zones", "id pattern zone note"),
            Map.entry("words", "id words class"),
            Map.entry("numbers", "id words value"),
            Map.entry("times", "id pattern value note"),
            Map.entry("names", "entity form kind strength from to"),
            Map.entry("examples", "target sign sentence expected note"));

    private final Path root;
    private final Map<String, List<String>> tables = new TreeMap<>();

    private DataFolder(Path root) {
        this.root = root;
    }

    /** Tables without lines: the world, the scheme, and a language for each tag. */
    public static DataFolder empty(Path root, String... langs) {
        DataFolder folder = new DataFolder(root);
        WORLD.forEach((name, columns) -> folder.table("world/" + name, columns));
        SCHEME.forEach((name, columns) -> folder.table("scheme/" + name, columns));
        for (String lang : langs) {
            LANGUAGE.forEach((name, columns) -> folder.table("languages/" + lang + "/" + name, columns));
        }
        return folder;
    }

    /** English in a few lines. */
    public static DataFolder small(Path root) {
        DataFolder folder = empty(root, "en");
        folder.state("IRN", "Iran", "Iranian", "Tehran");
        folder.state("RUS", "Russia", "Russian", "Moscow");
        folder.state("UKR", "Ukraine", "Ukrainian", "Kyiv");
        folder.state("ISR", "Israel", "Israeli", "Jerusalem");
        folder.state("BOL", "Bolivia", "Bolivian", "La Paz");
        folder.state("PER", "Peru", "Peruvian", "Lima");
        folder.line("world/people", "sergei-shoigu", "Sergei Shoigu", "RUS", "Sergei Shoigu|?Shoigu");
        folder.line("world/offices", "sergei-shoigu", "RUS", "defence-minister", "2012-11", "2024-05");
        folder.line("world/outlets", "tass", "TASS", "RUS", "state", "TASS");
        folder.line("world/weapons", "shahed-136", "Shahed 136", "weapon:drone", "IRN", "Shahed 136|Shahed-136");
        folder.senses();
        folder.frames();
        folder.lexemes();
        folder.words();
        folder.status();
        return folder;
    }

    private void state(String code, String name, String demonym, String capital) {
        line("world/polities", code, "state", name);
        line("languages/en/names", code, name, "name", "strong");
        line("languages/en/names", code, demonym, "demonym", "strong");
        line("languages/en/names", code, capital, "capital", "strong");
    }

    private void senses() {
        line("scheme/senses", "accuse.allege", "ACCUSE", "allege", "diplomatic", "alleged");
        line("scheme/senses", "accuse.condemn", "ACCUSE", "disapprove", "diplomatic", "own");
        line("scheme/senses", "agree.promise", "AGREE", "-", "diplomatic", "ahead");
        line("scheme/senses", "aid.arms", "AID", "-", "military", "own", "supply:opened");
        line("scheme/senses", "attack.general", "ASSAULT", "-", "military", "own");
        line("scheme/senses", "attack.air", "ASSAULT", "aerial", "military", "own");
        line("scheme/senses", "meet.talk", "CONSULT", "meet", "diplomatic", "own");
        line("scheme/senses", "request.ask", "REQUEST", "-", "diplomatic", "demanded");
        line("scheme/senses", "retreat.withdraw", "RETREAT", "withdraw", "military", "own");
        line("scheme/item-contexts", "weapon", "military");
    }

    private void frames() {
        line("languages/en/frames", "n.on", "'s adj by of gov subj", "on against");
        line("languages/en/frames", "n.recip", "between with 's adj gov subj", "=");
        line("languages/en/frames", "v.ask", "subj", "obj to");
        line("languages/en/frames", "v.give", "subj", "to iobj", "obj", "in");
        line("languages/en/frames", "v.obj", "subj", "obj on against", "-", "in");
        line("languages/en/frames", "v.recip", "subj with", "=", "-", "in");
    }

    private void lexemes() {
        line("languages/en/lexemes", "accuse.v", "accuse", "V", "accuse.allege", "v.obj");
        line("languages/en/lexemes", "ask.v", "ask", "V", "request.ask", "v.ask");
        line("languages/en/lexemes", "attack.n", "attack", "N", "attack.general", "n.on");
        line("languages/en/lexemes", "attack.v", "attack", "V", "attack.general", "v.obj");
        line("languages/en/lexemes", "condemn.v", "condemn", "V", "accuse.condemn", "v.obj");
        line("languages/en/lexemes", "meet.v", "meet", "V", "meet.talk", "v.recip");
        line("languages/en/lexemes", "promise.v", "promise", "V", "agree.promise", "v.ask");
        line("languages/en/lexemes", "supply.v", "supply", "V", "aid.arms", "v.give");
        line("languages/en/lexemes", "talks.n", "talk", "N", "meet.talk", "n.recip");
        line("languages/en/lexemes", "withdraw.v", "withdraw", "V", "retreat.withdraw", "v.obj");
    }

    private void words() {
        words("both", "both");
        words("between", "between");
        words("charge", "of|for");
        words("closed", "the|a|has|have|is|in|at|of|with|and");
        words("counterpart", "counterpart");
        words("dative", "to");
        words("genitive", "of|'s");
        words("locative", "in|at");
        words("negation", "not|no|never|neither");
        words("object-clitic", "him|her|it|them");
        words("passive-agent", "by");
        words("passive-auxiliary", "be");
        words("possessive", "its|his|her|their");
        words("pronoun-plural", "they|them");
        words("pronoun-subject-singular-m", "he");
        words("reflexive", "itself");
        words("relative", "who|which|that|where");
        words("relative-place", "where");
        line("languages/en/nouns", "army", "army", "group");
        line("languages/en/nouns", "country", "country", "anaphor");
        line("languages/en/nouns", "government", "government", "organ");
        line("languages/en/nouns", "minister", "minister", "person");
        line("languages/en/nouns", "foreign_minister", "foreign minister", "person");
        line("languages/en/items", "drone", "drone", "weapon:drone");
        line("languages/en/items", "missile", "missile", "weapon:missile");
        line("languages/en/items", "treaty", "peace treaty", "document:treaty");
        line("languages/en/numbers", "dozens", "dozens", "24");
        line("languages/en/numbers", "million", "million", "1000000");
        line("languages/en/numbers", "three", "three", "3");
        line("languages/en/numbers", "two", "two", "2");
        line("languages/en/times", "ago", "ago", "ago");
        line("languages/en/times", "day", "day|days", "unit:day");
        line("languages/en/times", "friday", "friday", "weekday:5");
        line("languages/en/times", "may", "may", "month:5");
        line("languages/en/times", "yesterday", "yesterday", "day:-1");
        line("languages/en/zones", "advert", "line:advertisement", "newsletter");
        line("languages/en/zones", "photo", "prefix:photo:", "credit");
        line("languages/en/zones", "rights", "contains:all rights reserved", "newsletter");
        line("languages/en/zones", "turn", "suffix:continued below", "teaser");
    }

    private void words(String wordClass, String words) {
        line("languages/en/words", wordClass, words, wordClass);
    }

    private void status() {
        line("languages/en/operators", "deny", "deny", "denied", "governor");
        line("languages/en/operators", "if", "if", "drop", "marker");
        line("languages/en/operators", "may", "may", "possible", "aux");
        line("languages/en/operators", "no", "no", "denied", "determiner");
        line("languages/en/operators", "not", "not|never", "denied", "aux");
        line("languages/en/operators", "not_only", "not only", "reported", "aux");
        line("languages/en/operators", "plan", "plan", "planned", "governor");
        line("languages/en/voices", "according", "according to", "after");
        line("languages/en/voices", "alleged", "alleged|allegedly", "unnamed");
        line("languages/en/voices", "say", "say", "subject");
        line("languages/en/voices", "source", "source", "unnamed");
    }

    /** A table with these columns and no lines, in the place of what was there. */
    public DataFolder table(String table, String columns) {
        List<String> lines = new ArrayList<>();
        lines.add(columns.replace(' ', '\t'));
        tables.put(table, lines);
        return this;
    }

    /** Adds a line; cells left out at its end are {@code -}. */
    public DataFolder line(String table, String... cells) {
        List<String> lines = tables.get(table);
        if (lines == null) {
            throw new IllegalArgumentException("no table " + table);
        }
        int columns = lines.get(0).split("\t", -1).length;
        StringBuilder line = new StringBuilder(String.join("\t", cells));
        for (int i = cells.length; i < columns; i++) {
            line.append("\t-");
        }
        lines.add(line.toString());
        return this;
    }

    /** Leaves a table out. */
    public DataFolder without(String table) {
        tables.remove(table);
        return this;
    }

    /** Writes the tables and gives the folder. */
    public Path write() {
        tables.forEach((table, lines) -> write(root.resolve(table + ".tsv"), String.join("\n", lines) + "\n"));
        return root;
    }

    public Packs load() {
        return Packs.load(write());
    }

    /** The pack of one language, with everything written. */
    public LanguagePack pack(String lang) {
        LanguagePack pack = load().languages().get(lang);
        if (pack == null) {
            throw new IllegalArgumentException("no language " + lang);
        }
        return pack;
    }

    /** The data folder of the repository, found upwards from the working directory. */
    public static Path ofRepository() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("data").resolve("languages"))) {
            at = at.getParent();
        }
        if (at == null) {
            throw new IllegalStateException("no folder above the working directory has data/languages");
        }
        return at.resolve("data");
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
