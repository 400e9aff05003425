package org.entente.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who says it, who denies it, and who of those whom it is about says neither.
 *
 * @param asserts by voice, each report once; what a report tells on its own word comes last
 * @param denies likewise
 * @param silent codes of the parties for whom no voice on either side speaks; a voice of which no polity is known
 *     breaks nobody's silence
 */
public record Disagreement(List<Said> asserts, List<Said> denies, List<String> silent) {
    /** Stands for the country of an outlet that the world pack does not know. */
    public static final String UNKNOWN = "(unknown)";

    public Disagreement {
        asserts = List.copyOf(asserts);
        denies = List.copyOf(denies);
        silent = List.copyOf(silent);
    }

    /**
     * A voice in a report.
     *
     * @param voice empty where the report says it on its own word
     * @param polity code of the polity that the voice speaks for, empty when none is known; of a report's own word
     *     none, whoever owns the outlet
     * @param country code of the outlet's country or {@link #UNKNOWN}
     * @param claim key of the claim whose words these are
     */
    public record Said(String voice, String polity, String country, String claim, Passage passage) {}

    /** How many reports of each country's outlets assert it. */
    public SortedMap<String, Integer> assertingOutlets() {
        return outlets(asserts);
    }

    /** How many reports of each country's outlets tell a denial. */
    public SortedMap<String, Integer> denyingOutlets() {
        return outlets(denies);
    }

    private static SortedMap<String, Integer> outlets(List<Said> side) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        Set<String> counted = new HashSet<>();
        for (Said said : side) {
            if (counted.add(said.passage().source().document())) {
                counts.merge(said.country(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
