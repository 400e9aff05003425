package org.entente.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Edit;
import org.entente.model.Judgement;

/** Reads and adds rows of {@code judgements}. */
final class Judgements {
    private static final String COLUMNS =
            "SELECT number, id, made, who, verb, claims, edits, undoes, why FROM judgements";

    private Judgements() {}

    /** Those that a sight sees, in the order in which they were made. */
    static List<Judgement> of(Database database, Sight sight) {
        return database.read(COLUMNS + " WHERE run <= ? ORDER BY number", List.of(sight.run()), Judgements::judgement);
    }

    /** Ids of those that others of these undo. */
    static Set<String> undone(List<Judgement> judgements) {
        Set<String> undone = new HashSet<>();
        judgements.stream()
                .filter(judgement -> judgement.verb() == Judgement.Verb.UNDO)
                .forEach(judgement -> undone.add(judgement.undoes()));
        return undone;
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                row.getLong("number"),
                row.getString("id"),
                row.getString("who"),
                Times.instant(row.getLong("made")),
                Judgement.Verb.valueOf(row.getString("verb").toUpperCase(Locale.ROOT)),
                List.of(Json.read(row.getString("claims"), Judgement.Judged[].class)),
                List.of(Json.read(row.getString("edits"), Edit[].class)),
                row.getString("undoes"),
                row.getString("why"));
    }

    /** Adds one, and notes the blocks of what it is about as touched. */
    static void add(Connection connection, long run, Judgement judgement, List<String> claims) throws SQLException {
        Database.execute(
                connection,
                "INSERT INTO judgements VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                List.of(
                        judgement.number(),
                        judgement.id(),
                        run,
                        Times.micros(judgement.at()),
                        judgement.who(),
                        judgement.verb().code(),
                        Json.write(judgement.claims()),
                        Json.write(judgement.edits()),
                        judgement.undoes(),
                        judgement.why()));
        Database.execute(
                connection,
                Touched.open("c.key IN (SELECT standing FROM claims WHERE until = " + Sight.OPEN
                        + " AND key IN (SELECT unnest(?)))"),
                List.of(claims));
    }
}
