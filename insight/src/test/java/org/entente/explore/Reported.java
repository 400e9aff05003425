package org.entente.explore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.entente.fake.InMemoryArchive;
import org.entente.model.Annotated;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Key;
import org.entente.model.PartialDate;
import org.entente.model.Quotation;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.TieClaim;
import org.entente.model.TieKind;
import org.entente.model.Trace;
import org.entente.model.Voice;
import org.entente.pack.Reference;

/** A report made by hand: one sentence, and what it tells. */
final class Reported {
    static final Reference REFERENCE =
            Reference.load(Path.of(System.getProperty("entente.home", "..")).resolve("data"));

    private final Document document;
    private final List<Event> events = new ArrayList<>();
    private final List<TieClaim> ties = new ArrayList<>();

    Reported(String id, String text, String published, String url) {
        this(id, text, published, url, "Herald");
    }

    private Reported(String id, String text, String published, String url, String outlet) {
        document = new Document(id, "", text, PartialDate.parse(published), "en", url, outlet);
    }

    static Reported of(String id, String text) {
        return new Reported(id, text, "2024-03-20", "");
    }

    static Reported of(String id, String text, String outlet) {
        return new Reported(id, text, "2024-03-20", "", outlet);
    }

    static Explorer explorer(Reported... reports) {
        InMemoryArchive archive = new InMemoryArchive();
        for (Reported report : reports) {
            archive.with(report.coded());
        }
        return new Explorer(archive, org.entente.model.Scope.EVERYTHING, REFERENCE);
    }

    Reported event(EventType type, String actors, String recipients, Status status, String date, String voice) {
        Quotation cue = document.quote(0, Math.min(5, document.text().length()));
        PartialDate happened = date.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(date);
        EventClaim claim = new EventClaim(
                Key.of('C', document.id() + type + actors + recipients + status + date),
                type,
                "",
                List.of(),
                codes(actors),
                codes(recipients),
                status,
                happened,
                voice.isEmpty() ? List.of() : List.of(new Voice(voice, null)),
                List.of(),
                "",
                List.of(),
                "test",
                0.8,
                List.of(),
                0,
                Evidence.of(cue),
                Trace.EMPTY);
        events.add(new Event(claim, List.of()));
        return this;
    }

    Reported tie(TieKind kind, String from, String to, String sign) {
        return tie(kind, from, to, "sign", sign, "");
    }

    /** @param until when it ends, empty when that is not told */
    Reported tie(TieKind kind, String from, String to, String field, String value, String until) {
        TreeMap<String, String> details = new TreeMap<>();
        details.put(field, value);
        return tie(kind, from, to, details, until, List.of());
    }

    /** A tie told together with who denies it. */
    Reported denied(TieKind kind, String from, String to, String... by) {
        return tie(kind, from, to, new TreeMap<>(), "", List.of(by));
    }

    private Reported tie(
            TieKind kind,
            String from,
            String to,
            TreeMap<String, String> details,
            String until,
            List<String> deniedBy) {
        ties.add(new TieClaim(
                Key.of('T', document.id() + kind + from + to + String.join("", details.values())),
                kind,
                List.of(from, to),
                PartialDate.UNKNOWN,
                until.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(until),
                Status.REPORTED,
                List.of(),
                deniedBy,
                details,
                Evidence.of(document.quote(0, 1)),
                Trace.EMPTY));
        return this;
    }

    private static List<String> codes(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1));
    }

    Coded coded() {
        List<Sentence> sentences =
                List.of(new Sentence(document.quote(0, document.text().length()).span(), List.of()));
        Annotated annotated =
                new Annotated(document, "en", List.of(), sentences, List.of(), List.of(), List.of(), List.of());
        return new Coded(annotated, List.of(), ties, events, ties, List.of(), "test");
    }
}
