package org.entente.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Provenance;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.entente.model.TieClaim;

/** Reads claims with the reports they stand in. */
final class Claims {
    private Claims() {}

    /**
     * The claims that a sight sees, of a kind, where a condition on the table {@code c} holds, in the order of the
     * text.
     */
    private static String sql(Sight sight, String kind, String condition) {
        return "SELECT c.body, c.standing, d.id, g.lang AS coded_lang, g.pack, s.* FROM claims c JOIN (" + sight.shown()
                + ") s ON s.hash = c.hash JOIN documents d ON d.hash = c.hash"
                + " JOIN codings g ON g.hash = c.hash AND " + sight.valid("g")
                + " WHERE c.kind = '" + kind + "' AND " + sight.valid("c") + " AND " + condition
                + " ORDER BY c.hash, c.place, c.key";
    }

    static List<SourcedClaim> events(Database database, Sight sight, String condition, Object... values) {
        return database.read(sql(sight, "E", condition), sight.values(values), Claims::event);
    }

    static List<SourcedTie> ties(Database database, Sight sight, String condition, Object... values) {
        return database.read(sql(sight, "T", condition), sight.values(values), Claims::tie);
    }

    static List<SourcedClaim> events(Connection connection, Sight sight, String condition, Object... values)
            throws SQLException {
        return Database.read(connection, sql(sight, "E", condition), sight.values(values), Claims::event);
    }

    static List<SourcedTie> ties(Connection connection, Sight sight, String condition, Object... values)
            throws SQLException {
        return Database.read(connection, sql(sight, "T", condition), sight.values(values), Claims::tie);
    }

    private static SourcedClaim event(ResultSet row) throws SQLException {
        Kept.EventBody body = Json.read(row.getString("body"), Kept.EventBody.class);
        return new SourcedClaim(
                body.claim(),
                body.sentence(),
                new ArrayList<>(body.mentions()),
                row.getString("standing"),
                provenance(row));
    }

    private static SourcedTie tie(ResultSet row) throws SQLException {
        return new SourcedTie(Json.read(row.getString("body"), TieClaim.class), provenance(row));
    }

    /** Of a row with the columns of {@code shown}, the document's id, and its coding's language and packs. */
    static Provenance provenance(ResultSet row) throws SQLException {
        return new Provenance(
                row.getString("id"),
                row.getString("hash"),
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
