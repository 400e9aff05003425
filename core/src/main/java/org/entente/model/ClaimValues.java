package org.entente.model;

import java.util.List;

/**
 * What a claim says, without where and how it was found: what a person judges, and what must be the same for a
 * judgement to hold after the text was coded anew. Immutable.
 *
 * @param attribution names of the voices, innermost first
 */
public record ClaimValues(
        EventType type,
        String mode,
        List<String> contexts,
        List<String> actors,
        List<String> recipients,
        Status status,
        PartialDate happened,
        List<String> attribution,
        List<ArchivedEvent.Thing> items,
        List<String> topics,
        String place) {
    public ClaimValues {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        attribution = List.copyOf(attribution);
        items = List.copyOf(items);
        topics = List.copyOf(topics);
    }

    public static ClaimValues of(EventClaim claim) {
        return new ClaimValues(
                claim.type(),
                claim.mode(),
                claim.contexts(),
                claim.actors(),
                claim.recipients(),
                claim.status(),
                claim.happened(),
                claim.voices().stream().map(Voice::name).toList(),
                claim.items().stream()
                        .map(item -> new ArchivedEvent.Thing(item.kind(), item.name(), item.quantity()))
                        .toList(),
                claim.topics(),
                claim.place());
    }

    /** The values of a field, in words; empty when it has none. */
    public List<String> of(ClaimField field) {
        return switch (field) {
            case ACTORS -> actors;
            case RECIPIENTS -> recipients;
            case TYPE -> List.of(type.name());
            case MODE -> one(mode);
            case STATUS -> List.of(status.code());
            case DATE -> one(happened.iso());
            case ATTRIBUTION -> attribution;
            case CONTEXTS -> contexts;
            case ITEMS -> items.stream().map(ArchivedEvent.Thing::kind).toList();
            case TOPICS -> topics;
            case PLACE -> one(place);
        };
    }

    private static List<String> one(String word) {
        return word.isEmpty() ? List.of() : List.of(word);
    }
}
