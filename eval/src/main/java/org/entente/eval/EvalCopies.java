package org.entente.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.model.ArchivedEvent;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.Folds;
import org.entente.model.Outcome;
import org.entente.model.Provenance;
import org.entente.model.Quotation;
import org.entente.model.Rulings;
import org.entente.model.SourcedClaim;

/**
 * Is one happening still one event when a report is printed again, cut short, turned about, or in slightly other words?
 * Codes each report and its copies, folds them, and counts events that only a copy tells, and pairs of claims that one
 * event joins though they stem from different happenings of the originals.
 */
public final class EvalCopies {
    private final Function<Document, Outcome<Coded>> coder;
    private final Folds folds;
    private final List<SourcedClaim> originals = new ArrayList<>();
    private final List<SourcedClaim> all = new ArrayList<>();
    /** Of each claim, by key: the report and the sentence that it stems from, and whether it is a copy's. */
    private final Map<String, Stem> origins = new HashMap<>();

    private record Stem(String document, int sentence, Copy.Kind kind, SourcedClaim claim) {
        /** What is one happening in one sentence: the type and the parties. */
        String act() {
            SortedSet<String> parties = new TreeSet<>(claim.claim().actors());
            parties.addAll(claim.claim().recipients());
            return document + "#" + sentence + " " + claim.claim().type() + parties;
        }
    }

    private EvalCopies(Function<Document, Outcome<Coded>> coder, Folds folds) {
        this.coder = coder;
        this.folds = folds;
    }

    /** @param rewordings folder with a table of other words for each language */
    public static CopiesReport run(
            List<Document> documents, Path rewordings, Function<Document, Outcome<Coded>> coder, Folds folds)
            throws IOException {
        EvalCopies eval = new EvalCopies(coder, folds);
        for (Document document : documents) {
            Rewording rewording = Rewording.of(rewordings, document.lang());
            for (Copy.Kind kind : Copy.Kind.values()) {
                eval.add(document.id(), Copy.of(document, kind, rewording), kind);
            }
        }
        return eval.report();
    }

    private void add(String original, Copy copy, Copy.Kind kind) {
        if (!(coder.apply(copy.document()) instanceof Outcome.Done<Coded> done)) {
            return;
        }
        Coded coded = done.value();
        Provenance source = provenance(copy.document(), coded.packVersion());
        for (Event event : coded.events()) {
            EventClaim claim = event.claim();
            Quotation sentence = copy.document()
                    .quote(coded.annotated().sentences().get(claim.sentence()).span());
            List<String> mentions =
                    event.mentions().stream().map(EventClaim::key).sorted().toList();
            SourcedClaim sourced = new SourcedClaim(claim, sentence, mentions, claim.key(), source);
            int number = copy.numberAt(claim.evidence().cue().span().start());
            // an unchanged sentence at an unchanged place makes no other document, hence no other claim
            if (origins.putIfAbsent(claim.key(), new Stem(original, number, kind, sourced)) == null) {
                all.add(sourced);
                if (kind == Copy.Kind.SAME) {
                    originals.add(sourced);
                }
            }
        }
    }

    private static Provenance provenance(Document document, String pack) {
        return new Provenance(
                Provenance.documentId(document.hash()),
                document.hash(),
                document.id(),
                document.title(),
                document.published(),
                document.lang(),
                document.url(),
                document.outlet(),
                "",
                0,
                pack);
    }

    private CopiesReport report() {
        List<ArchivedEvent> before = events(originals);
        Map<String, String> happenings = new HashMap<>();
        for (ArchivedEvent event : before) {
            for (Stem origin : told(event)) {
                happenings.putIfAbsent(origin.act(), event.id());
            }
        }
        CopiesReport report = new CopiesReport(before.size());
        for (ArchivedEvent event : events(all)) {
            List<Stem> told = told(event);
            if (told.stream().noneMatch(origin -> origin.kind() == Copy.Kind.SAME)) {
                Stem first = told.get(0);
                report.extra(first.kind(), cause(first), line(event, first));
            }
            pairs(report, event, told, happenings);
        }
        return report;
    }

    private List<ArchivedEvent> events(List<SourcedClaim> claims) {
        return folds.events(claims, Rulings.NONE, folds.reprints(claims, Rulings.NONE));
    }

    private List<Stem> told(ArchivedEvent event) {
        return event.sources().claims().stream()
                .filter(origins::containsKey)
                .map(origins::get)
                .toList();
    }

    /** In what an event that only a copy tells differs from what the original tells in that sentence. */
    private String cause(Stem extra) {
        List<EventClaim> same = originals.stream()
                .map(claim -> origins.get(claim.claim().key()))
                .filter(origin -> origin.document().equals(extra.document()) && origin.sentence() == extra.sentence())
                .map(origin -> origin.claim().claim())
                .toList();
        EventClaim copy = extra.claim().claim();
        List<EventClaim> typed =
                same.stream().filter(claim -> claim.type() == copy.type()).toList();
        if (same.isEmpty()) {
            return "coded elsewhere or not at all in the original";
        }
        if (typed.isEmpty()) {
            return "other type";
        }
        List<EventClaim> among = typed.stream()
                .filter(claim -> claim.actors().equals(copy.actors())
                        && claim.recipients().equals(copy.recipients()))
                .toList();
        if (among.isEmpty()) {
            return "other parties";
        }
        return among.stream().noneMatch(claim -> claim.status() == copy.status())
                ? "other status"
                : among.stream().noneMatch(claim -> claim.happened().equals(copy.happened()))
                        ? "other date"
                        : "not joined";
    }

    private static String line(ArchivedEvent event, Stem origin) {
        EventClaim claim = origin.claim().claim();
        return origin.claim().source().id() + " " + event.type() + " " + claim.actors() + claim.recipients() + " "
                + claim.status().code() + " " + claim.happened().iso() + ": "
                + claim.evidence().cue().words() + " | "
                + origin.claim().sentence().words();
    }

    private static void pairs(
            CopiesReport report, ArchivedEvent event, List<Stem> told, Map<String, String> happenings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Set<String> lines = new HashSet<>();
        for (Stem origin : told) {
            String happening = happenings.get(origin.act());
            if (happening != null) {
                counts.merge(happening, 1, Integer::sum);
                if (counts.size() > 1 && lines.isEmpty()) {
                    lines.add(line(event, origin));
                }
            }
        }
        int joined = counts.values().stream().mapToInt(Integer::intValue).sum();
        int right = counts.values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
        report.pairs(joined * (joined - 1) / 2, joined * (joined - 1) / 2 - right, lines);
    }
}
