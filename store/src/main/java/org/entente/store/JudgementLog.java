package org.entente.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.ClaimField;
import org.entente.model.ClaimValues;
import org.entente.model.Judgement;
import org.entente.model.Rulings;
import org.entente.model.SourcedClaim;

/**
 * The judgements that a sight sees, each with what became of it. Worked out from facts whenever it is asked: a
 * judgement holds while every claim it is about says what it said then.
 *
 * @param rulings what those that hold come to
 */
record JudgementLog(List<Judgement.Logged> lines, Rulings rulings) {
    static JudgementLog of(Database database, Sight sight) {
        List<Judgement> all = Judgements.of(database, sight);
        if (all.isEmpty()) {
            return new JudgementLog(List.of(), Rulings.NONE);
        }
        Map<String, ClaimValues> now = values(database, sight, all);
        Set<String> undone = Judgements.undone(all);
        Map<String, String> reviewed = new HashMap<>();
        Set<String> unseen = new HashSet<>();
        List<Judgement> holding = new ArrayList<>();
        for (Judgement judgement : all) {
            // who may not see every report cannot tell what is gone from what is hidden: he is told of neither
            boolean isSeen = sight.scope().isUnlimited() && sight.scope().isAnyDate()
                    || now.keySet().containsAll(judgement.keys()) && !unseen.contains(judgement.undoes());
            String reason = changed(judgement, now);
            if (!isSeen) {
                unseen.add(judgement.id());
            } else if (!reason.isEmpty()) {
                reviewed.put(judgement.id(), reason);
            } else if (judgement.verb() != Judgement.Verb.UNDO && !undone.contains(judgement.id())) {
                holding.add(judgement);
            }
        }
        Rulings rulings = Rulings.of(holding);
        List<Judgement.Logged> lines = new ArrayList<>();
        for (Judgement judgement : all) {
            if (!unseen.contains(judgement.id())) {
                lines.add(logged(judgement, undone, reviewed, rulings));
            }
        }
        return new JudgementLog(List.copyOf(lines), rulings);
    }

    private static Judgement.Logged logged(
            Judgement judgement, Set<String> undone, Map<String, String> reviewed, Rulings rulings) {
        if (judgement.verb() == Judgement.Verb.UNDO) {
            return new Judgement.Logged(judgement, Judgement.State.HOLDS, "");
        }
        if (undone.contains(judgement.id())) {
            return new Judgement.Logged(judgement, Judgement.State.UNDONE, "");
        }
        String reason = reviewed.getOrDefault(judgement.id(), "");
        if (!reason.isEmpty()) {
            return new Judgement.Logged(judgement, Judgement.State.REVIEW, reason);
        }
        return rulings.isInForce(judgement)
                ? new Judgement.Logged(judgement, Judgement.State.HOLDS, "")
                : new Judgement.Logged(judgement, Judgement.State.OVERRULED, "a later judgement says the contrary");
    }

    private static Map<String, ClaimValues> values(Database database, Sight sight, List<Judgement> all) {
        Set<String> keys = new TreeSet<>();
        all.forEach(judgement -> keys.addAll(judgement.keys()));
        Map<String, ClaimValues> values = new HashMap<>();
        for (SourcedClaim claim : Claims.events(database, sight, keys)) {
            values.put(claim.claim().key(), ClaimValues.of(claim.claim()));
        }
        return values;
    }

    /** What a judged claim says otherwise now; empty when all say the same. */
    private static String changed(Judgement judgement, Map<String, ClaimValues> now) {
        for (Judgement.Judged judged : judgement.claims()) {
            ClaimValues values = now.get(judged.claim());
            if (values == null) {
                return judged.claim() + " is gone";
            }
            if (!values.equals(judged.values())) {
                return judged.claim() + " says something else now: " + difference(judged.values(), values);
            }
        }
        return "";
    }

    private static String difference(ClaimValues then, ClaimValues now) {
        List<String> differing = new ArrayList<>();
        for (ClaimField field : ClaimField.values()) {
            if (!then.of(field).equals(now.of(field))) {
                differing.add(field.code() + " " + words(then.of(field)) + " → " + words(now.of(field)));
            }
        }
        // the names and quantities of things stand beside their kinds
        return differing.isEmpty() ? "the names or quantities of items" : String.join("; ", differing);
    }

    private static String words(List<String> values) {
        return values.isEmpty() ? "nothing" : String.join(", ", values);
    }

    /** Ids of those that wait for a person. */
    Set<String> review() {
        Set<String> review = new TreeSet<>();
        lines.stream()
                .filter(line -> line.state() == Judgement.State.REVIEW)
                .forEach(line -> review.add(line.judgement().id()));
        return review;
    }
}
