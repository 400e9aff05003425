package org.entente.extract;

import java.util.List;
import org.entente.annotate.Annotator;
import org.entente.fake.TreeAnalyzer;
import org.entente.model.Annotated;
import org.entente.model.Document;
import org.entente.model.Filler;
import org.entente.model.Item;
import org.entente.model.Layers;
import org.entente.model.TimeExpression;
import org.entente.pack.LanguagePack;
import org.entente.pack.Packs;

/** A sentence with a hand-made tree, and what the readers of this room make of it, in short words. */
final class Parsed {
    private final Packs packs;
    private final LanguagePack pack;
    private final Annotated annotated;
    private final int index;
    private final Tree tree;

    private Parsed(Packs packs, LanguagePack pack, Annotated annotated, int index) {
        this.packs = packs;
        this.pack = pack;
        this.annotated = annotated;
        this.index = index;
        this.tree = new Tree(annotated.sentences().get(index), pack);
    }

    /** The first sentence of a block. */
    static Parsed of(Packs packs, String lang, String block) {
        LanguagePack pack = packs.languages().get(lang);
        Document document = Document.ofText("1", TreeAnalyzer.text(block)).withLang(lang);
        Annotated annotated = new Annotator(pack, packs.world(), new TreeAnalyzer(lang, block)).annotate(document);
        return new Parsed(packs, pack, annotated, 0);
    }

    Parsed sentence(int at) {
        return new Parsed(packs, pack, annotated, at);
    }

    Annotated annotated() {
        return annotated;
    }

    Tree tree() {
        return tree;
    }

    Parties parties() {
        return new Parties(pack, tree, index, annotated.mentions());
    }

    List<Item> items() {
        return Layers.in(annotated.items(), Item::sentence, index);
    }

    List<TimeExpression> times() {
        return Layers.in(annotated.times(), TimeExpression::sentence, index);
    }

    Cues cues() {
        return new Cues(pack::lexemes, packs.scheme(), new Arguments(pack));
    }

    StatusReader.Reading status(String cue, char pos) {
        return new StatusReader(pack).read(tree, at(cue), pos);
    }

    List<Speaker> speakers() {
        return new Speakers(
                        pack,
                        new Arguments(pack),
                        tree,
                        parties(),
                        annotated.mentions(),
                        annotated.quotations(),
                        annotated.document())
                .find();
    }

    /** The first token with this form. */
    int at(String form) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).form().equals(form)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no token " + form);
    }

    /** What stands around a cue: {@code obj=drones}, {@code to=Russia~object}; {@code _} for a subject left out. */
    List<String> arguments(String cue, char pos) {
        return new Arguments(pack)
                .of(tree, at(cue), pos).stream()
                        .map(a -> String.join("/", a.slots()) + "="
                                + (a.token() == Arg.DROPPED
                                        ? "_"
                                        : tree.token(a.token()).form())
                                + (a.via().isEmpty() ? "" : "~" + a.via()))
                        .toList();
    }

    /** Who fills a slot {@code s} with this head: {@code s:IRN}, {@code s.back:BOTH}. */
    List<String> fillers(String head) {
        return parties().at(at(head), "s").stream().map(this::words).toList();
    }

    String words(Filler filler) {
        if (filler instanceof Filler.Named named) {
            return named.path() + ":"
                    + annotated.mentions().get(named.mention()).best().polity();
        }
        return filler instanceof Filler.Anaphor back ? back.path() + ":" + back.kind() : filler.path();
    }
}
