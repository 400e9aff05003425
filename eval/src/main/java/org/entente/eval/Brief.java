package org.entente.eval;

import java.util.List;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Status;

/** An event in a few words, for the error report. */
final class Brief {
    private Brief() {}

    static String of(EventClaim claim) {
        return of(claim.actors(), claim.recipients(), claim.type(), claim.status());
    }

    static String of(List<String> actors, List<String> recipients, EventType type, Status status) {
        return String.join("+", actors) + " > " + String.join("+", recipients) + " " + type + " " + status.code();
    }

    /** Words on one line: every run of blanks and line ends is one blank. */
    static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
