package org.entente.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Outcome;

/** Codes the documents that a gold file speaks of, and scores them. Stateless. */
public final class EvalEvents {
    private EvalEvents() {}

    /**
     * Scores the coding of {@code documents} against gold.
     *
     * <p>Gold without a document counts as missed; a document without gold is left out, and noted.
     *
     * @param gold JSON lines in the guide's form
     * @param coder called once a document, in the order of the gold
     * @param showMisses whether {@link EventsReport#misses()} lists them
     */
    public static EventsReport run(
            Path gold, List<Document> documents, Function<Document, Outcome<Coded>> coder, boolean showMisses)
            throws IOException {
        EventsReport report = new EventsReport(showMisses);
        List<GoldDocument> golds = GoldReader.read(gold);
        Map<String, Document> byGold = pair(golds, documents, report);
        for (GoldDocument g : golds) {
            Document document = byGold.get(g.doc());
            report.add(
                    document == null ? Comparison.withoutText(g) : Comparison.of(g, document, coder.apply(document)));
        }
        return report;
    }

    /** The document of each gold id: the one with that id, else the only one whose id starts with it. */
    private static Map<String, Document> pair(List<GoldDocument> golds, List<Document> documents, EventsReport report) {
        Set<String> ids = new HashSet<>();
        golds.forEach(g -> ids.add(g.doc()));
        Map<String, Document> byGold = new LinkedHashMap<>();
        for (Document document : documents) {
            String id = goldId(document.id(), golds, ids);
            if (id.isEmpty()) {
                report.note("not in the gold, left out: " + document.id());
            } else if (byGold.putIfAbsent(id, document) != null) {
                throw new EntenteException(
                        ErrorCode.USER,
                        "two documents of the input answer to the gold's '" + id + "': give one of them");
            }
        }
        return byGold;
    }

    private static String goldId(String document, List<GoldDocument> golds, Set<String> ids) {
        if (ids.contains(document)) {
            return document;
        }
        return golds.stream()
                .map(GoldDocument::doc)
                .filter(document::startsWith)
                .findFirst()
                .orElse("");
    }
}
