package org.entente.linguistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.entente.model.Feature;
import org.entente.model.Upos;

/**
 * LanguageTool's morphological dictionary of a language, read with morfologik: a form's lemmas and what inflection it
 * shows. Thread-safe; a look-up takes about a microsecond.
 */
final class Lexicon {
    private final Dictionary dictionary;
    private final boolean withFrequency;
    private final TagSet tags;
    private final Map<String, String> participles;

    private Lexicon(Dictionary dictionary, TagSet tags, Map<String, String> participles) {
        this.dictionary = dictionary;
        this.withFrequency = dictionary.metadata.isFrequencyIncluded();
        this.tags = tags;
        this.participles = participles;
    }

    static Lexicon load(Path file, TagSet tags, WordLists lists) {
        try {
            return new Lexicon(Dictionary.read(file), tags, lists.values("participle"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the dictionary " + file, e);
        }
    }

    /** The readings of a form as it is, else of its lower-case form; empty when the dictionary knows neither. */
    List<Reading> readings(String form) {
        String straight = form.replace('’', '\'');
        List<Reading> found = exact(straight);
        String lower = straight.toLowerCase(Locale.ROOT);
        return found.isEmpty() && !lower.equals(straight) ? exact(lower) : found;
    }

    /** The readings of the lower-case form first, so that a sentence's first word is no name. */
    List<Reading> lowerReadings(String form) {
        String straight = form.replace('’', '\'');
        List<Reading> found = exact(straight.toLowerCase(Locale.ROOT));
        return found.isEmpty() ? exact(straight) : found;
    }

    boolean knows(String lower) {
        return !exact(lower).isEmpty();
    }

    /** True when some reading of this form is an infinitive, a gerund or a participle without enclitics. */
    boolean isNonFinite(String lower) {
        return exact(lower).stream().anyMatch(reading -> reading.isNonFinite() && !reading.enclitic());
    }

    private List<Reading> exact(String form) {
        List<Reading> readings = new ArrayList<>();
        for (WordData word : new DictionaryLookup(dictionary).lookup(form)) {
            CharSequence tag = word.getTag();
            if (tag != null && tag.length() > (withFrequency ? 1 : 0)) {
                String plain = tag.toString().substring(0, tag.length() - (withFrequency ? 1 : 0));
                readings.add(tags.read(lemma(form, word.getStem()), plain));
            }
        }
        if (readings.isEmpty() && tags == TagSet.MORPH_IT && form.endsWith("r")) {
            readings.addAll(wholeInfinitive(form));
        }
        String infinitive = participles.get(form);
        if (infinitive != null && readings.stream().noneMatch(Reading::isParticiple)) {
            Reading agreement = tags.read(infinitive, "VER:part+past+" + ending(form));
            readings.add(new Reading(infinitive, agreement.tag(), Upos.VERB, agreement.features(), false));
        }
        return readings;
    }

    /** "aver detto", "espander|si". */
    private List<Reading> wholeInfinitive(String apocopated) {
        for (String end : List.of("e", "re")) {
            List<Reading> readings = exact(apocopated + end).stream()
                    .filter(reading -> reading.features().contains(Feature.INFINITIVE))
                    .toList();
            if (!readings.isEmpty()) {
                return readings;
            }
        }
        return List.of();
    }

    private static String ending(String participle) {
        return switch (participle.charAt(participle.length() - 1)) {
            case 'a' -> "s+f";
            case 'e' -> "p+f";
            case 'i' -> "p+m";
            default -> "s+m";
        };
    }

    /** A fused lemma, "de:el", gives its first part. */
    private static String lemma(String form, CharSequence stem) {
        String lemma = stem.toString().toLowerCase(Locale.ROOT);
        int colon = lemma.indexOf(':');
        return lemma.isEmpty() ? form : colon > 0 ? lemma.substring(0, colon) : lemma;
    }
}
