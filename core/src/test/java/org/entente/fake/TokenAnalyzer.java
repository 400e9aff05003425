package org.entente.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Analyzer;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.model.Upos;

/**
 * An analyser without models, for unit tests: tokens by a pattern, parts of speech by closed lists and capitals, verbs
 * as the test names them, a flat tree. Every line and every full stop ends a sentence.
 *
 * <p>The root is the first verb, else the first token; all others hang on it: a name or noun before the verb as
 * {@code nsubj}, after it as {@code obj}, after a preposition as {@code obl}.
 */
public final class TokenAnalyzer implements Analyzer {
    private static final Pattern TOKEN =
            Pattern.compile("\\d+/\\d+/\\d+|[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*|\\n|[^\\s]");
    private static final Set<String> PREPOSITIONS = Set.of(
            "a", "al", "to", "with", "con", "de", "del", "of", "in", "en", "di", "from", "by", "por", "da", "per");
    private static final Set<String> ARTICLES =
            Set.of("the", "an", "el", "la", "los", "las", "un", "una", "il", "lo", "i", "gli", "le");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "y", "e", "o", "ed");

    private final String lang;
    private final Map<String, String> verbs;

    /** @param verbs lower-case form → lemma */
    public TokenAnalyzer(String lang, Map<String, String> verbs) {
        this.lang = lang;
        this.verbs = Map.copyOf(verbs);
    }

    @Override
    public String lang() {
        return lang;
    }

    @Override
    public List<Sentence> analyze(String text, List<Span> names) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            boolean named = names.stream().anyMatch(name -> name.contains(span));
            boolean line = matcher.group().equals("\n");
            if (!line) {
                spans.add(span);
            }
            if (!named && !spans.isEmpty() && (line || matcher.group().equals("."))) {
                sentences.add(sentence(text, spans, names));
                spans.clear();
            }
        }
        if (!spans.isEmpty()) {
            sentences.add(sentence(text, spans, names));
        }
        return sentences;
    }

    private Sentence sentence(String text, List<Span> spans, List<Span> names) {
        List<Upos> parts = new ArrayList<>();
        for (Span span : spans) {
            boolean named = names.stream().anyMatch(name -> name.contains(span));
            parts.add(named ? Upos.PROPN : upos(text.substring(span.start(), span.end())));
        }
        int root = Math.max(parts.indexOf(Upos.VERB), 0);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            String form = text.substring(spans.get(i).start(), spans.get(i).end());
            String lower = form.toLowerCase(Locale.ROOT);
            tokens.add(new Token(
                    spans.get(i),
                    form,
                    List.of(verbs.getOrDefault(lower, lower)),
                    parts.get(i),
                    Set.of(),
                    i == root ? -1 : root,
                    i == root ? "root" : relation(parts, i, root)));
        }
        return new Sentence(spans.get(0).cover(spans.get(spans.size() - 1)), tokens);
    }

    private Upos upos(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        int first = form.codePointAt(0);
        if (!Character.isLetterOrDigit(first)) {
            return Upos.PUNCT;
        } else if (Character.isDigit(first)) {
            return Upos.NUM;
        } else if (verbs.containsKey(lower)) {
            return Upos.VERB;
        } else if (PREPOSITIONS.contains(lower)) {
            return Upos.ADP;
        } else if (ARTICLES.contains(lower)) {
            return Upos.DET;
        } else if (CONJUNCTIONS.contains(lower)) {
            return Upos.CCONJ;
        }
        return Character.isUpperCase(first) ? Upos.PROPN : Upos.NOUN;
    }

    private static String relation(List<Upos> parts, int i, int root) {
        return switch (parts.get(i)) {
            case PUNCT -> "punct";
            case ADP -> "case";
            case DET -> "det";
            case CCONJ -> "cc";
            case NOUN, PROPN -> governed(parts, i) ? "obl" : i < root ? "nsubj" : "obj";
            default -> "dep";
        };
    }

    private static boolean governed(List<Upos> parts, int i) {
        int before = i - 1;
        while (before >= 0 && (parts.get(before) == Upos.DET || parts.get(before) == Upos.PROPN)) {
            before--;
        }
        return before >= 0 && parts.get(before) == Upos.ADP;
    }
}
