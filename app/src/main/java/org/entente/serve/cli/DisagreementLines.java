package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.entente.explore.Disagreement;

/** Who says it, who denies it and who is silent, in words. They hold words of texts: whoever prints makes them fit. */
final class DisagreementLines {
    private final Disagreement disagreement;
    private final UnaryOperator<String> names;

    /** @param names from a polity's code to its name */
    DisagreementLines(Disagreement disagreement, UnaryOperator<String> names) {
        this.disagreement = disagreement;
        this.names = names;
    }

    String asserts() {
        return voices(disagreement.asserts());
    }

    String denies() {
        return voices(disagreement.denies());
    }

    /** The parties for whom nobody speaks; empty when each is heard. */
    String silent() {
        return String.join(", ", disagreement.silent().stream().map(names).toList());
    }

    /** "asserting: Spain 2, (unknown) 1; denying: Cuba 1". */
    String outlets() {
        List<String> sides = new ArrayList<>();
        side(sides, "asserting", disagreement.assertingOutlets());
        side(sides, "denying", disagreement.denyingOutlets());
        return String.join("; ", sides);
    }

    private void side(List<String> sides, String heading, SortedMap<String, Integer> counts) {
        List<String> countries = new ArrayList<>();
        counts.forEach((code, count) -> countries.add(names.apply(code) + " " + count));
        if (!countries.isEmpty()) {
            sides.add(heading + ": " + String.join(", ", countries));
        }
    }

    /** Each voice once, with the number of its reports where they are several. */
    private String voices(List<Disagreement.Said> side) {
        Map<String, Integer> reports = new LinkedHashMap<>();
        side.forEach(said -> reports.merge(voice(said), 1, Integer::sum));
        List<String> voices = new ArrayList<>();
        reports.forEach((voice, count) -> voices.add(count == 1 ? voice : voice + " in " + count + " reports"));
        return String.join("; ", voices);
    }

    /** "Sergey Lavrov (RUS)", "Russia", "Herald on its own word". */
    String voice(Disagreement.Said said) {
        if (said.voice().isEmpty()) {
            String outlet = said.passage().source().outlet();
            return (outlet.isEmpty() ? said.passage().source().id() : outlet) + " on its own word";
        }
        boolean isPolity = said.polity().isEmpty() || said.voice().equals(names.apply(said.polity()));
        return isPolity ? said.voice() : said.voice() + " (" + said.polity() + ")";
    }
}
