package org.entente.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.ClaimValues;
import org.entente.model.Edit;
import org.entente.model.Judgement;
import org.entente.model.Key;
import org.entente.model.Rulings;
import org.entente.model.SourcedClaim;

/** Judgements as a person makes them, one after another. */
public final class Judging {
    private final List<Judgement> made = new ArrayList<>();

    public Judging accept(SourcedClaim claim) {
        return with(Judgement.Verb.ACCEPT, List.of(), claim);
    }

    public Judging reject(SourcedClaim claim) {
        return with(Judgement.Verb.REJECT, List.of(), claim);
    }

    public Judging edit(SourcedClaim claim, Edit... edits) {
        return with(Judgement.Verb.EDIT, List.of(edits), claim);
    }

    public Judging same(SourcedClaim a, SourcedClaim b) {
        return with(Judgement.Verb.SAME, List.of(), a, b);
    }

    public Judging different(SourcedClaim a, SourcedClaim b) {
        return with(Judgement.Verb.DIFFERENT, List.of(), a, b);
    }

    private Judging with(Judgement.Verb verb, List<Edit> edits, SourcedClaim... claims) {
        int number = made.size() + 1;
        made.add(new Judgement(
                number,
                Key.of('J', "test " + number),
                "ana",
                Instant.EPOCH,
                verb,
                Stream.of(claims)
                        .map(claim -> new Judgement.Judged(claim.claim().key(), ClaimValues.of(claim.claim())))
                        .toList(),
                edits,
                "",
                ""));
        return this;
    }

    public List<Judgement> made() {
        return List.copyOf(made);
    }

    public List<String> ids() {
        return made.stream().map(Judgement::id).toList();
    }

    public Rulings rulings() {
        return Rulings.of(made);
    }
}
