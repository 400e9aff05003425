package org.entente.linguistics;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Feature;
import org.entente.model.Upos;

/** From the Penn Treebank's tags, which CoreNLP uses for English, to universal parts of speech and features. */
final class PennTags {
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t");
    private static final Set<String> NOMINAL =
            Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "root", "conj", "nmod");

    private PennTags() {}

    /** The part of speech of a token in its place. */
    static Upos upos(String tag, String form, String relation) {
        Upos upos = upos(tag);
        return switch (upos) {
            case VERB -> AUXILIARIES.contains(relation) ? Upos.AUX : Upos.VERB;
            case ADV -> NEGATIONS.contains(form) ? Upos.PART : Upos.ADV;
            case ADP -> relation.equals("mark") ? Upos.SCONJ : Upos.ADP;
            case DET -> NOMINAL.contains(relation) ? Upos.PRON : Upos.DET;
            case PART -> relation.equals("case") && tag.equals("TO") ? Upos.ADP : Upos.PART;
            default -> upos;
        };
    }

    static Upos upos(String tag) {
        return switch (tag) {
            case "NN", "NNS" -> Upos.NOUN;
            case "NNP", "NNPS" -> Upos.PROPN;
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> Upos.VERB;
            case "MD" -> Upos.AUX;
            case "JJ", "JJR", "JJS", "AFX" -> Upos.ADJ;
            case "RB", "RBR", "RBS", "WRB" -> Upos.ADV;
            case "IN", "RP" -> Upos.ADP;
            case "TO", "POS" -> Upos.PART;
            case "DT", "PDT", "WDT" -> Upos.DET;
            case "PRP", "PRP$", "WP", "WP$", "EX" -> Upos.PRON;
            case "CC" -> Upos.CCONJ;
            case "CD" -> Upos.NUM;
            case "UH" -> Upos.INTJ;
            case "SYM", "$", "#" -> Upos.SYM;
            case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP" -> Upos.PUNCT;
            default -> Upos.X;
        };
    }

    static Set<Feature> features(String tag) {
        List<Feature> features = switch (tag) {
            case "NN", "NNP" -> List.of(Feature.SINGULAR);
            case "NNS", "NNPS" -> List.of(Feature.PLURAL);
            case "VB" -> List.of(Feature.INFINITIVE);
            case "VBD" -> List.of(Feature.PAST);
            case "VBG" -> List.of(Feature.GERUND);
            case "VBN" -> List.of(Feature.PARTICIPLE);
            case "VBP" -> List.of(Feature.PRESENT);
            case "VBZ" -> List.of(Feature.PRESENT, Feature.THIRD, Feature.SINGULAR);
            case "JJR", "JJS", "RBR", "RBS" -> List.of(Feature.DEGREE);
            default -> List.of();
        };
        Set<Feature> set = EnumSet.noneOf(Feature.class);
        set.addAll(features);
        return set;
    }
}
