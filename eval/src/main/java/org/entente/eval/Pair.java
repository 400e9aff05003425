package org.entente.eval;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Two polities, the first towards the second.
 *
 * <p>Codes are compared without regard to case and, after {@code IGO:}, {@code GRP:} or {@code BLOC:}, to anything but
 * letters and digits: {@code GRP:SOUTH-OSSETIA} and {@code grp:South_Ossetia} are one.
 */
record Pair(String from, String to) {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^A-Z0-9]");

    Pair unordered() {
        return from.compareTo(to) <= 0 ? this : new Pair(to, from);
    }

    /** Every actor with every recipient; without recipients every actor with every other, both ways. */
    static Set<Pair> ordered(List<String> actors, List<String> recipients) {
        Set<String> from = codes(actors);
        Set<String> to = recipients.isEmpty() ? from : codes(recipients);
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String a : from) {
            for (String b : to) {
                if (!a.equals(b)) {
                    pairs.add(new Pair(a, b));
                }
            }
        }
        return pairs;
    }

    static Set<Pair> unordered(Collection<Pair> pairs) {
        Set<Pair> all = new LinkedHashSet<>();
        for (Pair p : pairs) {
            all.add(p.unordered());
        }
        return all;
    }

    static Set<String> codes(Collection<String> codes) {
        Set<String> normal = new LinkedHashSet<>();
        for (String code : codes) {
            normal.add(code(code));
        }
        return normal;
    }

    private static String code(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        int colon = upper.indexOf(':');
        if (colon < 0) {
            return upper;
        }
        String name = upper.substring(colon + 1);
        return upper.substring(0, colon + 1)
                + NEITHER_LETTER_NOR_DIGIT.matcher(name).replaceAll("");
    }
}
