package org.entente.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;

/**
 * Writes a table as a Parquet file, through a database in memory that knows nothing else. Rows keep their order; the
 * same rows give the same bytes.
 */
public final class ParquetFile {
    private ParquetFile() {}

    /** A column. @param type of its values: {@link String}, {@link Long} or {@link Double} */
    public record Column(String name, Class<?> type) {}

    /** @throws EntenteException RESOURCE when the file cannot be written */
    public static void write(Path file, List<Column> columns, List<List<Object>> rows) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("SET memory_limit = '512MB'");
            statement.execute("SET autoinstall_known_extensions = false");
            statement.execute("CREATE TABLE sheet ("
                    + String.join(
                            ", ", columns.stream().map(ParquetFile::declared).toList()) + ")");
            String marks = String.join(", ", columns.stream().map(column -> "?").toList());
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO sheet VALUES (" + marks + ")")) {
                for (List<Object> row : rows) {
                    for (int i = 0; i < row.size(); i++) {
                        insert.setObject(i + 1, row.get(i));
                    }
                    insert.addBatch();
                }
                if (!rows.isEmpty()) {
                    insert.executeBatch();
                }
            }
            connection.commit();
            statement.execute(
                    "COPY sheet TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet, COMPRESSION snappy)");
        } catch (SQLException e) {
            throw new EntenteException(ErrorCode.RESOURCE, file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static String declared(Column column) {
        String type = column.type() == Long.class ? "BIGINT" : column.type() == Double.class ? "DOUBLE" : "VARCHAR";
        return '"' + column.name().replace("\"", "\"\"") + "\" " + type;
    }
}
