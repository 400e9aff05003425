package org.entente.serve.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.explore.BriefMarkdown;
import org.entente.explore.BriefWriter;
import org.entente.explore.Explorer;
import org.entente.explore.PolityFinder;
import org.entente.model.Archive;
import org.entente.model.ArchivedEvent;
import org.entente.model.Arrival;
import org.entente.model.Coded;
import org.entente.model.EventQuery;
import org.entente.model.Run;
import org.entente.model.Scope;
import org.entente.serve.House;
import org.entente.store.DuckArchive;

/** An archive for one demonstration, in a temporary folder that goes when it is closed. */
final class DemoArchive implements AutoCloseable {
    private final House house;
    private final Path folder;
    private final Archive archive;
    private final Run run;
    private final List<Arrival> arrivals = new ArrayList<>();

    DemoArchive(House house) {
        this.house = house;
        try {
            this.folder = Files.createTempDirectory("entente-demo");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made: " + e.getMessage(), e);
        }
        this.archive = DuckArchive.open(folder.resolve("archive"), house.folds(), Clock.systemUTC());
        this.run = archive.begin("demo", house.packs().version());
    }

    void add(Coded coded) {
        arrivals.add(new Arrival(coded.annotated().document(), "demo", coded));
    }

    /** The brief of the two polities with most events between them; no lines when there are none. */
    List<String> brief() {
        archive.put(run, arrivals);
        archive.end(run, Map.of());
        Optional<List<String>> pair = busiestPair();
        if (pair.isEmpty()) {
            return List.of();
        }
        PolityFinder polities = new PolityFinder(house.reference());
        Explorer explorer = new Explorer(archive, Scope.EVERYTHING, house.reference());
        String a = pair.get().get(0);
        String b = pair.get().get(1);
        BriefWriter writer =
                new BriefWriter(explorer, house.reference().scheme().phrases(), polities::name);
        return BriefMarkdown.lines(writer.write(explorer.pair(a, b)));
    }

    private Optional<List<String>> busiestPair() {
        Map<List<String>, Integer> counts = new TreeMap<>(Comparator.comparing(List::toString));
        for (ArchivedEvent event : archive.events(Scope.EVERYTHING, EventQuery.ALL)) {
            List<String> others = event.isReciprocal() ? event.actors() : event.recipients();
            for (String actor : event.actors()) {
                for (String other : others) {
                    if (!actor.equals(other)) {
                        counts.merge(Stream.of(actor, other).sorted().toList(), 1, Integer::sum);
                    }
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<List<String>, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().toString(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    @Override
    public void close() {
        archive.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary folder " + folder + " cannot be removed", e);
        }
    }
}
