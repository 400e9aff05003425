package org.entente.serve.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.explore.EventView;
import org.entente.explore.Explorer;
import org.entente.explore.PolityFinder;
import org.entente.explore.TieView;
import org.entente.export.Csv;
import org.entente.export.DyadSheet;
import org.entente.export.EventSheet;
import org.entente.export.Manifest;
import org.entente.export.Sheet;
import org.entente.export.Told;
import org.entente.model.Archive;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Scope;
import org.entente.serve.CodedJson;
import org.entente.serve.GoldJson;
import org.entente.serve.House;
import org.entente.serve.JsonText;
import org.entente.serve.RecordJson;
import org.entente.serve.Version;
import org.entente.store.ParquetFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what the archive holds for other programs. */
@Command(
        name = "export",
        description = {
            "Writes events for other programs into a folder, with a manifest of what was asked and what came out: "
                    + "events.csv and dyads.csv (a row for each pair of parties), the same as Parquet, or events.jsonl and "
                    + "ties.jsonl in the coding guide's form. As gold: the documents of which every claim was judged.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente export --to csv -o export/",
            "  entente export --to parquet --pair IRN RUS --since 2024 -o iran-russia/",
            "  entente export --to jsonl --status contested -o contested/ --force",
            "  entente export --to gold -o gold/",
            "",
            "CSV cells that a spreadsheet would take for a formula have an apostrophe before them."
        })
final class ExportCommand implements Callable<Integer> {
    @Option(names = "--to", paramLabel = "FORMAT", required = true, description = "jsonl, csv, parquet or gold.")
    private String format = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            required = true,
            description = "The folder that the files go to; made where it is missing.")
    private Path folder = Path.of("");

    @Option(names = "--force", description = "Lets the files replace others of their names.")
    private boolean mayReplace;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Mixin
    private AsOfOptions asOf = new AsOfOptions();

    @Mixin
    private FolderOptions folders = new FolderOptions();

    private final Desk desk;

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        String to = format.toLowerCase(Locale.ROOT);
        List<String> names = switch (to) {
            case "jsonl" -> List.of("events.jsonl", "ties.jsonl", "manifest.json");
            case "gold" -> List.of("gold.jsonl", "documents.jsonl", "manifest.json");
            case "csv", "parquet" -> List.of("events." + to, "dyads." + to, "manifest.json");
            default ->
                throw new EntenteException(
                        ErrorCode.USER, "--to '" + format + "' is no format; give jsonl, csv, parquet or gold");
        };
        if (to.equals("gold") && !Manifest.given(filters.asGiven()).isEmpty()) {
            throw new EntenteException(ErrorCode.USER, "--to gold writes whole documents; leave the filters out");
        }
        names.forEach(name -> Output.checkFree(folder.resolve(name), mayReplace));
        House house = folders.open(desk);
        PolityFinder polities = new PolityFinder(house.reference());
        filters.events(polities);
        filters.check(house.reference());
        Scope scope = asOf.scope();
        try (Archive archive = archives.open(house)) {
            Explorer explorer = new Explorer(archive, scope, house.reference());
            List<EventView> events = to.equals("gold") ? List.of() : filters.events(explorer, polities);
            Files.createDirectories(folder);
            List<Manifest.Part> parts = switch (to) {
                case "jsonl" -> jsonLines(archive, explorer, events, polities);
                case "gold" -> gold(archive);
                default -> sheets(to, events);
            };
            TreeSet<String> packs = new TreeSet<>();
            events.forEach(view -> packs.add(view.best().source().pack()));
            Manifest manifest = new Manifest(
                    Version.number(), to, Manifest.given(filters.asGiven()), packs, archive.holdings(scope), parts);
            lines("manifest.json", out -> manifest.lines().forEach(out));
            desk.console()
                    .say("exported "
                            + (to.equals("gold")
                                    ? Shown.count(parts.get(0).rows(), "document")
                                    : Shown.count(events.size(), "event"))
                            + " to " + folder);
        } catch (IOException e) {
            throw new EntenteException(ErrorCode.RESOURCE, folder + " cannot be written: " + e.getMessage(), e);
        }
        return Exit.DONE;
    }

    private List<Manifest.Part> sheets(String to, List<EventView> events) throws IOException {
        List<Told> told = events.stream()
                .map(view -> new Told(view.event(), view.best(), view.score()))
                .toList();
        List<Manifest.Part> parts = new ArrayList<>();
        for (Sheet sheet : List.of(EventSheet.of(told), DyadSheet.of(told))) {
            String name = sheet.name() + "." + to;
            if (to.equals("csv")) {
                lines(name, out -> Csv.records(sheet).forEach(out));
            } else {
                file(name, part -> parquet(part, sheet));
            }
            parts.add(part(name, sheet.rows().size(), sheet.columns()));
        }
        return parts;
    }

    private static void parquet(Path file, Sheet sheet) {
        List<ParquetFile.Column> columns = sheet.columns().stream()
                .map(column -> new ParquetFile.Column(
                        column.name(),
                        switch (column.kind()) {
                            case TEXT -> String.class;
                            case COUNT -> Long.class;
                            case NUMBER -> Double.class;
                        }))
                .toList();
        ParquetFile.write(file, columns, sheet.rows());
    }

    private List<Manifest.Part> jsonLines(
            Archive archive, Explorer explorer, List<EventView> events, PolityFinder polities) throws IOException {
        RecordJson json = new RecordJson(archive, asOf.scope());
        lines("events.jsonl", out -> json.events(events, node -> out.accept(JsonText.line(unquoted(node)))));
        List<TieView> ties = filters.hasEventsOnly() ? List.of() : filters.ties(explorer, polities);
        lines("ties.jsonl", out -> json.ties(ties, node -> out.accept(JsonText.line(node))));
        return List.of(part("events.jsonl", events.size(), List.of()), part("ties.jsonl", ties.size(), List.of()));
    }

    /** Texts stay behind: the cue is quoted, its sentence is not. */
    private static ObjectNode unquoted(ObjectNode event) {
        event.remove("sentence");
        return event;
    }

    /** Documents stand beside their gold, so that the two can be given to {@code eval events}. */
    private List<Manifest.Part> gold(Archive archive) throws IOException {
        GoldJson json = new GoldJson(archive, asOf.scope());
        List<String> lines = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String id : json.judged()) {
            Document document = archive.document(asOf.scope(), id).orElseThrow();
            List<String> open = json.open(id);
            if (open.isEmpty()) {
                lines.add(JsonText.line(json.of(document, id)));
                texts.add(JsonText.line(CodedJson.of(document, List.of())));
            } else {
                desk.console()
                        .say(Shown.line(
                                "left out " + document.id() + ": not judged yet are " + String.join(", ", open)));
            }
        }
        lines("gold.jsonl", lines::forEach);
        lines("documents.jsonl", texts::forEach);
        return List.of(part("gold.jsonl", lines.size(), List.of()), part("documents.jsonl", texts.size(), List.of()));
    }

    private void lines(String name, Consumer<Consumer<String>> writer) {
        try (Output out = Output.open(Optional.of(folder.resolve(name)), mayReplace, desk.console())) {
            writer.accept(out::line);
            out.keep();
        }
    }

    /** The file appears whole or not at all. */
    private void file(String name, Consumer<Path> writer) throws IOException {
        Path part = folder.resolve(name + ".part");
        try {
            writer.accept(part);
            Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Manifest.Part part(String name, int rows, List<Sheet.Column> columns) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return new Manifest.Part(
                    name, rows, Files.size(file), HexFormat.of().formatHex(digest.digest()), columns);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
