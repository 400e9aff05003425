package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.entente.annotate.Annotator;
import org.entente.consolidate.TiesWithin;
import org.entente.consolidate.Within;
import org.entente.extract.Extractor;
import org.entente.model.Analyzer;
import org.entente.model.Annotated;
import org.entente.model.Coded;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Outcome;
import org.entente.model.Refusal;
import org.entente.model.Span;
import org.entente.pack.LanguagePack;
import org.entente.pack.Packs;
import org.entente.resolve.Confidence;
import org.entente.resolve.Resolver;

/**
 * Codes documents: the rooms in a row. The same document gives the same claims, on any thread, in any order.
 *
 * <p>An analyser is asked for when the first document of its language comes, and kept.
 */
public final class Pipeline {
    /** Characters of a text that are coded at once: about a gigabyte of memory. */
    public static final int LONGEST = 2_000_000;

    private final Packs packs;
    private final Function<String, Analyzer> analyzers;
    private final Confidence confidence;
    private final boolean folds;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    /** The rooms of one language. */
    private record Line(Annotator annotator, Extractor extractor, Resolver resolver) {}

    public Pipeline(Packs packs, Function<String, Analyzer> analyzers) {
        this(packs, analyzers, new Confidence(packs.scheme()), true);
    }

    private Pipeline(Packs packs, Function<String, Analyzer> analyzers, Confidence confidence, boolean folds) {
        this.packs = packs;
        this.analyzers = analyzers;
        this.confidence = confidence;
        this.folds = folds;
    }

    /** A pipeline that leaves no claim out for its confidence and folds none: what the weights are fitted on. */
    public Pipeline keepingAll() {
        return new Pipeline(packs, analyzers, confidence.keepingAll(), false);
    }

    public Packs packs() {
        return packs;
    }

    private Line line(LanguagePack pack) {
        return lines.computeIfAbsent(
                pack.lang(),
                lang -> new Line(
                        new Annotator(pack, packs.world(), analyzers.apply(lang)),
                        new Extractor(pack, packs.scheme()),
                        new Resolver(pack, packs.scheme(), packs.world().polities(), confidence)));
    }

    /** Codes one document, whose language must be set; refuses a language without a pack. */
    public Outcome<Coded> code(Document document) {
        LanguagePack pack = packs.languages().get(document.lang());
        if (pack == null) {
            String lang = document.lang().isEmpty() ? "unknown" : "'" + document.lang() + "'";
            return new Outcome.Refused<>(
                    document.id(),
                    Refusal.LANGUAGE,
                    "language " + lang + " has no pack (there are "
                            + String.join(", ", packs.languages().keySet()) + "); set lang if it is one of these");
        }
        if (document.text().length() > LONGEST) {
            return new Outcome.Refused<>(
                    document.id(),
                    Refusal.LIMIT,
                    "the text has " + document.text().length() + " characters, more than the " + LONGEST
                            + " that are coded at once; split it");
        }
        if (document.text().isBlank()) {
            return new Outcome.Refused<>(document.id(), Refusal.EMPTY, "the text is empty");
        }
        Line line = line(pack);
        return new Outcome.Done<>(document.id(), code(line, line.annotator().annotate(document)));
    }

    /** The layers of a document, nothing coded. @throws IllegalArgumentException when its language has no pack */
    public Annotated annotate(Document document) {
        LanguagePack pack = packs.languages().get(document.lang());
        if (pack == null) {
            throw new IllegalArgumentException("no pack for language '" + document.lang() + "'");
        }
        return line(pack).annotator().annotate(document);
    }

    private Coded code(Line line, Annotated annotated) {
        Extractor.Extracted extracted = line.extractor().extract(annotated);
        Resolver.Resolved resolved = line.resolver().resolve(annotated, extracted.codings(), extracted.standings());
        List<Coded.Dropped> dropped = new ArrayList<>(extracted.dropped());
        dropped.addAll(resolved.dropped());
        List<Event> events = folds
                ? Within.fold(resolved.claims())
                : resolved.claims().stream().map(c -> new Event(c, List.of())).toList();
        return new Coded(
                annotated,
                resolved.claims(),
                resolved.ties(),
                events,
                TiesWithin.fold(resolved.ties()),
                dropped,
                packs.version());
    }

    /**
     * The type of the act of the party at one span towards the party at another: extraction unchanged, the spans being
     * the only parties, nobody resolved. Empty when nothing is told between them.
     */
    public Optional<EventType> between(Document document, Span source, Span target) {
        LanguagePack pack = packs.languages().get(document.lang());
        if (pack == null) {
            return Optional.empty();
        }
        Line line = line(pack);
        Annotated annotated = line.annotator()
                .annotate(
                        document,
                        List.of(
                                new Annotator.Given(source, Relation.SOURCE),
                                new Annotator.Given(target, Relation.TARGET)));
        List<Coding> codings = line.extractor().extract(annotated).codings();
        return Relation.between(annotated, codings);
    }
}
