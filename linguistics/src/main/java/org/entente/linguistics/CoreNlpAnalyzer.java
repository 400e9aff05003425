package org.entente.linguistics;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Analyzer;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * The {@link Analyzer} over Stanford CoreNLP's tagger and dependency parser and LanguageTool's dictionaries, for
 * English, Spanish and Italian.
 *
 * <p>Every line break ends a sentence, but for one inside a name; a sentence of more than {@value Sentences#LONGEST}
 * tokens is cut. The tokens of a name are one node for the parser, so that it can neither take them apart nor attach
 * them to different words: the first of them holds the node's place in the tree, the others hang on it as {@code flat}.
 * Contractions are taken apart; their parts share one span.
 *
 * <p>Thread-safe, deterministic, linear in the text. A language takes about a second to load and some 130 MB of heap;
 * it reads ten to fifteen thousand tokens a second on one core.
 *
 * <p>"Rusia suministrará drones a Irán": {@code suministrará} is a VERB with the lemma {@code suministrar}, FUTURE,
 * THIRD, SINGULAR, the root; {@code Rusia} its {@code nsubj}.
 */
public final class CoreNlpAnalyzer implements Analyzer {
    private final Served served;
    private final Tokens tokens;
    private final Sentences sentences;
    private final Contractions contractions;
    private final Casing casing;
    private final SentenceReader reader;

    private CoreNlpAnalyzer(Served served, WordLists lists, Lexicon lexicon, SentenceReader reader) {
        this.served = served;
        this.tokens = tokens(served, lists);
        this.sentences = new Sentences(lists);
        this.contractions = new Contractions(lists, lexicon);
        this.casing = new Casing(lexicon, served == Served.EN, lists.forms("starter"));
        this.reader = reader;
    }

    /**
     * Loads a language.
     *
     * @param models the folder with a folder a language, {@code lib/models}
     * @param lang en, es or it
     * @throws org.entente.model.EntenteException when the language is none of these, or a file is missing
     */
    public static CoreNlpAnalyzer load(Path models, String lang) {
        Served served = Served.of(lang);
        WordLists lists = WordLists.of(lang);
        Lexicon lexicon = Lexicon.load(served.dictionary(models), tagSet(served), lists);
        Syntax syntax = Syntax.load(served.tagger(models), served.parser(models));
        return new CoreNlpAnalyzer(served, lists, lexicon, new SentenceReader(served, syntax, lexicon, lists));
    }

    @Override
    public String lang() {
        return served.lang();
    }

    @Override
    public List<Sentence> analyze(String text, List<Span> names) {
        Names known = new Names(names);
        List<Sentence> read = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start, known);
            List<Piece> pieces = known.mark(text, tokens.cut(text, start, end));
            for (List<Piece> sentence : sentences.split(text, pieces, known)) {
                read.add(reader.read(contractions.apart(casing.calm(sentence))));
            }
            start = end + 1;
        }
        return read;
    }

    private static int lineEnd(String text, int start, Names names) {
        int end = start;
        while (end < text.length() && !(isLineBreak(text.charAt(end)) && !names.bridge(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static TagSet tagSet(Served served) {
        return switch (served) {
            case EN -> TagSet.PENN;
            case ES -> TagSet.EAGLES;
            case IT -> TagSet.MORPH_IT;
        };
    }

    private static Tokens tokens(Served served, WordLists lists) {
        PlainTokens plain = new PlainTokens(lists.forms("elision"));
        return switch (served) {
            case EN -> StanfordTokens.english(plain);
            case ES -> StanfordTokens.spanish(plain);
            case IT -> plain;
        };
    }
}
