package org.entente.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.PartialDate;

/**
 * A folder of a user's own people, terms of office and bodies, laid over the shipped world pack: a line takes the place
 * of the shipped lines with its id, and the terms of a person take the place of all the shipped terms of that person.
 * It has tables of the same columns under {@code world/}; the shipped folder is never written to.
 *
 * <p>Writes are whole: a table is replaced by a new one, or left as it was. Not safe for several processes at once.
 */
public final class UserPack {
    private static final String[] PEOPLE = {"id", "name", "polity", "forms", "note"};
    private static final String[] OFFICES = {"person", "polity", "office", "from", "to", "note"};
    private static final String[] BODIES = {"id", "name", "polity", "kind", "forms", "note"};

    private final Path folder;

    /** @param folder made when something is first written */
    public UserPack(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** A person or a body to be added; {@code forms} are the spellings beside the name. */
    public record Entry(String name, String polity, Collection<String> forms, String note) {
        public Entry {
            forms = List.copyOf(forms);
        }
    }

    /** Adds people, each in place of whom the pack had under the same id. */
    public void addPeople(List<Entry> people) {
        put(
                "people.tsv",
                PEOPLE,
                people.stream()
                        .map(one -> new String[] {
                            id(one.name(), one.polity()), cell(one.name()), one.polity(), forms(one), cell(one.note())
                        })
                        .toList());
    }

    /** Adds a person with a term of office; either end of it may be unknown. */
    public void addHolder(Entry person, String office, PartialDate from, PartialDate to) {
        addPeople(List.of(person));
        List<String[]> terms = new ArrayList<>();
        terms.add(new String[] {
            id(person.name(), person.polity()),
            person.polity(),
            cell(office),
            from.isKnown() ? from.iso() : "-",
            to.isKnown() ? to.iso() : "-",
            cell(person.note())
        });
        put("offices.tsv", OFFICES, terms);
    }

    /** @param kind {@code company, organ, party} */
    public void addBodies(List<Entry> bodies, String kind) {
        put(
                "bodies.tsv",
                BODIES,
                bodies.stream()
                        .map(one -> new String[] {
                            id(one.name(), one.polity()),
                            cell(one.name()),
                            one.polity(),
                            kind,
                            forms(one),
                            cell(one.note())
                        })
                        .toList());
    }

    private static String forms(Entry entry) {
        Set<String> forms = new LinkedHashSet<>();
        Stream.concat(Stream.of(entry.name()), entry.forms().stream())
                .map(form -> cell(form).replace("|", " ").strip())
                .filter(form -> !form.isEmpty() && !form.equals("-"))
                .forEach(forms::add);
        return String.join("|", forms);
    }

    /** Words that fit into a cell. */
    private static String cell(String words) {
        String visible = Words.visible(words, 500);
        return visible.isEmpty() ? "-" : visible;
    }

    /** "user-" so that it never is a shipped id by chance. */
    private static String id(String name, String polity) {
        StringBuilder id = new StringBuilder("user-");
        for (int[] run : Words.runs(name)) {
            id.append(Words.fold(name.substring(run[0], run[1]))).append('-');
        }
        return id.append(polity.toLowerCase(Locale.ROOT).replace(':', '-')).toString();
    }

    private void put(String table, String[] columns, List<String[]> added) {
        Path file = file(table);
        Set<String> ids = new TreeSet<>();
        added.forEach(row -> ids.add(row[0]));
        Set<String> lines = new TreeSet<>();
        if (Files.isRegularFile(file)) {
            for (Tsv.Row row : Tsv.read(root(), file, columns)) {
                if (!ids.contains(row.cells()[0])) {
                    lines.add(String.join("\t", row.cells()));
                }
            }
        }
        added.forEach(row -> lines.add(String.join("\t", row)));
        List<String> all = new ArrayList<>(List.of(String.join("\t", columns)));
        all.addAll(lines);
        write(file, all);
    }

    private static void write(Path file, List<String> lines) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(part.toAbsolutePath().getParent());
            Files.writeString(part, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new EntenteException(ErrorCode.RESOURCE, file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private Path file(String table) {
        return folder.toAbsolutePath().normalize().resolve("world").resolve(table);
    }

    /** Messages name a table with the pack's own folder before it. */
    private Path root() {
        Path absolute = folder.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }

    /** The shipped rows without those that the user's take the place of, and the user's. */
    List<Tsv.Row> over(List<Tsv.Row> shipped, String table, String... columns) {
        Path file = file(table);
        if (!Files.isRegularFile(file)) {
            return shipped;
        }
        List<Tsv.Row> own = Tsv.read(root(), file, columns);
        Set<String> ids = new TreeSet<>();
        own.forEach(row -> ids.add(row.cells()[0]));
        List<Tsv.Row> all = new ArrayList<>(
                shipped.stream().filter(row -> !ids.contains(row.cells()[0])).toList());
        all.addAll(own);
        return all;
    }

    /** The tables that there are. */
    List<Path> tables() {
        return Stream.of("people.tsv", "offices.tsv", "bodies.tsv")
                .map(this::file)
                .filter(Files::isRegularFile)
                .toList();
    }
}
