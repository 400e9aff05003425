package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.explore.PolityFinder;
import org.entente.explore.TieView;
import org.entente.model.ArchivedTie;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.pack.Reference;
import org.entente.pack.UserPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a proposed person over into the user's own pack. */
@Command(
        name = "actor",
        description = {
            "Takes a person whom 'entente actors' lists over into your own pack: what reports say, or what you say instead. "
                    + "From then on the name is known; 'entente recode' reads the archive anew with it.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente judge actor T-k3v",
            "  entente judge actor T-k3v --office foreign-minister --from 2024-05 --form \"E. Novillo\""
        })
final class JudgeActorCommand extends RecordCommand {
    @Parameters(paramLabel = "ID", description = "The proposal's id, or the beginning of it.")
    private String id = "";

    @Option(names = "--name", paramLabel = "NAME", description = "The name to be shown, when not the reported one.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--polity", paramLabel = "POLITY", description = "Whom the person acts for.")
    private Optional<String> polity = Optional.empty();

    @Option(names = "--office", paramLabel = "OFFICE", description = "The office: foreign-minister, envoy ….")
    private Optional<String> office = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "When the term began.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "When it ended.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--form", paramLabel = "NAME", description = "Another spelling; may be given several times.")
    private List<String> forms = new ArrayList<>();

    JudgeActorCommand(Desk desk) {
        super(desk);
    }

    @Override
    void check(Reference reference, PolityFinder polities) {
        polity.ifPresent(polities::find);
        InputOptions.date("--from", from);
        InputOptions.date("--to", to);
    }

    @Override
    void answer(Asked asked) {
        ArchivedTie tie = proposal(asked);
        String person = ActorsCommand.person(tie);
        List<String> spellings = new ArrayList<>(forms);
        spellings.add(person);
        UserPack.Entry entry = new UserPack.Entry(
                name.orElse(person),
                polity.map(asked.polities()::find).orElse(tie.parties().get(0)),
                spellings,
                "accepted from " + tie.id());
        String post = office.orElse(ActorsCommand.office(tie))
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
        userPack().addHolder(entry, post, InputOptions.date("--from", from), InputOptions.date("--to", to));
        asked.out()
                .line(Shown.line(entry.name()) + ", " + post + " of "
                        + asked.polities().name(entry.polity()) + ", is now in "
                        + Shown.line(userPack().folder().toString()));
    }

    private ArchivedTie proposal(Asked asked) {
        List<TieView> found = ActorsCommand.proposals(asked).stream()
                .filter(view -> view.tie().id().startsWith(id))
                .toList();
        if (found.size() != 1) {
            throw new EntenteException(
                    ErrorCode.USER,
                    (found.isEmpty() ? "no proposal " : "more than one proposal begins with ") + id
                            + "; 'entente actors' lists them");
        }
        return found.get(0).tie();
    }
}
