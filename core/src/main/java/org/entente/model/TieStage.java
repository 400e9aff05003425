package org.entente.model;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a tie has come. An agreement goes from {@link #PROPOSED} to {@link #LAPSED}; every other tie is opened and
 * closed. In the order of a life.
 */
public enum TieStage {
    PROPOSED,
    NEGOTIATED,
    CONCLUDED,
    SIGNED,
    IN_FORCE,
    OPENED,
    LAPSED,
    CLOSED;

    /** As the coding guide writes it: {@code in force}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The stage with this code. @throws IllegalArgumentException when there is none */
    public static TieStage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /**
     * What an act that brings an agreement to this stage says of it.
     *
     * @param isDone false for an act that lies ahead or was denied: then the agreement is at an earlier stage
     * @param date of the act, empty when it is not told
     */
    public SortedMap<String, String> detailsOf(boolean isDone, String date) {
        SortedMap<String, String> details = new TreeMap<>();
        if (isDone) {
            details.put("stage", code());
        } else if (this == SIGNED) {
            details.put("stage", NEGOTIATED.code());
        } else if (this == IN_FORCE) {
            details.put("stage", SIGNED.code());
        } else if (compareTo(SIGNED) < 0) {
            details.put("stage", PROPOSED.code());
        }
        if (!date.isEmpty() && this == SIGNED) {
            details.put(isDone ? "signed" : "to_be_signed", date);
        } else if (!date.isEmpty() && isDone && (this == PROPOSED || this == NEGOTIATED)) {
            details.put(code(), date);
        }
        return details;
    }

    /** Since when a tie holds that an act of this date brought to this stage. */
    public PartialDate from(boolean isDone, PartialDate date) {
        return isDone && (this == CONCLUDED || this == IN_FORCE || this == OPENED) ? date : PartialDate.UNKNOWN;
    }

    /** Until when it held. */
    public PartialDate to(boolean isDone, PartialDate date) {
        return isDone && isEnd() ? date : PartialDate.UNKNOWN;
    }

    /** True for a stage after which the tie holds no more. */
    public boolean isEnd() {
        return this == LAPSED || this == CLOSED;
    }

    /** True for a stage that an agreement can be at. */
    public boolean isOfAgreement() {
        return this != OPENED && this != CLOSED;
    }
}
