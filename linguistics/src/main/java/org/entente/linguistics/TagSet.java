package org.entente.linguistics;

import java.util.EnumSet;
import java.util.Set;
import org.entente.model.Feature;
import org.entente.model.Upos;

/** The notation in which a dictionary gives part of speech and morphology. */
enum TagSet {
    /** Spanish: one letter a position, {@code VMIF3S0}, {@code NCFP000}; enclitics after colons. */
    EAGLES {
        @Override
        Reading read(String lemma, String tag) {
            Set<Feature> features = EnumSet.noneOf(Feature.class);
            Upos upos = upos(tag);
            switch (tag.charAt(0)) {
                case 'V' -> verb(tag, features);
                case 'N' -> agreement(at(tag, 2), at(tag, 3), features);
                case 'A' -> {
                    agreement(at(tag, 3), at(tag, 4), features);
                    degree(at(tag, 2), features);
                }
                case 'D', 'P' -> {
                    person(at(tag, 2), features);
                    agreement(at(tag, 3), at(tag, 4), features);
                }
                case 'R' -> degree(at(tag, 2), features);
                default -> {}
            }
            return new Reading(lemma, tag, upos, features, tag.indexOf(':') > 0 && upos != Upos.ADP);
        }

        private Upos upos(String tag) {
            return switch (tag.charAt(0)) {
                case 'N' -> at(tag, 1) == 'P' ? Upos.PROPN : Upos.NOUN;
                case 'V' -> at(tag, 1) == 'M' ? Upos.VERB : Upos.AUX;
                case 'A' -> Upos.ADJ;
                case 'D' -> at(tag, 1) == 'N' ? Upos.NUM : Upos.DET;
                case 'P' -> Upos.PRON;
                case 'R' -> Upos.ADV;
                case 'S' -> Upos.ADP;
                case 'C' -> at(tag, 1) == 'S' ? Upos.SCONJ : Upos.CCONJ;
                case 'Z' -> Upos.NUM;
                case 'I' -> Upos.INTJ;
                case 'F' -> Upos.PUNCT;
                default -> Upos.X;
            };
        }

        private void verb(String tag, Set<Feature> features) {
            switch (at(tag, 2)) {
                case 'S' -> features.add(Feature.SUBJUNCTIVE);
                case 'M' -> features.add(Feature.IMPERATIVE);
                case 'N' -> features.add(Feature.INFINITIVE);
                case 'G' -> features.add(Feature.GERUND);
                case 'P' -> features.add(Feature.PARTICIPLE);
                default -> {}
            }
            switch (at(tag, 3)) {
                case 'P' -> features.add(Feature.PRESENT);
                case 'I' -> features.add(Feature.IMPERFECT);
                case 'S' -> features.add(Feature.PAST);
                case 'F' -> features.add(Feature.FUTURE);
                case 'C' -> features.add(Feature.CONDITIONAL);
                default -> {}
            }
            person(at(tag, 4), features);
            agreement(at(tag, 6), at(tag, 5), features);
        }
    },

    /** Italian: words joined by signs, {@code VER:ind+fut+3+s}, {@code NOUN-M:s}, {@code ADJ:sup+f+p}. */
    MORPH_IT {
        @Override
        Reading read(String lemma, String tag) {
            Set<Feature> features = EnumSet.noneOf(Feature.class);
            Upos upos = upos(tag);
            boolean verb = upos == Upos.VERB || upos == Upos.AUX;
            String[] parts = tag.split("[:+-]", -1);
            boolean enclitic = false;
            for (int i = 1; i < parts.length; i++) {
                boolean known = (verb && mood(parts[i], features)) || common(parts[i], features);
                enclitic |= verb && !known;
            }
            return new Reading(lemma, tag, upos, features, enclitic);
        }

        private Upos upos(String tag) {
            int end = 0;
            while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
                end++;
            }
            return switch (tag.substring(0, end)) {
                case "VER", "ASP", "CAU" -> Upos.VERB;
                case "AUX", "MOD" -> Upos.AUX;
                case "NOUN" -> Upos.NOUN;
                case "NPR" -> Upos.PROPN;
                case "ADJ" -> Upos.ADJ;
                case "ADV" -> Upos.ADV;
                case "PRE", "ARTPRE" -> Upos.ADP;
                case "ART", "TALE" -> Upos.DET;
                case "DET" -> tag.startsWith("DET-NUM") ? Upos.NUM : Upos.DET;
                case "PRO", "CI", "CE", "NE", "SI" -> Upos.PRON;
                case "CON" -> Upos.CCONJ;
                case "WH" -> Upos.SCONJ;
                case "INT" -> Upos.INTJ;
                case "PON", "SENT" -> Upos.PUNCT;
                case "SYM" -> Upos.SYM;
                default -> Upos.X;
            };
        }

        private boolean mood(String part, Set<Feature> features) {
            switch (part) {
                case "ind" -> {}
                case "sub" -> features.add(Feature.SUBJUNCTIVE);
                case "cond" -> features.add(Feature.CONDITIONAL);
                case "impr" -> features.add(Feature.IMPERATIVE);
                case "inf" -> features.add(Feature.INFINITIVE);
                case "ger" -> features.add(Feature.GERUND);
                case "part" -> features.add(Feature.PARTICIPLE);
                case "impf" -> features.add(Feature.IMPERFECT);
                case "fut" -> features.add(Feature.FUTURE);
                case "pres" -> tense(Feature.PRESENT, features);
                case "past" -> tense(Feature.PAST, features);
                default -> {
                    return false;
                }
            }
            return true;
        }

        /** Participles, infinitives, gerunds and conditionals have no tense that the coder could read. */
        private void tense(Feature tense, Set<Feature> features) {
            if (!features.contains(Feature.PARTICIPLE)
                    && !features.contains(Feature.INFINITIVE)
                    && !features.contains(Feature.GERUND)
                    && !features.contains(Feature.CONDITIONAL)
                    && !features.contains(Feature.IMPERATIVE)) {
                features.add(tense);
            }
        }

        private boolean common(String part, Set<Feature> features) {
            switch (part) {
                case "1" -> features.add(Feature.FIRST);
                case "2" -> features.add(Feature.SECOND);
                case "3" -> features.add(Feature.THIRD);
                case "s", "S" -> features.add(Feature.SINGULAR);
                case "p", "P" -> features.add(Feature.PLURAL);
                case "m", "M" -> features.add(Feature.MASCULINE);
                case "f", "F" -> features.add(Feature.FEMININE);
                case "comp", "sup" -> features.add(Feature.DEGREE);
                default -> {
                    return false;
                }
            }
            return true;
        }
    },

    /** English: the Penn Treebank's tags, some with a suffix, {@code NN:UN}. */
    PENN {
        @Override
        Reading read(String lemma, String tag) {
            String plain = tag.split("[:_]", -1)[0];
            Set<Feature> features = EnumSet.copyOf(PennTags.features(plain));
            return new Reading(lemma, plain, PennTags.upos(plain), features, false);
        }
    };

    /** @param lemma lower-case */
    abstract Reading read(String lemma, String tag);

    private static char at(String tag, int position) {
        return position < tag.length() ? tag.charAt(position) : '0';
    }

    private static void person(char sign, Set<Feature> features) {
        switch (sign) {
            case '1' -> features.add(Feature.FIRST);
            case '2' -> features.add(Feature.SECOND);
            case '3' -> features.add(Feature.THIRD);
            default -> {}
        }
    }

    private static void agreement(char gender, char number, Set<Feature> features) {
        switch (gender) {
            case 'M' -> features.add(Feature.MASCULINE);
            case 'F' -> features.add(Feature.FEMININE);
            default -> {}
        }
        switch (number) {
            case 'S', 'V' -> features.add(Feature.SINGULAR);
            case 'P' -> features.add(Feature.PLURAL);
            default -> {}
        }
    }

    private static void degree(char sign, Set<Feature> features) {
        if (sign == 'S' || sign == 'C') {
            features.add(Feature.DEGREE);
        }
    }
}
