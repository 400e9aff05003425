package org.entente.model;

import java.util.List;

/**
 * What extraction finds at a cue: a sense, its roles as words, its status and voice; nobody is resolved yet.
 *
 * @param sentence index of the sentence
 * @param token index of the cue's head token
 * @param cue the words that carry the event, in the document's text
 * @param lexeme id of the pack line that fired
 * @param sense id in the scheme
 * @param isReciprocal true when all parties stand among the actors
 * @param voices who says so, innermost first
 * @param governor index in the list of codings of the act that this one is told inside ("accused of …"), −1 for none
 * @param signals facts about the cue's surroundings that bear on confidence, as {@code name=value}
 */
public record Coding(
        int sentence,
        int token,
        Span cue,
        String lexeme,
        String sense,
        EventType type,
        String mode,
        List<String> contexts,
        boolean isReciprocal,
        List<Filler> actors,
        List<Filler> recipients,
        Status status,
        List<Voice> voices,
        PartialDate happened,
        List<Span> times,
        List<Item> items,
        List<Span> places,
        int governor,
        List<String> signals,
        Trace trace) {
    public Coding {
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        voices = List.copyOf(voices);
        times = List.copyOf(times);
        items = List.copyOf(items);
        places = List.copyOf(places);
        signals = List.copyOf(signals);
    }

    /** The same coding with another governor. */
    public Coding governedBy(int index) {
        return with(token, cue, recipients, status, voices, index);
    }

    /** The same coding as the article's own word to others. */
    public Coding answering(List<Filler> others) {
        return with(token, cue, others, status, List.of(), governor);
    }

    /** The same act as one that did not happen, told by the words of {@code denial}. */
    public Coding deniedAt(Coding denial, List<Voice> deniers) {
        return with(denial.token, denial.cue, recipients, Status.DENIED, deniers, -1);
    }

    private Coding with(int head, Span words, List<Filler> others, Status read, List<Voice> speakers, int outer) {
        return new Coding(
                sentence,
                head,
                words,
                lexeme,
                sense,
                type,
                mode,
                contexts,
                isReciprocal,
                actors,
                others,
                read,
                speakers,
                happened,
                times,
                items,
                places,
                outer,
                signals,
                trace);
    }
}
