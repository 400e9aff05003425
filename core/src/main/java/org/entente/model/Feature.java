package org.entente.model;

/** The morphological features that the coder reads: those that bear on status, agreement and lost subjects. */
public enum Feature {
    PRESENT,
    PAST,
    IMPERFECT,
    FUTURE,
    CONDITIONAL,
    SUBJUNCTIVE,
    IMPERATIVE,
    INFINITIVE,
    GERUND,
    PARTICIPLE,
    FIRST,
    SECOND,
    THIRD,
    SINGULAR,
    PLURAL,
    MASCULINE,
    FEMININE,
    /** A comparative or superlative, so that "più forti" is no demonym's plural. */
    DEGREE
}
