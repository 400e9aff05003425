package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Annotated;
import org.entente.model.Coding;
import org.entente.model.EventType;
import org.entente.model.Filler;
import org.entente.model.Mention;
import org.entente.model.Voice;
import org.entente.pack.Sense;
import org.jspecify.annotations.Nullable;

/** On whose word an act is told: the accuser's, the speaker's; never its own actor's for a verbal act. */
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
    List<Voice> of(Cue cue, EventType type, Roles.Filled filled, @Nullable Coding outer, Sense.Content content) {
        List<Voice> voices = new ArrayList<>();
        // who rejects accusations does not say that there were none
        boolean isDenied = content == Sense.Content.DENIED && type != EventType.ACCUSE;
        if (outer != null && (content == Sense.Content.ALLEGED || isDenied)) {
            Voice accuser = voiceOf(outer.actors());
            voices.add(accuser == null ? Voice.UNNAMED : accuser);
        }
        for (Speaker speaker : VoiceReader.of(
                tree, cue.token(), view.speakers(), view.quotations(), view.carried(), view::speakerAfter)) {
            if (isOwnWords(speaker, type, filled)) {
                continue;
            }
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

    private @Nullable Voice voiceOf(List<Filler> actors) {
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

    /** A verbal act has no attribution to its own speaker; a meeting or what two sign together is more than words. */
    private boolean isOwnWords(Speaker speaker, EventType type, Roles.Filled filled) {
        boolean isSpoken = type.quad().isVerbal()
                && type != EventType.CONSULT
                && !filled.recipients().isEmpty();
        if (!isSpoken) {
            return false;
        }
        for (Filler actor : filled.actors()) {
            if (actor instanceof Filler.Named named) {
                Mention mention = annotated.mentions().get(named.mention());
                if (!speaker.polity().isEmpty() && mention.best().polity().equals(speaker.polity())) {
                    return true;
                }
            } else if (actor instanceof Filler.Anaphor) {
                return true;
            }
        }
        return false;
    }
}
