package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows under headings, each column as wide as its longest cell; the widest give way where the page is too narrow. */
final class Table {
    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... headings) {
        this.headings = List.of(headings);
    }

    /** Adds a row; its cells are made fit to be shown. */
    Table row(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + headings.size() + " headings");
        }
        rows.add(Arrays.stream(cells).map(Shown::line).toList());
        return this;
    }

    /** The headings, then a line a row; none is wider than the page. */
    List<String> lines(int page) {
        int[] widths = widths(page);
        List<String> lines = new ArrayList<>();
        lines.add(line(headings, widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int[] widths(int page) {
        int[] widths = headings.stream().mapToInt(Columns::of).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
            }
        }
        int gaps = GAP.length() * (widths.length - 1);
        for (int over = Arrays.stream(widths).sum() + gaps - page; over > 0; over--) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP).append(Columns.pad(Columns.cut(cells.get(i), widths[i]), widths[i]));
        }
        return line.toString().stripTrailing();
    }
}
