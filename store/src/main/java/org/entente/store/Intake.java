package org.entente.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Archive;
import org.entente.model.Arrival;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Provenance;
import org.entente.model.Run;
import org.entente.model.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Adds one batch of facts, within a transaction of the caller's. Made for one batch, then thrown away.
 *
 * <p>A text keeps one valid coding: the one made with the earliest date among its copies, so that it does not matter
 * which of them came first.
 */
final class Intake {
    private final Connection connection;
    private final Run run;
    private final long batch;
    private final Map<String, Basis> known = new HashMap<>();
    private final List<Copy> copies = new ArrayList<>();
    private final List<@Nullable Object[]> newCopies = new ArrayList<>();
    private final Map<String, Coded> newCodings = new LinkedHashMap<>();
    private final Map<String, Coded> otherCodings = new LinkedHashMap<>();
    private final Set<String> touched = new LinkedHashSet<>();

    Intake(Connection connection, Run run, long batch) {
        this.connection = connection;
        this.run = run;
        this.batch = batch;
    }

    /** The date and language that a text was coded with. */
    record Basis(String published, String lang) {
        static Basis of(Document document) {
            return new Basis(document.published().iso(), document.lang());
        }

        /** True when a coding on this basis should replace one on the other. */
        boolean isBefore(Basis other) {
            if (!published.equals(other.published)) {
                return !published.isEmpty() && (other.published.isEmpty() || published.compareTo(other.published) < 0);
            }
            return lang.compareTo(other.lang) < 0;
        }
    }

    /** A way in which a text came. */
    private record Copy(
            String hash, String collection, String source, String url, String outlet, String published, long run) {
        static Copy of(Arrival arrival, String hash, long run) {
            Document document = arrival.document();
            return new Copy(
                    hash,
                    arrival.collection(),
                    document.id(),
                    document.url(),
                    document.outlet(),
                    document.published().iso(),
                    run);
        }

        boolean isSameAs(Copy other) {
            return hash.equals(other.hash)
                    && isNamedLike(other)
                    && source.equals(other.source)
                    && url.equals(other.url)
                    && outlet.equals(other.outlet)
                    && published.equals(other.published);
        }

        /** True when both came under one id or address. */
        boolean isNamedLike(Copy other) {
            return collection.equals(other.collection)
                    && (source.equals(other.source) || !url.isEmpty() && url.equals(other.url));
        }
    }

    List<Stored> put(List<Arrival> arrivals) throws SQLException {
        List<String> hashes =
                arrivals.stream().map(arrival -> arrival.document().hash()).toList();
        look(arrivals, hashes);
        List<Stored> results = new ArrayList<>(arrivals.size());
        for (int i = 0; i < arrivals.size(); i++) {
            results.add(put(arrivals.get(i), hashes.get(i)));
        }
        write();
        return results;
    }

    private void look(List<Arrival> arrivals, List<String> hashes) throws SQLException {
        Database.read(
                        connection,
                        "SELECT hash, published, lang FROM codings WHERE until = " + Sight.OPEN
                                + " AND hash IN (SELECT unnest(?))",
                        List.of(hashes),
                        row -> Map.entry(row.getString(1), new Basis(row.getString(2), row.getString(3))))
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        List<String> sources = arrivals.stream()
                .map(arrival -> arrival.document().id())
                .distinct()
                .toList();
        List<String> urls = arrivals.stream()
                .map(arrival -> arrival.document().url())
                .filter(url -> !url.isEmpty())
                .distinct()
                .toList();
        copies.addAll(named("source", sources));
        if (!urls.isEmpty()) {
            copies.addAll(named("url", urls));
        }
    }

    private List<Copy> named(String column, List<String> names) throws SQLException {
        return Database.read(
                connection,
                "SELECT hash, collection, source, url, outlet, published, run FROM copies WHERE " + column
                        + " IN (SELECT unnest(?))",
                List.of(names),
                row -> new Copy(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getLong(7)));
    }

    private Stored put(Arrival arrival, String hash) {
        Copy copy = Copy.of(arrival, hash, run.number());
        boolean isText = known.containsKey(hash);
        code(arrival, hash);
        List<Copy> siblings = copies.stream().filter(copy::isNamedLike).toList();
        boolean isThere = siblings.stream()
                .filter(copy::isSameAs)
                .anyMatch(same ->
                        siblings.stream().noneMatch(other -> !other.hash().equals(hash) && other.run() > same.run()));
        if (isThere) {
            return Stored.KNOWN;
        }
        copies.add(copy);
        newCopies.add(row(arrival, copy));
        touched.add(hash);
        siblings.forEach(sibling -> touched.add(sibling.hash()));
        if (isText) {
            return Stored.COPY;
        }
        return siblings.isEmpty() ? Stored.NEW : Stored.VERSION;
    }

    private @Nullable Object[] row(Arrival arrival, Copy copy) {
        return new Object[] {
            copy.hash(),
            copy.collection(),
            copy.source(),
            arrival.document().title(),
            copy.published(),
            arrival.document().lang(),
            copy.url(),
            copy.outlet(),
            copy.run()
        };
    }

    private void code(Arrival arrival, String hash) {
        Coded coded = arrival.coded();
        Basis before = known.get(hash);
        if (coded == null) {
            if (before == null) {
                throw new EntenteException(
                        ErrorCode.INTERNAL, arrival.document().id() + " is a copy of no text that is there");
            }
            return;
        }
        Basis basis = Basis.of(coded.annotated().document());
        if (before == null || newCodings.containsKey(hash) && basis.isBefore(before)) {
            newCodings.put(hash, coded);
        } else if (basis.isBefore(before)) {
            otherCodings.put(hash, coded);
        } else {
            return;
        }
        known.put(hash, basis);
    }

    /** Stores codings in place of those that are there. */
    Archive.Recoded recode(List<Coded> codings) throws SQLException {
        for (Coded coded : codings) {
            otherCodings.put(coded.annotated().document().hash(), coded);
        }
        return replace();
    }

    private void write() throws SQLException {
        List<@Nullable Object[]> documents = new ArrayList<>();
        newCodings.forEach((hash, coded) -> documents.add(new Object[] {
            hash,
            Provenance.documentId(hash),
            batch,
            coded.annotated().document().text()
        }));
        Database.append(connection, "documents", documents);
        Database.append(connection, "copies", newCopies);
        List<@Nullable Object[]> claims = new ArrayList<>();
        Set<List<String>> blocks = new LinkedHashSet<>();
        newCodings.forEach((hash, coded) -> Kept.of(coded).forEach(kept -> {
            claims.add(row(hash, kept));
            blocks.add(List.of(kept.kind(), kept.block()));
        }));
        Database.append(connection, "claims", claims);
        Database.append(connection, "codings", codings(newCodings));
        Database.append(
                connection,
                "touched",
                blocks.stream().map(block -> block.toArray(Object[]::new)).toList());
        replace();
        touched.removeAll(newCodings.keySet());
        if (!touched.isEmpty()) {
            Database.execute(connection, Touched.open("c.hash IN (SELECT unnest(?))"), List.of(touched));
        }
        if (!newCopies.isEmpty()) {
            Database.execute(connection, "INSERT INTO touched VALUES ('D', '')", List.of());
        }
    }

    private List<@Nullable Object[]> codings(Map<String, Coded> codings) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        codings.forEach((hash, coded) -> {
            Basis basis = Basis.of(coded.annotated().document());
            rows.add(new Object[] {hash, basis.published(), basis.lang(), coded.packVersion(), run.number(), Sight.OPEN
            });
        });
        return rows;
    }

    private Object[] row(String hash, Kept kept) {
        return new Object[] {
            kept.key(),
            hash,
            kept.kind(),
            kept.block(),
            kept.standing(),
            kept.place(),
            run.number(),
            Sight.OPEN,
            kept.body(),
            kept.print()
        };
    }

    /** Closes the claims that the other codings do not repeat as they were, and adds theirs. */
    private Archive.Recoded replace() throws SQLException {
        if (otherCodings.isEmpty()) {
            return new Archive.Recoded(0, 0, 0, 0, 0, 0);
        }
        Set<String> hashes = otherCodings.keySet();
        Map<String, Kept> old = new HashMap<>();
        Database.read(
                        connection,
                        "SELECT key, kind, block, standing, place, body, print FROM claims WHERE until = " + Sight.OPEN
                                + " AND hash IN (SELECT unnest(?))",
                        List.of(hashes),
                        Intake::kept)
                .forEach(kept -> old.put(kept.key(), kept));
        Change change = new Change(old);
        otherCodings.forEach((hash, coded) -> Kept.of(coded).forEach(kept -> change.meet(hash, kept)));
        close(change, hashes);
        Database.append(
                connection,
                "claims",
                change.added.stream()
                        .map(added -> row(added.hash(), added.kept()))
                        .toList());
        Database.append(connection, "codings", codings(otherCodings));
        touch(change.added.stream().map(added -> added.kept().key()).toList());
        return change.sum(hashes.size());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getString("key"),
                row.getString("kind"),
                row.getString("block"),
                row.getString("standing"),
                row.getInt("place"),
                row.getString("body"),
                row.getString("print"));
    }

    private void close(Change change, Set<String> hashes) throws SQLException {
        touch(change.gone());
        Database.execute(
                connection,
                "UPDATE claims SET until = " + run.number() + " WHERE until = " + Sight.OPEN
                        + " AND key IN (SELECT unnest(?))",
                List.of(change.gone()));
        Database.execute(
                connection,
                "UPDATE codings SET until = " + run.number() + " WHERE until = " + Sight.OPEN
                        + " AND hash IN (SELECT unnest(?))",
                List.of(hashes));
    }

    /** Also where the claim stands that a further mention was folded into: it may have been judged for itself. */
    private void touch(List<String> keys) throws SQLException {
        Database.execute(
                connection,
                Touched.open("c.key IN (SELECT unnest([key, standing]) FROM claims WHERE until = " + Sight.OPEN
                        + " AND key IN (SELECT unnest(?)))"),
                List.of(keys));
    }

    /** What a recoding keeps, closes and adds. */
    private static final class Change {
        private final Map<String, Kept> old;
        private final Set<String> met = new HashSet<>();
        private final Set<String> replaced = new LinkedHashSet<>();
        private final List<Added> added = new ArrayList<>();
        private int kept;
        private int changed;

        Change(Map<String, Kept> old) {
            this.old = old;
        }

        private record Added(String hash, Kept kept) {}

        void meet(String hash, Kept claim) {
            met.add(claim.key());
            Kept before = old.get(claim.key());
            if (before != null) {
                kept++;
                // the whole row: a claim that became a further mention of another has the body that it had
                if (before.equals(claim)) {
                    return;
                }
                changed += claim.hasValuesOf(before.body()) ? 0 : 1;
                replaced.add(claim.key());
            }
            added.add(new Added(hash, claim));
        }

        List<String> gone() {
            List<String> gone = new ArrayList<>(replaced);
            old.keySet().stream().filter(key -> !met.contains(key)).forEach(gone::add);
            return gone;
        }

        Archive.Recoded sum(int documents) {
            return new Archive.Recoded(documents, kept, changed, old.size() - kept, added.size() - replaced.size(), 0);
        }
    }
}
