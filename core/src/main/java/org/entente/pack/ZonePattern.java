package org.entente.pack;

import java.util.Locale;

/** A line that is not the article: literal, without regard to case. */
public record ZonePattern(String id, Place place, String words, String zone) {
    /** Where in the line the words stand. */
    public enum Place {
        PREFIX,
        SUFFIX,
        CONTAINS,
        LINE
    }

    public boolean matches(String line) {
        String folded = line.strip().toLowerCase(Locale.ROOT);
        return switch (place) {
            case PREFIX -> folded.startsWith(words);
            case SUFFIX -> folded.endsWith(words);
            case CONTAINS -> folded.contains(words);
            case LINE -> folded.equals(words);
        };
    }
}
