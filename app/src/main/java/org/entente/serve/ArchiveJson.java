package org.entente.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.model.ArchivedDocument;
import org.entente.model.Document;
import org.entente.model.Hit;
import org.entente.model.Provenance;
import org.entente.model.Span;

/** What the archive holds, as lines of JSON. Offsets count code points of the document's text. */
public final class ArchiveJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ArchiveJson() {}

    /**
     * {@code {"id", "doc", "title", "published", "lang", "url", "outlet", "collection", "events", "ties", "copies",
     * "ingested", "hash", "pack"}}.
     */
    public static ObjectNode of(ArchivedDocument document) {
        Provenance source = document.source();
        return source(source)
                .put("collection", source.collection())
                .put("events", document.events())
                .put("ties", document.ties())
                .put("copies", source.copies())
                .put("ingested", document.ingestedAt().toString())
                .put("hash", source.hash())
                .put("pack", source.pack());
    }

    /** A document found: as {@link #source} says it, with {@code score} and {@code snippets}. */
    public static ObjectNode of(Hit hit, Document text) {
        CodePoints codePoints = new CodePoints(text.text());
        ObjectNode node = source(hit.document().source()).put("score", Math.round(hit.score() * 1000) / 1000.0);
        ArrayNode snippets = node.putArray("snippets");
        for (Hit.Snippet snippet : hit.snippets()) {
            ObjectNode passage =
                    words(snippets.addObject(), text, snippet.passage().span(), codePoints);
            ArrayNode found = passage.putArray("found");
            snippet.found().forEach(span -> words(found.addObject(), text, span, codePoints));
        }
        return node;
    }

    private static ObjectNode source(Provenance source) {
        ObjectNode node = NODES.objectNode().put("id", source.document()).put("doc", source.id());
        JsonText.putOrNull(node, "title", source.title());
        JsonText.putOrNull(node, "published", source.published().iso());
        JsonText.putOrNull(node, "lang", source.lang());
        JsonText.putOrNull(node, "url", source.url());
        JsonText.putOrNull(node, "outlet", source.outlet());
        return node;
    }

    private static ObjectNode words(ObjectNode node, Document text, Span span, CodePoints codePoints) {
        return node.put("text", text.quote(span).words())
                .put("start", codePoints.before(span.start()))
                .put("end", codePoints.before(span.end()));
    }
}
