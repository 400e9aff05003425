package org.entente.explore;

import java.time.LocalDate;
import org.entente.model.PartialDate;

/** Dates compared where some are not known. */
final class Times {
    private Times() {}

    static PartialDate earlier(PartialDate a, PartialDate b) {
        if (!a.isKnown() || !b.isKnown()) {
            return a.isKnown() ? a : b;
        }
        return b.firstDay().isBefore(a.firstDay()) ? b : a;
    }

    static PartialDate later(PartialDate a, PartialDate b) {
        if (!a.isKnown() || !b.isKnown()) {
            return a.isKnown() ? a : b;
        }
        return b.lastDay().isAfter(a.lastDay()) ? b : a;
    }

    /** For sorting: what is not known stands last. */
    static LocalDate firstDay(PartialDate date) {
        return date.isKnown() ? date.firstDay() : LocalDate.MAX;
    }
}
