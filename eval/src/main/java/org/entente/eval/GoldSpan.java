package org.entente.eval;

/**
 * Words that the gold marks: a trap (they look like an event and are none) or noise (not the article).
 *
 * @param start code point offset, −1 when the gold has only the words
 * @param why the annotator's reason
 */
record GoldSpan(String words, int start, int end, String why) {}
