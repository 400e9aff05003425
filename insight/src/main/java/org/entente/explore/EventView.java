package org.entente.explore;

import org.entente.model.ArchivedEvent;
import org.entente.model.PartialDate;
import org.entente.model.SourcedClaim;
import org.entente.model.Status;

/**
 * An event with the claim that speaks for it.
 *
 * @param score its weight between conflict (−10) and cooperation (10); 0 for what is not reported
 */
public record EventView(ArchivedEvent event, SourcedClaim best, double score) {
    /** True when some report it and others deny it. */
    public boolean isContested() {
        return !event.deniedBy().isEmpty();
    }

    /** False when {@link ArchivedEvent#when} is the day of the first report. */
    public boolean isDated() {
        return event.happened().isKnown();
    }

    /** True when it was announced, and its day had not passed when it was last printed; or has no day. */
    public boolean isAhead() {
        return event.status() == Status.PLANNED && !hadPassed();
    }

    /** True when its day had passed when it was last printed. */
    boolean hadPassed() {
        PartialDate printed = event.sources().lastPublished();
        return isDated() && printed.isKnown() && event.happened().lastDay().isBefore(printed.firstDay());
    }

    public Passage passage() {
        return Passage.of(best);
    }
}
