package org.entente.model;

import java.util.List;

/**
 * What a person says of claims, before it is kept as a {@link Judgement}.
 *
 * @param claims keys: two of {@code same} and {@code different}, none of {@code undo}, else one
 * @param edits only of {@code edit}
 * @param undoes id of the judgement that is undone; of another verb, and for the latest one, empty
 * @param why in the person's words, empty when none are given
 */
public record Verdict(
        String who, Judgement.Verb verb, List<String> claims, List<Edit> edits, String undoes, String why) {
    public Verdict {
        claims = List.copyOf(claims);
        edits = List.copyOf(edits);
    }

    public static Verdict on(String who, Judgement.Verb verb, List<String> claims, String why) {
        return new Verdict(who, verb, claims, List.of(), "", why);
    }

    public static Verdict edit(String who, String claim, List<Edit> edits, String why) {
        return new Verdict(who, Judgement.Verb.EDIT, List.of(claim), edits, "", why);
    }

    /** @param judgement its id, empty for the latest one that is not undone */
    public static Verdict undo(String who, String judgement, String why) {
        return new Verdict(who, Judgement.Verb.UNDO, List.of(), List.of(), judgement, why);
    }
}
