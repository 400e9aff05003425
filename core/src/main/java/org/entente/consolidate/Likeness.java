package org.entente.consolidate;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.SortedSet;
import org.entente.model.PartialDate;
import org.entente.model.SourcedClaim;

/**
 * What two claims of one happening have in common, by name: what the steps of {@link EventBlock} and {@link Retold}
 * went by. For a person to read; it decides nothing. Parties, type and stance are the same, but for what is printed
 * again or was judged, and not listed. Immutable.
 *
 * @param sense {@code same} or {@code other}
 * @param date {@code same}, {@code agrees} (one is vaguer), {@code other}, {@code undated} (one says none) or
 *     {@code none}
 * @param things {@code shared}, {@code other} or {@code unnamed} (one names none)
 * @param place {@code same}, {@code other} (or written otherwise) or {@code unnamed}
 * @param wording the share of word pairs that both sentences have, between 0 and 1
 * @param days between the two publications; −1 when one is not known to the day
 * @param isOneReport true when one report tells both
 */
public record Likeness(
        String sense, String date, String things, String place, double wording, long days, boolean isOneReport) {

    /** Compares two claims. Cost: their sentences' words. */
    public static Likeness of(SourcedClaim claim, SourcedClaim other) {
        Told one = Told.of(claim, false, new HashMap<>());
        Told two = Told.of(other, false, new HashMap<>());
        return new Likeness(
                one.claim().sense().equals(two.claim().sense()) ? "same" : "other",
                dates(one.happened(), two.happened()),
                things(one.things(), two.things()),
                words(one.claim().place(), two.claim().place()),
                one.wording().likeness(two.wording()),
                days(one.published(), two.published()),
                claim.source().document().equals(other.source().document()));
    }

    private static String dates(PartialDate one, PartialDate two) {
        if (!one.isKnown() || !two.isKnown()) {
            return one.isKnown() || two.isKnown() ? "undated" : "none";
        }
        if (one.equals(two)) {
            return "same";
        }
        return one.agreesWith(two) ? "agrees" : "other";
    }

    private static String things(SortedSet<String> one, SortedSet<String> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return "unnamed";
        }
        return Collections.disjoint(one, two) ? "other" : "shared";
    }

    private static String words(String one, String two) {
        if (one.isEmpty() || two.isEmpty()) {
            return "unnamed";
        }
        return one.equalsIgnoreCase(two) ? "same" : "other";
    }

    private static long days(PartialDate one, PartialDate two) {
        return one.isDay() && two.isDay() ? Math.abs(ChronoUnit.DAYS.between(one.firstDay(), two.firstDay())) : -1;
    }

    /** The features as {@code name=value}, in a fixed order. */
    public List<String> features() {
        return List.of(
                "sense=" + sense,
                "date=" + date,
                "things=" + things,
                "place=" + place,
                "wording=" + Math.round(wording * 100) + "%",
                "published=" + (days < 0 ? "unknown" : days == 0 ? "same-day" : days + "-days-apart"),
                "report=" + (isOneReport ? "same" : "other"));
    }
}
