package org.entente.model;

import java.util.List;

/**
 * A name, a demonym or a role noun in the text, with its readings, likeliest first.
 *
 * @param span where it stands in the document's text
 * @param sentence index of its sentence in {@link Annotated#sentences}
 * @param first index of its first token in the sentence
 * @param last index after its last token
 * @param kind what it names
 * @param via in what way
 * @param candidates its readings, never empty
 */
public record Mention(
        Span span, int sentence, int first, int last, EntityKind kind, NameKind via, List<Candidate> candidates) {
    public Mention {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty() || last <= first) {
            throw new IllegalArgumentException("a mention has tokens and a reading: " + span);
        }
    }

    public Candidate best() {
        return candidates.get(0);
    }

    /** True when some reading of it can act or be acted upon. */
    public boolean isParty() {
        return kind != EntityKind.OUTLET && kind != EntityKind.PLACE && best().isParty();
    }

    public boolean covers(int token) {
        return first <= token && token < last;
    }
}
