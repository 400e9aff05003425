package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Rows under headings, each column as wide as its longest cell. Where the page is too narrow, the columns that
 * {@link #yielding} names give way: the widest is cut first, and when all of them are as narrow as they can be, one is
 * left out. Dates, statuses, counts and ids are of no use when they are cut, and stay whole.
 */
final class Table {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();
    private List<Integer> yielding = List.of();

    Table(String... headings) {
        this.headings = List.of(headings);
    }

    /** Lets these columns give way; the first of them is the first that is left out, the last one always stays. */
    Table yielding(String... columns) {
        if (!headings.containsAll(List.of(columns))) {
            throw new IllegalArgumentException(List.of(columns) + " are not all among " + headings);
        }
        yielding = Arrays.stream(columns).map(headings::indexOf).toList();
        return this;
    }

    /** Adds a row; its cells are made fit to be shown. */
    Table row(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + headings.size() + " headings");
        }
        rows.add(Arrays.stream(cells).map(Shown::line).toList());
        return this;
    }

    /** The headings, then a line a row; none is wider than the page, unless what stays whole is. */
    List<String> lines(int page) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            shown.add(i);
        }
        int[] widths = widths(shown, page);
        for (int i = 0; i < yielding.size() - 1 && over(widths, shown, page) > 0; i++) {
            shown.remove(yielding.get(i));
            widths = widths(shown, page);
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(headings, shown, widths));
        for (List<String> row : rows) {
            lines.add(line(row, shown, widths));
        }
        return lines;
    }

    private int[] widths(List<Integer> shown, int page) {
        int[] widths = headings.stream().mapToInt(Columns::of).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
            }
        }
        for (int over = over(widths, shown, page); over > 0; over--) {
            Optional<Integer> widest = yielding.stream()
                    .filter(shown::contains)
                    .filter(i -> widths[i] > narrowest(i))
                    .max(Comparator.comparing(i -> widths[i]));
            if (widest.isEmpty()) {
                break;
            }
            widths[widest.get()]--;
        }
        return widths;
    }

    /** The one that always stays is worth the most, and holds two codes of polities. */
    private int narrowest(int column) {
        return column == yielding.get(yielding.size() - 1) ? NARROWEST + 2 : NARROWEST;
    }

    /** By how many columns of the page the line is too wide. */
    private static int over(int[] widths, List<Integer> shown, int page) {
        return shown.stream().mapToInt(i -> widths[i]).sum() + GAP.length() * (shown.size() - 1) - page;
    }

    private static String line(List<String> cells, List<Integer> shown, int[] widths) {
        List<String> line = new ArrayList<>();
        shown.forEach(i -> line.add(Columns.pad(Columns.cut(cells.get(i), widths[i]), widths[i])));
        return String.join(GAP, line).stripTrailing();
    }
}
