package org.entente.model;

/**
 * A thing given, signed, demanded or moved.
 *
 * @param kind of the coding guide: {@code weapon:drone}, {@code document:treaty}
 * @param name its proper name, empty when it has none: {@code Shahed 136}
 * @param quantity as written, empty when none is told
 */
public record Item(Span span, int sentence, int first, int last, String kind, String name, String quantity) {
    /** The part before the colon: {@code weapon}. */
    public String family() {
        int colon = kind.indexOf(':');
        return colon < 0 ? kind : kind.substring(0, colon);
    }
}
