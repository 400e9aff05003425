package org.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.ArchivedEvent;
import org.entente.model.ArchivedTie;
import org.entente.model.EventQuery;
import org.entente.model.Folds;
import org.entente.model.PartialDate;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.entente.model.TieQuery;

/**
 * Answers for events and ties. Over everything the derived tables are narrowed in SQL; a smaller sight folds the claims
 * that it sees. In both cases the query itself decides.
 */
final class Happenings {
    static final Comparator<ArchivedEvent> BY_DATE = Comparator.comparing(
                    ArchivedEvent::when, Comparator.comparing(Happenings::sortable))
            .thenComparing(ArchivedEvent::id);
    private static final Comparator<ArchivedTie> BY_KIND = Comparator.comparing(ArchivedTie::tie)
            .thenComparing(tie -> String.join("|", tie.parties()))
            .thenComparing(tie -> sortable(tie.from()))
            .thenComparing(ArchivedTie::id);

    private final Database database;
    private final Folds folds;
    private final Rulebook rulebook;

    Happenings(Database database, Folds folds, Rulebook rulebook) {
        this.database = database;
        this.folds = folds;
        this.rulebook = rulebook;
    }

    /** Undated sorts last, a month after its first day. */
    private static String sortable(PartialDate date) {
        return date.isKnown() ? date.firstDay() + "/" + date.lastDay() : "~";
    }

    List<ArchivedEvent> events(Sight sight, EventQuery query) {
        List<Object> values = new ArrayList<>();
        if (sight.scope().isEverything()) {
            String sql = "SELECT body FROM events WHERE " + narrowed(query, values)
                    + " ORDER BY since NULLS LAST, until, id";
            return database.find(
                    sql,
                    values,
                    row -> Json.read(row.getString(1), ArchivedEvent.class),
                    query::matches,
                    query.limit());
        }
        String blocks = blocks(Touched.HOME, query.actor(), query.recipient(), query.pair(), values);
        return foldedEvents(sight, blocks, values).stream()
                .filter(query::matches)
                .limit(query.limit() == 0 ? Long.MAX_VALUE : query.limit())
                .toList();
    }

    /** The events of the blocks where a condition holds, and of all that judgements link with others. */
    private List<ArchivedEvent> foldedEvents(Sight sight, String condition, List<Object> values) {
        Judged judged = rulebook.of(sight);
        List<Object> all = new ArrayList<>(values);
        all.add(judged.linked());
        List<SourcedClaim> coded = Claims.standing(
                database,
                sight,
                judged.moved(),
                condition + " OR " + Touched.HOME + " IN (SELECT unnest(?))",
                all.toArray());
        return judged.events(judged.standing(coded), folds).stream()
                .sorted(BY_DATE)
                .toList();
    }

    private static String narrowed(EventQuery query, List<Object> values) {
        StringBuilder sql = new StringBuilder("true");
        holds(sql, values, "actors", query.actor());
        holds(sql, values, "concat(actors, recipients)", query.recipient());
        query.pair().forEach(polity -> holds(sql, values, "concat(actors, recipients)", polity));
        holds(sql, values, "documents", query.document());
        if (query.type() != null) {
            sql.append(" AND type = ?");
            values.add(query.type().name());
        }
        if (query.status() != null) {
            sql.append(" AND status = ?");
            values.add(query.status().name());
        }
        if (query.since().isKnown()) {
            sql.append(" AND until >= CAST(? AS DATE)");
            values.add(query.since().firstDay().toString());
        }
        if (query.until().isKnown()) {
            sql.append(" AND since <= CAST(? AS DATE)");
            values.add(query.until().lastDay().toString());
        }
        return sql.toString();
    }

    private static void holds(StringBuilder sql, List<Object> values, String column, String word) {
        if (!word.isEmpty()) {
            sql.append(" AND contains(").append(column).append(", ?)");
            values.add("|" + word + "|");
        }
    }

    private static String blocks(
            String column, String actor, String recipient, Collection<String> others, List<Object> values) {
        List<String> parties = new ArrayList<>(others);
        parties.add(actor);
        parties.add(recipient);
        StringBuilder sql = new StringBuilder("true");
        for (String party : parties) {
            holds(sql, values, column + " || '|'", party);
        }
        return sql.toString();
    }

    List<ArchivedTie> ties(Sight sight, TieQuery query) {
        List<Object> values = new ArrayList<>();
        List<ArchivedTie> found = new ArrayList<>();
        if (sight.scope().isEverything()) {
            StringBuilder sql = new StringBuilder("SELECT body FROM ties WHERE true");
            query.parties().forEach(party -> holds(sql, values, "parties", party));
            holds(sql, values, "documents", query.document());
            if (query.tie() != null) {
                sql.append(" AND kind = ?");
                values.add(query.tie().name());
            }
            found.addAll(database.read(sql.toString(), values, row -> Json.read(row.getString(1), ArchivedTie.class)));
        } else {
            String blocks = blocks("c.block", "", "", query.parties(), values);
            if (query.tie() != null) {
                blocks += " AND starts_with(c.block, ?)";
                values.add(query.tie() + "|");
            }
            found.addAll(foldedTies(sight, blocks, values.toArray()));
        }
        return found.stream()
                .filter(query::matches)
                .sorted(BY_KIND)
                .limit(query.limit() == 0 ? Long.MAX_VALUE : query.limit())
                .toList();
    }

    private List<ArchivedTie> foldedTies(Sight sight, String condition, Object... values) {
        List<ArchivedTie> ties = new ArrayList<>();
        Views.byBlock(Claims.ties(database, sight, condition, values), SourcedTie::block)
                .values()
                .forEach(told -> ties.addAll(folds.ties(told)));
        return ties;
    }

    /** The event that holds this claim. */
    Optional<ArchivedEvent> eventOf(Sight sight, String claim) {
        if (sight.scope().isEverything()) {
            return database
                    .read(
                            "SELECT e.body FROM event_claims c JOIN events e ON e.id = c.event WHERE c.claim = ?",
                            List.of(claim),
                            row -> Json.read(row.getString(1), ArchivedEvent.class))
                    .stream()
                    .findFirst();
        }
        Judged judged = rulebook.of(sight);
        List<String> standing = Claims.events(database, sight, List.of(claim)).stream()
                .map(SourcedClaim::standing)
                .toList();
        List<String> blocks = Claims.events(database, sight, standing).stream()
                .map(judged::block)
                .toList();
        return foldedEvents(sight, Touched.HOME + " IN (SELECT unnest(?))", List.of(blocks)).stream()
                .filter(event -> event.sources().claims().contains(claim))
                .findFirst();
    }

    /** The tie that holds this claim. */
    Optional<ArchivedTie> tieOf(Sight sight, String claim) {
        if (sight.scope().isEverything()) {
            return database
                    .read(
                            "SELECT t.body FROM tie_claims c JOIN ties t ON t.id = c.tie WHERE c.claim = ?",
                            List.of(claim),
                            row -> Json.read(row.getString(1), ArchivedTie.class))
                    .stream()
                    .findFirst();
        }
        return foldedTies(sight, "c.block IN (SELECT block FROM claims WHERE key = ?)", claim).stream()
                .filter(tie -> tie.sources().claims().contains(claim))
                .findFirst();
    }
}
