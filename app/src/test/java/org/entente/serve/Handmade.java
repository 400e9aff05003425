package org.entente.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.entente.model.Annotated;
import org.entente.model.Candidate;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.EntityKind;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Item;
import org.entente.model.Key;
import org.entente.model.Mention;
import org.entente.model.NameKind;
import org.entente.model.PartialDate;
import org.entente.model.Quotation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.TieClaim;
import org.entente.model.TieKind;
import org.entente.model.Trace;
import org.entente.model.Voice;
import org.entente.model.Zone;

/** Coded documents made by hand: what a test does not speak of is left out. */
public final class Handmade {
    private final Document document;
    private final List<Event> events = new ArrayList<>();
    private final List<TieClaim> ties = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Zone> zones = new ArrayList<>();

    public Handmade(Document document) {
        this.document = document;
    }

    public static Handmade of(String id, String text) {
        return new Handmade(new Document(id, "", text, PartialDate.UNKNOWN, "en", "", ""));
    }

    public Quotation quote(String words) {
        int start = document.text().indexOf(words);
        return document.quote(start, start + words.length());
    }

    public EventClaim claim(String cue, EventType type, String actors, String recipients, Status status) {
        return claim(cue, type, actors, recipients, status, PartialDate.UNKNOWN);
    }

    public EventClaim claim(
            String cue, EventType type, String actors, String recipients, Status status, PartialDate happened) {
        return claim(cue, type, actors, recipients, status, happened, "Agency");
    }

    public EventClaim claim(
            String cue,
            EventType type,
            String actors,
            String recipients,
            Status status,
            PartialDate happened,
            String voice) {
        Quotation quotation = quote(cue);
        int sentence = 0;
        while (!sentences().get(sentence).span().contains(quotation.span())) {
            sentence++;
        }
        return new EventClaim(
                Key.of('C', document.id() + cue + type + status),
                type,
                "",
                List.of("diplomatic"),
                codes(actors),
                codes(recipients),
                status,
                happened,
                voice.isEmpty() ? List.of() : List.of(new Voice(voice, null)),
                List.of(new Item(quotation.span(), 0, 0, 1, "weapon:drone", "Shahed 136", "")),
                "",
                List.of(),
                "aid.arms",
                0.666,
                List.of("path=subj"),
                sentence,
                new Evidence(quotation, List.of(quotation), List.of(), List.of(), List.of()),
                Trace.EMPTY.with("extract", "supply.V", "the cue fired"));
    }

    public Handmade event(EventClaim claim, EventClaim... mentioned) {
        events.add(new Event(claim, List.of(mentioned)));
        return this;
    }

    public Handmade tie(TieKind kind, List<String> parties, TreeMap<String, String> details, String cue) {
        return tie(kind, parties, details, cue, List.of());
    }

    public Handmade tie(
            TieKind kind, List<String> parties, TreeMap<String, String> details, String cue, List<String> deniedBy) {
        ties.add(new TieClaim(
                Key.of('T', document.id() + kind + cue),
                kind,
                parties,
                PartialDate.UNKNOWN,
                PartialDate.UNKNOWN,
                Status.REPORTED,
                List.of(),
                deniedBy,
                details,
                Evidence.of(quote(cue)),
                Trace.EMPTY));
        return this;
    }

    public Handmade mention(String words, EntityKind kind, String canonical, String polity) {
        mentions.add(new Mention(
                quote(words).span(),
                0,
                0,
                1,
                kind,
                NameKind.NAME,
                List.of(new Candidate(canonical, canonical, polity, true))));
        return this;
    }

    public Handmade zone(String words) {
        zones.add(new Zone(quote(words).span(), "credit", "photo"));
        return this;
    }

    public Coded coded() {
        Annotated annotated =
                new Annotated(document, document.lang(), zones, sentences(), mentions, List.of(), List.of(), List.of());
        return new Coded(annotated, List.of(), ties, events, ties, List.of(), "packs-1");
    }

    /** A sentence a line. */
    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String line : document.text().split("\n", -1)) {
            sentences.add(new Sentence(new Span(start, start + line.length()), List.of()));
            start += line.length() + 1;
        }
        return sentences;
    }

    private static List<String> codes(String codes) {
        return codes.isEmpty() ? List.of() : List.of(codes.split(" ", -1));
    }
}
