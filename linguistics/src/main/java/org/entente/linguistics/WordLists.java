package org.entente.linguistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;

/**
 * A language's closed lists that no model holds: {@code <lang>.tsv} beside this class, one fact a line as kind, form,
 * value. Immutable.
 *
 * <ul>
 *   <li>{@code abbreviation}: keeps its full stop and ends no sentence, unless a starter follows
 *   <li>{@code starter}: a capitalised word after which, following an abbreviation, a sentence begins
 *   <li>{@code elision}: is cut off with its apostrophe (dell')
 *   <li>{@code contraction}: value = the words it stands for
 *   <li>{@code enclitic}: value = the pronouns in a verb's ending
 *   <li>{@code auxiliary}: a lemma that can be an auxiliary; any other verb that the tagger calls one is none
 *   <li>{@code tag}: value = the tag that a word has which the tagger, trained before it was in the news, gets wrong
 *   <li>{@code lemma}: value = the lemma, before any dictionary
 *   <li>{@code participle}: value = the infinitive of a participle that the dictionary lacks
 *   <li>{@code degree}: a comparative that the dictionary does not mark
 *   <li>{@code conjunction}: where an overlong sentence may be cut
 * </ul>
 */
final class WordLists {
    private final Map<String, Map<String, String>> kinds;

    private WordLists(Map<String, Map<String, String>> kinds) {
        this.kinds = kinds;
    }

    static WordLists of(String lang) {
        String name = lang + ".tsv";
        Map<String, Map<String, String>> kinds = new HashMap<>();
        try (InputStream stream = WordLists.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new EntenteException(ErrorCode.INTERNAL, "no word lists " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (number == 1 || line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = List.of(line.split("\t", -1));
                if (cells.size() != 3) {
                    throw new EntenteException(
                            ErrorCode.DATA, name + ":" + number + ": three columns, not " + cells.size());
                }
                kinds.computeIfAbsent(cells.get(0), kind -> new HashMap<>()).put(cells.get(1), cells.get(2));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return new WordLists(kinds);
    }

    Set<String> forms(String kind) {
        return new HashSet<>(values(kind).keySet());
    }

    Map<String, String> values(String kind) {
        return Map.copyOf(kinds.getOrDefault(kind, Map.of()));
    }
}
