package org.entente.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;

/**
 * Says a text in slightly other words of its language, as a desk does that takes over an agency's report: synonyms,
 * another form of dates, a time moved to the front. What is said stays the same. Deterministic, immutable.
 */
final class Rewording {
    private static final String HEADER = "id\tfound\tinstead";

    private final List<Change> changes;

    private record Change(Pattern found, String instead) {
        /** A capital at the start stays one. */
        String in(String words) {
            Matcher matcher = found.matcher(words);
            StringBuilder out = new StringBuilder();
            int from = 0;
            while (matcher.find()) {
                out.append(words, from, matcher.start());
                int begin = out.length();
                StringBuilder other = new StringBuilder();
                matcher.appendReplacement(other, instead);
                out.append(other, matcher.start() - from, other.length());
                from = matcher.end();
                if (Character.isUpperCase(matcher.group().codePointAt(0)) && begin < out.length()) {
                    out.setCharAt(begin, Character.toUpperCase(out.charAt(begin)));
                }
            }
            return out.append(words.substring(from)).toString();
        }
    }

    private Rewording(List<Change> changes) {
        this.changes = changes;
    }

    /** @param folder holds a table a language; a language without one stays as it is */
    static Rewording of(Path folder, String lang) throws IOException {
        Path file = folder.resolve(lang + ".tsv");
        if (!lang.matches("[a-z]{2,3}") || !Files.exists(file)) {
            return new Rewording(List.of());
        }
        List<Change> changes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", -1);
            if (line.startsWith("#") || line.equals(HEADER)) {
                continue;
            }
            if (fields.length != 3) {
                throw new EntenteException(ErrorCode.DATA, file + ": '" + line + "' has not the columns " + HEADER);
            }
            changes.add(new Change(
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}])(?:" + fields[1] + ")(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    fields[2]));
        }
        return new Rewording(List.copyOf(changes));
    }

    String of(String words) {
        String said = words;
        for (Change change : changes) {
            said = change.in(said);
        }
        return said;
    }
}
