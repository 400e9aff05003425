package org.entente.serve.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Identity;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;
import org.entente.read.Lookups;
import org.entente.resolve.Who;
import org.entente.serve.CodedJson;
import org.entente.serve.House;
import org.entente.serve.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whom a name stands for. */
@Command(
        name = "who",
        description = {
            "Says for which polity a name stands, in which office, and why; in context and on a date, where they matter.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente who \"Sergei Shoigu\" --date 2023-07-26",
            "  entente who \"la canciller\" --context \"la canciller mexicana, Alicia Bárcena\" --lang es",
            "  entente who --batch names.jsonl -o answers.jsonl",
            "",
            "A line of a batch is {\"id\", \"mention\", \"context\"?, \"date\"?, \"lang\"?}; its answer is",
            "{\"doc\": id, \"country\", \"entity\", \"role\", \"why\"}, where country is an ISO code or IGO:…,",
            "and null for groups, for blocs and for what is not known."
        })
final class WhoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "0..1", description = "A name, a title or an office, as a text has it.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--batch", paramLabel = "FILE", description = "Answers a file of names, or - for standard input.")
    private Optional<String> batch = Optional.empty();

    @Option(names = "--context", paramLabel = "WORDS", description = "The words around the name.")
    private Optional<String> context = Optional.empty();

    @Option(names = "--date", paramLabel = "DATE", description = "When it was written: offices change hands.")
    private Optional<String> date = Optional.empty();

    @Option(names = "--lang", paramLabel = "LANG", description = "The language of the name, such as es.")
    private Optional<String> lang = Optional.empty();

    @Option(names = "--json", description = "Prints the answer as a line of JSON.")
    private boolean isJson;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;
    private int refused;

    WhoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (name.isPresent() == batch.isPresent()) {
            throw new EntenteException(
                    ErrorCode.USER, "give either a NAME or --batch FILE; 'entente who --help' shows how");
        }
        PartialDate day = InputOptions.date("--date", date);
        House house = folders.open(desk);
        Who who = house.who();
        try (Output out = output.open(desk.console())) {
            if (batch.isPresent()) {
                Lookups.read(batch.get(), desk.console().in(), lookup -> out.line(answer(who, lookup)));
            } else {
                Lookups.Lookup lookup =
                        new Lookups.Lookup("", name.orElse(""), context.orElse(""), day, lang.orElse(""));
                Identity identity = identity(who, lookup);
                out.line(isJson ? json(lookup.mention(), identity) : page(lookup.mention(), identity, house));
            }
            out.keep();
        }
        return refused > 0 ? Exit.SOME_REFUSED : Exit.DONE;
    }

    private static Identity identity(Who who, Lookups.Lookup lookup) {
        return who.of(lookup.mention(), lookup.context(), lookup.date(), lookup.lang());
    }

    private String answer(Who who, Outcome<Lookups.Lookup> line) {
        if (line instanceof Outcome.Done<Lookups.Lookup> lookup) {
            return json(lookup.id(), identity(who, lookup.value()));
        }
        refused++;
        return JsonText.line(CodedJson.refusal((Outcome.Refused<Lookups.Lookup>) line));
    }

    private static String json(String id, Identity identity) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("doc", id);
        boolean isCountry =
                !identity.polity().startsWith("GRP:") && !identity.polity().startsWith("BLOC:");
        JsonText.putOrNull(node, "country", isCountry ? identity.polity() : "");
        JsonText.putOrNull(node, "polity", identity.polity());
        JsonText.putOrNull(node, "entity", identity.entity());
        JsonText.putOrNull(node, "role", identity.role());
        identity.candidates().forEach(node.putArray("candidates")::add);
        return JsonText.line(node.put("why", identity.why()));
    }

    private static String page(String mention, Identity identity, House house) {
        StringBuilder page = new StringBuilder(Shown.line(mention));
        if (identity.polity().isEmpty()) {
            page.append(
                    identity.entity().isEmpty() ? ": not known" : ": " + Shown.line(identity.entity()) + ", no polity");
        } else {
            page.append(": ").append(PolityNames.of(house.packs()).name(identity.polity()));
            page.append(" (").append(identity.polity()).append(')');
        }
        add(page, "entity", identity.entity());
        add(page, "office", identity.role());
        add(page, "readings", String.join(", ", identity.candidates()));
        add(page, "why", identity.why());
        return page.toString();
    }

    private static void add(StringBuilder page, String heading, String words) {
        if (!words.isEmpty()) {
            page.append("\n  ").append(Columns.pad(heading, 10)).append(Shown.line(words));
        }
    }
}
