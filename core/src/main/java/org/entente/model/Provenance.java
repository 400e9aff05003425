package org.entente.model;

/**
 * The report that a claim stands in, without its text. Where a text came in several copies, the one with the earliest
 * date stands for it, whatever came first.
 *
 * @param document {@code D-} and ten base-32 characters of the hash
 * @param hash of the text, see {@link Document#hash}
 * @param id as the source gave it
 * @param copies how many further copies of the text are seen
 * @param pack version of the packs that coded it
 */
public record Provenance(
        String document,
        String hash,
        String id,
        String title,
        PartialDate published,
        String lang,
        String url,
        String outlet,
        String collection,
        int copies,
        String pack) {
    /** The id of a text with this hash. */
    public static String documentId(String hash) {
        return Key.of('D', hash);
    }
}
