package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.ArchivedDocument;
import org.entente.model.Document;
import org.entente.model.DocumentQuery;

/** Reads documents and their texts. */
final class Documents {
    private static final int A_PAGE = 100;

    private final Database database;

    Documents(Database database) {
        this.database = database;
    }

    List<ArchivedDocument> list(Sight sight, DocumentQuery query) {
        return database.find(
                sql(sight, "true") + " ORDER BY s.published = '', s.published, s.source, s.hash",
                sight.values(),
                Documents::document,
                query::matches,
                query.limit());
    }

    /** Those of these texts that are shown, in no order. */
    List<ArchivedDocument> of(Sight sight, Collection<String> hashes) {
        return database.read(
                sql(sight, "s.hash IN (SELECT unnest(?))"), sight.values(List.copyOf(hashes)), Documents::document);
    }

    /** Counts the texts of each language; what comes back is how many copies there are besides. */
    long count(Sight sight, Map<String, Long> byLanguage) {
        return database
                .read(
                        "SELECT g.lang, count(*), sum(s.copies) FROM (" + sight.shown()
                                + ") s JOIN codings g ON g.hash = s.hash AND " + sight.valid("g") + " GROUP BY g.lang",
                        sight.values(),
                        row -> {
                            byLanguage.put(row.getString(1), row.getLong(2));
                            return row.getLong(3);
                        })
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static String sql(Sight sight, String condition) {
        return "SELECT s.*, length(d.text) AS characters, g.lang AS coded_lang, g.pack, r.started,"
                + " coalesce(n.events, 0) AS events, coalesce(n.ties, 0) AS ties FROM (" + sight.shown() + ") s"
                + " JOIN documents d ON d.hash = s.hash JOIN codings g ON g.hash = s.hash AND " + sight.valid("g")
                + " JOIN runs r ON r.number = s.run"
                + " LEFT JOIN (SELECT c.hash, count(*) FILTER (c.kind = 'E' AND c.key = c.standing) AS events,"
                + " count(*) FILTER (c.kind = 'T') AS ties FROM claims c WHERE " + sight.valid("c")
                + " GROUP BY c.hash) n ON n.hash = s.hash WHERE " + condition;
    }

    private static ArchivedDocument document(ResultSet row) throws SQLException {
        return new ArchivedDocument(
                Claims.provenance(row),
                Times.instant(row.getLong("started")),
                row.getInt("characters"),
                row.getInt("events"),
                row.getInt("ties"),
                true);
    }

    /** The texts with these ids, whether they are still shown or a newer one has come: each as it came in first. */
    List<Document> texts(Sight sight, Collection<String> ids) {
        List<Object> values = new ArrayList<>();
        values.add(List.copyOf(ids));
        values.addAll(sight.copiesValues());
        Map<String, Document> first = new LinkedHashMap<>();
        database.read(
                        "SELECT c.source, c.title, d.text, c.published, g.lang, c.url, c.outlet FROM documents d"
                                + " JOIN copies c ON c.hash = d.hash JOIN codings g ON g.hash = d.hash AND "
                                + sight.valid("g") + " WHERE d.id IN (SELECT unnest(?)) AND " + sight.copies("c.")
                                + " ORDER BY d.id, c.published = '', c.published, c.outlet, c.source, c.url",
                        values,
                        Documents::whole)
                .forEach(text -> first.putIfAbsent(text.hash(), text));
        return List.copyOf(first.values());
    }

    private static Document whole(ResultSet row) throws SQLException {
        return new Document(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Json.date(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }

    /** Texts coded with other packs, some at a time, dated as they were coded. */
    Stream<Document> codedOtherwise(String pack) {
        List<String> hashes = database.read(
                "SELECT hash FROM codings WHERE until = " + Sight.OPEN + " AND pack <> ? ORDER BY hash",
                List.of(pack),
                row -> row.getString(1));
        List<List<String>> pages = new ArrayList<>();
        for (int i = 0; i < hashes.size(); i += A_PAGE) {
            pages.add(hashes.subList(i, Math.min(i + A_PAGE, hashes.size())));
        }
        return pages.stream().flatMap(page -> page(page).stream());
    }

    private List<Document> page(List<String> hashes) {
        return database.read(
                "SELECT min(c.source), min(c.title), d.text, g.published, g.lang, min(c.url), min(c.outlet)"
                        + " FROM documents d JOIN codings g ON g.hash = d.hash AND g.until = " + Sight.OPEN
                        + " JOIN copies c ON c.hash = d.hash WHERE d.hash IN (SELECT unnest(?))"
                        + " GROUP BY d.hash, d.text, g.published, g.lang ORDER BY d.hash",
                List.of(hashes),
                Documents::whole);
    }
}
