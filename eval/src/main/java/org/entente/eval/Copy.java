package org.entente.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Document;

/**
 * A report as another outlet prints it, made from one: cut short, with its paragraphs in another order, or in slightly
 * other words. Each piece knows which sentence of the original it is, so that it can be told whether two copies speak
 * of one happening. Immutable.
 */
record Copy(Document document, List<Piece> pieces) {
    private static final Pattern SENTENCE =
            Pattern.compile("[^\\n]+?(?:[.!?…]+[”\"»’)]*(?=\\s+\\p{Lu}|\\s+[“\"«¿¡]|\\s*\\n|\\s*$)|(?=\\n)|$)");
    /** What a cut report keeps. */
    private static final double KEPT = 0.6;

    /** How a copy differs from the report that it is made of. */
    enum Kind {
        SAME,
        TRUNCATED,
        REORDERED,
        REWORDED
    }

    /**
     * A sentence in the copy.
     *
     * @param start where it begins in the copy's text
     * @param number which sentence of the original it is
     */
    record Piece(int start, int number) {}

    /** The number of the original's sentence that stands here. */
    int numberAt(int offset) {
        int number = 0;
        for (Piece piece : pieces) {
            if (piece.start() <= offset) {
                number = piece.number();
            }
        }
        return number;
    }

    static Copy of(Document document, Kind kind, Rewording rewording) {
        List<List<String>> paragraphs = paragraphs(document.text());
        List<List<Integer>> numbers = numbered(paragraphs);
        List<String> sentences = paragraphs.stream().flatMap(List::stream).toList();
        return switch (kind) {
            case SAME -> made(document, kind, numbers, sentences, words -> words);
            case TRUNCATED -> made(document, kind, first(numbers, sentences.size()), sentences, words -> words);
            case REORDERED -> made(document, kind, turned(numbers), sentences, words -> words);
            case REWORDED -> made(document, kind, numbers, sentences, rewording::of);
        };
    }

    private static List<List<String>> paragraphs(String text) {
        List<List<String>> paragraphs = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            List<String> sentences = new ArrayList<>();
            Matcher matcher = SENTENCE.matcher(paragraph);
            while (matcher.find()) {
                if (!matcher.group().isBlank()) {
                    sentences.add(matcher.group().strip());
                }
            }
            if (!sentences.isEmpty()) {
                paragraphs.add(sentences);
            }
        }
        return paragraphs;
    }

    private static List<List<Integer>> numbered(List<List<String>> paragraphs) {
        List<List<Integer>> numbers = new ArrayList<>();
        int next = 0;
        for (List<String> paragraph : paragraphs) {
            List<Integer> own = new ArrayList<>();
            for (int i = 0; i < paragraph.size(); i++) {
                own.add(next);
                next++;
            }
            numbers.add(own);
        }
        return numbers;
    }

    private static List<List<Integer>> first(List<List<Integer>> numbers, int sentences) {
        int kept = (int) Math.ceil(sentences * KEPT);
        return numbers.stream()
                .map(paragraph -> paragraph.stream().filter(n -> n < kept).toList())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** The title and the lead stay: what comes behind stands the other way round, as whole paragraphs. */
    private static List<List<Integer>> turned(List<List<Integer>> numbers) {
        int head = Math.min(2, numbers.size());
        List<List<Integer>> turned = new ArrayList<>(numbers.subList(head, numbers.size()));
        Collections.reverse(turned);
        turned.addAll(0, numbers.subList(0, head));
        return turned;
    }

    private static Copy made(
            Document document,
            Kind kind,
            List<List<Integer>> order,
            List<String> sentences,
            UnaryOperator<String> said) {
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        for (List<Integer> paragraph : order) {
            text.append(text.isEmpty() ? "" : "\n\n");
            for (int number : paragraph) {
                boolean isFirst = number == paragraph.get(0);
                text.append(isFirst ? "" : " ");
                pieces.add(new Piece(text.length(), number));
                text.append(said.apply(sentences.get(number)));
            }
        }
        return new Copy(
                new Document(
                        document.id() + "/" + kind.name().toLowerCase(Locale.ROOT),
                        document.title(),
                        text.toString(),
                        document.published(),
                        document.lang(),
                        "",
                        kind.name()),
                pieces);
    }
}
