package org.entente.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Candidate;
import org.entente.model.EntenteException;
import org.entente.model.EntityKind;
import org.entente.model.NameKind;
import org.entente.model.PartialDate;

/**
 * The world pack: polities, people and their dated offices, bodies, memberships, outlets, weapons, places. Immutable.
 */
public final class World {
    private final Polities polities;
    private final Outlets outlets;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, String> weaponKinds = new HashMap<>();
    private final List<NameEntry> entries = new ArrayList<>();

    private final Map<String, List<Holder>> holders = new HashMap<>();
    private final Lazy<NearNames> near = new Lazy<>(() -> new NearNames(entries()));

    private NameIndex shared = new NameIndex(List.of());

    /** Someone in an office for a time. */
    public record Holder(Person person, Person.Term term) {}

    private World(Path root) {
        this.polities = Polities.load(root);
        this.outlets = Outlets.load(root);
    }

    /**
     * Loads the world of a data folder, with a user's own lines over it.
     *
     * @throws EntenteException kind DATA with file, line and id when a line is damaged
     */
    public static World load(Path root, Optional<UserPack> user) {
        World world = new World(root);
        Path folder = root.resolve("world");
        world.loadPeople(root, folder, user);
        world.loadThings(root, folder, user);
        world.shared = new NameIndex(world.entries);
        return world;
    }

    private void loadPeople(Path root, Path folder, Optional<UserPack> user) {
        Map<String, List<Person.Term>> terms = new HashMap<>();
        List<Tsv.Row> termRows =
                table(root, folder, user, "offices.tsv", "person", "polity", "office", "from", "to", "note");
        for (Tsv.Row row : termRows) {
            PartialDate from = row.date("from");
            PartialDate to = row.date("to");
            if (from.isKnown() && to.isKnown() && from.firstDay().isAfter(to.lastDay())) {
                throw row.error("the term ends (" + to + ") before it begins (" + from + ")");
            }
            terms.computeIfAbsent(row.need("person"), k -> new ArrayList<>())
                    .add(new Person.Term(polities.known(row, "polity"), row.need("office"), from, to));
        }
        for (Tsv.Row row : table(root, folder, user, "people.tsv", "id", "name", "polity", "forms", "note")) {
            List<Person.Term> own = terms.getOrDefault(row.need("id"), List.of());
            if (own.size() > 1) {
                own.sort(Comparator.comparing((Person.Term t) ->
                        t.from().isKnown() ? t.from().firstDay().toEpochDay() : Long.MIN_VALUE));
            }
            Person person = new Person(
                    row.need("id"), row.need("name"), polities.known(row, "polity"), row.list("forms", "\\|"), own);
            if (people.put(person.id(), person) != null) {
                throw row.error("stands twice");
            }
            for (Person.Term term : own) {
                holders.computeIfAbsent(term.polity() + " " + term.office(), k -> new ArrayList<>())
                        .add(new Holder(person, term));
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

    private static List<Tsv.Row> table(
            Path root, Path folder, Optional<UserPack> user, String name, String... columns) {
        List<Tsv.Row> shipped = Tsv.read(root, folder.resolve(name), columns);
        return user.isPresent() ? user.get().over(shipped, name, columns) : shipped;
    }

    private void loadThings(Path root, Path folder, Optional<UserPack> user) {
        for (Tsv.Row row : table(root, folder, user, "bodies.tsv", "id", "name", "polity", "kind", "forms", "note")) {
            EntityKind kind = row.need("kind").equals("company") ? EntityKind.COMPANY : EntityKind.ORGANISATION;
            add(
                    row.need("id"),
                    row.need("name"),
                    polities.known(row, "polity"),
                    kind,
                    NameKind.ORGAN,
                    row.list("forms", "\\|"));
        }
        for (Tsv.Row row : outlets.rows()) {
            add(row.need("id"), row.need("name"), "", EntityKind.OUTLET, NameKind.NAME, row.list("forms", "\\|"));
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

    /** The entries for one language: its own names of polities, and the names of people and things in any. */
    NameIndex index(List<NameEntry> own) {
        return new NameIndex(own, shared);
    }

    public Polities polities() {
        return polities;
    }

    public Outlets outlets() {
        return outlets;
    }

    public Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    /** Who held an office of a polity on a date, in the order of the table; nobody when the date is unknown. */
    public List<Holder> holders(String polity, String office, PartialDate date) {
        return holders.getOrDefault(polity + " " + office, List.of()).stream()
                .filter(holder -> holder.term().covers(date))
                .toList();
    }

    /** The names of people and bodies by their spelling; made when it is first asked for. */
    public NearNames near() {
        return near.get();
    }

    private List<NameEntry> entries() {
        return entries;
    }

    /** True when someone in the pack has this name, as it is or in another form. */
    public boolean hasPerson(String name) {
        return shared.spot(name).stream()
                .anyMatch(match -> match.span().length() == name.length()
                        && match.entries().stream().anyMatch(entry -> entry.kind() == EntityKind.PERSON));
    }

    /** The kind of a weapon system, empty when the id is no weapon's. */
    public Optional<String> weaponKind(String id) {
        return Optional.ofNullable(weaponKinds.get(id));
    }

    /** Every person, by id. */
    public List<Person> people() {
        return people.values().stream().sorted(Comparator.comparing(Person::id)).toList();
    }
}
