package org.entente.linguistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Feature;
import org.entente.model.Upos;

/**
 * Chooses among a form's readings those that fit its part of speech, the likeliest first.
 *
 * <p>Readings that news hardly ever means (imperatives, first and second persons) come last; after an auxiliary only
 * participles, gerunds and infinitives count. A participle gives the verb as a lemma too where it stands as adjective,
 * or as a noun that is in no dictionary: "intesa", an agreement, is not "intendere". Where no reading fits, the part of
 * speech may be wrong: all of them count. Thread-safe.
 */
final class Lemmas {
    private final Map<String, String> given;
    private final Set<String> degrees;

    Lemmas(WordLists lists) {
        given = lists.values("lemma");
        degrees = Set.copyOf(lists.forms("degree"));
    }

    /** What the dictionary says of a token. */
    record Morphology(List<String> lemmas, Set<Feature> features) {}

    Morphology of(String form, Upos upos, List<Reading> readings, boolean afterAuxiliary) {
        String lower = form.toLowerCase(Locale.ROOT);
        String fixed = given.get(lower.replace('’', '\''));
        List<Reading> fitting = fitting(upos, readings, afterAuxiliary);
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        fitting.forEach(reading -> features.addAll(reading.features()));
        if (degrees.contains(lower)) {
            features.add(Feature.DEGREE);
        }
        Set<String> lemmas = new LinkedHashSet<>();
        if (fixed != null) {
            lemmas.add(fixed);
        }
        if (upos == Upos.PROPN) {
            lemmas.add(lower);
        }
        lemmas.addAll(ranked(upos, fitting));
        boolean isNoun = readings.stream().anyMatch(reading -> reading.upos() == Upos.NOUN);
        if (upos == Upos.ADJ || upos == Upos.NOUN && !isNoun) {
            readings.stream().filter(Reading::isParticiple).map(Reading::lemma).forEach(lemmas::add);
        }
        if (lemmas.isEmpty()) {
            lemmas.add(lower);
        }
        return new Morphology(List.copyOf(lemmas), features);
    }

    private static List<Reading> fitting(Upos upos, List<Reading> readings, boolean afterAuxiliary) {
        List<Reading> fitting =
                readings.stream().filter(reading -> fits(reading, upos)).toList();
        if (fitting.isEmpty() && upos != Upos.PROPN) {
            fitting = readings;
        }
        List<Reading> nonFinite = fitting.stream().filter(Reading::isNonFinite).toList();
        return afterAuxiliary && !nonFinite.isEmpty() ? nonFinite : fitting;
    }

    private static boolean fits(Reading reading, Upos upos) {
        Upos own = reading.upos();
        return switch (upos) {
            case VERB, AUX -> reading.isVerbal();
            case ADJ -> own == Upos.ADJ || reading.isParticiple();
            case DET -> own == Upos.DET || own == Upos.NUM;
            case PRON -> own == Upos.PRON;
            case NUM -> own == Upos.NUM || own == Upos.DET;
            case CCONJ, SCONJ -> own == Upos.CCONJ || own == Upos.SCONJ;
            default -> own == upos;
        };
    }

    /** Distinct lemmas by their likeliest reading; the dictionary's order decides between equals. */
    private static List<String> ranked(Upos upos, List<Reading> readings) {
        Map<String, Integer> penalties = new LinkedHashMap<>();
        readings.forEach(reading -> penalties.merge(reading.lemma(), penalty(upos, reading), Math::min));
        List<String> lemmas = new ArrayList<>(penalties.keySet());
        lemmas.sort(Comparator.comparing(penalties::get));
        return lemmas;
    }

    private static int penalty(Upos upos, Reading reading) {
        Set<Feature> features = reading.features();
        int penalty = reading.upos() == upos ? 0 : 1;
        if (features.contains(Feature.IMPERATIVE)) {
            penalty += 8;
        }
        if (reading.isVerbal() && (features.contains(Feature.FIRST) || features.contains(Feature.SECOND))) {
            penalty += 4;
        }
        if (features.contains(Feature.SUBJUNCTIVE)) {
            penalty += 2;
        }
        return penalty;
    }
}
