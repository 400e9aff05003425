package org.entente.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.consolidate.Across;
import org.entente.model.Archive;
import org.entente.model.ArchivedDocument;
import org.entente.model.ArchivedEvent;
import org.entente.model.ArchivedTie;
import org.entente.model.Arrival;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.DocumentQuery;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.EventQuery;
import org.entente.model.Hit;
import org.entente.model.Holdings;
import org.entente.model.Judgement;
import org.entente.model.PartialDate;
import org.entente.model.Provenance;
import org.entente.model.Quotation;
import org.entente.model.Resolved;
import org.entente.model.Run;
import org.entente.model.Scope;
import org.entente.model.SearchQuery;
import org.entente.model.Sentence;
import org.entente.model.SeriesCell;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.entente.model.Stored;
import org.entente.model.TieQuery;
import org.entente.model.Verdict;

/**
 * An archive in memory, for tests: one collection, no copies, no versions, no judgements, no search. Its answers are
 * what {@link EventQuery#matches} and {@link Across} say, nothing faster.
 */
public final class InMemoryArchive implements Archive {
    private final SortedMap<String, Document> documents = new TreeMap<>();
    private final SortedMap<String, SourcedClaim> claims = new TreeMap<>();
    private final SortedMap<String, SourcedTie> ties = new TreeMap<>();
    private final Across across = new Across();

    /** Puts a coded document. */
    public InMemoryArchive with(Coded coded) {
        Document document = coded.annotated().document();
        Provenance source = provenance(document, coded.packVersion());
        documents.put(source.document(), document);
        for (Event event : coded.events()) {
            List<String> mentions =
                    event.mentions().stream().map(EventClaim::key).sorted().toList();
            put(coded, event.claim(), mentions, event.claim().key(), source);
            event.mentions()
                    .forEach(mention ->
                            put(coded, mention, List.of(), event.claim().key(), source));
        }
        coded.tieClaims().forEach(tie -> ties.put(tie.key(), new SourcedTie(tie, source)));
        return this;
    }

    private static Provenance provenance(Document document, String pack) {
        return new Provenance(
                Provenance.documentId(document.hash()),
                document.hash(),
                document.id(),
                document.title(),
                document.published(),
                document.lang(),
                document.url(),
                document.outlet(),
                "",
                0,
                pack);
    }

    private void put(Coded coded, EventClaim claim, List<String> mentions, String standing, Provenance source) {
        List<Sentence> sentences = coded.annotated().sentences();
        Quotation sentence = claim.sentence() < sentences.size()
                ? coded.annotated()
                        .document()
                        .quote(sentences.get(claim.sentence()).span())
                : claim.evidence().cue();
        claims.put(claim.key(), new SourcedClaim(claim, sentence, mentions, standing, source));
    }

    @Override
    public List<ArchivedEvent> events(Scope scope, EventQuery query) {
        return across
                .events(claims.values().stream()
                        .filter(SourcedClaim::isStanding)
                        .toList())
                .stream()
                .filter(query::matches)
                .sorted(Comparator.comparing((ArchivedEvent event) ->
                                event.when().isKnown() ? event.when().iso() : "9999")
                        .thenComparing(ArchivedEvent::id))
                .limit(query.limit() == 0 ? Long.MAX_VALUE : query.limit())
                .toList();
    }

    @Override
    public List<ArchivedTie> ties(Scope scope, TieQuery query) {
        return across.ties(List.copyOf(ties.values())).stream()
                .filter(query::matches)
                .sorted(Comparator.comparing(ArchivedTie::tie)
                        .thenComparing(tie -> tie.parties().toString())
                        .thenComparing(ArchivedTie::id))
                .limit(query.limit() == 0 ? Long.MAX_VALUE : query.limit())
                .toList();
    }

    @Override
    public Optional<ArchivedEvent> event(Scope scope, String id) {
        return events(scope, EventQuery.ALL).stream()
                .filter(event -> event.sources().claims().contains("C" + id.substring(1)))
                .findFirst();
    }

    @Override
    public Optional<ArchivedTie> tie(Scope scope, String id) {
        return ties(scope, TieQuery.ALL).stream()
                .filter(tie -> tie.sources().claims().contains("C" + id.substring(1)))
                .findFirst();
    }

    @Override
    public List<SourcedClaim> claims(Scope scope, Collection<String> keys) {
        return keys.stream().filter(claims::containsKey).map(claims::get).toList();
    }

    @Override
    public List<SourcedClaim> claimsOf(Scope scope, String document) {
        return claims.values().stream()
                .filter(claim -> claim.source().document().equals(document))
                .sorted(Comparator.comparing(
                        claim -> claim.claim().evidence().cue().span()))
                .toList();
    }

    @Override
    public List<SourcedTie> tieClaims(Scope scope, Collection<String> keys) {
        return keys.stream().filter(ties::containsKey).map(ties::get).toList();
    }

    @Override
    public List<ArchivedDocument> documents(Scope scope, DocumentQuery query) {
        return documents.values().stream()
                .map(document -> new ArchivedDocument(
                        provenance(document, "test"),
                        Instant.EPOCH,
                        document.text().length(),
                        0,
                        0,
                        true))
                .filter(query::matches)
                .toList();
    }

    @Override
    public List<Document> texts(Scope scope, Collection<String> ids) {
        return ids.stream().flatMap(id -> Stream.ofNullable(documents.get(id))).toList();
    }

    @Override
    public List<SeriesCell> series(Scope scope, String a, String b) {
        List<SeriesCell> cells = new ArrayList<>();
        for (ArchivedEvent event : events(scope, EventQuery.ofPair(a, b))) {
            boolean isForward = event.actors().contains(a)
                    && (event.isReciprocal() ? event.actors() : event.recipients()).contains(b);
            PartialDate when = event.when();
            boolean hasMonth = when.isKnown() && when.month() != 0;
            cells.add(new SeriesCell(
                    isForward ? a : b,
                    isForward ? b : a,
                    event.isReciprocal(),
                    hasMonth ? PartialDate.ofMonth(when.year(), when.month()) : PartialDate.UNKNOWN,
                    event.type(),
                    event.mode(),
                    event.status(),
                    1,
                    event.sources().lines()));
        }
        return cells;
    }

    @Override
    public Holdings holdings(Scope scope) {
        SortedMap<String, Long> languages = new TreeMap<>();
        documents.values().forEach(document -> languages.merge(document.lang(), 1L, Long::sum));
        return new Holdings(
                documents.size(),
                0,
                claims.size(),
                events(scope, EventQuery.ALL).size(),
                ties(scope, TieQuery.ALL).size(),
                languages);
    }

    @Override
    public Optional<Resolved> resolve(Scope scope, String idOrPrefix) {
        SortedSet<String> ids = new TreeSet<>(documents.keySet());
        ids.addAll(claims.keySet());
        ids.addAll(ties.keySet());
        claims.keySet().forEach(key -> ids.add("E" + key.substring(1)));
        ties.keySet().forEach(key -> ids.add("T" + key.substring(1)));
        List<String> found =
                ids.stream().filter(id -> id.startsWith(idOrPrefix)).toList();
        SortedSet<String> whole = new TreeSet<>();
        for (String id : found) {
            char kind = id.charAt(0);
            whole.add(
                    kind == 'E'
                            ? event(scope, id).map(ArchivedEvent::id).orElse(id)
                            : kind == 'T' ? tie(scope, id).map(ArchivedTie::id).orElse(id) : id);
        }
        if (whole.size() > 1) {
            throw new EntenteException(ErrorCode.USER, idOrPrefix + " is the beginning of several: " + whole);
        }
        return whole.stream().findFirst().map(id -> new Resolved(id.charAt(0), id));
    }

    @Override
    public List<Judgement.Logged> judgements(Scope scope) {
        return List.of();
    }

    // ---- what a fake does not do

    @Override
    public Judgement judge(Run run, Verdict verdict) {
        throw notHere();
    }

    @Override
    public Run begin(String command, String pack) {
        throw notHere();
    }

    @Override
    public boolean needsCoding(Document document) {
        throw notHere();
    }

    @Override
    public List<Stored> put(Run run, List<Arrival> arrivals) {
        throw notHere();
    }

    @Override
    public Recoded recode(Run run, List<Coded> codings) {
        throw notHere();
    }

    @Override
    public void end(Run run, Map<String, Long> sums) {
        throw notHere();
    }

    @Override
    public void delete(Run run, String id) {
        throw notHere();
    }

    @Override
    public Stream<Document> codedOtherwise(String pack) {
        throw notHere();
    }

    @Override
    public List<Hit> search(Scope scope, SearchQuery query) {
        throw notHere();
    }

    @Override
    public List<String> doctor() {
        return List.of();
    }

    @Override
    public void close() {}

    private static UnsupportedOperationException notHere() {
        return new UnsupportedOperationException("a fake keeps no runs");
    }
}
