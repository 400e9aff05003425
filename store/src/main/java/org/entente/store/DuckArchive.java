package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.Archive;
import org.entente.model.ArchivedDocument;
import org.entente.model.ArchivedEvent;
import org.entente.model.ArchivedTie;
import org.entente.model.Arrival;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.DocumentQuery;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.EventQuery;
import org.entente.model.Folds;
import org.entente.model.Hit;
import org.entente.model.Holdings;
import org.entente.model.Judgement;
import org.entente.model.Provenance;
import org.entente.model.Resolved;
import org.entente.model.Run;
import org.entente.model.Scope;
import org.entente.model.SearchQuery;
import org.entente.model.SeriesCell;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.entente.model.Stored;
import org.entente.model.TieQuery;
import org.entente.model.Verdict;
import org.jspecify.annotations.Nullable;

/** The archive in a folder, which belongs to this process until it is closed. Thread-safe. */
public final class DuckArchive implements Archive {
    /** How many found texts are held at once while their snippets are cut. */
    private static final int TEXTS_AT_ONCE = 20;

    private final Owner owner;
    private final Database database;
    private final Clock clock;
    private final Views views;
    private final Happenings happenings;
    private final Documents documents;
    private final Search search;
    private final Ids ids;
    private final Rulebook rulebook;
    private long batch;

    private DuckArchive(Path folder, Owner owner, Database database, Folds folds, Clock clock) {
        this.owner = owner;
        this.database = database;
        this.clock = clock;
        this.rulebook = new Rulebook(database, folds);
        this.views = new Views(database, folds, rulebook);
        this.happenings = new Happenings(database, folds, rulebook);
        this.documents = new Documents(database);
        this.search = new Search(folder.resolve("index"), database);
        this.ids = new Ids(database, happenings);
        this.batch = number("SELECT coalesce(max(batch), 0) FROM documents");
    }

    /**
     * Opens an archive, or makes one where the folder is missing or empty.
     *
     * @param clock tells when a run begins
     * @throws EntenteException USER when the folder holds something else; RESOURCE when another process owns it, it is
     *     of a newer version, or damaged
     */
    public static DuckArchive open(Path folder, Folds folds, Clock clock) {
        Path place = folder.toAbsolutePath().normalize();
        make(place);
        Schema.checkVersion(place);
        Owner owner = Owner.take(place);
        try {
            Database database = Database.open(place.resolve("facts.duckdb"), place.resolve("temporary"));
            try {
                Schema.migrate(place, database);
                DuckArchive archive = new DuckArchive(place, owner, database, folds, clock);
                archive.views.refresh();
                return archive;
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (RuntimeException e) {
            owner.close();
            throw e;
        }
    }

    /** True when the folder holds an archive. */
    public static boolean isThere(Path folder) {
        return Schema.isArchive(folder);
    }

    private static void make(Path folder) {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
            } else if (!Schema.isArchive(folder) && isForeign(folder)) {
                throw new EntenteException(
                        ErrorCode.USER, folder + " is no archive, and not empty; give another folder with --archive");
            }
        } catch (IOException e) {
            throw new EntenteException(
                    ErrorCode.RESOURCE, folder + " cannot be made: " + e.getMessage() + "; give another folder", e);
        }
    }

    /** True when there is something that no beginning of an archive has. */
    private static boolean isForeign(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(
                    file -> !List.of("owner", "facts.duckdb", "facts.duckdb.wal", "temporary", "ARCHIVE.part")
                            .contains(String.valueOf(file.getFileName())));
        }
    }

    private long number(String sql) {
        return database.read(sql, List.of(), row -> row.getLong(1)).get(0);
    }

    @Override
    public Run begin(String command, String pack) {
        Instant now = clock.instant();
        return database.write(connection -> {
            long last = Database.read(
                            connection, "SELECT coalesce(max(number), 0) FROM runs", List.of(), row -> row.getLong(1))
                    .get(0);
            Run run = new Run(last + 1, command, now, pack);
            Database.execute(
                    connection,
                    "INSERT INTO runs VALUES (?, ?, ?, ?, '')",
                    List.of(run.number(), command, Times.micros(now), pack));
            return run;
        });
    }

    @Override
    public boolean needsCoding(Document document) {
        List<Intake.Basis> known = database.read(
                "SELECT published, lang FROM codings WHERE hash = ? AND until = " + Sight.OPEN,
                List.of(document.hash()),
                row -> new Intake.Basis(row.getString(1), row.getString(2)));
        return known.isEmpty() || Intake.Basis.of(document).isBefore(known.get(0));
    }

    @Override
    public synchronized List<Stored> put(Run run, List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return List.of();
        }
        long next = batch + 1;
        List<Stored> stored = database.write(connection -> new Intake(connection, run, next).put(arrivals));
        batch = next;
        search.add(texts(arrivals, stored), next);
        return stored;
    }

    private static List<TextIndex.Text> texts(List<Arrival> arrivals, List<Stored> stored) {
        List<TextIndex.Text> texts = new ArrayList<>();
        for (int i = 0; i < arrivals.size(); i++) {
            if (stored.get(i) == Stored.NEW || stored.get(i) == Stored.VERSION) {
                Document document = arrivals.get(i).document();
                texts.add(new TextIndex.Text(document.hash(), document.lang(), document.title(), document.text()));
            }
        }
        return texts;
    }

    @Override
    public synchronized Recoded recode(Run run, List<Coded> codings) {
        Set<String> before = log(Scope.EVERYTHING).review();
        Recoded recoded = database.write(connection -> new Intake(connection, run, batch).recode(codings));
        Set<String> review = log(Scope.EVERYTHING).review();
        review.removeAll(before);
        return new Recoded(
                recoded.documents(),
                recoded.kept(),
                recoded.changed(),
                recoded.dropped(),
                recoded.added(),
                review.size());
    }

    @Override
    public synchronized Judgement judge(Run run, Verdict verdict) {
        return new Judging(database, run).keep(verdict);
    }

    @Override
    public List<Judgement.Logged> judgements(Scope scope) {
        return log(scope).lines();
    }

    private JudgementLog log(Scope scope) {
        return JudgementLog.of(database, Sight.of(database, scope));
    }

    @Override
    public synchronized void end(Run run, Map<String, Long> sums) {
        views.refresh();
        database.write(connection -> Database.execute(
                connection,
                "UPDATE runs SET sums = ? WHERE number = ?",
                List.of(Json.write(new TreeMap<>(sums)), run.number())));
        search.commit();
    }

    @Override
    public synchronized void delete(Run run, String id) {
        Resolved found = ids.resolve(Sight.of(database, Scope.EVERYTHING), id)
                .filter(one -> one.kind() == 'D')
                .orElseThrow(() ->
                        new EntenteException(ErrorCode.USER, "no document " + id + "; 'entente documents' lists them"));
        String hash = database.read(
                        "SELECT hash FROM documents WHERE id = ?", List.of(found.id()), row -> row.getString(1))
                .get(0);
        database.write(connection -> {
            Database.execute(
                    connection,
                    Touched.where("c.hash IN (SELECT o.hash FROM copies o JOIN copies d ON d.collection = o.collection"
                            + " AND (d.source = o.source OR d.url = o.url) WHERE d.hash = ?)"),
                    List.of(hash));
            Database.script(connection, "INSERT INTO touched VALUES ('D', '')");
            for (String table : List.of("documents", "codings", "copies", "claims")) {
                Database.execute(connection, "DELETE FROM " + table + " WHERE hash = ?", List.of(hash));
            }
            return true;
        });
        search.remove(hash);
    }

    @Override
    public List<ArchivedDocument> documents(Scope scope, DocumentQuery query) {
        return documents.list(Sight.of(database, scope), query);
    }

    @Override
    public List<Document> texts(Scope scope, Collection<String> ids) {
        return documents.texts(Sight.of(database, scope), ids);
    }

    @Override
    public Stream<Document> codedOtherwise(String pack) {
        return documents.codedOtherwise(pack);
    }

    @Override
    public List<Hit> search(Scope scope, SearchQuery query) {
        Sight sight = Sight.of(database, scope);
        int most = query.limit();
        while (true) {
            int asked = most;
            List<TextIndex.Found> found = search.ask(index -> index.search(query.words(), query.lang(), asked));
            List<Hit> hits = hits(sight, query, found);
            if (hits.size() >= query.limit() || found.size() < most) {
                return hits;
            }
            most *= 4;
        }
    }

    private List<Hit> hits(Sight sight, SearchQuery query, List<TextIndex.Found> found) {
        Map<String, ArchivedDocument> shown = new HashMap<>();
        documents
                .of(sight, found.stream().map(TextIndex.Found::hash).toList())
                .forEach(document -> shown.put(document.source().hash(), document));
        List<Hit> best = found.stream()
                .flatMap(one -> Stream.ofNullable(shown.get(one.hash()))
                        .map(document -> new Hit(document, one.score(), List.of())))
                .limit(query.limit())
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (int from = 0; from < best.size(); from += TEXTS_AT_ONCE) {
            List<Hit> some = best.subList(from, Math.min(from + TEXTS_AT_ONCE, best.size()));
            Map<String, Document> texts = new HashMap<>();
            documents
                    .texts(sight, some.stream().map(DuckArchive::id).toList())
                    .forEach(text -> texts.put(Provenance.documentId(text.hash()), text));
            some.forEach(hit -> hits.add(new Hit(hit.document(), hit.score(), snippets(query, texts.get(id(hit))))));
        }
        return hits;
    }

    private static String id(Hit hit) {
        return hit.document().source().document();
    }

    private List<Hit.Snippet> snippets(SearchQuery query, @Nullable Document text) {
        return text == null ? List.of() : search.ask(index -> index.snippets(query.words(), text.lang(), text));
    }

    @Override
    public List<SourcedClaim> claims(Scope scope, Collection<String> keys) {
        Sight sight = Sight.of(database, scope);
        return now(sight, Claims.events(database, sight, keys));
    }

    @Override
    public List<SourcedClaim> claimsOf(Scope scope, String document) {
        Sight sight = Sight.of(database, scope);
        return now(
                sight, Claims.events(database, sight, "c.hash IN (SELECT hash FROM documents WHERE id = ?)", document));
    }

    private List<SourcedClaim> now(Sight sight, List<SourcedClaim> coded) {
        Judged judged = rulebook.of(sight);
        return coded.stream().map(judged::now).toList();
    }

    @Override
    public List<SourcedTie> tieClaims(Scope scope, Collection<String> keys) {
        return Claims.ties(database, Sight.of(database, scope), keys);
    }

    @Override
    public List<ArchivedEvent> events(Scope scope, EventQuery query) {
        return happenings.events(Sight.of(database, scope), query);
    }

    @Override
    public List<ArchivedTie> ties(Scope scope, TieQuery query) {
        return happenings.ties(Sight.of(database, scope), query);
    }

    @Override
    public Optional<ArchivedEvent> event(Scope scope, String id) {
        return id.startsWith("E-")
                ? happenings.eventOf(Sight.of(database, scope), "C" + id.substring(1))
                : Optional.empty();
    }

    @Override
    public Optional<ArchivedTie> tie(Scope scope, String id) {
        return happenings.tieOf(Sight.of(database, scope), id);
    }

    @Override
    public List<SeriesCell> series(Scope scope, String a, String b) {
        return SeriesCell.of(a, b, events(scope, EventQuery.ofPair(a, b)));
    }

    @Override
    public Holdings holdings(Scope scope) {
        Sight sight = Sight.of(database, scope);
        TreeMap<String, Long> languages = new TreeMap<>();
        long copies = documents.count(sight, languages);
        long claims = database.read(
                        "SELECT count(*) FROM claims c JOIN (" + sight.shown() + ") s ON s.hash = c.hash WHERE "
                                + sight.valid("c"),
                        sight.values(),
                        row -> row.getLong(1))
                .get(0);
        boolean isEverything = scope.isEverything();
        return new Holdings(
                sum(languages),
                copies,
                claims,
                isEverything
                        ? number("SELECT count(*) FROM events")
                        : events(scope, EventQuery.ALL).size(),
                isEverything
                        ? number("SELECT count(*) FROM ties")
                        : ties(scope, TieQuery.ALL).size(),
                languages);
    }

    @Override
    public long documentCount(Scope scope) {
        TreeMap<String, Long> languages = new TreeMap<>();
        documents.count(Sight.of(database, scope), languages);
        return sum(languages);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public Optional<Resolved> resolve(Scope scope, String idOrPrefix) {
        return ids.resolve(Sight.of(database, scope), idOrPrefix);
    }

    @Override
    public synchronized List<String> doctor() {
        List<String> findings = new ArrayList<>(new Doctor(database).check());
        views.touchAll();
        views.refresh();
        search.rebuild();
        findings.add("made anew: " + number("SELECT count(*) FROM events") + " events, "
                + number("SELECT count(*) FROM ties") + " ties, the index");
        return findings;
    }

    @Override
    public synchronized void close() {
        try {
            search.close();
        } finally {
            try {
                database.close();
            } finally {
                owner.close();
            }
        }
    }
}
