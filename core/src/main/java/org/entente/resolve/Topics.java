package org.entente.resolve;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.Annotated;
import org.entente.model.Coding;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Token;
import org.entente.pack.LanguagePack;

/**
 * Third polities that a consultation is about: "conversó sobre Haití con su homólogo peruano". Those named under a word
 * of the class {@code about} that hangs on the cue, or in the cue's object. Stateless.
 */
final class Topics {
    private static final int HIGHEST = 8;

    private final LanguagePack pack;

    Topics(LanguagePack pack) {
        this.pack = pack;
    }

    /** Their codes, sorted; empty unless the act is a consultation. */
    List<String> of(Annotated annotated, Coding coding, Set<String> parties) {
        SortedSet<String> topics = new TreeSet<>();
        if (coding.type() == EventType.CONSULT) {
            List<Token> tokens = annotated.sentences().get(coding.sentence()).tokens();
            for (Mention mention : annotated.mentions()) {
                if (mention.sentence() == coding.sentence()
                        && mention.isParty()
                        && isAbout(tokens, mention.first(), coding.token())) {
                    topics.add(mention.best().polity());
                }
            }
        }
        topics.removeAll(parties);
        return List.copyOf(topics);
    }

    private boolean isAbout(List<Token> tokens, int from, int cue) {
        boolean isAbout = false;
        int at = from;
        for (int steps = 0; steps < HIGHEST && at >= 0 && at != cue; steps++) {
            int head = tokens.get(at).head();
            isAbout |= isMarked(tokens, at)
                    || head == cue && tokens.get(at).relation().equals("obj");
            at = head;
        }
        return isAbout && at == cue;
    }

    private boolean isMarked(List<Token> tokens, int noun) {
        for (int i = 0; i < noun; i++) {
            Token token = tokens.get(i);
            if (token.head() == noun
                    && (token.relation().equals("case") || token.relation().equals("mark"))
                    && pack.isWord("about", token.lemma())) {
                return true;
            }
        }
        return false;
    }
}
