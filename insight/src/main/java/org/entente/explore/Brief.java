package org.entente.explore;

import java.util.List;

/**
 * A brief for somebody who decides: sentences in English, each with the footnotes that it rests on. Its words are our
 * own; those of the reports stand in the footnotes.
 *
 * @param coverage what it rests on, a line each
 */
public record Brief(String title, List<Section> sections, List<String> coverage, List<Footnote> footnotes) {
    public Brief {
        sections = List.copyOf(sections);
        coverage = List.copyOf(coverage);
        footnotes = List.copyOf(footnotes);
    }

    /** Sentences under a heading. */
    public record Section(String heading, List<Sentence> sentences) {
        public Section {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * One sentence.
     *
     * @param notes numbers of its footnotes; empty only where it says that nothing is told
     */
    public record Sentence(String words, List<Integer> notes) {
        public Sentence {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The words that a sentence rests on.
     *
     * @param claim key of the claim
     * @param voice who says so, empty when the report itself does
     */
    public record Footnote(int number, String claim, String voice, Passage passage) {}
}
