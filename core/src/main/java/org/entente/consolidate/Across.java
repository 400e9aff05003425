package org.entente.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.entente.model.ArchivedEvent;
import org.entente.model.ArchivedTie;
import org.entente.model.Folds;
import org.entente.model.Reprint;
import org.entente.model.Rulings;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;

/**
 * Folds the claims of many documents, in whatever languages, into happenings and ties: one each, with all its claims,
 * and how many documents, copies and independent lines of reporting tell it.
 *
 * <p>"Irán ha suministrado a Rusia drones el 3 de marzo" and "Iran delivered drones to Russia on 3 March" are one
 * event. Free of order: any permutation of the claims gives the same values, and so does any cutting of them into
 * blocks ({@link SourcedClaim#block}), which is how an archive folds only what was touched; blocks that a judgement
 * joins are folded together. Immutable, thread-safe.
 */
public final class Across implements Folds {
    private final ReportingLines lines;

    /** Counts every outlet for itself. */
    public Across() {
        this(UnaryOperator.identity());
    }

    /** Takes no voice for an outlet. @param outletGroup from an outlet's name to what it belongs to */
    public Across(UnaryOperator<String> outletGroup) {
        this(outletGroup, voice -> false);
    }

    /**
     * @param outletGroup from an outlet's name to what it belongs to; empty for an unknown outlet
     * @param isOutlet whether a voice of this name is an outlet, whose line a report then is
     */
    public Across(UnaryOperator<String> outletGroup, Predicate<String> isOutlet) {
        this.lines = new ReportingLines(outletGroup, isOutlet);
    }

    /** The events that these claims tell, by id; nothing was judged. */
    public List<ArchivedEvent> events(List<SourcedClaim> claims) {
        return events(claims, Rulings.NONE, reprints(claims, Rulings.NONE));
    }

    /** The events that these claims tell, by id. */
    @Override
    public List<ArchivedEvent> events(List<SourcedClaim> claims, Rulings rulings, Map<String, Reprint> reprints) {
        Reprints printedAgain = Reprints.among(claims, rulings, reprints);
        Map<String, Wording> wordings = new HashMap<>();
        List<Told> told = claims.stream()
                .map(claim -> Told.of(claim, printedAgain.holds(claim), wordings))
                .toList();
        List<Told> first = told.stream().filter(one -> !one.isReprint()).toList();
        List<List<Told>> happenings = new ArrayList<>();
        for (List<Told> kind : apart(first, one -> one.sourced().block())) {
            happenings.addAll(EventBlock.fold(kind));
        }
        happenings = printedAgain.added(
                happenings, told.stream().filter(Told::isReprint).toList());
        List<ArchivedEvent> events = new ArrayList<>();
        Linked.of(happenings, rulings).forEach(one -> events.add(Happening.of(one, lines, rulings)));
        events.sort(Comparator.comparing(ArchivedEvent::id));
        return List.copyOf(events);
    }

    @Override
    public Map<String, Reprint> reprints(List<SourcedClaim> claims, Rulings rulings) {
        return Reprints.of(claims, rulings);
    }

    @Override
    public List<SourcedClaim> settle(List<SourcedClaim> claims, Rulings rulings) {
        return Settled.of(claims, rulings);
    }

    /** The ties that these claims tell, by id. */
    @Override
    public List<ArchivedTie> ties(List<SourcedTie> claims) {
        List<ArchivedTie> ties = new ArrayList<>();
        for (List<SourcedTie> kind : apart(claims, TieBlock::kind)) {
            TieBlock.fold(kind).forEach(one -> ties.add(TieLife.of(one, lines)));
        }
        ties.sort(Comparator.comparing(ArchivedTie::id));
        return List.copyOf(ties);
    }

    private static <T> Collection<List<T>> apart(List<T> all, Function<T, String> kind) {
        SortedMap<String, List<T>> kinds = new TreeMap<>();
        all.forEach(one ->
                kinds.computeIfAbsent(kind.apply(one), k -> new ArrayList<>()).add(one));
        return kinds.values();
    }
}
