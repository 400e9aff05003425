package org.entente.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Candidate;
import org.entente.model.EntityKind;
import org.entente.model.NameKind;
import org.entente.model.PartialDate;

/**
 * The world pack: polities, people and their dated offices, bodies, memberships, outlets, weapons, places. Immutable.
 */
public final class World {
    private final Map<String, Polity> polities = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, String> weaponKinds = new HashMap<>();
    private final Map<String, String> outletGroups = new HashMap<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<NameEntry> entries = new ArrayList<>();

    /**
     * A state, an organisation, a bloc, a group.
     *
     * @param kind {@code state, former, territory, igo, bloc, group}
     * @param seat the state that an organisation or a group sits in, empty when there is none
     */
    public record Polity(String code, String kind, String name, String seat, PartialDate from, PartialDate to) {
        public EntityKind entityKind() {
            return switch (kind) {
                case "igo" -> EntityKind.ORGANISATION;
                case "bloc" -> EntityKind.BLOC;
                case "group" -> EntityKind.GROUP;
                default -> EntityKind.STATE;
            };
        }
    }

    /** That a polity belongs to an organisation. */
    public record Membership(String organisation, String polity, PartialDate from, PartialDate to) {}

    private NameIndex shared = new NameIndex(List.of());

    private World() {}

    static World load(Path root) {
        World world = new World();
        Path folder = root.resolve("world");
        world.loadPolities(root, folder);
        world.loadPeople(root, folder);
        world.loadThings(root, folder);
        world.shared = new NameIndex(world.entries);
        return world;
    }

    private void loadPolities(Path root, Path folder) {
        for (Tsv.Row row :
                Tsv.read(root, folder.resolve("polities.tsv"), "code", "kind", "name", "seat", "from", "to", "note")) {
            Polity polity = new Polity(
                    row.need("code"),
                    row.need("kind"),
                    row.need("name"),
                    row.get("seat"),
                    date(row, "from"),
                    date(row, "to"));
            if (polities.put(polity.code(), polity) != null) {
                throw row.error("stands twice");
            }
        }
        for (Tsv.Row row : Tsv.read(root, folder.resolve("members.tsv"), "organisation", "polity", "from", "to")) {
            memberships.add(new Membership(
                    known(row, "organisation"), known(row, "polity"), date(row, "from"), date(row, "to")));
        }
    }

    private void loadPeople(Path root, Path folder) {
        Map<String, List<Person.Term>> terms = new HashMap<>();
        List<Tsv.Row> termRows =
                Tsv.read(root, folder.resolve("offices.tsv"), "person", "polity", "office", "from", "to", "note");
        for (Tsv.Row row : termRows) {
            PartialDate from = date(row, "from");
            PartialDate to = date(row, "to");
            if (from.isKnown() && to.isKnown() && from.firstDay().isAfter(to.lastDay())) {
                throw row.error("the term ends (" + to + ") before it begins (" + from + ")");
            }
            terms.computeIfAbsent(row.need("person"), k -> new ArrayList<>())
                    .add(new Person.Term(known(row, "polity"), row.need("office"), from, to));
        }
        for (Tsv.Row row : Tsv.read(root, folder.resolve("people.tsv"), "id", "name", "polity", "forms", "note")) {
            List<Person.Term> own = terms.getOrDefault(row.need("id"), List.of());
            own = own.stream()
                    .sorted(Comparator.comparing((Person.Term t) ->
                            t.from().isKnown() ? t.from().firstDay().toEpochDay() : Long.MIN_VALUE))
                    .toList();
            Person person =
                    new Person(row.need("id"), row.need("name"), known(row, "polity"), row.list("forms", "\\|"), own);
            if (people.put(person.id(), person) != null) {
                throw row.error("stands twice");
            }
            add(
                    person.id(),
                    person.name(),
                    person.polity(),
                    EntityKind.PERSON,
                    NameKind.NAME,
                    row.list("forms", "\\|"));
            add(person.id(), person.name(), person.polity(), EntityKind.PERSON, NameKind.NAME, List.of(person.name()));
        }
        for (Tsv.Row row : termRows) {
            if (!people.containsKey(row.need("person"))) {
                throw row.error("person '" + row.get("person") + "' is not in people.tsv");
            }
        }
    }

    private void loadThings(Path root, Path folder) {
        for (Tsv.Row row :
                Tsv.read(root, folder.resolve("bodies.tsv"), "id", "name", "polity", "kind", "forms", "note")) {
            EntityKind kind = row.need("kind").equals("company") ? EntityKind.COMPANY : EntityKind.ORGANISATION;
            add(row.need("id"), row.need("name"), known(row, "polity"), kind, NameKind.ORGAN, row.list("forms", "\\|"));
        }
        for (Tsv.Row row : Tsv.read(root, folder.resolve("outlets.tsv"), "id", "name", "country", "owner", "forms")) {
            add(row.need("id"), row.need("name"), "", EntityKind.OUTLET, NameKind.NAME, row.list("forms", "\\|"));
            addOutlet(row);
        }
        for (Tsv.Row row : Tsv.read(root, folder.resolve("weapons.tsv"), "id", "name", "kind", "maker", "forms")) {
            weaponKinds.put(row.need("id"), row.need("kind"));
            add(row.need("id"), row.need("name"), "", EntityKind.WEAPON, NameKind.NAME, row.list("forms", "\\|"));
        }
        for (Tsv.Row row : Tsv.read(root, folder.resolve("places.tsv"), "id", "name", "polity", "forms", "note")) {
            add(
                    row.need("id"),
                    row.need("name"),
                    row.get("polity"),
                    EntityKind.PLACE,
                    NameKind.NAME,
                    row.list("forms", "\\|"));
        }
    }

    /** A state's outlets speak with one voice; every other outlet stands for itself. */
    private void addOutlet(Tsv.Row row) {
        String group = row.get("owner").equals("state") ? "state " + row.get("country") : row.need("id");
        outletGroups.putIfAbsent(Words.fold(row.need("name")), group);
        outletGroups.putIfAbsent(row.need("id"), group);
        for (String form : row.list("forms", "\\|")) {
            outletGroups.putIfAbsent(Words.fold(form.startsWith("?") ? form.substring(1) : form), group);
        }
    }

    /**
     * What an outlet belongs to, when independent reports are counted: the state that owns it, else itself. An unknown
     * outlet stands for itself.
     */
    public String outletGroup(String outlet) {
        String folded = Words.fold(outlet.strip());
        return outletGroups.getOrDefault(folded, folded);
    }

    /** A leading {@code ?} marks a form that needs context. */
    private void add(String id, String name, String polity, EntityKind kind, NameKind via, List<String> forms) {
        for (String form : forms) {
            boolean isWeak = form.startsWith("?");
            String bare = isWeak ? form.substring(1) : form;
            if (!bare.isBlank()) {
                entries.add(new NameEntry(
                        bare,
                        kind,
                        via,
                        new Candidate(id, name, polity, !isWeak),
                        PartialDate.UNKNOWN,
                        PartialDate.UNKNOWN));
            }
        }
    }

    private String known(Tsv.Row row, String column) {
        String code = row.need(column);
        if (!polities.containsKey(code)) {
            throw row.error("polity '" + code + "' is not in polities.tsv");
        }
        return code;
    }

    static PartialDate date(Tsv.Row row, String column) {
        String cell = row.get(column);
        try {
            return cell.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(cell);
        } catch (IllegalArgumentException e) {
            throw row.error(e.getMessage() == null ? "no date" : e.getMessage());
        }
    }

    /** The entries for one language: its own names of polities, and the names of people and things in any. */
    NameIndex index(Path root, Path names) {
        return new NameIndex(polityNames(root, names), shared);
    }

    /** One language's own names of polities. */
    List<NameEntry> polityNames(Path root, Path names) {
        List<NameEntry> all = new ArrayList<>();
        for (Tsv.Row row : Tsv.read(root, names, "entity", "form", "kind", "strength", "from", "to")) {
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
                    date(row, "from"),
                    date(row, "to")));
        }
        return all;
    }

    public Optional<Polity> polity(String code) {
        return Optional.ofNullable(polities.get(code));
    }

    public Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    /** The kind of a weapon system, empty when the id is no weapon's. */
    public Optional<String> weaponKind(String id) {
        return Optional.ofNullable(weaponKinds.get(id));
    }

    public List<Membership> memberships() {
        return List.copyOf(memberships);
    }

    /** Every polity, by code. */
    public List<Polity> polities() {
        return polities.values().stream()
                .sorted(Comparator.comparing(Polity::code))
                .toList();
    }

    /** Every person, by id. */
    public List<Person> people() {
        return people.values().stream().sorted(Comparator.comparing(Person::id)).toList();
    }
}
