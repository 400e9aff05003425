package org.entente.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A field of a claim with other values. Immutable.
 *
 * @param values none empties the field
 */
public record Edit(ClaimField field, List<String> values) {
    /** @throws IllegalArgumentException when the values are none of the field's */
    public Edit {
        values = List.copyOf(values);
        field.check(values);
    }

    /** The claim with these values; its key, its words and what they were found by stay. */
    public EventClaim applyTo(EventClaim claim) {
        return new EventClaim(
                claim.key(),
                field == ClaimField.TYPE ? EventType.valueOf(values.get(0)) : claim.type(),
                one(ClaimField.MODE, claim.mode()),
                all(ClaimField.CONTEXTS, claim.contexts()),
                all(ClaimField.ACTORS, claim.actors()),
                all(ClaimField.RECIPIENTS, claim.recipients()),
                field == ClaimField.STATUS ? Status.valueOf(values.get(0).toUpperCase(Locale.ROOT)) : claim.status(),
                field == ClaimField.DATE ? date() : claim.happened(),
                field == ClaimField.ATTRIBUTION ? voices(claim) : claim.voices(),
                field == ClaimField.ITEMS ? items(claim) : claim.items(),
                one(ClaimField.PLACE, claim.place()),
                all(ClaimField.TOPICS, claim.topics()),
                claim.sense(),
                claim.confidence(),
                claim.features(),
                claim.sentence(),
                claim.evidence(),
                claim.trace());
    }

    private String one(ClaimField other, String before) {
        return field != other ? before : values.isEmpty() ? "" : values.get(0);
    }

    private List<String> all(ClaimField other, List<String> before) {
        return field == other ? values : before;
    }

    private PartialDate date() {
        return values.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(values.get(0));
    }

    /** Whoever was named already keeps his words. */
    private List<Voice> voices(EventClaim claim) {
        Map<String, Voice> before = new HashMap<>();
        claim.voices().forEach(voice -> before.putIfAbsent(voice.name(), voice));
        return values.stream()
                .map(name -> before.getOrDefault(name, new Voice(name, null)))
                .toList();
    }

    /** What was named already keeps its words; what is new is found in the words of the cue. */
    private List<Item> items(EventClaim claim) {
        List<Item> items = new ArrayList<>();
        for (String kind : values) {
            List<Item> before = claim.items().stream()
                    .filter(item -> item.kind().equals(kind))
                    .toList();
            items.addAll(before);
            if (before.isEmpty()) {
                items.add(new Item(claim.evidence().cue().span(), claim.sentence(), 0, 0, kind, "", ""));
            }
        }
        return items;
    }
}
