package org.entente.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.entente.model.Document;
import org.entente.model.Hit;
import org.entente.model.Span;

/** Passages as quotations of a document, the words found as spans of its text. One a document. */
final class Snippets extends PassageFormatter {
    private final Document document;

    Snippets(Document document) {
        this.document = document;
    }

    record Marked(List<Hit.Snippet> snippets) {}

    @Override
    public Object format(Passage[] passages, String content) {
        List<Hit.Snippet> snippets = new ArrayList<>();
        Arrays.stream(passages)
                .sorted(Comparator.comparingInt(Passage::getStartOffset))
                .forEach(passage ->
                        snippets.add(new Hit.Snippet(document.quote(trimmed(passage, content)), found(passage))));
        return new Marked(snippets);
    }

    private static Span trimmed(Passage passage, String content) {
        int start = passage.getStartOffset();
        int end = passage.getEndOffset();
        while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(content.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    private static List<Span> found(Passage passage) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < passage.getNumMatches(); i++) {
            spans.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
        }
        spans.sort(Comparator.naturalOrder());
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            int last = apart.size() - 1;
            if (last >= 0 && apart.get(last).overlaps(span)) {
                apart.set(last, apart.get(last).cover(span));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }
}
