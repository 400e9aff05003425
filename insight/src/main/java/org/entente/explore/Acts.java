package org.entente.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.ArchivedEvent;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.pack.Phrases;

/** Says in English what an event is: "Iran may supply Russia with aid". Immutable. */
public final class Acts {
    private final Phrases phrases;
    private final Function<String, String> names;

    /** @param names from a polity's code to its name */
    public Acts(Phrases phrases, Function<String, String> names) {
        this.phrases = phrases;
        this.names = names;
    }

    /** What lies ahead: an act, or "agreement to be signed: Iran – Russia, Treaty". */
    public String said(Agenda.Entry entry) {
        if (entry instanceof Agenda.OfEvent event) {
            return said(event.view().event());
        }
        Agenda.OfTie tie = (Agenda.OfTie) entry;
        List<String> parties = tie.view().tie().parties().stream()
                .map(code -> code.isEmpty() ? "?" : names.apply(code))
                .toList();
        String title = tie.view().tie().details().getOrDefault("title", "");
        return tie.view().tie().tie().code() + " " + tie.turn().words() + ": " + String.join(" – ", parties)
                + (title.isEmpty() ? "" : ", " + title);
    }

    public String said(ArchivedEvent event) {
        return said(event.type(), event.actors(), event.recipients(), event.status());
    }

    String said(EventType type, List<String> actors, List<String> recipients, Status status) {
        Optional<Phrases.Phrase> phrase = phrases.of(type);
        String who = named(actors);
        if (phrase.isEmpty()) {
            return who + " " + type.name() + " " + named(recipients) + ", " + status.code();
        }
        boolean isTogether = recipients.isEmpty();
        String past = isTogether ? phrase.get().together() : phrase.get().past().replace("%s", named(recipients));
        String infinitive =
                isTogether ? phrase.get().jointly() : phrase.get().infinitive().replace("%s", named(recipients));
        return switch (status) {
            case REPORTED -> who + " " + past;
            case PLANNED -> who + " will " + infinitive;
            case POSSIBLE -> who + " may " + infinitive;
            case DEMANDED -> "it is asked that " + who + " " + infinitive;
            case DENIED -> "it is denied that " + who + " " + past;
        };
    }

    /** The names, as a sentence lists them. */
    String named(List<String> codes) {
        List<String> all = codes.stream()
                .map(code -> code.isEmpty() ? "an unnamed party" : names.apply(code))
                .toList();
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }
}
