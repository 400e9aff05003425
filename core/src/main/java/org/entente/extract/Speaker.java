package org.entente.extract;

import org.entente.model.Voice;

/**
 * Somebody who speaks in a sentence.
 *
 * @param kind how the words say so
 * @param token the verb of saying, or the adverb or adjective that leaves the speaker unsaid; −1 for "according to"
 * @param head the head of the phrase that names the speaker; −1 when it is left out
 * @param voice with an empty name when the verb leaves its subject out
 * @param polity that the speaker belongs to, empty when none is named
 */
record Speaker(Kind kind, int token, int head, Voice voice, String polity) {
    /** How far a speaker's words reach. */
    enum Kind {
        /** Over the clause that a verb of saying reports. */
        VERB,
        /** Over the whole sentence: "according to". */
        SENTENCE,
        /** Over the clause that its word stands in: "allegedly". */
        CLAUSE,
        /** Over the noun that an adjective belongs to: "the alleged attack". */
        NOUN
    }
}
