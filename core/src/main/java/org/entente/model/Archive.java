package org.entente.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The record: documents, copies, versions and claims as facts, events and ties as views over them.
 *
 * <p>Every question takes a {@link Scope}. Answers have a fixed order, whatever came in first. Thread-safe: many may
 * ask while one stores. What is wrong is an {@link EntenteException} with one clear line.
 */
public interface Archive extends AutoCloseable {
    // ---- storing

    /** Begins a run; what is put with it carries its instant. */
    Run begin(String command, String pack);

    /** True when the text must be coded: it is not there, or a copy with an earlier date has come. */
    boolean needsCoding(Document document);

    /**
     * Stores these, all or none of them: when it returns they are there for good. The result stands in the order of the
     * arrivals. A document is wholly there or absent.
     */
    List<Stored> put(Run run, List<Arrival> arrivals);

    /** Stores codings made with other packs in place of those that are there; the claims that changed are counted. */
    Recoded recode(Run run, List<Coded> codings);

    /** Ends a run: events and ties are brought up to date, the sums kept. */
    void end(Run run, Map<String, Long> sums);

    /**
     * Deletes a document, its copies and its claims for good.
     *
     * @param id of the document, or a beginning of it that is unique
     * @throws EntenteException USER when there is none
     */
    void delete(Run run, String id);

    // ---- judging

    /**
     * Keeps a judgement: when it returns it is there for good. Events follow when the run ends.
     *
     * @throws EntenteException USER when a claim or a judgement is not there, or there is nothing to undo
     */
    Judgement judge(Run run, Verdict verdict);

    /** All judgements in the order in which they were made, each with what became of it. */
    List<Judgement.Logged> judgements(Scope scope);

    // ---- documents

    /** By date of publication, undated ones last. */
    List<ArchivedDocument> documents(Scope scope, DocumentQuery query);

    /** The texts and what is known about them, by id; of older versions too. Those that are not seen are left out. */
    List<Document> texts(Scope scope, Collection<String> ids);

    /** One of {@link #texts}. */
    default Optional<Document> document(Scope scope, String id) {
        return texts(scope, List.of(id)).stream().findFirst();
    }

    /** Documents whose claims were made by other packs than these, with the date and language they were coded with. */
    Stream<Document> codedOtherwise(String pack);

    /** Best first. */
    List<Hit> search(Scope scope, SearchQuery query);

    // ---- claims, events, ties

    /** The claims with these keys, as far as they are seen, in the order of the keys; edited ones as edited. */
    List<SourcedClaim> claims(Scope scope, Collection<String> keys);

    /**
     * A document's claims, mentions among them, in the order of its text; edited ones as edited. A rejected one stands
     * for itself.
     */
    List<SourcedClaim> claimsOf(Scope scope, String document);

    /** The claims of ties with these keys. */
    List<SourcedTie> tieClaims(Scope scope, Collection<String> keys);

    /** By date, undated ones last, then by id. */
    List<ArchivedEvent> events(Scope scope, EventQuery query);

    /** By kind, parties and date, then by id. */
    List<ArchivedTie> ties(Scope scope, TieQuery query);

    Optional<ArchivedEvent> event(Scope scope, String id);

    Optional<ArchivedTie> tie(Scope scope, String id);

    /** The months of a pair, in either direction. */
    List<SeriesCell> series(Scope scope, String a, String b);

    Holdings holdings(Scope scope);

    /** How many documents a scope holds: what a page says of the archive, without counting its events. */
    default long documentCount(Scope scope) {
        return holdings(scope).documents();
    }

    /**
     * What an id, or a beginning of one that is unique, stands for; empty when nothing does.
     *
     * @throws EntenteException USER when it is the beginning of several, with the first of them
     */
    Optional<Resolved> resolve(Scope scope, String idOrPrefix);

    /** Checks the facts, then makes the index and all that is derived anew. What was found, a line each. */
    List<String> doctor();

    @Override
    void close();

    /**
     * How many claims a recoding kept, dropped and added, and how many of the kept ones have other values.
     *
     * @param review how many judgements it sent to review
     */
    record Recoded(int documents, int kept, int changed, int dropped, int added, int review) {}
}
