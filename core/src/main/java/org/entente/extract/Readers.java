package org.entente.extract;

import org.entente.pack.LanguagePack;
import org.entente.pack.Scheme;

/** What reads a sentence of one language; stateless and shared by all threads. */
record Readers(
        LanguagePack pack,
        Scheme scheme,
        Arguments arguments,
        Cues cues,
        StatusReader statusReader,
        Adjuncts adjuncts) {
    static Readers of(LanguagePack pack, Scheme scheme) {
        Arguments arguments = new Arguments(pack);
        return new Readers(
                pack, scheme, arguments, new Cues(pack, scheme, arguments), new StatusReader(pack), new Adjuncts(pack));
    }
}
