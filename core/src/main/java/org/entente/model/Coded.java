package org.entente.model;

import java.util.List;

/**
 * A document coded: its layers, its claims, and the events and ties that they fold into within the document.
 *
 * @param claims every event claim kept, in the order of the text
 * @param dropped codings that came to nothing, with the reason, for error reports
 * @param packVersion hash of the language, world and scheme packs that coded it
 */
public record Coded(
        Annotated annotated,
        List<EventClaim> claims,
        List<TieClaim> tieClaims,
        List<Event> events,
        List<TieClaim> ties,
        List<Dropped> dropped,
        String packVersion) {
    public Coded {
        claims = List.copyOf(claims);
        tieClaims = List.copyOf(tieClaims);
        events = List.copyOf(events);
        ties = List.copyOf(ties);
        dropped = List.copyOf(dropped);
    }

    /**
     * A cue that made no claim.
     *
     * @param stage how far it came: {@code frame}, {@code role}, {@code same-party}, {@code confidence}, {@code merged}
     */
    public record Dropped(Span cue, String lexeme, String sense, String stage, String reason) {}
}
