package org.entente.model;

import java.util.List;

/**
 * A document that a search found, best first.
 *
 * @param snippets stretches of its text that hold the words, in the order of the text
 */
public record Hit(ArchivedDocument document, double score, List<Snippet> snippets) {
    public Hit {
        snippets = List.copyOf(snippets);
    }

    /**
     * A stretch of the text.
     *
     * @param found where in the text the words stand, within the passage
     */
    public record Snippet(Quotation passage, List<Span> found) {
        public Snippet {
            found = List.copyOf(found);
        }
    }
}
