package org.entente.eval;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Annotated;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Item;
import org.entente.model.PartialDate;
import org.entente.model.Quotation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Trace;
import org.entente.model.Voice;
import org.entente.model.Zone;

/** Claims, gold and coded documents made by hand, with what a test does not speak of left out. */
final class Made {
    private Made() {}

    static List<String> codes(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1));
    }

    static EventClaim claim(
            Document document, String cue, EventType type, String actors, String recipients, Status status) {
        int start = document.text().indexOf(cue);
        return claim(document.quote(start, start + cue.length()), type, actors, recipients, status);
    }

    static EventClaim claim(Quotation cue, EventType type, String actors, String recipients, Status status) {
        return claim(cue, type, actors, recipients, status, PartialDate.UNKNOWN, List.of());
    }

    static EventClaim claim(
            Quotation cue,
            EventType type,
            String actors,
            String recipients,
            Status status,
            PartialDate happened,
            List<String> features) {
        return new EventClaim(
                "C-" + cue.span().start() + type + actors + recipients,
                type,
                "",
                List.of(),
                codes(actors),
                codes(recipients),
                status,
                happened,
                List.of(),
                List.of(),
                "",
                List.of(),
                "sense",
                1,
                features,
                0,
                Evidence.of(cue),
                Trace.EMPTY.with("extract", "en.condemn", "test"));
    }

    static EventClaim withDetails(EventClaim c, String mode, List<String> contexts, String voice, String item) {
        return new EventClaim(
                c.key(),
                c.type(),
                mode,
                contexts,
                c.actors(),
                c.recipients(),
                c.status(),
                c.happened(),
                List.of(new Voice(voice, null)),
                List.of(new Item(new Span(0, 1), 0, 0, 1, item, "", "")),
                "somewhere",
                List.of(),
                c.sense(),
                c.confidence(),
                c.features(),
                0,
                c.evidence(),
                c.trace());
    }

    static GoldEvent gold(EventType type, String actors, String recipients, Status... statuses) {
        return new GoldEvent(
                1,
                0,
                true,
                codes(actors),
                codes(recipients),
                type,
                List.of(statuses),
                List.of(""),
                List.of(""),
                List.of(),
                List.of(),
                List.of(),
                "",
                "cue",
                0,
                3,
                List.of());
    }

    static GoldEvent gold(Document document, int n, int alternativeOf, boolean isMust, String cue, GoldEvent like) {
        int start = document.codePoint(document.text().indexOf(cue));
        return new GoldEvent(
                n,
                alternativeOf,
                isMust,
                like.actors(),
                like.recipients(),
                like.type(),
                like.statuses(),
                like.dates(),
                like.modes(),
                like.attribution(),
                like.contexts(),
                like.items(),
                like.place(),
                cue,
                start,
                start + cue.codePointCount(0, cue.length()),
                List.of());
    }

    static LocatedGold located(Document document, GoldEvent... events) {
        return LocatedGold.of(goldDocument(document.id(), events), document.text());
    }

    static GoldDocument goldDocument(String id, GoldEvent... events) {
        return new GoldDocument(id, "en", "", List.of(events), List.of(), List.of());
    }

    /** Coded with every claim an event of its own, one sentence a line. */
    static Coded coded(Document document, List<Coded.Dropped> dropped, EventClaim... claims) {
        List<Event> events = new ArrayList<>();
        for (EventClaim c : claims) {
            events.add(new Event(c, List.of()));
        }
        return coded(document, List.of(), List.of(claims), events, dropped);
    }

    static Coded coded(
            Document document,
            List<Zone> zones,
            List<EventClaim> claims,
            List<Event> events,
            List<Coded.Dropped> dropped) {
        Annotated annotated =
                new Annotated(document, "en", zones, sentences(document), List.of(), List.of(), List.of(), List.of());
        return new Coded(annotated, claims, List.of(), events, List.of(), dropped, "pack-1");
    }

    private static List<Sentence> sentences(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String line : document.text().split("\n", -1)) {
            sentences.add(new Sentence(new Span(start, start + line.length()), List.of()));
            start += line.length() + 1;
        }
        return sentences;
    }
}
