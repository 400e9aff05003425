package org.entente.model;

/**
 * A search for words.
 *
 * @param words as a person types them: all should be there, {@code "in this order"} within quotation marks
 * @param lang of the documents, empty for any
 * @param limit the most documents wanted, at least 1
 */
public record SearchQuery(String words, String lang, int limit) {
    public SearchQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("a search wants at least one document: " + limit);
        }
    }
}
