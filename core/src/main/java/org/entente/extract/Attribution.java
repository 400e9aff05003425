package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Annotated;
import org.entente.model.Coding;
import org.entente.model.Filler;
import org.entente.model.Mention;
import org.entente.model.Voice;
import org.entente.pack.Sense;
import org.jspecify.annotations.Nullable;

/**
 * On whose word an act is told: the accuser's, the speaker's. That nobody vouches for his own words is left to
 * resolution.
 */
final class Attribution {
    private final SentenceView view;
    private final Tree tree;
    private final Annotated annotated;

    Attribution(SentenceView view) {
        this.view = view;
        this.tree = view.tree();
        this.annotated = view.annotated();
    }

    /** The voices of an act, innermost first. */
    List<Voice> of(Cue cue, @Nullable Coding outer, Sense.Content content) {
        List<Voice> voices = new ArrayList<>();
        if (outer != null && (content == Sense.Content.ALLEGED || content == Sense.Content.DENIED)) {
            Voice accuser = voiceOf(outer.actors());
            voices.add(accuser == null ? Voice.UNNAMED : accuser);
        }
        for (Speaker speaker : VoiceReader.of(
                tree, cue.token(), view.speakers(), view.quotations(), view.carried(), view::speakerAfter)) {
            Voice voice = speaker.voice();
            if (voice.name().isEmpty()) {
                Speaker carried = view.carried();
                voice = carried == null ? Voice.UNNAMED : carried.voice();
            }
            if (!voices.contains(voice) && !voice.name().isEmpty()) {
                voices.add(voice);
            }
        }
        return voices;
    }

    /** The first of the actors that the sentence names, as a voice; null when it only lets guess. */
    @Nullable
    Voice voiceOf(List<Filler> actors) {
        for (Filler filler : actors) {
            if (filler instanceof Filler.Named named && !isGuess(named)) {
                Mention mention = annotated.mentions().get(named.mention());
                return new Voice(
                        mention.best().canonical(), annotated.document().quote(mention.span()));
            }
        }
        return null;
    }

    private static boolean isGuess(Filler filler) {
        return filler.path().startsWith("clause") || filler.path().startsWith("sentence");
    }
}
