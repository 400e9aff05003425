package org.entente.serve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.model.Outcome;
import org.entente.pack.Polities;
import org.entente.pack.UserPack;
import org.entente.read.FollowTheMoney;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes persons and organisations over into the user's own pack. */
@Command(
        name = "import",
        description = {
            "Takes persons and organisations from FollowTheMoney JSON lines, as OpenSanctions publishes them, over into your "
                    + "own pack, where they go before the shipped ones. What is of no country that the pack knows is left out.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  entente pack import entities.ftm.json", "  entente pack import - --user-pack sanctions"})
final class PackImportCommand implements Callable<Integer> {
    private static final int MOST_TOLD = 20;

    @Parameters(paramLabel = "FILE", description = "JSON lines, or - for standard input.")
    private String file = "";

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;

    private final List<UserPack.Entry> people = new ArrayList<>();
    private final List<UserPack.Entry> organisations = new ArrayList<>();
    private final List<UserPack.Entry> companies = new ArrayList<>();
    private int refused;

    PackImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Polities polities = folders.open(desk).reference().polities();
        UserPack pack = folders.userPack();
        FollowTheMoney.read(file, desk.console().in(), outcome -> {
            if (outcome instanceof Outcome.Done<FollowTheMoney.Entity> done) {
                take(done.value(), polities);
            } else if (outcome instanceof Outcome.Refused<FollowTheMoney.Entity> out) {
                refuse(out.id(), out.reason());
            }
        });
        pack.addPeople(people);
        pack.addBodies(organisations, "organ");
        pack.addBodies(companies, "company");
        desk.console()
                .say("imported to " + Shown.line(pack.folder().toString()) + ": people " + people.size()
                        + ", organisations " + organisations.size() + ", companies " + companies.size()
                        + "; left out " + refused);
        return refused > 0 ? Exit.SOME_REFUSED : Exit.DONE;
    }

    private void take(FollowTheMoney.Entity entity, Polities polities) {
        Optional<String> polity = entity.countries().stream()
                .map(PackImportCommand::alpha3)
                .filter(code -> polities.find(code).isPresent())
                .findFirst();
        if (polity.isEmpty()) {
            refuse(
                    entity.id(),
                    entity.countries().isEmpty()
                            ? "names no country"
                            : "is of no country that the pack knows: " + String.join(", ", entity.countries()));
            return;
        }
        UserPack.Entry entry = new UserPack.Entry(
                entity.names().get(0),
                polity.get(),
                entity.names().subList(1, entity.names().size()),
                entity.id());
        switch (entity.kind()) {
            case PERSON -> people.add(entry);
            case ORGANISATION -> organisations.add(entry);
            case COMPANY -> companies.add(entry);
        }
    }

    /** FollowTheMoney has ISO 3166-1 alpha-2 codes, {@code xk} and {@code suhh}, {@code eu} among them. */
    private static String alpha3(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "xk" -> "XKX";
            case "eu" -> "IGO:EU";
            case "suhh" -> "SUN";
            default -> {
                try {
                    yield new Locale("", code.toUpperCase(Locale.ROOT)).getISO3Country();
                } catch (MissingResourceException e) {
                    yield ""; // no country of ISO 3166: told with the entity
                }
            }
        };
    }

    private void refuse(String id, String reason) {
        refused++;
        if (refused <= MOST_TOLD) {
            desk.console().say(Shown.line("left out: " + id + ": " + reason));
        }
    }
}
