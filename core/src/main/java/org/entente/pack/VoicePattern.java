package org.entente.pack;

/** Who says so: a verb of saying, or words that the voice follows or goes before. */
public record VoicePattern(String id, Pattern pattern, Side side) {
    /** Where the voice stands. */
    public enum Side {
        SUBJECT,
        AFTER,
        BEFORE,
        UNNAMED
    }
}
