package org.entente.explore;

/** A tie that somebody denies, with who says what. */
public record ContestedTie(TieView view, Disagreement disagreement) {}
