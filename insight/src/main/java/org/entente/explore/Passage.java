package org.entente.explore;

import org.entente.model.Provenance;
import org.entente.model.Quotation;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.entente.model.Span;

/**
 * The words that a line of a view rests on: the sentence, the cue in it, and the report. Texts are hostile: whoever
 * prints them makes them fit first.
 *
 * @param sentence the words around the cue, the cue among them
 * @param cue where the cue stands within {@code sentence}'s words
 */
public record Passage(Quotation sentence, Span cue, Provenance source) {

    /** The words of a claim. */
    public static Passage of(SourcedClaim claim) {
        return of(claim.sentence(), claim.claim().evidence().cue(), claim.source());
    }

    /** The words of a tie's claim: the cue alone. */
    public static Passage of(SourcedTie claim) {
        Quotation cue = claim.claim().evidence().cue();
        return of(cue, cue, claim.source());
    }

    /** The cue in its sentence; the cue alone where the sentence does not hold it. */
    static Passage of(Quotation sentence, Quotation cue, Provenance source) {
        boolean isInside = sentence.span().contains(cue.span());
        Quotation whole = isInside ? sentence : cue;
        return new Passage(whole, cue.span().shift(-whole.span().start()), source);
    }

    public String words() {
        return sentence.words();
    }

    public String before() {
        return words().substring(0, cue.start());
    }

    public String cueWords() {
        return words().substring(cue.start(), cue.end());
    }

    public String after() {
        return words().substring(cue.end());
    }
}
