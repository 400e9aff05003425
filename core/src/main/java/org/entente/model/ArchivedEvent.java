package org.entente.model;

import java.util.List;

/**
 * One happening across documents and languages: a view over claims, recomputed and never edited.
 *
 * @param id {@code E-} and the smallest key among its claims
 * @param best key of the claim that tells it best
 * @param voices names of all who say so
 * @param deniedBy names of those who deny it, where others report it
 * @param judged ids of the judgements that shaped it, in the order in which they were made
 */
public record ArchivedEvent(
        String id,
        String best,
        EventType type,
        String mode,
        List<String> contexts,
        List<String> actors,
        List<String> recipients,
        Status status,
        PartialDate happened,
        List<String> voices,
        List<String> deniedBy,
        List<Thing> things,
        String place,
        List<String> topics,
        double confidence,
        Sources sources,
        List<String> judged) {
    public ArchivedEvent {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        voices = List.copyOf(voices);
        deniedBy = List.copyOf(deniedBy);
        things = List.copyOf(things);
        topics = List.copyOf(topics);
        judged = List.copyOf(judged);
    }

    /**
     * A thing given, signed, demanded or moved.
     *
     * @param kind of the coding guide: {@code weapon:drone}
     * @param name its proper name, empty when it has none
     * @param quantity as written, empty when none is told
     */
    public record Thing(String kind, String name, String quantity) {}

    public boolean isReciprocal() {
        return recipients.isEmpty();
    }

    /** When it happened; where nobody says, when it was first reported. May be unknown. */
    public PartialDate when() {
        return happened.isKnown() ? happened : sources.firstPublished();
    }

    /** The id of the event whose smallest claim key this is. */
    public static String idOf(String smallestClaimKey) {
        return "E" + smallestClaimKey.substring(1);
    }
}
