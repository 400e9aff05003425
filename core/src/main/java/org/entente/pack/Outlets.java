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
    /** Empty for a form that outlets of two countries share: "ABC" is Australian, Spanish or American. */
    private final Map<String, String> countries = new HashMap<>();

    private final List<Tsv.Row> rows;

    private Outlets(List<Tsv.Row> rows) {
        this.rows = rows;
        for (Tsv.Row row : rows) {
            String group = row.get("owner").equals("state") ? "state " + row.get("country") : row.need("id");
            add(row.need("name"), group, row.get("country"));
            add(row.need("id"), group, row.get("country"));
            for (String form : row.list("forms", "\\|")) {
                add(form.startsWith("?") ? form.substring(1) : form, group, row.get("country"));
            }
        }
    }

    private void add(String form, String group, String country) {
        groups.putIfAbsent(Words.fold(form), group);
        countries.merge(Words.fold(form), country, (one, other) -> one.equals(other) ? one : "");
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

    /** Code of the country it is from; empty for one that is not in the list, or whose name two countries share. */
    public String country(String outlet) {
        return countries.getOrDefault(Words.fold(outlet.strip()), "");
    }

    /** The state that owns it, else itself: a state's outlets speak with one voice. An unknown one is itself. */
    public String group(String outlet) {
        String folded = Words.fold(outlet.strip());
        return groups.getOrDefault(folded, folded);
    }
}
