package org.entente.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Scope;

/**
 * A scope as SQL: the last run that it sees, and the relation {@code shown} of the texts that it shows, one row each.
 *
 * <p>A row of {@code copies} is superseded when another text has come in later under the same id or address in its
 * collection; in one run the later date of publication is the later text. A text is shown while one of its rows is not
 * superseded, as the earliest of these. Immutable.
 */
record Sight(long run, Scope scope) {
    /** The end of what is still valid. */
    static final long OPEN = Long.MAX_VALUE;

    private static final String ROWS = """
            SELECT hash, b.source AS source, b.title AS title, b.published AS published, b.lang AS lang, b.url AS url,
                   b.outlet AS outlet, b.collection AS collection,
                   count(DISTINCT (source, url, outlet, published, collection)) - 1 AS copies, min(run) AS run
            FROM (SELECT hash, run, min({'undated': published = '', 'published': published, 'outlet': outlet,
                                    'source': source, 'url': url, 'collection': collection, 'title': title,
                                    'lang': lang}) OVER (PARTITION BY hash) AS b,
                         source, url, outlet, published, collection
                  FROM (SELECT *,
                               arg_max(hash, {'run': run, 'published': published, 'hash': hash})
                                   OVER (PARTITION BY collection, source) AS by_source,
                               CASE WHEN url = '' THEN hash
                                    ELSE arg_max(hash, {'run': run, 'published': published, 'hash': hash})
                                        OVER (PARTITION BY collection, url) END AS by_url
                        FROM copies WHERE %s)
                  WHERE by_source = hash AND by_url = hash)
            GROUP BY hash, b
            """;

    static Sight of(Database database, Scope scope) {
        if (scope.isEverything()) {
            return new Sight(OPEN - 1, scope);
        }
        long asOf = scope.asOf().equals(Instant.MAX) ? OPEN : Times.micros(scope.asOf());
        List<Long> last = database.read(
                "SELECT coalesce(max(number), 0) FROM runs WHERE started <= ?", List.of(asOf), row -> row.getLong(1));
        return new Sight(last.get(0), scope);
    }

    /** All rows of everything, as the table {@code shown} keeps them. */
    static String everything() {
        return String.format(Locale.ROOT, ROWS, "true");
    }

    /** The relation, to stand in brackets after FROM. */
    String shown() {
        if (scope.isEverything()) {
            return "SELECT * FROM shown";
        }
        return String.format(Locale.ROOT, ROWS, copies(""));
    }

    /**
     * True of the rows of {@code copies} that are seen; asks for {@link #copiesValues}.
     *
     * @param table its alias with a dot, or nothing
     */
    String copies(String table) {
        String published = table + "published";
        // a month or a year counts by its last day: what may have come later is not seen
        return table + "run <= ?"
                + (scope.isUnlimited() ? "" : " AND " + table + "collection IN (SELECT unnest(?))")
                + (scope.isAnyDate()
                        ? ""
                        : " AND CASE length(" + published + ") WHEN 4 THEN " + published + " || '-12-31' WHEN 7 THEN "
                                + published + " || '-31' WHEN 10 THEN " + published + " ELSE '~' END <= ?");
    }

    /** What {@link #shown} asks for. */
    List<Object> values() {
        return scope.isEverything() ? new ArrayList<>() : copiesValues();
    }

    /** What {@link #copies} asks for. */
    List<Object> copiesValues() {
        List<Object> values = new ArrayList<>();
        values.add(run);
        if (!scope.isUnlimited()) {
            values.add(scope.collections());
        }
        if (!scope.isAnyDate()) {
            values.add(scope.publishedBy().toString());
        }
        return values;
    }

    /** What {@link #shown} asks for, then these. */
    List<Object> values(Object... more) {
        List<Object> values = values();
        values.addAll(List.of(more));
        return values;
    }

    /** True of a row that came with one run and was closed by another. */
    boolean isValid(long from, long until) {
        return from <= run && until > run;
    }

    /** True of rows of a table with {@code run} and {@code until} that are valid here. */
    String valid(String table) {
        return table + ".run <= " + run + " AND " + table + ".until > " + run;
    }
}
