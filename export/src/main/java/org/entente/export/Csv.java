package org.entente.export;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet as CSV (RFC 4180, a comma, UTF-8 without a mark). A text that a spreadsheet would take for a formula has an
 * apostrophe before it: {@code =1+1} becomes {@code '=1+1}. Numbers are left as they are.
 */
public final class Csv {
    private static final String FORMULA_STARTS = "=+-@\t\r\n|%＝＋－＠";

    private Csv() {}

    /** The header and a record a row; a record holds line ends where its cells do. */
    public static List<String> records(Sheet sheet) {
        List<String> records = new ArrayList<>(sheet.rows().size() + 1);
        records.add(String.join(
                ",", sheet.columns().stream().map(column -> cell(column.name())).toList()));
        for (List<Object> row : sheet.rows()) {
            StringBuilder record = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                record.append(i == 0 ? "" : ",");
                record.append(row.get(i) instanceof String words ? cell(words) : String.valueOf(row.get(i)));
            }
            records.add(record.toString());
        }
        return records;
    }

    static String cell(String words) {
        String safe = isFormula(words) ? "'" + words : words;
        boolean isQuoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\t')
                || !safe.equals(safe.strip());
        return isQuoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Blanks and unseen marks before the sign do not make it harmless: spreadsheets strip them. */
    private static boolean isFormula(String words) {
        if (!words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0) {
            return true;
        }
        return words.chars()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT
                        && !Character.isISOControl(c))
                .limit(1)
                .anyMatch(c -> FORMULA_STARTS.indexOf(c) >= 0);
    }
}
