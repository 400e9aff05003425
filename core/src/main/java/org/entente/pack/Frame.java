package org.entente.pack;

import java.util.List;

/**
 * How roles are realised around a cue: slots in order of preference.
 *
 * @param isReciprocal true when all parties stand together as actors
 */
public record Frame(
        String id,
        List<String> actor,
        List<String> recipient,
        boolean isReciprocal,
        List<String> item,
        List<String> place) {
    public Frame {
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        item = List.copyOf(item);
        place = List.copyOf(place);
    }
}
