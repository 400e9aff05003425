package org.entente.pack;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.PartialDate;

/**
 * A table of a pack: UTF-8 NFC, tab-separated, a header row, {@code #} comments, {@code -} for nothing.
 *
 * <p>Never trims or repairs: a line with another number of cells is an error with its place.
 */
final class Tsv {
    private static final char FIRST_MARK = '\u0300';

    private Tsv() {}

    /** One line of a table. */
    record Row(String file, int line, Map<String, Integer> columns, String[] cells) {
        /** The cell under this column; empty for {@code -}. */
        String get(String column) {
            Integer at = columns.get(column);
            if (at == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return cells[at].equals("-") ? "" : cells[at];
        }

        /** The cell under this column, which may not be empty. */
        String need(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                throw error("column " + column + " is empty");
            }
            return cell;
        }

        List<String> list(String column, String separator) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split(separator, -1));
        }

        /** The date under this column, {@link PartialDate#UNKNOWN} for {@code -}. */
        PartialDate date(String column) {
            String cell = get(column);
            try {
                return cell.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(cell);
            } catch (IllegalArgumentException e) {
                throw error(e.getMessage() == null ? "no date" : e.getMessage());
            }
        }

        EntenteException error(String what) {
            return new EntenteException(
                    ErrorCode.DATA, file + ":" + line + ": id '" + cells[0] + "': " + what + "; mend the line");
        }
    }

    /** A table that lacks a line. */
    static EntenteException damaged(Path root, Path file, String what) {
        String name = root.relativize(file).toString().replace('\\', '/');
        return new EntenteException(ErrorCode.DATA, name + ": " + what + "; add it");
    }

    /** Reads a table whose header must be exactly these columns. */
    static List<Row> read(Path root, Path file, String... columns) {
        String name = root.relativize(file).toString().replace('\\', '/');
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new EntenteException(ErrorCode.DATA, name + ": the file is missing from the data folder", e);
        } catch (MalformedInputException e) {
            throw new EntenteException(ErrorCode.DATA, name + ": not UTF-8; save the file as UTF-8", e);
        } catch (IOException e) {
            throw new EntenteException(ErrorCode.RESOURCE, name + ": cannot be read: " + e.getMessage(), e);
        }
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            index.put(columns[i], i);
        }
        List<Row> rows = new ArrayList<>(lines.size());
        boolean headerSeen = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (!headerSeen) {
                headerSeen = true;
                if (!Arrays.equals(cells, columns)) {
                    throw new EntenteException(
                            ErrorCode.DATA,
                            name + ":" + (i + 1) + ": header is '" + line.replace('\t', ' ') + "', wanted '"
                                    + String.join(" ", columns) + "'");
                }
                continue;
            }
            Row row = new Row(name, i + 1, index, cells);
            if (cells.length != columns.length) {
                throw row.error("has " + cells.length + " cells, wanted " + columns.length);
            }
            if (!isComposed(line)) {
                throw row.error("is not in Unicode form NFC");
            }
            rows.add(row);
        }
        return rows;
    }

    /** True in form NFC. No letter before the combining marks can be out of form, so most lines need no closer look. */
    private static boolean isComposed(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= FIRST_MARK) {
                return Normalizer.isNormalized(line, Normalizer.Form.NFC);
            }
        }
        return true;
    }
}
