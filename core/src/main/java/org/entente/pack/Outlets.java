package org.entente.pack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The outlets of the world pack, and what each belongs to when independent reports are counted. Immutable, thread-safe.
 */
public final class Outlets {
    private final Map<String, String> groups = new HashMap<>();
    private final List<Tsv.Row> rows;

    private Outlets(List<Tsv.Row> rows) {
        this.rows = rows;
        for (Tsv.Row row : rows) {
            String group = row.get("owner").equals("state") ? "state " + row.get("country") : row.need("id");
            groups.putIfAbsent(Words.fold(row.need("name")), group);
            groups.putIfAbsent(row.need("id"), group);
            for (String form : row.list("forms", "\\|")) {
                groups.putIfAbsent(Words.fold(form.startsWith("?") ? form.substring(1) : form), group);
            }
        }
    }

    static Outlets load(Path root) {
        Path file = root.resolve("world").resolve("outlets.tsv");
        return new Outlets(Tsv.read(root, file, "id", "name", "country", "owner", "forms"));
    }

    List<Tsv.Row> rows() {
        return rows;
    }

    /** True for the name, the id or another form of an outlet in the list. */
    public boolean isKnown(String name) {
        return groups.containsKey(Words.fold(name.strip()));
    }

    /** The state that owns it, else itself: a state's outlets speak with one voice. An unknown one is itself. */
    public String group(String outlet) {
        String folded = Words.fold(outlet.strip());
        return groups.getOrDefault(folded, folded);
    }
}
