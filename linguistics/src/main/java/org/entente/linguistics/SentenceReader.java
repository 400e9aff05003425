package org.entente.linguistics;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Feature;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.model.Upos;
import org.jspecify.annotations.Nullable;

/** From a sentence's pieces to its tokens: names joined for the parser, then tags, tree, lemmas, features. */
final class SentenceReader {
    private static final Set<String> SUPPORTS = Set.of("aux", "aux:pass", "cop");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj", "expl");

    private final Served served;
    private final Syntax syntax;
    private final Lexicon lexicon;
    private final Lemmas lemmas;
    private final Set<String> auxiliaries;
    private final Map<String, String> tags;

    SentenceReader(Served served, Syntax syntax, Lexicon lexicon, WordLists lists) {
        this.served = served;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.lemmas = new Lemmas(lists);
        this.auxiliaries = Set.copyOf(lists.forms("auxiliary"));
        this.tags = lists.values("tag");
    }

    Sentence read(List<Piece> pieces) {
        List<Span> nodes = nodes(pieces);
        Syntax.Tree tree = tree(pieces, nodes);
        List<Place> places = places(tree);
        List<Token> tokens = new ArrayList<>(pieces.size());
        for (int node = 0; node < nodes.size(); node++) {
            int first = nodes.get(node).start();
            int parent = tree.heads().get(node);
            int head = parent < 0 ? -1 : nodes.get(parent).start();
            tokens.add(token(pieces.get(first), tree, node, head, places.get(node)));
            for (int i = first + 1; i < nodes.get(node).end(); i++) {
                tokens.add(part(pieces.get(i), first));
            }
        }
        return new Sentence(
                pieces.get(0).span().cover(pieces.get(pieces.size() - 1).span()), tokens);
    }

    /** The pieces of one name are one node, every other piece is a node of its own: ranges of indices. */
    private static List<Span> nodes(List<Piece> pieces) {
        List<Span> nodes = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            boolean joined = i < pieces.size()
                    && pieces.get(i).named()
                    && pieces.get(i).name() == pieces.get(i - 1).name();
            if (!joined) {
                nodes.add(new Span(start, i));
                start = i;
            }
        }
        return nodes;
    }

    private Syntax.Tree tree(List<Piece> pieces, List<Span> nodes) {
        List<String> words = new ArrayList<>(nodes.size());
        List<@Nullable String> fixed = new ArrayList<>(nodes.size());
        for (Span node : nodes) {
            Piece first = pieces.get(node.start());
            words.add(longest(pieces.subList(node.start(), node.end())));
            fixed.add(first.named() ? served.nameTag() : tags.get(first.word().toLowerCase(Locale.ROOT)));
        }
        try {
            Syntax.Tree tree = syntax.parse(words, fixed);
            return served == Served.EN ? GardenPath.mended(tree) : tree;
        } catch (RuntimeException e) {
            return flat(nodes.size());
        }
    }

    /** The word that is likeliest to be known to the parser: Salvador for El Salvador, Corea for Corea del Norte. */
    private static String longest(List<Piece> name) {
        String longest = name.get(0).word();
        for (Piece piece : name) {
            if (piece.word().length() > longest.length()) {
                longest = piece.word();
            }
        }
        return longest;
    }

    private static Syntax.Tree flat(int size) {
        List<String> tags = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            tags.add("X");
            relations.add(i == 0 ? "root" : "dep");
            heads.add(i == 0 ? -1 : 0);
        }
        return new Syntax.Tree(tags, heads, relations);
    }

    /**
     * What a node's children say of its form.
     *
     * @param supported it has an auxiliary, or is a clause on a noun, so that it is a participle if it can be
     * @param subject it has a subject
     * @param marked it has a conjunction or "to"
     */
    private record Place(boolean supported, boolean subject, boolean marked) {}

    private static List<Place> places(Syntax.Tree tree) {
        int size = tree.heads().size();
        boolean[] supported = new boolean[size];
        boolean[] subject = new boolean[size];
        boolean[] marked = new boolean[size];
        for (int i = 0; i < size; i++) {
            String relation = tree.relations().get(i);
            supported[i] |= relation.equals("acl");
            int head = tree.heads().get(i);
            if (head >= 0) {
                supported[head] |= SUPPORTS.contains(relation);
                subject[head] |= SUBJECTS.contains(relation);
                marked[head] |= relation.equals("mark");
            }
        }
        List<Place> places = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            places.add(new Place(supported[i], subject[i], marked[i]));
        }
        return places;
    }

    private Token token(Piece piece, Syntax.Tree tree, int node, int head, Place place) {
        String tag = tree.tags().get(node);
        String relation = tree.relations().get(node);
        String lower = piece.word().toLowerCase(Locale.ROOT);
        List<Reading> readings = piece.isWord() ? lexicon.lowerReadings(piece.word()) : List.of();
        Upos upos = piece.named() ? Upos.PROPN : upos(tag, lower, relation, readings);
        if (upos == Upos.PROPN) {
            readings = readings.stream()
                    .filter(reading -> reading.upos() == Upos.PROPN)
                    .toList();
        }
        Lemmas.Morphology morphology = served == Served.EN
                ? english(piece.word(), tag, upos, readings, head < 0, place)
                : lemmas.of(piece.word(), upos, readings, place.supported());
        return new Token(piece.span(), piece.form(), morphology.lemmas(), upos, morphology.features(), head, relation);
    }

    private static Token part(Piece piece, int first) {
        Upos upos = piece.isWord() ? Upos.PROPN : Upos.PUNCT;
        String relation = upos == Upos.PROPN ? "flat" : "punct";
        return new Token(
                piece.span(),
                piece.form(),
                List.of(piece.form().toLowerCase(Locale.ROOT)),
                upos,
                Set.of(),
                first,
                relation);
    }

    private Upos upos(String tag, String lower, String relation, List<Reading> readings) {
        Upos upos = Upos.of(tag);
        if (served == Served.EN) {
            upos = PennTags.upos(tag, lower, relation);
        } else if (Syntax.isUndecided(tag)) {
            upos = readings.isEmpty() ? Upos.X : readings.get(0).upos();
        }
        boolean fullVerb = upos == Upos.AUX
                && readings.stream().anyMatch(Reading::isVerbal)
                && readings.stream().noneMatch(reading -> auxiliaries.contains(reading.lemma()));
        return fullVerb ? Upos.VERB : upos;
    }

    /** The tag says what the form is; the dictionary is asked for the readings with this tag first. */
    private Lemmas.Morphology english(
            String word, String tag, Upos upos, List<Reading> readings, boolean root, Place place) {
        List<Reading> tagged =
                readings.stream().filter(reading -> reading.tag().equals(tag)).toList();
        Lemmas.Morphology found = lemmas.of(word, upos, tagged.isEmpty() ? readings : tagged, place.supported());
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        features.addAll(PennTags.features(tag));
        if (found.features().contains(Feature.DEGREE)) {
            features.add(Feature.DEGREE);
        }
        if (tag.equals("VB") && root && !place.supported() && !place.subject() && !place.marked()) {
            features.remove(Feature.INFINITIVE);
            features.add(Feature.IMPERATIVE);
        }
        boolean inflected = upos == Upos.NOUN || upos == Upos.VERB || upos == Upos.AUX || upos == Upos.ADJ;
        List<String> chosen = inflected && readings.isEmpty() && found.lemmas().size() == 1
                ? List.of(new Morphology().lemma(word, tag, true))
                : found.lemmas();
        return new Lemmas.Morphology(chosen, features);
    }
}
