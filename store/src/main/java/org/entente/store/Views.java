package org.entente.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.model.ArchivedEvent;
import org.entente.model.ArchivedTie;
import org.entente.model.Folds;
import org.entente.model.PartialDate;
import org.entente.model.Scope;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.jspecify.annotations.Nullable;

/**
 * Makes the derived tables: what a document is shown as, events and ties. Block by block, some thousand claims a
 * transaction, which also strikes the blocks off the list: after a crash the rest is still to do. The claims come
 * sorted by block from one reading, so memory holds one step and one block.
 */
final class Views {
    private static final int CLAIMS_A_STEP = 20_000;
    private static final Sight ALL = new Sight(Sight.OPEN - 1, Scope.EVERYTHING);

    private final Database database;
    private final Folds folds;

    Views(Database database, Folds folds) {
        this.database = database;
        this.folds = folds;
    }

    /** Brings everything up to date; nothing to do costs one look. */
    void refresh() {
        List<String> kinds = database.read("SELECT DISTINCT kind FROM touched", List.of(), row -> row.getString(1));
        if (kinds.contains("D")) {
            database.write(Views::show);
        }
        if (kinds.contains("E")) {
            refresh("E", "events", "event_claims", this::events);
        }
        if (kinds.contains("T")) {
            refresh("T", "ties", "tie_claims", this::ties);
        }
    }

    /** Folds one part in so many of the touched blocks. */
    @FunctionalInterface
    private interface Fold {
        Rows fold(long part, long parts);
    }

    private void refresh(String kind, String views, String claims, Fold fold) {
        long parts = 1 + Claims.countTouched(database, ALL, kind) / CLAIMS_A_STEP;
        for (long part = 0; part < parts; part++) {
            Rows rows = fold.fold(part, parts);
            write(kind, views, claims, rows);
        }
        // a block that has no claims any more has no events either
        List<String> empty = database.read(
                "SELECT DISTINCT block FROM touched WHERE kind = ?", List.of(kind), row -> row.getString(1));
        write(kind, views, claims, new Rows(empty));
    }

    private void write(String kind, String views, String claims, Rows rows) {
        database.write(connection -> {
            strike(connection, kind, rows.blocks(), views, claims);
            Database.append(connection, views, rows.views());
            Database.append(connection, claims, rows.claims());
            return true;
        });
    }

    /** Notes everything as touched. */
    void touchAll() {
        database.write(connection -> {
            for (String table : List.of("touched", "events", "ties", "event_claims", "tie_claims")) {
                Database.script(connection, "DELETE FROM " + table);
            }
            Database.script(connection, "INSERT INTO touched SELECT DISTINCT kind, block FROM claims");
            Database.script(connection, "INSERT INTO touched VALUES ('D', '')");
            return true;
        });
    }

    private static boolean show(Connection connection) throws SQLException {
        Database.script(connection, "DELETE FROM shown");
        Database.script(connection, "INSERT INTO shown " + Sight.everything());
        Database.script(connection, "DELETE FROM touched WHERE kind = 'D'");
        return true;
    }

    /** Blocks, and their rows for a table of events or ties and for that of their claims. */
    private record Rows(List<String> blocks, List<@Nullable Object[]> views, List<@Nullable Object[]> claims) {
        Rows(List<String> blocks) {
            this(blocks, new ArrayList<>(), new ArrayList<>());
        }
    }

    private Rows events(long part, long parts) {
        SortedMap<String, List<SourcedClaim>> blocks =
                byBlock(Claims.touchedEvents(database, ALL, part, parts), SourcedClaim::block);
        Rows rows = new Rows(List.copyOf(blocks.keySet()));
        blocks.forEach((block, told) -> folds.events(told).forEach(event -> {
            rows.views().add(row(block, event));
            event.sources().claims().forEach(claim -> rows.claims().add(new Object[] {claim, event.id(), block}));
        }));
        return rows;
    }

    private Rows ties(long part, long parts) {
        SortedMap<String, List<SourcedTie>> blocks =
                byBlock(Claims.touchedTies(database, ALL, part, parts), SourcedTie::block);
        Rows rows = new Rows(List.copyOf(blocks.keySet()));
        blocks.forEach((block, told) -> folds.ties(told).forEach(tie -> {
            rows.views().add(row(block, tie));
            tie.sources().claims().forEach(claim -> rows.claims().add(new Object[] {claim, tie.id(), block}));
        }));
        return rows;
    }

    private static void strike(Connection connection, String kind, List<String> blocks, String... tables)
            throws SQLException {
        if (blocks.isEmpty()) {
            return;
        }
        for (String table : tables) {
            Database.execute(
                    connection, "DELETE FROM " + table + " WHERE block IN (SELECT unnest(?))", List.of(blocks));
        }
        Database.execute(
                connection,
                "DELETE FROM touched WHERE kind = '" + kind + "' AND block IN (SELECT unnest(?))",
                List.of(blocks));
    }

    /** The claims block by block: each fold sees a whole block and nothing else. */
    static <T> SortedMap<String, List<T>> byBlock(List<T> claims, Function<T, String> block) {
        SortedMap<String, List<T>> blocks = new TreeMap<>();
        claims.forEach(claim -> blocks.computeIfAbsent(block.apply(claim), name -> new ArrayList<>())
                .add(claim));
        return blocks;
    }

    private static @Nullable Object[] row(String block, ArchivedEvent event) {
        PartialDate when = event.when();
        return new @Nullable Object[] {
            event.id(),
            block,
            event.type().name(),
            event.status().name(),
            bars(event.actors()),
            bars(event.recipients()),
            bars(event.sources().documents()),
            day(when, true),
            day(when, false),
            Json.write(event)
        };
    }

    private static @Nullable Object[] row(String block, ArchivedTie tie) {
        return new @Nullable Object[] {
            tie.id(),
            block,
            tie.tie().name(),
            tie.status().name(),
            bars(tie.parties()),
            bars(tie.sources().documents()),
            Json.write(tie)
        };
    }

    private static @Nullable LocalDate day(PartialDate date, boolean isFirst) {
        if (!date.isKnown()) {
            return null;
        }
        return isFirst ? date.firstDay() : date.lastDay();
    }

    /** Words between bars, so that one of them can be looked for: {@code |IRN|RUS|}. */
    private static String bars(List<String> words) {
        return words.isEmpty() ? "" : "|" + String.join("|", words) + "|";
    }
}
