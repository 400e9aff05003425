package org.entente.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A report as it was read: its text untouched, and what is known about it.
 *
 * <p>The text is never normalised, cut or repaired; a leading byte order mark is dropped by the reader before. A field
 * that is not known is an empty string, a date that is not known is {@link PartialDate#UNKNOWN}. Immutable.
 *
 * @param id as given by the source: a file's path without its extension, or the {@code id} of a record
 * @param lang ISO 639-1 of the text, empty until known
 */
public record Document(
        String id, String title, String text, PartialDate published, String lang, String url, String outlet) {
    public Document {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(published, "published is null");
    }

    /** A document of which only the text is known. */
    public static Document ofText(String id, String text) {
        return new Document(id, "", text, PartialDate.UNKNOWN, "", "", "");
    }

    public Document withLang(String newLang) {
        return new Document(id, title, text, published, newLang, url, outlet);
    }

    public Document withPublished(PartialDate date) {
        return new Document(id, title, text, date, lang, url, outlet);
    }

    /** The words from {@code start} to {@code end} (UTF-16, half-open), with their place. */
    public Quotation quote(int start, int end) {
        return new Quotation(new Span(start, end), text.substring(start, end));
    }

    public Quotation quote(Span span) {
        return quote(span.start(), span.end());
    }

    /** The code point offset of a UTF-16 offset, for files and exports. Linear in the offset. */
    public int codePoint(int utf16) {
        return text.codePointCount(0, utf16);
    }

    /** SHA-256 of the text in UTF-8, lower-case hexadecimal: what a document is, wherever it came from. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
