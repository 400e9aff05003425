package org.entente.linguistics;

import java.util.List;

/** Cuts a stretch of text into tokens, contractions still whole. Thread-safe, deterministic. */
interface Tokens {
    /**
     * The tokens of {@code text} between two offsets.
     *
     * @return in the order of the text, none empty, none overlapping another
     */
    List<Piece> cut(String text, int start, int end);
}
