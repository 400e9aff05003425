package org.entente.model;

/** The universal parts of speech of Universal Dependencies 2. */
public enum Upos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** The part of speech with this name, {@link #X} for one that UD does not have. */
    public static Upos of(String name) {
        for (Upos u : values()) {
            if (u.name().equals(name)) {
                return u;
            }
        }
        return X;
    }
}
