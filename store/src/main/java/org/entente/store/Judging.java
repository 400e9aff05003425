package org.entente.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.ClaimValues;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Judgement;
import org.entente.model.Key;
import org.entente.model.Run;
import org.entente.model.Scope;
import org.entente.model.SourcedClaim;
import org.entente.model.Verdict;

/** Makes a judgement of a verdict, and keeps it in one transaction. */
final class Judging {
    private final Database database;
    private final List<Judgement> before;
    private final Run run;

    Judging(Database database, Run run) {
        this.database = database;
        this.run = run;
        this.before = Judgements.of(database, Sight.of(database, Scope.EVERYTHING));
    }

    Judgement keep(Verdict verdict) {
        boolean isUndoing = verdict.verb() == Judgement.Verb.UNDO;
        String undoes = isUndoing ? undone(verdict.undoes()).id() : "";
        long number = before.isEmpty() ? 1 : before.get(before.size() - 1).number() + 1;
        Judgement made = new Judgement(
                number,
                Key.of('J', number + "\n" + run.started() + "\n" + verdict.verb() + "\n" + verdict.claims()),
                verdict.who(),
                run.started(),
                verdict.verb(),
                isUndoing ? List.of() : judged(verdict.claims()),
                verdict.edits(),
                undoes,
                verdict.why());
        List<String> about = isUndoing ? undone(undoes).keys() : made.keys();
        database.write(connection -> {
            Judgements.add(connection, run.number(), made, about);
            return true;
        });
        return made;
    }

    /** The claims with what they say as they were coded: an earlier edit can be undone without this judgement. */
    private List<Judgement.Judged> judged(List<String> keys) {
        Map<String, SourcedClaim> found = new HashMap<>();
        Claims.events(database, Sight.of(database, Scope.EVERYTHING), keys)
                .forEach(claim -> found.put(claim.claim().key(), claim));
        List<Judgement.Judged> judged = new ArrayList<>();
        for (String key : keys) {
            SourcedClaim claim = found.remove(key);
            if (claim == null) {
                throw new EntenteException(
                        ErrorCode.USER,
                        keys.indexOf(key) == keys.lastIndexOf(key)
                                ? "no claim " + key + "; 'entente why' of an event lists its claims"
                                : key + " is named twice; name two claims");
            }
            judged.add(new Judgement.Judged(key, ClaimValues.of(claim.claim())));
        }
        return judged;
    }

    /** The judgement with this id, or the latest one; it can be undone. */
    private Judgement undone(String id) {
        Set<String> gone = Judgements.undone(before);
        List<Judgement> found = before.stream()
                .filter(judgement -> id.isEmpty()
                        ? judgement.verb() != Judgement.Verb.UNDO && !gone.contains(judgement.id())
                        : judgement.id().equals(id))
                .collect(Collectors.toList());
        if (found.isEmpty()) {
            throw new EntenteException(
                    ErrorCode.USER,
                    id.isEmpty()
                            ? "there is no judgement to undo; 'entente judge log' lists what was judged"
                            : "no judgement " + id + "; 'entente judge log' lists what was judged");
        }
        Judgement last = found.get(found.size() - 1);
        if (last.verb() == Judgement.Verb.UNDO) {
            throw new EntenteException(
                    ErrorCode.USER, last.id() + " is itself an undoing; judge anew what " + last.undoes() + " said");
        }
        if (gone.contains(last.id())) {
            throw new EntenteException(
                    ErrorCode.USER, last.id() + " is undone already; 'entente judge log' shows what holds");
        }
        return last;
    }
}
