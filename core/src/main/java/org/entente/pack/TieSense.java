package org.entente.pack;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.TieKind;

/**
 * What words for a standing relation mean, once for all languages.
 *
 * @param details what they say of the tie by themselves: {@code sign=-}
 */
public record TieSense(String id, TieKind kind, SortedMap<String, String> details) {
    public TieSense {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    static TieSense of(Tsv.Row row) {
        SortedMap<String, String> details = new TreeMap<>();
        for (String detail : row.list("details", " ")) {
            int at = detail.indexOf('=');
            if (at < 1) {
                throw row.error("detail '" + detail + "' is not field=value");
            }
            details.put(detail.substring(0, at), detail.substring(at + 1).replace('_', ' '));
        }
        return new TieSense(row.need("id"), TieKind.of(row.need("tie")), details);
    }
}
