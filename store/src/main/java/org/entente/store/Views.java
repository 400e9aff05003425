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
 * transaction, which also strikes the blocks off the list: after a crash the rest is still to do.
 */
final class Views {
    private static final int CLAIMS_A_STEP = 5000;
    private static final Sight ALL = new Sight(Sight.OPEN - 1, Scope.EVERYTHING);

    private final Database database;
    private final Folds folds;

    Views(Database database, Folds folds) {
        this.database = database;
        this.folds = folds;
    }

    /** A block that was touched, with the number of its claims. */
    private record Block(String kind, String name, long claims) {}

    /** Brings everything up to date; nothing to do costs one look. */
    void refresh() {
        List<Block> blocks = database.read(
                "SELECT t.kind, t.block, count(c.key) FROM (SELECT DISTINCT kind, block FROM touched) t"
                        + " LEFT JOIN claims c ON c.kind = t.kind AND c.block = t.block AND " + ALL.valid("c")
                        + " GROUP BY t.kind, t.block ORDER BY t.kind, t.block",
                List.of(),
                row -> new Block(row.getString(1), row.getString(2), row.getLong(3)));
        if (blocks.stream().anyMatch(block -> block.kind().equals("D"))) {
            database.write(Views::show);
        }
        for (String kind : List.of("E", "T")) {
            List<String> step = new ArrayList<>();
            long claims = 0;
            for (Block block : blocks) {
                if (block.kind().equals(kind)) {
                    step.add(block.name());
                    claims += block.claims();
                    if (claims >= CLAIMS_A_STEP) {
                        fold(kind, step);
                        step.clear();
                        claims = 0;
                    }
                }
            }
            fold(kind, step);
        }
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

    private void fold(String kind, List<String> blocks) {
        if (!blocks.isEmpty()) {
            database.write(
                    connection -> kind.equals("E") ? foldEvents(connection, blocks) : foldTies(connection, blocks));
        }
    }

    private boolean foldEvents(Connection connection, List<String> blocks) throws SQLException {
        strike(connection, "E", blocks, "events", "event_claims");
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> claims = new ArrayList<>();
        byBlock(
                        Claims.events(connection, ALL, "c.key = c.standing AND c.block IN (SELECT unnest(?))", blocks),
                        SourcedClaim::block)
                .forEach((block, told) -> folds.events(told).forEach(event -> {
                    rows.add(row(block, event));
                    event.sources().claims().forEach(claim -> claims.add(new Object[] {claim, event.id(), block}));
                }));
        Database.append(connection, "events", rows);
        Database.append(connection, "event_claims", claims);
        return true;
    }

    private boolean foldTies(Connection connection, List<String> blocks) throws SQLException {
        strike(connection, "T", blocks, "ties", "tie_claims");
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<@Nullable Object[]> claims = new ArrayList<>();
        byBlock(Claims.ties(connection, ALL, "c.block IN (SELECT unnest(?))", blocks), SourcedTie::block)
                .forEach((block, told) -> folds.ties(told).forEach(tie -> {
                    rows.add(row(block, tie));
                    tie.sources().claims().forEach(claim -> claims.add(new Object[] {claim, tie.id(), block}));
                }));
        Database.append(connection, "ties", rows);
        Database.append(connection, "tie_claims", claims);
        return true;
    }

    private static void strike(Connection connection, String kind, List<String> blocks, String... tables)
            throws SQLException {
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
