package org.entente.fake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Analyzer;
import org.entente.model.Feature;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.model.Upos;

/**
 * An analyser that gives back trees made by hand.
 *
 * <p>A token a line, blank-separated: {@code form lemma|lemma UPOS FEATURE,FEATURE head relation}; {@code _} for no
 * feature; heads count from 1 in the sentence, 0 is the root. An empty line ends a sentence.
 */
public final class TreeAnalyzer implements Analyzer {
    private final String lang;
    private final String block;

    public TreeAnalyzer(String lang, String block) {
        this.lang = lang;
        this.block = block;
    }

    /** The text that a block is the analysis of: its forms with blanks between them. */
    public static String text(String block) {
        return rows(block).stream().flatMap(List::stream).map(cells -> cells[0]).collect(Collectors.joining(" "));
    }

    /** The first sentence of a block, as it stands in {@link #text}. */
    public static Sentence sentence(String block) {
        return new TreeAnalyzer("en", block).analyze(text(block), List.of()).get(0);
    }

    @Override
    public String lang() {
        return lang;
    }

    @Override
    public List<Sentence> analyze(String text, List<Span> names) {
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (List<String[]> rows : rows(block)) {
            List<Token> tokens = new ArrayList<>();
            for (String[] cells : rows) {
                int start = text.indexOf(cells[0], at);
                if (start < 0) {
                    throw new IllegalArgumentException("no '" + cells[0] + "' after " + at + " in: " + text);
                }
                at = start + cells[0].length();
                tokens.add(token(new Span(start, at), cells));
            }
            Span first = tokens.get(0).span();
            sentences.add(new Sentence(first.cover(tokens.get(tokens.size() - 1).span()), tokens));
        }
        return sentences;
    }

    private static Token token(Span span, String[] cells) {
        Set<Feature> features = new HashSet<>();
        if (!cells[3].equals("_")) {
            for (String feature : cells[3].split(",")) {
                features.add(Feature.valueOf(feature));
            }
        }
        return new Token(
                span,
                cells[0],
                List.of(cells[1].split("\\|")),
                Upos.valueOf(cells[2]),
                features,
                Integer.parseInt(cells[4]) - 1,
                cells[5]);
    }

    private static List<List<String[]>> rows(String block) {
        List<List<String[]>> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        for (String line : block.strip().split("\n", -1)) {
            if (line.isBlank()) {
                sentences.add(rows);
                rows = new ArrayList<>();
            } else {
                rows.add(line.strip().split("\\s+"));
            }
        }
        sentences.add(rows);
        return sentences;
    }
}
