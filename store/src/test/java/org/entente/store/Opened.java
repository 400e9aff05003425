package org.entente.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.consolidate.Across;
import org.entente.model.Archive;
import org.entente.model.Arrival;
import org.entente.model.Document;
import org.entente.model.EventQuery;
import org.entente.model.Run;
import org.entente.model.Scope;
import org.entente.model.Stored;
import org.entente.model.TieQuery;

/** An archive opened for a test. */
final class Opened {
    static final Instant MORNING = Instant.parse("2024-04-01T08:00:00Z");

    private Opened() {}

    static DuckArchive at(Path folder) {
        return at(folder, MORNING);
    }

    static DuckArchive at(Path folder, Instant now) {
        return DuckArchive.open(folder, new Across(), Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Ingests in batches of a size, as one run. */
    static List<Stored> ingest(Archive archive, List<Document> documents, int batch) {
        Run run = archive.begin("ingest", "pack-1");
        List<Stored> stored = new ArrayList<>();
        for (int i = 0; i < documents.size(); i += batch) {
            List<Arrival> arrivals = documents.subList(i, Math.min(i + batch, documents.size())).stream()
                    .map(document -> archive.needsCoding(document)
                            ? Tellings.arrival(document)
                            : new Arrival(document, "main", null))
                    .toList();
            stored.addAll(archive.put(run, arrivals));
        }
        archive.end(run, Map.of());
        return stored;
    }

    static List<Stored> ingest(Archive archive, Document... documents) {
        return ingest(archive, List.of(documents), 100);
    }

    /** All events and ties, in order, as bytes would have them. */
    static String views(Archive archive, Scope scope) {
        return Json.write(archive.events(scope, EventQuery.ALL)) + "\n" + Json.write(archive.ties(scope, TieQuery.ALL));
    }

    static String views(Archive archive) {
        return views(archive, Scope.EVERYTHING);
    }
}
