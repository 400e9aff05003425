package org.entente.eval;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Identity;

/** How many look-ups were right, by language, and which were not. Filled by {@link EvalActors}; not thread-safe. */
public final class ActorsReport {
    private final SortedMap<String, int[]> byLang = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    private static final int CASES = 0;
    private static final int COUNTRIES = 1;
    private static final int ROLES_ASKED = 2;
    private static final int ROLES = 3;

    void add(EvalActors.Case asked, Identity answer) {
        boolean isCountry = country(answer.polity()).equals(country(asked.country()));
        boolean isRole = asked.role().equals(answer.role());
        for (String lang : List.of(asked.lang(), "all")) {
            int[] counts = byLang.computeIfAbsent(lang, l -> new int[4]);
            counts[CASES]++;
            counts[COUNTRIES] += isCountry ? 1 : 0;
            if (!asked.role().isEmpty()) {
                counts[ROLES_ASKED]++;
                counts[ROLES] += isRole ? 1 : 0;
            }
        }
        if (!isCountry || !asked.role().isEmpty() && !isRole) {
            misses.add(String.format(
                    Locale.ROOT,
                    "%s  %s %s: wanted %s %s, got %s %s (%s)",
                    asked.id(),
                    asked.mention(),
                    asked.date(),
                    asked.country().isEmpty() ? "nobody" : asked.country(),
                    asked.role(),
                    answer.polity().isEmpty() ? "nobody" : answer.polity(),
                    answer.role(),
                    answer.why()));
        }
    }

    /** Groups and blocs are no country. */
    private static String country(String polity) {
        return polity.startsWith("GRP:") || polity.startsWith("BLOC:") ? "" : polity;
    }

    /** The figures that must reproduce, as {@code lang.what} → number. */
    public Map<String, Integer> figures() {
        Map<String, Integer> figures = new LinkedHashMap<>();
        byLang.forEach((lang, counts) -> {
            figures.put(lang + ".cases", counts[CASES]);
            figures.put(lang + ".countries", counts[COUNTRIES]);
            figures.put(lang + ".roles_asked", counts[ROLES_ASKED]);
            figures.put(lang + ".roles", counts[ROLES]);
        });
        return figures;
    }

    /** A line a language. */
    public String table() {
        StringBuilder table = new StringBuilder("      cases  country         role\n");
        byLang.forEach((lang, counts) -> table.append(String.format(
                Locale.ROOT,
                "%-4s  %5d  %4d  %.3f  %4d of %3d  %.3f%n",
                lang,
                counts[CASES],
                counts[COUNTRIES],
                Figures.ratio(counts[COUNTRIES], counts[CASES]),
                counts[ROLES],
                counts[ROLES_ASKED],
                Figures.ratio(counts[ROLES], counts[ROLES_ASKED]))));
        return table.toString().stripTrailing();
    }

    /** What was wrong, with the reason that was given. */
    public List<String> misses() {
        return List.copyOf(misses);
    }

    public String json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        figures().forEach((name, number) -> {
            String[] parts = name.split("\\.", 2);
            node.withObject("/" + parts[0]).put(parts[1], number);
        });
        return node.toString();
    }
}
