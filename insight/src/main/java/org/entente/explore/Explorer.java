package org.entente.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.Archive;
import org.entente.model.ArchivedEvent;
import org.entente.model.ArchivedTie;
import org.entente.model.EventQuery;
import org.entente.model.Holdings;
import org.entente.model.PartialDate;
import org.entente.model.Scope;
import org.entente.model.SeriesCell;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.TieQuery;
import org.entente.model.TieStep;
import org.entente.pack.Reference;

/**
 * Asks the archive and makes views of what it answers: listings, a pair's or a polity's dossier, a series. The same
 * archive and question give the same view. Thread-safe, as the archive is.
 */
public final class Explorer {
    private static final Comparator<EventView> BY_DATE = Comparator.comparing(
                    (EventView view) -> Times.firstDay(view.event().when()))
            .thenComparing(view -> view.event().id());

    private final Archive archive;
    private final Scope scope;
    private final Reference reference;
    private final Contests contests;

    public Explorer(Archive archive, Scope scope, Reference reference) {
        this.archive = archive;
        this.scope = scope;
        this.reference = reference;
        this.contests = new Contests(archive, scope, reference);
    }

    /** What the archive holds in all. Within a scope that hides something, the events are folded to be counted. */
    public Holdings holdings() {
        return archive.holdings(scope);
    }

    public List<EventView> events(EventQuery query) {
        return views(archive.events(scope, query));
    }

    public List<TieView> ties(TieQuery query) {
        return tieViews(archive.ties(scope, query));
    }

    /** Every claim behind these, the sentences with their reports, in the order of the keys. */
    public List<SourcedClaim> claims(ArchivedEvent event) {
        return archive.claims(scope, event.sources().claims());
    }

    public List<SourcedTie> claims(ArchivedTie tie) {
        return archive.tieClaims(scope, tie.sources().claims());
    }

    /** The act that the event tells, where some report and others deny it: in the event itself or in others. */
    public Optional<Contested> contested(ArchivedEvent event) {
        return contests.act(event);
    }

    /** Who says and who denies that the tie stands, where somebody denies it. */
    public Optional<Disagreement> contested(TieView view) {
        return contests.tie(view);
    }

    /** The event with the claim that speaks for it. */
    public EventView view(ArchivedEvent event) {
        return views(List.of(event)).get(0);
    }

    /** The tie with the claim that speaks for it and the claims that tell its life. */
    public TieView view(ArchivedTie tie) {
        return tieViews(List.of(tie)).get(0);
    }

    List<EventView> views(List<ArchivedEvent> events) {
        Map<String, SourcedClaim> best = new HashMap<>();
        archive.claims(scope, events.stream().map(ArchivedEvent::best).toList())
                .forEach(claim -> best.put(claim.claim().key(), claim));
        List<EventView> views = new ArrayList<>(events.size());
        for (ArchivedEvent event : events) {
            SourcedClaim claim = best.get(event.best());
            if (claim != null) {
                views.add(new EventView(event, claim, score(event)));
            }
        }
        return views;
    }

    private double score(ArchivedEvent event) {
        return event.status() == Status.REPORTED ? reference.scheme().scores().of(event.type(), event.mode()) : 0;
    }

    private List<TieView> tieViews(List<ArchivedTie> ties) {
        Map<String, SourcedTie> claims = new HashMap<>();
        List<String> keys = ties.stream()
                .flatMap(tie ->
                        Stream.concat(Stream.of(tie.best()), tie.life().stream().map(TieStep::claim)))
                .distinct()
                .toList();
        archive.tieClaims(scope, keys).forEach(claim -> claims.put(claim.claim().key(), claim));
        return ties.stream().flatMap(tie -> TieView.of(tie, claims).stream()).toList();
    }

    /** The page of two polities. */
    public Dossier pair(String a, String b) {
        List<TieView> ties = ties(TieQuery.ofParties(a, b));
        List<EventView> events = events(EventQuery.ofPair(a, b));
        InCommon common = new InCommon(reference.polities(), shareable(a), shareable(b));
        return dossier(List.of(a, b), ties, List.of(), events, common.of(a, b));
    }

    /** The ties of a polity that it may have in common with another, see {@link InCommon}. */
    private List<TieView> shareable(String polity) {
        return Stream.of(TieKind.MEMBER, TieKind.ALIGNMENT)
                .flatMap(kind -> ties(TieQuery.ofParties(polity).ofKind(kind)).stream())
                .toList();
    }

    /** The page of one polity. */
    public Dossier polity(String code) {
        SortedMap<String, ArchivedEvent> events = new TreeMap<>();
        Stream.of(EventQuery.ofRoles(code, "", null), EventQuery.ofRoles("", code, null))
                .flatMap(query -> archive.events(scope, query).stream())
                .forEach(event -> events.put(event.id(), event));
        List<EventView> timeline = views(List.copyOf(events.values()));
        return dossier(List.of(code), ties(TieQuery.ofParties(code)), Partners.of(code, timeline), timeline, List.of());
    }

    private Dossier dossier(
            List<String> parties,
            List<TieView> ties,
            List<Partner> partners,
            List<EventView> events,
            List<Common> common) {
        List<EventView> timeline = events.stream().sorted(BY_DATE).toList();
        return new Dossier(
                parties,
                Coverage.of(archive.documentCount(scope), timeline, ties),
                ties,
                partners,
                timeline,
                contests.acts(timeline),
                contests.ties(ties),
                timeline.stream()
                        .filter(EventView::isAhead)
                        .sorted(Comparator.comparing((EventView view) ->
                                        Times.firstDay(view.event().happened()))
                                .thenComparing(view -> view.event().id()))
                        .toList(),
                common);
    }

    /** The months, or years, of two polities, each direction for itself. */
    public List<SeriesRow> series(String a, String b, boolean byYear) {
        SortedMap<String, SeriesRow> rows = new TreeMap<>();
        for (SeriesCell cell : archive.series(scope, a, b)) {
            SeriesRow row = row(cell, a, b, byYear);
            String key = String.join(
                    " ",
                    row.period().isKnown() ? row.period().iso() : "9999-99",
                    row.actor(),
                    row.recipient(),
                    String.valueOf(row.isReciprocal()),
                    row.type().name(),
                    row.status().name());
            rows.merge(key, row, Explorer::sum);
        }
        return List.copyOf(rows.values());
    }

    private SeriesRow row(SeriesCell cell, String a, String b, boolean byYear) {
        PartialDate month = cell.month();
        double score = cell.status() == Status.REPORTED
                ? cell.events() * reference.scheme().scores().of(cell.type(), cell.mode())
                : 0;
        return new SeriesRow(
                cell.actor(),
                cell.recipient().isEmpty() ? (cell.actor().equals(a) ? b : a) : cell.recipient(),
                cell.isReciprocal(),
                byYear && month.isKnown() ? PartialDate.ofYear(month.year()) : month,
                cell.type(),
                cell.status(),
                cell.events(),
                cell.lines(),
                score);
    }

    private static SeriesRow sum(SeriesRow a, SeriesRow b) {
        return new SeriesRow(
                a.actor(),
                a.recipient(),
                a.isReciprocal(),
                a.period(),
                a.type(),
                a.status(),
                a.events() + b.events(),
                a.lines() + b.lines(),
                a.score() + b.score());
    }
}
