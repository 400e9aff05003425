package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Outcome;
import org.entente.model.Stored;
import org.entente.serve.Console;
import org.jspecify.annotations.Nullable;

/**
 * What became of every input of a run: read = coded + without events + copies + refused. Refusals are told one by one
 * as they come, the sums at the end. Not thread-safe.
 */
final class RunReport {
    private static final int MOST_TOLD = 50;
    private static final int MOST_OUTLETS = 10;
    private static final String NO_LANGUAGE = "unknown";

    private final Console console;
    private final SortedMap<String, Integer> byLanguage = new TreeMap<>();
    private int coded;
    private int withoutEvents;
    private final SortedMap<String, Integer> byOutlet = new TreeMap<>();
    private int copies;
    private int known;
    private int versions;
    private int refused;
    private int undated;
    private int events;
    private int ties;
    private int review;

    RunReport(Console console) {
        this.console = console;
    }

    void coded(Outcome<Coded> outcome) {
        if (outcome instanceof Outcome.Done<Coded> done) {
            Coded value = done.value();
            document(value.annotated().document());
            coded += value.events().isEmpty() ? 0 : 1;
            withoutEvents += value.events().isEmpty() ? 1 : 0;
            events += value.events().size();
            ties += value.ties().size();
        } else {
            refused((Outcome.Refused<Coded>) outcome);
        }
    }

    void read(Outcome<Document> outcome) {
        if (outcome instanceof Outcome.Done<Document> done) {
            document(done.value());
            withoutEvents++;
        } else {
            refused((Outcome.Refused<Document>) outcome);
        }
    }

    /** A document that went into the archive; {@code coded} is null when its text was there. */
    void stored(Document document, @Nullable Coded coded, Stored stored) {
        if (stored == Stored.NEW || stored == Stored.VERSION) {
            if (coded != null) {
                coded(new Outcome.Done<>(document.id(), coded));
            }
        } else {
            document(document);
            copies++;
            known += stored == Stored.KNOWN ? 1 : 0;
        }
        versions += stored == Stored.VERSION ? 1 : 0;
        byOutlet.merge(document.outlet().isEmpty() ? NO_LANGUAGE : document.outlet(), 1, Integer::sum);
    }

    /** So many judgements no longer apply since what they judged says something else, or is shown no more. */
    void sentToReview(int judgements) {
        review = judgements;
    }

    private void document(Document document) {
        byLanguage.merge(document.lang().isEmpty() ? NO_LANGUAGE : document.lang(), 1, Integer::sum);
        undated += document.published().isKnown() ? 0 : 1;
    }

    private void refused(Outcome.Refused<?> outcome) {
        refused++;
        if (refused <= MOST_TOLD) {
            console.say(
                    Shown.line("refused " + outcome.id() + ": " + outcome.code().code() + ": " + outcome.reason()));
        } else if (refused == MOST_TOLD + 1) {
            console.say("further refusals are in the output only");
        }
    }

    /** Says the sums of a run that coded. */
    void sayCoded() {
        say(
                coded + " coded + " + withoutEvents + " without events + " + refused + " refused",
                List.of(Shown.count(events, "event"), Shown.count(ties, "tie")));
    }

    /** Says the sums of a run that stored. */
    void sayStored() {
        List<String> found = new ArrayList<>();
        if (known > 0) {
            found.add(known + " of the copies were there already");
        }
        if (versions > 0) {
            found.add(Shown.count(versions, "new version") + " of what was there");
        }
        found.add(Shown.count(events, "event"));
        found.add(Shown.count(ties, "tie"));
        if (review > 0) {
            found.add((review == 1 ? "1 judgement no longer applies" : review + " judgements no longer apply")
                    + ": 'entente judge log --review'");
        }
        say(
                coded + " coded + " + withoutEvents + " without events + "
                        + (copies == 1 ? "1 copy" : copies + " copies") + " + " + refused + " refused",
                found);
        if (byOutlet.keySet().stream().anyMatch(outlet -> !outlet.equals(NO_LANGUAGE))) {
            console.say("outlets: " + outlets());
        }
    }

    private String outlets() {
        List<String> most = byOutlet.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_OUTLETS)
                .map(entry -> Shown.line(entry.getKey()) + " " + entry.getValue())
                .toList();
        int others = byOutlet.size() - most.size();
        return String.join(", ", most) + (others > 0 ? " and " + others + " more" : "");
    }

    /** What the archive keeps of the run. */
    Map<String, Long> sums() {
        return Map.of(
                "read", (long) read(),
                "coded", (long) coded,
                "without events", (long) withoutEvents,
                "copies", (long) copies,
                "versions", (long) versions,
                "refused", (long) refused,
                "undated", (long) undated,
                "events", (long) events,
                "ties", (long) ties);
    }

    private int read() {
        return coded + withoutEvents + copies + refused;
    }

    /** Says the sums of a run that only read. */
    void sayRead() {
        say(withoutEvents + " printed + " + refused + " refused", List.of());
    }

    private void say(String sum, List<String> found) {
        List<String> parts = new ArrayList<>();
        parts.add("read " + read() + " = " + sum);
        if (!byLanguage.isEmpty()) {
            parts.add(String.join(
                    ", ",
                    byLanguage.entrySet().stream().map(RunReport::language).toList()));
        }
        if (undated > 0) {
            parts.add(undated + " undated (give --published)");
        }
        parts.addAll(found);
        console.say(String.join("; ", parts));
    }

    private static String language(Map.Entry<String, Integer> entry) {
        return entry.getKey() + " " + entry.getValue();
    }

    int exitCode() {
        return refused > 0 ? Exit.SOME_REFUSED : Exit.DONE;
    }
}
