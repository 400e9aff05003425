package org.entente.eval;

/**
 * A must that was not found, or with another status.
 *
 * @param got the nearest coding and why it is not the gold's; empty when nothing is near
 * @param sentence the sentence of the gold's cue, the cue marked, on one line
 */
record Miss(String doc, String lang, Stage stage, GoldEvent event, String got, String sentence) {
    String line() {
        return String.join(
                "\t", doc, stage.label(), "gold " + event.brief(), got.isEmpty() ? "" : "got " + got, sentence);
    }
}
