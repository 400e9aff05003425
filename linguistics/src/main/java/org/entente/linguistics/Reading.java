package org.entente.linguistics;

import java.util.Set;
import org.entente.model.Feature;
import org.entente.model.Upos;

/**
 * What a dictionary says of a form, once for every way to read it.
 *
 * @param lemma lower-case
 * @param tag the dictionary's own tag
 * @param enclitic true when pronouns hang on the form
 */
record Reading(String lemma, String tag, Upos upos, Set<Feature> features, boolean enclitic) {
    Reading {
        features = Set.copyOf(features);
    }

    boolean isVerbal() {
        return upos == Upos.VERB || upos == Upos.AUX;
    }

    boolean isParticiple() {
        return isVerbal() && features.contains(Feature.PARTICIPLE);
    }

    boolean isNonFinite() {
        return isParticiple()
                || isVerbal() && (features.contains(Feature.INFINITIVE) || features.contains(Feature.GERUND));
    }
}
