package org.entente.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Candidate;
import org.entente.model.NameKind;

/** The polities of the world pack and who belongs to which organisation. Immutable, thread-safe. */
public final class Polities {
    private final Map<String, Polity> polities = new HashMap<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final Map<String, Set<String>> traits = new TreeMap<>();

    private Polities() {}

    static Polities load(Path root) {
        Polities all = new Polities();
        Path folder = root.resolve("world");
        for (Tsv.Row row :
                Tsv.read(root, folder.resolve("polities.tsv"), "code", "kind", "name", "seat", "from", "to", "note")) {
            Polity polity = new Polity(
                    row.need("code"),
                    row.need("kind"),
                    row.need("name"),
                    row.get("seat"),
                    row.date("from"),
                    row.date("to"));
            if (all.polities.put(polity.code(), polity) != null) {
                throw row.error("stands twice");
            }
        }
        for (Tsv.Row row : Tsv.read(root, folder.resolve("members.tsv"), "organisation", "polity", "from", "to")) {
            all.memberships.add(new Membership(
                    all.known(row, "organisation"), all.known(row, "polity"), row.date("from"), row.date("to")));
        }
        for (Tsv.Row row : Tsv.read(root, folder.resolve("traits.tsv"), "trait", "polities")) {
            for (String code : row.list("polities", "\\|")) {
                if (!all.polities.containsKey(code)) {
                    throw row.error("polity '" + code + "' is not in polities.tsv");
                }
            }
            all.traits.put(row.need("trait"), Set.copyOf(row.list("polities", "\\|")));
        }
        return all;
    }

    /** What states may be called by ("the island", "the kingdom"), and which ones may. */
    public Map<String, Set<String>> traits() {
        return Collections.unmodifiableMap(traits);
    }

    /** The code in this column, which must be that of a polity. */
    String known(Tsv.Row row, String column) {
        String code = row.need(column);
        if (!polities.containsKey(code)) {
            throw row.error("polity '" + code + "' is not in polities.tsv");
        }
        return code;
    }

    /** One language's names of polities. */
    List<NameEntry> names(Path root, String lang) {
        List<NameEntry> all = new ArrayList<>();
        Path file = root.resolve("languages").resolve(lang).resolve("names.tsv");
        for (Tsv.Row row : Tsv.read(root, file, "entity", "form", "kind", "strength", "from", "to")) {
            Polity polity = polities.get(row.need("entity"));
            if (polity == null) {
                throw row.error("polity '" + row.get("entity") + "' is not in polities.tsv");
            }
            NameKind via;
            try {
                via = NameKind.of(row.need("kind").toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw row.error("kind '" + row.get("kind") + "' is none");
            }
            boolean isStrong = row.need("strength").equals("strong");
            all.add(new NameEntry(
                    row.need("form"),
                    polity.entityKind(),
                    via,
                    new Candidate(polity.code(), polity.name(), polity.code(), isStrong),
                    row.date("from"),
                    row.date("to")));
        }
        return all;
    }

    public Optional<Polity> find(String code) {
        return Optional.ofNullable(polities.get(code));
    }

    /** The polity's usual English name, the code itself when there is no such polity. */
    public String name(String code) {
        Polity polity = polities.get(code);
        return polity == null ? code : polity.name();
    }

    /** Every polity, by code. */
    public List<Polity> all() {
        return polities.values().stream()
                .sorted(Comparator.comparing(Polity::code))
                .toList();
    }

    public List<Membership> memberships() {
        return List.copyOf(memberships);
    }
}
