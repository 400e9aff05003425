package org.entente.read;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.model.EntenteException;
import org.entente.model.Outcome;
import org.entente.model.Refusal;

/**
 * Entities as FollowTheMoney writes them, a JSON object a line, which OpenSanctions publishes: {@code {"id", "schema",
 * "properties": {"name": [], "alias": [], "country": []}}}. Only persons and organisations are taken.
 */
public final class FollowTheMoney {
    private FollowTheMoney() {}

    /** What an entity is. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        COMPANY
    }

    /**
     * One person or organisation.
     *
     * @param names the first is the main one; never empty
     * @param countries ISO 3166-1 alpha-2 codes in lower case, the nearest tie first
     */
    public record Entity(String id, Kind kind, List<String> names, List<String> countries) {
        public Entity {
            names = List.copyOf(names);
            countries = List.copyOf(countries);
        }
    }

    /**
     * Hands over each line, as an entity or as a refusal, in the order of the file.
     *
     * @param place a file, or {@code -} for standard input
     * @throws EntenteException USER when there is no such file, RESOURCE when it cannot be read to its end
     */
    public static void read(String place, InputStream standardInput, Consumer<Outcome<Entity>> sink) {
        Records.each(place, standardInput, FollowTheMoney::of, sink);
    }

    private static Outcome<Entity> of(String id, Fields fields) throws Fields.Malformed {
        String schema = fields.text("schema");
        Kind kind = switch (schema) {
            case "Person" -> Kind.PERSON;
            case "Organization", "PublicBody", "LegalEntity" -> Kind.ORGANISATION;
            case "Company" -> Kind.COMPANY;
            case "" -> throw new Fields.Malformed("it has no \"schema\"; is it FollowTheMoney?");
            default -> null;
        };
        if (kind == null) {
            return new Outcome.Refused<>(id, Refusal.MALFORMED, "a " + schema + " is no person and no organisation");
        }
        List<String> names = new ArrayList<>(fields.texts("properties", "name"));
        if (names.isEmpty() && !fields.text("caption").isBlank()) {
            names.add(fields.text("caption"));
        }
        if (names.isEmpty()) {
            throw new Fields.Malformed("it has no name");
        }
        for (String more : List.of("alias", "weakAlias")) {
            names.addAll(fields.texts("properties", more));
        }
        List<String> countries = new ArrayList<>();
        for (String tie : List.of("citizenship", "nationality", "jurisdiction", "country")) {
            countries.addAll(fields.texts("properties", tie));
        }
        return new Outcome.Done<>(id, new Entity(id, kind, names, countries));
    }
}
