package org.entente.model;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A claim with the report it stands in.
 *
 * @param sentence the words around the cue
 * @param mentions keys of the claims that were folded into this one within its document, sorted; empty for these
 *     themselves
 * @param standing key of the claim that stands for the document's event: its own, or that of the claim it was folded
 *     into
 */
public record SourcedClaim(
        EventClaim claim, Quotation sentence, List<String> mentions, String standing, Provenance source) {
    /** A coming meeting, support, cooperation or aid is coded as AGREE (coding guide, section 3); its sense stays. */
    private static final Map<String, EventType> COMING = Map.of(
            "meet", EventType.CONSULT,
            "support", EventType.SUPPORT,
            "cooperate", EventType.COOPERATE,
            "aid", EventType.AID);

    /** Characters: about five words. */
    private static final int SHORTEST_PRINT = 30;

    public SourcedClaim {
        mentions = List.copyOf(mentions);
    }

    /** True when the claim stands for an event of its document, and is no further mention of one. */
    public boolean isStanding() {
        return standing.equals(claim.key());
    }

    /**
     * The claims that may tell one happening: what is of one type (announced, of the type that it is to have), who
     * acted upon whom, and whether it is told as fact (announced or denied as well), thought possible or demanded.
     * Whoever meets whom is met by the other, so a consultation has no direction. Claims of different blocks are one
     * event only where one of them prints a sentence of the other again ({@link Folds#reprints}) or a judgement joins
     * them, so each block can be folded by itself. The codes of the parties stand between bars.
     */
    public String block() {
        boolean isOfFact = claim.status() == Status.DENIED || claim.status() == Status.PLANNED;
        Status stance = isOfFact ? Status.REPORTED : claim.status();
        TreeSet<String> actors = new TreeSet<>(claim.actors());
        TreeSet<String> recipients = new TreeSet<>(claim.recipients());
        EventType type = becomes();
        if (type == EventType.CONSULT) {
            actors.addAll(recipients);
            recipients.clear();
        }
        String block = type + " " + stance.code() + "|" + String.join("|", actors);
        return recipients.isEmpty() ? block : block + "|>|" + String.join("|", recipients);
    }

    /** The type that the act has once it has come about. */
    private EventType becomes() {
        String family = claim.sense().substring(0, Math.max(0, claim.sense().indexOf('.')));
        return claim.type() == EventType.AGREE && claim.status() == Status.PLANNED
                ? COMING.getOrDefault(family, EventType.AGREE)
                : claim.type();
    }

    /**
     * The sentence, word for word, and where in it the cue stands, as an id; empty when the sentence is too short to be
     * known again.
     */
    public String print() {
        String words = sentence.words();
        if (words.length() < SHORTEST_PRINT) {
            return "";
        }
        int place = claim.evidence().cue().span().start() - sentence.span().start();
        return Key.of('P', place + " " + words);
    }
}
