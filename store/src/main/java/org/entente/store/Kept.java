package org.entente.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Annotated;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.PartialDate;
import org.entente.model.Provenance;
import org.entente.model.Quotation;
import org.entente.model.Sentence;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.entente.model.TieClaim;

/**
 * A claim as a row keeps it.
 *
 * @param kind {@code E} of an event, {@code T} of a tie
 * @param standing key of the claim that stands for the document's event; its own key for a tie
 * @param place where its cue begins
 * @param body what {@link Json} makes of the claim
 * @param print {@link SourcedClaim#print} of a claim that stands for an event, else empty
 */
record Kept(String key, String kind, String block, String standing, int place, String body, String print) {
    /** The body of an event's claim. */
    record EventBody(EventClaim claim, Quotation sentence, List<String> mentions) {}

    private static final Provenance NOWHERE =
            new Provenance("", "", "", "", PartialDate.UNKNOWN, "", "", "", "", 0, "");

    /** The claims of a coded document, each key once, in the order of the text. */
    static List<Kept> of(Coded coded) {
        Map<String, Kept> rows = new LinkedHashMap<>();
        for (Event event : coded.events()) {
            List<String> mentions =
                    event.mentions().stream().map(EventClaim::key).sorted().toList();
            keep(rows, coded.annotated(), event.told(), mentions, event.claim().key());
            for (EventClaim mention : event.mentions()) {
                keep(rows, coded.annotated(), mention, List.of(), event.claim().key());
            }
        }
        for (TieClaim tie : coded.tieClaims()) {
            rows.putIfAbsent(tie.key(), tie(tie));
        }
        return List.copyOf(rows.values());
    }

    private static void keep(
            Map<String, Kept> rows, Annotated annotated, EventClaim claim, List<String> mentions, String standing) {
        SourcedClaim sourced = new SourcedClaim(claim, sentence(annotated, claim), mentions, standing, NOWHERE);
        rows.putIfAbsent(
                claim.key(),
                new Kept(
                        claim.key(),
                        "E",
                        sourced.block(),
                        standing,
                        claim.evidence().cue().span().start(),
                        Json.write(new EventBody(claim, sourced.sentence(), mentions)),
                        sourced.isStanding() ? sourced.print() : ""));
    }

    /** The block and the print of an event's claim whose row was written before there were prints. */
    static List<String> blockAndPrint(String key, String standing, String body) {
        EventBody kept = Json.read(body, EventBody.class);
        SourcedClaim sourced = new SourcedClaim(kept.claim(), kept.sentence(), kept.mentions(), standing, NOWHERE);
        return List.of(sourced.block(), key.equals(standing) ? sourced.print() : "");
    }

    private static Quotation sentence(Annotated annotated, EventClaim claim) {
        List<Sentence> sentences = annotated.sentences();
        Document document = annotated.document();
        return claim.sentence() >= 0 && claim.sentence() < sentences.size()
                ? document.quote(sentences.get(claim.sentence()).span())
                : claim.evidence().cue();
    }

    private static List<Object> values(EventClaim claim) {
        return List.of(
                claim.mode(),
                claim.contexts(),
                claim.actors(),
                claim.recipients(),
                claim.status(),
                claim.happened(),
                claim.voices(),
                claim.items(),
                claim.place(),
                claim.topics());
    }

    private static Kept tie(TieClaim tie) {
        return new Kept(
                tie.key(),
                "T",
                new SourcedTie(tie, NOWHERE).block(),
                tie.key(),
                tie.evidence().cue().span().start(),
                Json.write(tie),
                "");
    }

    /** True when an older row of this claim says the same, however it was found. */
    boolean hasValuesOf(String olderBody) {
        return kind.equals("E")
                ? values(Json.read(body, EventBody.class).claim())
                        .equals(values(Json.read(olderBody, EventBody.class).claim()))
                : values(Json.read(body, TieClaim.class)).equals(values(Json.read(olderBody, TieClaim.class)));
    }

    private static List<Object> values(TieClaim tie) {
        return List.of(tie.parties(), tie.from(), tie.to(), tie.status(), tie.voices(), tie.deniedBy(), tie.details());
    }
}
