package org.entente.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.EventType;
import org.entente.model.Status;

/**
 * A sentence that a pack's entry must, or must not, be found in.
 *
 * @param line in examples.tsv
 * @param target what it is an example of: {@code frame:v.dir}, {@code operator:no}, {@code zone:credit}
 * @param mustMatch false for a sentence that looks alike and is not
 * @param expected the codings that must come out; empty when none of the target's may
 * @param ties the ties that must come out, of an example of a tie
 * @param words the expectation as written
 */
public record Example(
        String file,
        int line,
        String target,
        boolean mustMatch,
        String sentence,
        List<Wanted> expected,
        List<WantedTie> ties,
        String words) {
    public Example {
        ties = List.copyOf(ties);
        expected = List.copyOf(expected);
    }

    /** A coding that must come out; recipients are empty for a reciprocal act, the voice when any will do. */
    public record Wanted(Set<String> actors, Set<String> recipients, EventType type, Status status, String voice) {}

    /** A tie that must come out: its meaning in the scheme, and its parties, in order or not. */
    public record WantedTie(List<String> parties, boolean isOrdered, String meaning) {}

    /** The part of the target before the colon. */
    public String kind() {
        return target.substring(0, Math.max(0, target.indexOf(':')));
    }

    /** The part of the target after the colon. */
    public String id() {
        return target.substring(target.indexOf(':') + 1);
    }

    static Example of(Tsv.Row row) {
        String sign = row.get("sign"); // the minus sign reads as an empty cell
        if (!sign.equals("+") && !sign.isEmpty()) {
            throw row.error("sign '" + sign + "' is neither + nor -");
        }
        boolean mustMatch = sign.equals("+");
        String target = row.need("target");
        String words = row.get("expected");
        List<Wanted> wanted = new ArrayList<>();
        List<WantedTie> ties = new ArrayList<>();
        if (target.startsWith("tie:")) {
            for (String tie : words.isEmpty() ? new String[0] : words.split(" ; ")) {
                ties.add(wantedTie(row, tie.strip()));
            }
        } else if (!target.startsWith("zone:") && !words.isEmpty()) {
            for (String coding : words.split(" ; ")) {
                wanted.add(wanted(row, coding.strip()));
            }
        }
        return new Example(row.file(), row.line(), target, mustMatch, row.need("sentence"), wanted, ties, words);
    }

    private static Wanted wanted(Tsv.Row row, String coding) {
        int at = coding.indexOf('@');
        String voice = at < 0 ? "" : coding.substring(at + 1).strip();
        String[] parts = (at < 0 ? coding : coding.substring(0, at)).strip().split(" +");
        try {
            boolean isDirected = parts.length == 5 && parts[1].equals(">");
            if (!isDirected && parts.length != 3) {
                throw new IllegalArgumentException(coding);
            }
            int type = isDirected ? 3 : 1;
            return new Wanted(
                    codes(parts[0]),
                    isDirected ? codes(parts[2]) : Set.of(),
                    EventType.valueOf(parts[type]),
                    Status.valueOf(parts[type + 1].toUpperCase(Locale.ROOT)),
                    voice);
        } catch (IllegalArgumentException e) {
            throw row.error("expectation '" + coding + "' is not 'A > B TYPE status' or 'A+B TYPE status'");
        }
    }

    private static WantedTie wantedTie(Tsv.Row row, String words) {
        String[] parts = words.split(" +");
        boolean isOrdered = parts.length == 4 && parts[1].equals(">");
        if (!isOrdered && parts.length != 2) {
            throw row.error("expectation '" + words + "' is not 'A > B MEANING' or 'A+B MEANING'");
        }
        List<String> parties = isOrdered ? List.of(parts[0], parts[2]) : List.copyOf(codes(parts[0]));
        return new WantedTie(parties, isOrdered, parts[parts.length - 1]);
    }

    private static Set<String> codes(String words) {
        return new TreeSet<>(Arrays.asList(words.split("\\+")));
    }
}
