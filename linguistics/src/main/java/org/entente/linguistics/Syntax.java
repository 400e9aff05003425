package org.entente.linguistics;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CoreNLP's part-of-speech tagger of one language, and the parser over its model. Thread-safe. */
final class Syntax {
    private static final int LONGEST_WORD = 64;
    private static final String UNDECIDED = "_";

    private final MaxentTagger tagger;
    private final TransitionParser parser;

    private Syntax(MaxentTagger tagger, TransitionParser parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    static Syntax load(Path tagger, Path parser) {
        // CoreNLP reports what it loads on standard error
        RedwoodConfiguration.empty().apply();
        return new Syntax(new MaxentTagger(tagger.toString()), TransitionParser.load(parser));
    }

    /**
     * What tagger and parser make of a sentence, one of each a node.
     *
     * @param heads index of each node's head, −1 for the root
     */
    record Tree(List<String> tags, List<Integer> heads, List<String> relations) {}

    /**
     * Tags and parses.
     *
     * @param words one a node
     * @param fixed the tags that are known, null for those that are not
     */
    Tree parse(List<String> words, List<@Nullable String> fixed) {
        List<CoreLabel> labels = new ArrayList<>(words.size());
        List<String> known = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            known.add(word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word);
            labels.add(label(known.get(i), fixed.get(i)));
        }
        tagger.tagCoreLabels(labels, true);
        List<String> tags = labels.stream().map(CoreLabel::tag).toList();
        TransitionParser.Arcs arcs = parser.parse(known, tags);
        return new Tree(tags, arcs.heads(), arcs.relations());
    }

    static boolean isUndecided(String tag) {
        return tag.equals(UNDECIDED);
    }

    private static CoreLabel label(String word, @Nullable String tag) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        label.setValue(word);
        if (tag != null) {
            label.setTag(tag);
        }
        return label;
    }
}
