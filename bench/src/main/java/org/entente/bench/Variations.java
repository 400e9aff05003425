package org.entente.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Document;

/**
 * An endless stream of documents like the given ones: states change places, numbers, years and months are drawn anew,
 * sentences are shuffled within their paragraph. So no two are alike, and nothing can be remembered.
 *
 * <p>The same seed gives the same documents. One thread.
 */
final class Variations {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?]) +(?=\\p{Lu})");
    private static final Map<String, List<String>> STATES = Map.of(
            "en",
            List.of("Japan", "China", "Russia", "Iran", "Israel", "Turkey", "Egypt", "France", "India", "Brazil"),
            "es",
            List.of("Colombia", "Ecuador", "Venezuela", "Rusia", "China", "Irán", "Israel", "Francia", "Perú", "Chile"),
            "it",
            List.of("Francia", "Russia", "Cina", "Iran", "Israele", "Turchia", "Libia", "Germania", "Serbia", "Siria"));
    private static final Map<String, List<String>> MONTHS = Map.of(
            "en", List.of("January", "February", "April", "June", "July", "August", "October", "November"),
            "es", List.of("enero", "febrero", "abril", "junio", "julio", "agosto", "octubre", "noviembre"),
            "it", List.of("gennaio", "febbraio", "aprile", "giugno", "luglio", "agosto", "ottobre", "novembre"));

    private final List<Document> samples;
    private final Random random;
    private int made;

    Variations(List<Document> samples, long seed) {
        this.samples = List.copyOf(samples);
        this.random = new Random(seed);
    }

    Document next() {
        Document sample = samples.get(made % samples.size());
        made++;
        String text = sample.text();
        text = exchange(text, STATES.getOrDefault(sample.lang(), List.of()));
        text = exchange(text, MONTHS.getOrDefault(sample.lang(), List.of()));
        text = replace(NUMBER, text, this::number);
        text = shuffle(text);
        return new Document(
                sample.id() + "-" + made,
                sample.title(),
                text,
                sample.published(),
                sample.lang(),
                sample.url(),
                sample.outlet());
    }

    List<Document> next(int count) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(next());
        }
        return documents;
    }

    /** Each of the words becomes another of them throughout the text. */
    private String exchange(String text, List<String> words) {
        List<String> others = new ArrayList<>(words);
        Collections.shuffle(others, random);
        Pattern any = Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
        return replace(any, text, word -> others.get(words.indexOf(word)));
    }

    /** A year stays a year of our time, another number keeps its length. */
    private String number(String digits) {
        boolean isYear = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
        if (isYear) {
            return Integer.toString(1995 + random.nextInt(30));
        }
        StringBuilder out = new StringBuilder(digits.length());
        out.append(1 + random.nextInt(9));
        while (out.length() < digits.length()) {
            out.append(random.nextInt(10));
        }
        return out.toString();
    }

    private String shuffle(String text) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            List<String> sentences = new ArrayList<>(List.of(BETWEEN_SENTENCES.split(paragraph, -1)));
            Collections.shuffle(sentences, random);
            paragraphs.add(String.join(" ", sentences));
        }
        return String.join("\n", paragraphs);
    }

    private static String replace(Pattern pattern, String text, UnaryOperator<String> other) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = new StringBuilder(text.length());
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(other.apply(matcher.group())));
        }
        return matcher.appendTail(out).toString();
    }
}
