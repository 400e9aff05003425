package org.entente.export;

import java.util.List;

/**
 * A table: columns, and rows with a value for each.
 *
 * @param rows values are {@link String}, {@link Long} or {@link Double} as the column says; an empty text is unknown
 */
public record Sheet(String name, List<Column> columns, List<List<Object>> rows) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What a column holds. */
    public enum Kind {
        TEXT,
        COUNT,
        NUMBER
    }

    /** A column. @param note what it means, for the manifest */
    public record Column(String name, Kind kind, String note) {}
}
