package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Annotated;
import org.entente.model.Coded;
import org.entente.model.Coding;
import org.entente.model.Standing;
import org.entente.pack.LanguagePack;
import org.entente.pack.Scheme;

/**
 * Finds who did what in an annotated document; roles are still words. Thread-safe, deterministic, linear in sentences.
 */
public final class Extractor {
    private final Readers readers;

    public Extractor(LanguagePack pack, Scheme scheme) {
        this.readers = Readers.of(pack, scheme);
    }

    /** The codings and standing relations of a document in the order of the text, and the cues that came to nothing. */
    public record Extracted(List<Coding> codings, List<Standing> standings, List<Coded.Dropped> dropped) {}

    public Extracted extract(Annotated annotated) {
        List<Coding> codings = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        List<Coded.Dropped> dropped = new ArrayList<>();
        Speaker carried = null;
        for (int s = 0; s < annotated.sentences().size(); s++) {
            SentenceView view = SentenceView.of(readers, annotated, s, carried);
            codings.addAll(new SentenceExtraction(view, dropped).run(codings.size()));
            standings.addAll(new Standings(view).find());
            carried = view.lastSpeaker();
        }
        return new Extracted(codings, standings, dropped);
    }
}
