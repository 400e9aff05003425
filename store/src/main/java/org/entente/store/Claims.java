package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.entente.model.Provenance;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.entente.model.TieClaim;

/** Reads claims with the reports they stand in. */
final class Claims {
    private static final int KEYS_A_STATEMENT = 500;
    private static final int MOST_LOOKED_UP = 2_000;
    private static final String BY_KEY = "SELECT key, hash, standing, body, kind, run, until FROM claims WHERE key IN ";

    private Claims() {}

    /** A row of {@code claims}. */
    private record Body(String hash, String standing, String body) {}

    /**
     * The claims that a sight sees, of a kind, where a condition on the table {@code c} holds, in the order of the
     * text.
     */
    private static String sql(Sight sight, String kind, String joined, String condition) {
        return "SELECT c.body, c.standing, g.lang AS coded_lang, g.pack, s.* FROM claims c" + joined + " JOIN ("
                + sight.shown() + ") s ON s.hash = c.hash JOIN codings g ON g.hash = c.hash AND " + sight.valid("g")
                + " WHERE c.kind = '" + kind + "' AND " + sight.valid("c") + " AND " + condition
                + " ORDER BY c.hash, c.place, c.key";
    }

    static List<SourcedClaim> events(Database database, Sight sight, String condition, Object... values) {
        return database.read(
                sql(sight, "E", "", condition), sight.values(values), row -> event(body(row), provenance(row)));
    }

    /**
     * The standing claims where a condition holds of {@link Touched#HOME}, the block that they are folded with.
     *
     * @param moved by key the blocks of those that are folded elsewhere
     */
    static List<SourcedClaim> standing(
            Database database, Sight sight, Map<String, String> moved, String condition, Object... values) {
        List<Object> all = new ArrayList<>();
        all.add(List.copyOf(moved.keySet()));
        all.add(List.copyOf(moved.values()));
        all.addAll(sight.values(values));
        return database.read(
                sql(
                        sight,
                        "E",
                        " LEFT JOIN (SELECT unnest(?) AS key, unnest(?) AS home) m ON m.key = c.key",
                        "c.key = c.standing AND (" + condition + ")"),
                all,
                row -> event(body(row), provenance(row)));
    }

    static List<SourcedTie> ties(Database database, Sight sight, String condition, Object... values) {
        return database.read(
                sql(sight, "T", "", condition), sight.values(values), row -> tie(body(row), provenance(row)));
    }

    /** What claims of a kind are folded anew: those of touched blocks; of an event's only those that stand for it. */
    private static String touched(String columns, Sight sight, String kind, String condition) {
        return "SELECT " + columns + " FROM claims c" + Touched.MOVED
                + " JOIN (SELECT DISTINCT block FROM touched WHERE kind = '" + kind + "') t ON t.block = "
                + Touched.HOME + " JOIN shown s ON s.hash = c.hash JOIN codings g ON g.hash = c.hash AND "
                + sight.valid("g") + " WHERE c.kind = '" + kind + "' AND c.key = c.standing AND " + sight.valid("c")
                + condition;
    }

    static long countTouched(Database database, Sight sight, String kind) {
        return database.read(touched("count(*)", sight, kind, ""), List.of(), row -> row.getLong(1))
                .get(0);
    }

    /** One part in so many of the blocks, whole blocks each. */
    static List<SourcedClaim> touchedEvents(Database database, Sight sight, long part, long parts) {
        // reading the bodies takes longer than fetching them, and each stands for itself
        return database
                .read(part(sight, "E"), List.of(parts, part), row -> Map.entry(body(row), provenance(row)))
                .parallelStream()
                .map(row -> event(row.getKey(), row.getValue()))
                .toList();
    }

    /** One part in so many of the blocks, whole blocks each. */
    static List<SourcedTie> touchedTies(Database database, Sight sight, long part, long parts) {
        return database.read(part(sight, "T"), List.of(parts, part), row -> tie(body(row), provenance(row)));
    }

    private static String part(Sight sight, String kind) {
        return touched(
                "c.body, c.standing, g.lang AS coded_lang, g.pack, s.*",
                sight,
                kind,
                " AND hash(" + Touched.HOME + ") % ? = ?");
    }

    /** Those with these keys, as far as they are seen, in the order of the keys. */
    static List<SourcedClaim> events(Database database, Sight sight, Collection<String> keys) {
        return byKeys(database, sight, "E", List.copyOf(keys), Claims::event);
    }

    /** Those with these keys, as far as they are seen, in the order of the keys. */
    static List<SourcedTie> ties(Database database, Sight sight, Collection<String> keys) {
        return byKeys(database, sight, "T", List.copyOf(keys), Claims::tie);
    }

    private static <T> List<T> byKeys(
            Database database, Sight sight, String kind, List<String> keys, BiFunction<Body, Provenance, T> made) {
        Map<String, Body> bodies = bodies(database, sight, kind, keys);
        Map<String, Provenance> sources = sources(
                database,
                sight,
                bodies.values().stream().map(Body::hash).distinct().toList());
        return keys.stream()
                .flatMap(key -> Stream.ofNullable(bodies.get(key)))
                .flatMap(body -> Stream.ofNullable(sources.get(body.hash())).map(source -> made.apply(body, source)))
                .toList();
    }

    /**
     * The index of the keys is used only where they stand in the statement, with no other condition and nothing joined:
     * so a few rows are fetched some hundred at a time, those that are seen are picked here, and their reports come
     * after. Many are fetched by going through the table once.
     */
    private static Map<String, Body> bodies(Database database, Sight sight, String kind, List<String> keys) {
        Map<String, Body> bodies = new LinkedHashMap<>();
        Database.Row<Boolean> row = found -> {
            boolean isSeen =
                    kind.equals(found.getString("kind")) && sight.isValid(found.getLong("run"), found.getLong("until"));
            if (isSeen) {
                bodies.put(found.getString("key"), body(found));
            }
            return isSeen;
        };
        if (keys.size() > MOST_LOOKED_UP) {
            database.read(BY_KEY + "(SELECT unnest(?))", List.of(keys), row);
            return bodies;
        }
        for (int from = 0; from < keys.size(); from += KEYS_A_STATEMENT) {
            List<String> some = keys.subList(from, Math.min(from + KEYS_A_STATEMENT, keys.size()));
            database.read(BY_KEY + "(" + String.join(", ", Collections.nCopies(some.size(), "?")) + ")", some, row);
        }
        return bodies;
    }

    private static Map<String, Provenance> sources(Database database, Sight sight, List<String> hashes) {
        Map<String, Provenance> sources = new HashMap<>();
        if (!hashes.isEmpty()) {
            database.read(
                            "SELECT s.*, g.lang AS coded_lang, g.pack FROM (" + sight.shown()
                                    + ") s JOIN codings g ON g.hash = s.hash AND " + sight.valid("g")
                                    + " WHERE s.hash IN (SELECT unnest(?))",
                            sight.values(hashes),
                            Claims::provenance)
                    .forEach(source -> sources.put(source.hash(), source));
        }
        return sources;
    }

    private static Body body(ResultSet row) throws SQLException {
        return new Body(row.getString("hash"), row.getString("standing"), row.getString("body"));
    }

    private static SourcedClaim event(Body row, Provenance source) {
        Kept.EventBody body = Json.read(row.body(), Kept.EventBody.class);
        return new SourcedClaim(body.claim(), body.sentence(), body.mentions(), row.standing(), source);
    }

    private static SourcedTie tie(Body row, Provenance source) {
        return new SourcedTie(Json.read(row.body(), TieClaim.class), source);
    }

    /** Of a row with the columns of {@code shown}, and its coding's language and packs. */
    static Provenance provenance(ResultSet row) throws SQLException {
        String hash = row.getString("hash");
        return new Provenance(
                Provenance.documentId(hash),
                hash,
                row.getString("source"),
                row.getString("title"),
                Json.date(row.getString("published")),
                row.getString("coded_lang"),
                row.getString("url"),
                row.getString("outlet"),
                row.getString("collection"),
                row.getInt("copies"),
                row.getString("pack"));
    }
}
