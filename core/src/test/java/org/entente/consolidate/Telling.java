package org.entente.consolidate;

import java.util.List;
import java.util.TreeMap;
import org.entente.model.Document;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Item;
import org.entente.model.Key;
import org.entente.model.PartialDate;
import org.entente.model.Provenance;
import org.entente.model.Quotation;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.TieClaim;
import org.entente.model.TieKind;
import org.entente.model.Trace;
import org.entente.model.Voice;

/** A claim being written for a test: what is not said is what most claims are. Immutable. */
record Telling(
        String document,
        String sentence,
        String published,
        String outlet,
        EventType type,
        String actor,
        String recipient,
        Status status,
        String happened,
        String thing,
        String voice,
        String sense) {

    /** That Iran supplied something to Russia, told by this document in these words. */
    static Telling of(String document, String sentence) {
        return new Telling(
                document, sentence, "2024-03-20", "", EventType.AID, "IRN", "RUS", Status.REPORTED, "", "", "", "test");
    }

    Telling meaning(String newSense) {
        return new Telling(
                document, sentence, published, outlet, type, actor, recipient, status, happened, thing, voice,
                newSense);
    }

    Telling published(String date) {
        return new Telling(
                document, sentence, date, outlet, type, actor, recipient, status, happened, thing, voice, sense);
    }

    Telling by(String newOutlet) {
        return new Telling(
                document, sentence, published, newOutlet, type, actor, recipient, status, happened, thing, voice,
                sense);
    }

    Telling that(EventType newType, String newActor, String newRecipient) {
        return new Telling(
                document,
                sentence,
                published,
                outlet,
                newType,
                newActor,
                newRecipient,
                status,
                happened,
                thing,
                voice,
                sense);
    }

    Telling as(Status newStatus) {
        return new Telling(
                document, sentence, published, outlet, type, actor, recipient, newStatus, happened, thing, voice,
                sense);
    }

    Telling on(String date) {
        return new Telling(
                document, sentence, published, outlet, type, actor, recipient, status, date, thing, voice, sense);
    }

    Telling with(String item) {
        return new Telling(
                document, sentence, published, outlet, type, actor, recipient, status, happened, item, voice, sense);
    }

    Telling says(String name) {
        return new Telling(
                document, sentence, published, outlet, type, actor, recipient, status, happened, thing, name, sense);
    }

    private static PartialDate date(String iso) {
        return iso.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(iso);
    }

    private Provenance source() {
        return new Provenance(
                Key.of('D', document), document, document, "", date(published), "en", "", outlet, "", 0, "test");
    }

    SourcedClaim claim() {
        Quotation quoted = Document.ofText(document, sentence).quote(0, sentence.length());
        String key = Key.of('C', document + sentence + type + actor + recipient + status + happened + thing);
        List<Item> items = thing.isEmpty() ? List.of() : List.of(new Item(new Span(0, 1), 0, 0, 1, thing, "", ""));
        EventClaim claim = new EventClaim(
                key,
                type,
                "",
                List.of(),
                List.of(actor),
                recipient.isEmpty() ? List.of() : List.of(recipient),
                status,
                date(happened),
                voice.isEmpty() ? List.of() : List.of(new Voice(voice, null)),
                items,
                "",
                List.of(),
                sense,
                0.8,
                List.of(),
                0,
                Evidence.of(quoted),
                Trace.EMPTY);
        return new SourcedClaim(claim, quoted, List.of(), key, source());
    }

    /** The supply of the thing, standing since the day that it happened. */
    SourcedTie tie() {
        TreeMap<String, String> details = new TreeMap<>();
        details.put("goods", thing);
        return new SourcedTie(
                new TieClaim(
                        Key.of('C', "tie" + document + sentence + actor + recipient + status + happened + thing),
                        TieKind.SUPPLY,
                        List.of(actor, recipient),
                        date(happened),
                        PartialDate.UNKNOWN,
                        status,
                        List.of(),
                        List.of(),
                        details,
                        Evidence.of(Document.ofText(document, sentence).quote(0, sentence.length())),
                        Trace.EMPTY),
                source());
    }
}
