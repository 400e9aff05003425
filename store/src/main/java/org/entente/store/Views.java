package org.entente.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * sorted by block from one reading, so memory holds one step and one block. Blocks that judgements link are a step of
 * their own.
 */
final class Views {
    private static final int CLAIMS_A_STEP = 20_000;
    /** Finding their claims goes through the whole table, for one knot as for some. */
    private static final int KNOTS_A_STEP = 20;

    private static final Sight ALL = new Sight(Sight.OPEN - 1, Scope.EVERYTHING);

    private final Database database;
    private final Folds folds;
    private final Rulebook rulebook;

    Views(Database database, Folds folds, Rulebook rulebook) {
        this.database = database;
        this.folds = folds;
        this.rulebook = rulebook;
    }

    /** Brings everything up to date; nothing to do costs one look. */
    void refresh() {
        List<String> kinds = database.read("SELECT DISTINCT kind FROM touched", List.of(), row -> row.getString(1));
        if (kinds.contains("D")) {
            database.write(Views::show);
        }
        if (kinds.contains("E")) {
            Judged judged = rulebook.of(ALL);
            move(judged.moved());
            touchJudged(judged);
            List<Set<String>> knots = knots(judged);
            for (int from = 0; from < knots.size(); from += KNOTS_A_STEP) {
                untie(knots.subList(from, Math.min(from + KNOTS_A_STEP, knots.size())), judged);
            }
            refresh("E", "events", "event_claims", (part, parts) -> events(judged, part, parts));
        }
        if (kinds.contains("T")) {
            refresh("T", "ties", "tie_claims", this::ties);
        }
    }

    /** Notes what is folded elsewhere now, and as touched the blocks where that differs from before. */
    private void move(Map<String, String> moved) {
        Map<String, String> before = new TreeMap<>();
        database.read(
                "SELECT key, home FROM moved",
                List.of(),
                row -> before.put(row.getString("key"), row.getString("home")));
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(moved.keySet());
        changed.removeIf(key -> Objects.equals(before.get(key), moved.get(key)));
        if (changed.isEmpty()) {
            return;
        }
        Set<String> homes = new TreeSet<>();
        changed.forEach(key -> {
            Stream.of(before, moved)
                    .flatMap(map -> Stream.ofNullable(map.get(key)))
                    .forEach(homes::add);
        });
        database.write(connection -> {
            Database.execute(connection, "DELETE FROM moved WHERE key IN (SELECT unnest(?))", List.of(changed));
            // without their homes, so it is their own blocks that are noted
            Database.execute(connection, Touched.open("c.key IN (SELECT unnest(?))"), List.of(changed));
            Database.append(
                    connection,
                    "moved",
                    changed.stream()
                            .filter(moved::containsKey)
                            .map(key -> new @Nullable Object[] {key, moved.get(key)})
                            .toList());
            Database.append(
                    connection,
                    "touched",
                    homes.stream()
                            .map(home -> new @Nullable Object[] {"E", home})
                            .toList());
            return true;
        });
    }

    /**
     * A judgement that no longer holds since one of its claims changed, or holds again, shows in the events of all its
     * claims.
     */
    private void touchJudged(Judged judged) {
        Set<String> blocks = new TreeSet<>();
        database.read(
                "SELECT block, body FROM events WHERE id IN"
                        + " (SELECT event FROM event_claims WHERE claim IN (SELECT unnest(?)))",
                List.of(judged.spokenOf()),
                row -> {
                    ArchivedEvent event = Json.read(row.getString("body"), ArchivedEvent.class);
                    List<String> now =
                            judged.rulings().shaping(Set.copyOf(event.sources().claims()));
                    return !now.equals(event.judged()) && blocks.addAll(Knots.named(row.getString("block")));
                });
        if (!blocks.isEmpty()) {
            database.write(connection -> {
                Database.append(
                        connection,
                        "touched",
                        blocks.stream()
                                .map(block -> new @Nullable Object[] {"E", block})
                                .toList());
                return true;
            });
        }
    }

    /** Folds one part in so many of the touched blocks. */
    @FunctionalInterface
    private interface Fold {
        Rows fold(long part, long parts);
    }

    /**
     * Blocks that are folded together because one of them was touched: those that judgements link now, and those that
     * they linked when their events were last made.
     */
    private List<Set<String>> knots(Judged judged) {
        Knots knots = new Knots();
        judged.knots().all().forEach(knots::link);
        database.read(
                        "SELECT DISTINCT block FROM events WHERE contains(block, chr(10))",
                        List.of(),
                        row -> Knots.named(row.getString(1)))
                .forEach(knots::link);
        Set<String> linked = new TreeSet<>();
        knots.all().forEach(linked::addAll);
        Set<Set<String>> touched = new LinkedHashSet<>();
        database.read(
                        "SELECT DISTINCT block FROM touched WHERE kind = 'E' AND block IN (SELECT unnest(?))"
                                + " ORDER BY block",
                        List.of(linked),
                        row -> row.getString(1))
                .forEach(block -> touched.add(knots.of(block)));
        return List.copyOf(touched);
    }

    /** Folds linked blocks as one, in one transaction: an event of theirs may hold claims of any of them. */
    private void untie(List<Set<String>> knots, Judged judged) {
        Set<String> blocks = new TreeSet<>();
        knots.forEach(blocks::addAll);
        List<SourcedClaim> claims = judged.standing(
                Claims.standing(database, ALL, judged.moved(), Touched.HOME + " IN (SELECT unnest(?))", blocks));
        Map<String, String> names = claims.stream()
                .collect(Collectors.toMap(
                        claim -> claim.claim().key(), claim -> judged.knots().name(judged.block(claim))));
        Rows rows = new Rows(List.copyOf(blocks));
        judged.events(claims, folds).forEach(event -> rows.add(names.getOrDefault(event.best(), ""), event));
        database.write(connection -> {
            for (String table : List.of("events", "event_claims")) {
                Database.execute(
                        connection,
                        "DELETE FROM " + table + " WHERE contains(block, chr(10))"
                                + " AND list_has_any(string_split(block, chr(10)), ?)",
                        List.of(blocks));
            }
            write(connection, "E", "events", "event_claims", rows);
            return true;
        });
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
            write(connection, kind, views, claims, rows);
            return true;
        });
    }

    private static void write(Connection connection, String kind, String views, String claims, Rows rows)
            throws SQLException {
        strike(connection, kind, rows.blocks(), views, claims);
        Database.append(connection, views, rows.views());
        Database.append(connection, claims, rows.claims());
    }

    /** Notes everything as touched. */
    void touchAll() {
        database.write(connection -> {
            for (String table : List.of("touched", "moved", "events", "ties", "event_claims", "tie_claims")) {
                Database.script(connection, "DELETE FROM " + table);
            }
            Database.script(connection, Touched.where("true"));
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

        static Rows of(String block, List<ArchivedEvent> events) {
            Rows rows = new Rows(List.of(block));
            events.forEach(event -> rows.add(block, event));
            return rows;
        }

        /** Adds the rows of others, whose blocks are named already. */
        void addAll(Rows others) {
            views.addAll(others.views);
            claims.addAll(others.claims);
        }

        void add(String block, ArchivedEvent event) {
            views.add(row(block, event));
            event.sources().claims().forEach(claim -> claims.add(new Object[] {claim, event.id(), block}));
        }
    }

    private Rows events(Judged judged, long part, long parts) {
        SortedMap<String, List<SourcedClaim>> blocks =
                byBlock(judged.standing(Claims.touchedEvents(database, ALL, part, parts)), judged::block);
        Rows rows = new Rows(List.copyOf(blocks.keySet()));
        // each block is folded by itself, and the rows come in the order of the blocks all the same
        blocks.entrySet().parallelStream()
                .map(block -> Rows.of(block.getKey(), judged.events(block.getValue(), folds)))
                .toList()
                .forEach(rows::addAll);
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
