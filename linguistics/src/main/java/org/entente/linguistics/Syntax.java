package org.entente.linguistics;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CoreNLP's part-of-speech tagger and neural dependency parser of one language. Thread-safe. */
final class Syntax {
    private static final int LONGEST_WORD = 64;
    private static final String UNDECIDED = "_";

    private final MaxentTagger tagger;
    private final DependencyParser parser;

    private Syntax(MaxentTagger tagger, DependencyParser parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    static Syntax load(Path tagger, Path parser) {
        // CoreNLP reports what it loads on standard error
        RedwoodConfiguration.empty().apply();
        return new Syntax(new MaxentTagger(tagger.toString()), DependencyParser.loadFromModelFile(parser.toString()));
    }

    /**
     * What tagger and parser make of a sentence.
     *
     * @param tags one a node
     * @param heads index of each node's head, −1 for a root
     * @param relations one a node
     */
    record Tree(List<String> tags, int[] heads, List<String> relations) {}

    /**
     * Tags and parses.
     *
     * @param words one a node
     * @param fixed the tags that are known, null for those that are not
     */
    Tree parse(List<String> words, List<@Nullable String> fixed) {
        List<CoreLabel> labels = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            labels.add(label(words.get(i), i + 1, fixed.get(i)));
        }
        tagger.tagCoreLabels(labels, true);
        int size = labels.size();
        int[] heads = new int[size];
        String[] relations = new String[size];
        for (TypedDependency dependency : parser.predict(labels).typedDependencies()) {
            int at = dependency.dep().index() - 1;
            heads[at] = Math.max(dependency.gov().index(), 0) - 1;
            relations[at] = dependency.reln().toString();
        }
        List<String> tags = labels.stream().map(CoreLabel::tag).toList();
        return new Tree(tags, heads, List.of(relations));
    }

    static boolean isUndecided(String tag) {
        return tag.equals(UNDECIDED);
    }

    private static CoreLabel label(String word, int index, @Nullable String tag) {
        String known = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
        CoreLabel label = new CoreLabel();
        label.setWord(known);
        label.setValue(known);
        label.setIndex(index);
        if (tag != null) {
            label.setTag(tag);
        }
        return label;
    }
}
