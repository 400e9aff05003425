package org.entente.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * One DuckDB file: a connection that writes, and as many that read as there are questions. Limits are set and locked on
 * opening; no extension is ever fetched.
 *
 * <p>Readers never wait for the writer and see what was last committed. {@link #write} lets one thread in at a time.
 */
final class Database implements AutoCloseable {
    private static final String MEMORY = "512MB";
    private static final int MOST_THREADS = 4;

    private final Path file;
    private final DuckDBConnection writer;
    private final AtomicLong changes = new AtomicLong();

    private Database(Path file, DuckDBConnection writer) {
        this.file = file;
        this.writer = writer;
    }

    static Database open(Path file, Path temporary) {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty(
                "threads",
                Integer.toString(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors())));
        settings.setProperty("temp_directory", temporary.toString());
        settings.setProperty("preserve_insertion_order", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("lock_configuration", "true");
        // rows come as they are asked for: no answer is held whole
        settings.setProperty("jdbc_stream_results", "true");
        try {
            return new Database(
                    file,
                    DriverManager.getConnection("jdbc:duckdb:" + file, settings).unwrap(DuckDBConnection.class));
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    /** What is done with rows. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    interface Change<T> {
        T make(Connection connection) throws SQLException;
    }

    /** Reads rows; a list among the values is bound as an array. */
    <T> List<T> read(String sql, List<?> values, Row<T> row) {
        try (Connection connection = writer.duplicate()) {
            return read(connection, sql, values, row);
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    /** The first rows that pass, as many as are wanted; 0 wants all. */
    <T> List<T> find(String sql, List<?> values, Row<T> row, Predicate<T> test, int limit) {
        List<T> found = new ArrayList<>();
        try (Connection connection = writer.duplicate();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while ((limit == 0 || found.size() < limit) && rows.next()) {
                    T one = row.read(rows);
                    if (test.test(one)) {
                        found.add(one);
                    }
                }
            }
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
        return found;
    }

    static <T> List<T> read(Connection connection, String sql, List<?> values, Row<T> row) throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
        }
        return found;
    }

    /** Makes a change, all of it or nothing; when it returns, the change is there for good. */
    synchronized <T> T write(Change<T> change) {
        try {
            writer.setAutoCommit(false);
            T result;
            try {
                result = change.make(writer);
                writer.commit();
            } catch (SQLException | RuntimeException | Error e) {
                undo(e);
                throw e;
            } finally {
                // also of a commit that failed: who knows how far it came
                changes.incrementAndGet();
            }
            writer.setAutoCommit(true);
            return result;
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    /** How many changes were made since it was opened: what was read before the last one may no longer hold. */
    long changes() {
        return changes.get();
    }

    /** Leaves the change out; what goes wrong with that does not hide why. */
    private void undo(Throwable why) {
        try {
            writer.rollback();
            writer.setAutoCommit(true);
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    static long execute(Connection connection, String sql, List<?> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return statement.executeUpdate();
        }
    }

    static void script(Connection connection, String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** Adds rows to a table; a row is as many strings, numbers and nulls as the table has columns. */
    static void append(Connection connection, String table, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (DuckDBAppender appender =
                connection.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            for (@Nullable Object[] row : rows) {
                appender.beginRow();
                for (@Nullable Object value : row) {
                    append(appender, value);
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
        if (value instanceof Long number) {
            appender.append(number.longValue());
        } else if (value instanceof Integer number) {
            appender.append(number.intValue());
        } else if (value instanceof LocalDate date) {
            appender.append(date);
        } else if (value instanceof String words) {
            appender.append(words);
        } else {
            appender.appendNull();
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, List<?> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            statement.setObject(
                    i + 1,
                    value instanceof Collection<?> many ? connection.createArrayOf("VARCHAR", many.toArray()) : value);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }
}
