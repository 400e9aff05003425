package org.entente.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * That actors did something to recipients, or together.
 *
 * <p>"Irán ha suministrado a Rusia drones" is {@code AID, IRN → RUS, reported, weapon:drone}.
 *
 * @param recipients empty when the act is reciprocal
 * @param mode PLOVER's mode, empty when there is none
 * @param happened when, as exact as the text allows
 * @param place as the text has it, empty when it does not say
 * @param topics third polities that a consultation is about
 * @param confidence between 0 and 1: how often claims like this one were right on development gold
 * @param features what the confidence was reckoned from, as {@code name=value}
 * @param sentence index of the cue's sentence in {@link Annotated#sentences}
 */
public record EventClaim(
        String key,
        EventType type,
        String mode,
        List<String> contexts,
        List<String> actors,
        List<String> recipients,
        Status status,
        PartialDate happened,
        List<Voice> voices,
        List<Item> items,
        String place,
        List<String> topics,
        String sense,
        double confidence,
        List<String> features,
        int sentence,
        Evidence evidence,
        Trace trace)
        implements Claim {
    public EventClaim {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        voices = List.copyOf(voices);
        items = List.copyOf(items);
        topics = List.copyOf(topics);
        features = List.copyOf(features);
    }

    public boolean isReciprocal() {
        return recipients.isEmpty();
    }

    /** This claim with one more step in its trace. */
    EventClaim traced(String room, String rule, String reason) {
        return with(happened, place, evidence, trace.with(room, rule, reason));
    }

    /** This claim with the date of another, and the words of the date. */
    EventClaim datedAs(EventClaim other) {
        Evidence words = new Evidence(
                evidence.cue(), evidence.actors(), evidence.recipients(), other.evidence.times(), evidence.places());
        return with(other.happened, place, words, trace);
    }

    /** This claim with the place of another, and the words of the place. */
    EventClaim placedAs(EventClaim other) {
        Evidence words = new Evidence(
                evidence.cue(), evidence.actors(), evidence.recipients(), evidence.times(), other.evidence.places());
        return with(happened, other.place, words, trace);
    }

    /**
     * This claim with the first mode of other mentions where it has none, and with the topics of all that are no party.
     */
    EventClaim completedBy(List<EventClaim> mentions) {
        String whole = Stream.concat(Stream.of(mode), mentions.stream().map(EventClaim::mode))
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        List<String> all = Stream.concat(
                        topics.stream(), mentions.stream().flatMap(mention -> mention.topics().stream()))
                .distinct()
                .filter(topic -> !actors.contains(topic) && !recipients.contains(topic))
                .sorted()
                .toList();
        return new EventClaim(
                key,
                type,
                whole,
                contexts,
                actors,
                recipients,
                status,
                happened,
                voices,
                items,
                place,
                all,
                sense,
                confidence,
                features,
                sentence,
                evidence,
                trace);
    }

    private EventClaim with(PartialDate when, String where, Evidence words, Trace steps) {
        return new EventClaim(
                key,
                type,
                mode,
                contexts,
                actors,
                recipients,
                status,
                when,
                voices,
                items,
                where,
                topics,
                sense,
                confidence,
                features,
                sentence,
                words,
                steps);
    }
}
