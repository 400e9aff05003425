package org.entente.model;

import org.jspecify.annotations.Nullable;

/** Who fills a role, still as words: a mention, something that points back to one, or nobody named. */
public sealed interface Filler {
    /** The path of whoever is acted upon in an act that each of several does to the others. */
    String EACH_OTHER = "each-other";

    /** How the syntax led from the cue to it: {@code subj}, {@code obj}, {@code gen}, {@code salient} … */
    String path();

    /** A mention, by its index in {@link Annotated#mentions}. */
    record Named(String path, int mention) implements Filler {}

    /** A word that points back ("he", "both countries", "su"), or a subject that the verb leaves out. */
    record Anaphor(String path, AnaphorKind kind, int sentence, int token) implements Filler {}

    /** Not said: whoever the article is about at this point, other than the other side. */
    record Unstated(String path) implements Filler {}

    /**
     * A noun that points back to an act ("condemned the strikes"): whoever did it. Where no act was told before,
     * whoever stands instead; nobody when that is null.
     */
    record Doer(String path, @Nullable Filler instead) implements Filler {
        /** Of the last act of force. */
        public static final String FOUGHT = "act";

        /** Of the last act of any kind: "called the move disappointing". */
        public static final String DID = "act.any";
    }

    /** What a back-pointing word is. */
    enum AnaphorKind {
        DROPPED_SUBJECT,
        PRONOUN,
        POSSESSIVE,
        BOTH,
        COUNTRY,
        /** "The bloc", "the alliance": an organisation. */
        BODY,
        /** "The government", of nobody that is named: whose the text is about, also when that is who acts. */
        GOVERNMENT,
        COUNTERPART
    }
}
