package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The versions of an archive: version n comes from n − 1 by the script {@code schema-n.sql}, in one transaction.
 *
 * <p>The version stands in the tables, which are the truth, and in the file {@code ARCHIVE}, where it can be read
 * before anything is opened.
 */
final class Schema {
    /** The version that this build writes. */
    static final int CURRENT = 3;

    private static final int CLAIMS_A_PART = 20_000;
    private static final String NAME = "ARCHIVE";
    private static final Pattern VERSION = Pattern.compile("version (\\d{1,9})");

    private Schema() {}

    /** True when the folder holds an archive. */
    static boolean isArchive(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    /** @throws EntenteException RESOURCE when the archive is of a newer version, or its file says nothing */
    static void checkVersion(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return;
        }
        try {
            Matcher said = VERSION.matcher(Files.readString(file));
            if (!said.find()) {
                throw new EntenteException(
                        ErrorCode.RESOURCE, file + " does not say its version; put a copy of it back");
            }
            refuseNewer(folder, Integer.parseInt(said.group(1)));
        } catch (IOException e) {
            throw new EntenteException(ErrorCode.RESOURCE, file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void refuseNewer(Path folder, int version) {
        if (version > CURRENT) {
            throw new EntenteException(
                    ErrorCode.RESOURCE,
                    folder + " is an archive of version " + version + ", and this Entente knows up to " + CURRENT
                            + "; use the newer one");
        }
    }

    /** Brings the tables to the current version, from any earlier one or from nothing. */
    static void migrate(Path folder, Database database) {
        int version = database.write(connection -> {
            Database.script(connection, "CREATE TABLE IF NOT EXISTS schema (version INTEGER)");
            return Database.read(connection, "SELECT max(version) FROM schema", List.of(), row -> row.getInt(1))
                    .get(0);
        });
        refuseNewer(folder, version);
        for (int next = version + 1; next <= CURRENT; next++) {
            step(database, next);
        }
        if (version < CURRENT || !isArchive(folder)) {
            announce(folder);
        }
    }

    private static void step(Database database, int version) {
        database.write(connection -> {
            apply(connection, version);
            if (version == 3) {
                addPrints(connection);
            }
            return Database.execute(connection, "INSERT INTO schema VALUES (?)", List.of(version));
        });
    }

    private static void apply(Connection connection, int version) throws SQLException {
        try (InputStream script = Schema.class.getResourceAsStream("schema-" + version + ".sql")) {
            if (script == null) {
                throw new IllegalStateException("no script for version " + version);
            }
            Database.script(connection, new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the script for version " + version + " cannot be read", e);
        }
    }

    /** What only Java can work out. The bodies are read a part at a time, since they do not all fit into memory. */
    private static void addPrints(Connection connection) throws SQLException {
        Database.script(connection, "CREATE TABLE prints (key VARCHAR, run BIGINT, block VARCHAR, print VARCHAR)");
        long claims = Database.read(
                        connection, "SELECT count(*) FROM claims WHERE kind = 'E'", List.of(), row -> row.getLong(1))
                .get(0);
        long parts = 1 + claims / CLAIMS_A_PART;
        for (long part = 0; part < parts; part++) {
            List<@Nullable Object[]> rows = Database.read(
                    connection,
                    "SELECT key, run, standing, body FROM claims WHERE kind = 'E' AND hash(key) % ? = ?",
                    List.of(parts, part),
                    row -> {
                        List<String> known = Kept.blockAndPrint(
                                row.getString("key"), row.getString("standing"), row.getString("body"));
                        return new @Nullable Object[] {
                            row.getString("key"), row.getLong("run"), known.get(0), known.get(1)
                        };
                    });
            Database.append(connection, "prints", rows);
        }
        Database.script(
                connection,
                "UPDATE claims SET block = p.block, print = p.print FROM prints p"
                        + " WHERE claims.kind = 'E' AND claims.key = p.key AND claims.run = p.run");
        Database.script(connection, "DROP TABLE prints");
        Database.script(connection, "INSERT INTO touched SELECT DISTINCT kind, block FROM claims WHERE kind = 'E'");
    }

    private static void announce(Path folder) {
        Path part = folder.resolve(NAME + ".part");
        try {
            Files.writeString(part, "An archive of Entente, version " + CURRENT + "\n");
            Files.move(part, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Failures.of(folder.resolve(NAME), e);
        }
    }
}
