package org.entente.extract;

import org.entente.pack.LanguagePack;
import org.entente.pack.Scheme;

/**
 * What reads a sentence of one language; stateless and shared by all threads.
 *
 * @param cues words for acts
 * @param tieCues words for standing relations
 */
record Readers(
        LanguagePack pack,
        Scheme scheme,
        Arguments arguments,
        Cues cues,
        Cues tieCues,
        StatusReader statusReader,
        Adjuncts adjuncts) {
    static Readers of(LanguagePack pack, Scheme scheme) {
        Arguments arguments = new Arguments(pack);
        return new Readers(
                pack,
                scheme,
                arguments,
                new Cues(pack::lexemes, scheme, arguments),
                new Cues(pack::ties, scheme, arguments),
                new StatusReader(pack),
                new Adjuncts(pack));
    }
}
