package org.entente.serve.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.consolidate.Likeness;
import org.entente.explore.LifeStep;
import org.entente.explore.TieView;
import org.entente.model.Archive;
import org.entente.model.ArchivedTie;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Resolved;
import org.entente.model.Scope;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.entente.model.Status;
import org.entente.serve.JudgementJson;
import org.entente.serve.RecordJson;

/** The claims behind an event or a tie of the archive, each as a coded document would tell it, with its trace. */
final class ArchiveReasons {
    private static final String SAME = " of the same parties and type";

    private final Archive archive;
    private final Scope scope;
    private final RecordJson json;

    ArchiveReasons(Archive archive, Scope scope) {
        this.archive = archive;
        this.scope = scope;
        this.json = new RecordJson(archive, scope);
    }

    /** The claim that speaks for it first, then the others by key. @throws EntenteException USER when there is none */
    List<CodedFile.Found> find(String id) {
        Resolved resolved = archive.resolve(scope, id)
                .filter(found -> found.kind() != 'D' && found.kind() != 'J')
                .orElseThrow(() -> new EntenteException(
                        ErrorCode.USER,
                        "no event, tie or claim of the archive has the id " + id
                                + "; look its id up with 'entente events' or 'entente ties'"));
        List<String> keys = new ArrayList<>();
        switch (resolved.kind()) {
            case 'E' ->
                archive.event(scope, resolved.id()).ifPresent(event -> {
                    keys.add(event.best());
                    keys.addAll(event.sources().claims());
                });
            case 'T' ->
                archive.tie(scope, resolved.id()).ifPresent(tie -> {
                    keys.add(tie.best());
                    keys.addAll(tie.sources().claims());
                });
            default -> keys.add(resolved.id());
        }
        List<String> once = keys.stream().distinct().toList();
        JudgementLines judgements = new JudgementLines(archive.judgements(scope));
        List<CodedFile.Found> found = new ArrayList<>();
        List<SourcedClaim> claims = archive.claims(scope, once);
        for (SourcedClaim claim : claims) {
            ObjectNode node = folded(json.claim(claim), resolved, keys, likeness(claims, keys.get(0), claim));
            judgements
                    .on(claim.claim().key())
                    .forEach(line -> node.withArray("judgements").add(JudgementJson.of(line)));
            found.add(new CodedFile.Found(RecordJson.source(claim.source()), node));
        }
        List<SourcedTie> ties = archive.tieClaims(scope, once);
        for (SourcedTie claim : ties) {
            ObjectNode node = folded(json.claim(claim), resolved, keys, SAME);
            if (resolved.kind() == 'T' && claim.equals(ties.get(0))) {
                archive.tie(scope, resolved.id()).ifPresent(tie -> json.life(node, life(tie, ties)));
            }
            found.add(new CodedFile.Found(RecordJson.source(claim.source()), node));
        }
        return found;
    }

    /** The steps of the tie as a whole, which stand once, with its first claim. */
    private static List<LifeStep> life(ArchivedTie tie, List<SourcedTie> claims) {
        Map<String, SourcedTie> byKey = new HashMap<>();
        claims.forEach(claim -> byKey.put(claim.claim().key(), claim));
        return TieView.of(tie, byKey).map(TieView::life).orElse(List.of());
    }

    /** What a claim has in common with the one that speaks for the event. */
    private static String likeness(List<SourcedClaim> claims, String best, SourcedClaim claim) {
        if (claim.claim().key().equals(best)) {
            return SAME + "; it speaks for the event";
        }
        return claims.stream()
                .filter(other -> other.claim().key().equals(best))
                .findFirst()
                .map(other -> kind(claims, other, claim) + stance(other, claim) + "; beside " + best + ": "
                        + String.join(", ", Likeness.of(other, claim).features()))
                .orElse("");
    }

    /** Why a claim that was read as of other parties or another type is one with what speaks for the event. */
    private static String kind(List<SourcedClaim> claims, SourcedClaim best, SourcedClaim claim) {
        if (claim.block().equals(best.block()) || !claim.isStanding()) {
            return SAME;
        }
        boolean isReprint = !claim.print().isEmpty()
                && claims.stream()
                        .anyMatch(other -> other.print().equals(claim.print())
                                && other.block().equals(best.block())
                                && !other.source()
                                        .document()
                                        .equals(claim.source().document()));
        return isReprint ? "; its sentence was printed before, and tells what it told there" : ", judged to be one";
    }

    /** By which rule a claim of another status is one with what speaks for the event, whose status the event has. */
    private static String stance(SourcedClaim best, SourcedClaim claim) {
        Status said = best.claim().status();
        Status status = claim.claim().status();
        if (said == status) {
            return "";
        }
        return switch (status) {
            case DENIED -> "; it denies what " + best.claim().key() + " tells: contested";
            case PLANNED -> "; it announces what " + best.claim().key() + " tells as having happened";
            default -> "";
        };
    }

    /** Adds the last decision, which no claim knows: what it was joined with. */
    private static ObjectNode folded(ObjectNode claim, Resolved resolved, List<String> keys, String likeness) {
        if (resolved.kind() != 'C') {
            long all = keys.stream().distinct().count();
            claim.withArray("trace")
                    .addObject()
                    .put("room", "consolidate")
                    .put("rule", "across")
                    .put(
                            "reason",
                            all == 1
                                    ? resolved.id() + " rests on this claim alone"
                                    : "one of " + all + " claims of " + resolved.id() + likeness);
        }
        return claim;
    }
}
