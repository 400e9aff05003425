package org.entente.linguistics;

import edu.stanford.nlp.international.spanish.process.SpanishTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;

/**
 * CoreNLP's tokenisers for English and Spanish, so that tokens are those that its models were trained on.
 *
 * <p>Their second full stop after a final abbreviation ("U.S." + ".") is joined to the first again: whether a sentence
 * ends there is for {@link Sentences} to say. Text on which the tokeniser fails is cut by {@link PlainTokens}.
 */
final class StanfordTokens implements Tokens {
    private final TokenizerFactory<CoreLabel> factory;
    private final Tokens otherwise;

    private StanfordTokens(TokenizerFactory<CoreLabel> factory, Tokens otherwise) {
        this.factory = factory;
        this.otherwise = otherwise;
    }

    static StanfordTokens english(Tokens otherwise) {
        return new StanfordTokens(
                PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible,untokenizable=noneKeep"), otherwise);
    }

    static StanfordTokens spanish(Tokens otherwise) {
        return new StanfordTokens(
                SpanishTokenizer.factory(
                        new CoreLabelTokenFactory(), SpanishTokenizer.DEFAULT_OPTIONS + ",untokenizable=noneKeep"),
                otherwise);
    }

    @Override
    public List<Piece> cut(String text, int start, int end) {
        List<CoreLabel> labels;
        try {
            // the blank at the end lets the tokeniser look ahead
            labels = factory.getTokenizer(new StringReader(text.substring(start, end) + " "))
                    .tokenize();
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // its lexers throw a plain Error at half a surrogate pair
            return otherwise.cut(text, start, end);
        }
        List<Piece> pieces = new ArrayList<>(labels.size());
        int last = start;
        for (CoreLabel label : labels) {
            int from = Math.max(start + label.beginPosition(), last);
            int to = Math.min(start + label.endPosition(), end);
            if (from >= to) {
                continue;
            }
            last = to;
            add(Piece.of(new Span(from, to), text, label.word()), text, pieces);
        }
        return pieces;
    }

    private static void add(Piece piece, String text, List<Piece> pieces) {
        if (piece.form().equals(".") && !pieces.isEmpty()) {
            Piece before = pieces.get(pieces.size() - 1);
            if (before.word().length() > 1 && before.word().endsWith(".") && before.touches(piece) && before.isWord()) {
                pieces.set(pieces.size() - 1, Piece.of(before.span().cover(piece.span()), text, before.word()));
                return;
            }
        }
        pieces.add(piece);
    }
}
