package org.entente.store;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.ArchivedTie;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Resolved;

/**
 * Finds what an id, or the beginning of one, stands for. An event answers to each of its claims' keys with an
 * {@code E}, so to every id that it ever had; a document answers to its source's id as well.
 */
final class Ids {
    private static final int MOST_TOLD = 5;

    private final Database database;
    private final Happenings happenings;

    Ids(Database database, Happenings happenings) {
        this.database = database;
        this.happenings = happenings;
    }

    Optional<Resolved> resolve(Sight sight, String asked) {
        List<Resolved> found = isId(asked) ? ids(sight, asked) : List.of();
        if (found.isEmpty()) {
            found = documents(sight, "s.source = ?", asked);
        }
        if (found.isEmpty()) {
            found = copies(sight, asked);
        }
        if (found.size() > 1) {
            List<String> some =
                    found.stream().map(Resolved::id).limit(MOST_TOLD).toList();
            throw new EntenteException(
                    ErrorCode.USER,
                    asked + " is the beginning of several: " + String.join(", ", some)
                            + (found.size() > MOST_TOLD ? ", …" : "") + "; give more of it");
        }
        return found.stream().findFirst();
    }

    private static boolean isId(String asked) {
        return asked.length() >= 2 && asked.charAt(1) == '-' && "DCETJdcetj".indexOf(asked.charAt(0)) >= 0;
    }

    private List<Resolved> ids(Sight sight, String asked) {
        char kind = Character.toUpperCase(asked.charAt(0));
        String rest = asked.substring(1).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case 'D' -> documents(sight, "starts_with(d.id, ?)", "D" + rest);
            case 'C' ->
                keys(sight, "E", "C" + rest).map(key -> new Resolved('C', key)).toList();
            case 'E' ->
                keys(sight, "E", "C" + rest)
                        .map(key -> happenings
                                .eventOf(sight, key)
                                .map(event -> new Resolved('E', event.id()))
                                // a rejected claim is in no event, and is found all the same
                                .orElse(new Resolved('C', key)))
                        .distinct()
                        .toList();
            case 'J' -> judgements(sight, "J" + rest);
            default ->
                keys(sight, "T", "T" + rest)
                        .flatMap(key -> happenings.tieOf(sight, key).map(ArchivedTie::id).stream())
                        .distinct()
                        .map(id -> new Resolved('T', id))
                        .toList();
        };
    }

    private List<Resolved> documents(Sight sight, String condition, String value) {
        return database.read(
                "SELECT DISTINCT d.id FROM documents d JOIN (" + sight.shown() + ") s ON s.hash = d.hash WHERE "
                        + condition + " ORDER BY d.id LIMIT " + (MOST_TOLD + 1),
                sight.values(value),
                row -> new Resolved('D', Objects.requireNonNull(row.getString(1), "id is null")));
    }

    /** The text of which a copy came under this id. */
    private List<Resolved> copies(Sight sight, String source) {
        List<Object> values = sight.values();
        values.addAll(sight.copiesValues());
        values.add(source);
        return database.read(
                "SELECT DISTINCT d.id FROM documents d JOIN (" + sight.shown() + ") s ON s.hash = d.hash"
                        + " JOIN copies c ON c.hash = d.hash WHERE " + sight.copies("c.")
                        + " AND c.source = ? ORDER BY d.id LIMIT " + (MOST_TOLD + 1),
                values,
                row -> new Resolved('D', Objects.requireNonNull(row.getString(1), "id is null")));
    }

    private List<Resolved> judgements(Sight sight, String prefix) {
        return JudgementLog.of(database, sight).lines().stream()
                .map(line -> line.judgement().id())
                .filter(id -> id.startsWith(prefix))
                .map(id -> new Resolved('J', id))
                .toList();
    }

    private Stream<String> keys(Sight sight, String kind, String prefix) {
        return database
                .read(
                        "SELECT DISTINCT c.key FROM claims c JOIN (" + sight.shown()
                                + ") s ON s.hash = c.hash WHERE c.kind = '" + kind + "' AND " + sight.valid("c")
                                + " AND starts_with(c.key, ?) ORDER BY c.key LIMIT 50",
                        sight.values(prefix),
                        row -> Objects.requireNonNull(row.getString(1), "key is null"))
                .stream();
    }
}
