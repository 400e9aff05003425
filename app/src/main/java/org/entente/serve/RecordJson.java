package org.entente.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.explore.EventView;
import org.entente.explore.LifeStep;
import org.entente.explore.TieView;
import org.entente.model.Archive;
import org.entente.model.ArchivedEvent;
import org.entente.model.ArchivedTie;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.EventClaim;
import org.entente.model.Provenance;
import org.entente.model.Quotation;
import org.entente.model.Scope;
import org.entente.model.SourcedClaim;
import org.entente.model.SourcedTie;
import org.entente.model.Sources;

/**
 * Events and ties of the archive in the coding guide's form, and what the archive adds: id, documents, claims, lines of
 * reporting, who denies it. The words are those of the claim that speaks for it; {@code mentions} holds all others with
 * their documents. Offsets count code points of the document's text. Not thread-safe.
 */
public final class RecordJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int CLAIMS_AT_A_TIME = 5_000;
    private static final int TEXTS_AT_A_TIME = 500;
    /** Of a text only the places of rare characters are kept: next to nothing. */
    private static final int MOST_TEXTS = 100_000;

    private final Archive archive;
    private final Scope scope;
    private final Map<String, CodePoints> texts = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, SourcedClaim> claims = new HashMap<>();
    private final Map<String, SourcedTie> tieClaims = new HashMap<>();

    public RecordJson(Archive archive, Scope scope) {
        this.archive = archive;
        this.scope = scope;
    }

    /**
     * Makes an object of each event, numbered from 1, and hands it over; claims are looked up some thousand at a time.
     */
    public void events(List<EventView> views, Consumer<ObjectNode> sink) {
        int number = 0;
        for (List<EventView> some : parts(views, view -> view.event().sources())) {
            claims.clear();
            archive.claims(scope, claimsOf(some, view -> view.event().sources()))
                    .forEach(claim -> claims.put(claim.claim().key(), claim));
            readTexts(claims.values().stream().map(SourcedClaim::source));
            for (EventView view : some) {
                number++;
                sink.accept(event(view, number));
            }
        }
    }

    /** Makes an object of each tie, numbered from 1, and hands it over. */
    public void ties(List<TieView> views, Consumer<ObjectNode> sink) {
        int number = 0;
        for (List<TieView> some : parts(views, view -> view.tie().sources())) {
            tieClaims.clear();
            archive.tieClaims(scope, claimsOf(some, view -> view.tie().sources()))
                    .forEach(claim -> tieClaims.put(claim.claim().key(), claim));
            readTexts(tieClaims.values().stream().map(SourcedTie::source));
            for (TieView view : some) {
                number++;
                sink.accept(tie(view, number));
            }
        }
    }

    private static <T> List<String> claimsOf(List<T> views, Function<T, Sources> sources) {
        return views.stream()
                .flatMap(view -> sources.apply(view).claims().stream())
                .toList();
    }

    /** In order, each part with one view or with no more claims than memory should hold. */
    private static <T> List<List<T>> parts(List<T> views, Function<T, Sources> sources) {
        List<List<T>> parts = new ArrayList<>();
        int held = CLAIMS_AT_A_TIME;
        for (T view : views) {
            int more = sources.apply(view).claims().size();
            if (held + more > CLAIMS_AT_A_TIME) {
                parts.add(new ArrayList<>());
                held = 0;
            }
            parts.get(parts.size() - 1).add(view);
            held += more;
        }
        return parts;
    }

    private void readTexts(Stream<Provenance> sources) {
        List<String> unread = sources.map(Provenance::document)
                .distinct()
                .filter(document -> !texts.containsKey(document))
                .toList();
        for (int from = 0; from < unread.size(); from += TEXTS_AT_A_TIME) {
            List<String> some = unread.subList(from, Math.min(from + TEXTS_AT_A_TIME, unread.size()));
            archive.texts(scope, some).forEach(text -> keep(Provenance.documentId(text.hash()), text.text()));
        }
    }

    private CodePoints keep(String document, String text) {
        CodePoints read = new CodePoints(text);
        texts.put(document, read);
        if (texts.size() > MOST_TEXTS) {
            texts.remove(texts.keySet().iterator().next());
        }
        return read;
    }

    private ObjectNode event(EventView view, int number) {
        ArchivedEvent event = view.event();
        EventClaim claim = view.best().claim();
        ObjectNode node = NODES.objectNode().put("n", number).put("id", event.id());
        JsonText.texts(node, "actors", event.actors());
        JsonText.texts(node, "recipients", event.recipients());
        node.put("type", event.type().name());
        JsonText.putOrNull(node, "mode", event.mode());
        node.put("status", event.status().code());
        JsonText.putOrNull(node, "date", event.happened().iso());
        JsonText.texts(node, "attribution", CodedJson.names(claim.voices()));
        JsonText.texts(node, "contexts", event.contexts());
        JsonText.texts(
                node,
                "items",
                event.things().stream()
                        .map(ArchivedEvent.Thing::kind)
                        .distinct()
                        .toList());
        things(node.putArray("item_details"), things(event));
        JsonText.texts(node, "topics", event.topics());
        JsonText.putOrNull(node, "place", event.place());
        words(node, "cue", claim.evidence().cue(), view.best().source());
        ArrayNode mentions = node.putArray("mentions");
        for (String key : event.sources().claims()) {
            SourcedClaim other = claims.get(key);
            if (other != null && !key.equals(event.best())) {
                mention(mentions.addObject(), other.claim(), other.source());
            }
        }
        node.put("confidence", Math.round(event.confidence() * 100) / 100.0);
        node.put("sense", claim.sense());
        sentence(node, view.best());
        JsonText.putOrNull(node, "when", event.when().iso());
        JsonText.texts(node, "voices", event.voices());
        JsonText.texts(node, "denied_by", event.deniedBy());
        node.put("score", view.score());
        sources(node, event.sources());
        if (!event.judged().isEmpty()) {
            JsonText.texts(node, "judged", event.judged());
        }
        return node;
    }

    private ObjectNode tie(TieView view, int number) {
        ArchivedTie tie = view.tie();
        ObjectNode node = NODES.objectNode().put("n", number).put("id", tie.id());
        node.put("tie", tie.tie().code());
        CodedJson.parties(node, tie.parties());
        JsonText.putOrNull(node, "from", tie.from().iso());
        JsonText.putOrNull(node, "to", tie.to().iso());
        node.put("status", tie.status().code());
        JsonText.texts(node, "attribution", CodedJson.names(view.best().claim().voices()));
        JsonText.texts(node, "denied_by", tie.deniedBy());
        TieFields.of(tie.tie()).forEach(field -> field.write(node, tie.details()));
        words(node, "cue", view.best().claim().evidence().cue(), view.best().source());
        life(node, view.life());
        ArrayNode mentions = node.putArray("mentions");
        for (String key : tie.sources().claims()) {
            SourcedTie other = tieClaims.get(key);
            if (other != null && !key.equals(tie.best())) {
                mention(mentions.addObject(), other.claim(), other.source());
            }
        }
        JsonText.texts(node, "voices", tie.voices());
        sources(node, tie.sources());
        return node;
    }

    /** Adds a tie's life, each step with the claim and the words that tell it. */
    public void life(ObjectNode node, List<LifeStep> steps) {
        ArrayNode life = node.putArray("life");
        for (LifeStep step : steps) {
            ObjectNode inner = life.addObject().put("stage", step.step().stage().code());
            JsonText.putOrNull(inner, "date", step.step().date().iso());
            inner.put("status", step.step().status().code())
                    .put("claim", step.step().claim());
            words(
                    inner,
                    "cue",
                    step.told().claim().evidence().cue(),
                    step.told().source());
        }
    }

    /** A claim as {@code why} shows it: in the form of a coded document's event, with roles and trace. */
    public ObjectNode claim(SourcedClaim sourced) {
        EventClaim claim = sourced.claim();
        ObjectNode node = NODES.objectNode().put("id", claim.key());
        JsonText.texts(node, "actors", claim.actors());
        JsonText.texts(node, "recipients", claim.recipients());
        node.put("type", claim.type().name());
        JsonText.putOrNull(node, "mode", claim.mode());
        node.put("status", claim.status().code());
        JsonText.putOrNull(node, "date", claim.happened().iso());
        JsonText.texts(node, "attribution", CodedJson.names(claim.voices()));
        JsonText.texts(node, "contexts", claim.contexts());
        JsonText.texts(
                node,
                "items",
                claim.items().stream().map(item -> item.kind()).distinct().toList());
        JsonText.putOrNull(node, "place", claim.place());
        words(node, "cue", claim.evidence().cue(), sourced.source());
        node.put("confidence", Math.round(claim.confidence() * 100) / 100.0);
        node.put("sense", claim.sense());
        node.put("rule", CodedJson.rule(claim.trace()));
        sentence(node, sourced);
        ObjectNode roles = node.putObject("roles");
        quotations(roles, "actors", claim.evidence().actors(), sourced.source());
        quotations(roles, "recipients", claim.evidence().recipients(), sourced.source());
        quotations(roles, "times", claim.evidence().times(), sourced.source());
        quotations(roles, "places", claim.evidence().places(), sourced.source());
        JsonText.texts(node, "features", claim.features());
        CodedJson.trace(node, claim.trace());
        return node;
    }

    /** A tie's claim as {@code why} shows it. */
    public ObjectNode claim(SourcedTie sourced) {
        ObjectNode node = NODES.objectNode().put("id", sourced.claim().key());
        node.put("tie", sourced.claim().tie().code());
        JsonText.texts(node, "parties", sourced.claim().parties());
        node.put("status", sourced.claim().status().code());
        JsonText.texts(node, "attribution", CodedJson.names(sourced.claim().voices()));
        JsonText.texts(node, "denied_by", sourced.claim().deniedBy());
        words(node, "cue", sourced.claim().evidence().cue(), sourced.source());
        node.put("rule", CodedJson.rule(sourced.claim().trace()));
        CodedJson.trace(node, sourced.claim().trace());
        return node;
    }

    /** What is known about a report, as a coded document names it. */
    public static ObjectNode source(Provenance source) {
        ObjectNode node = NODES.objectNode().put("doc", source.id()).put("document", source.document());
        JsonText.putOrNull(node, "title", source.title());
        JsonText.putOrNull(node, "lang", source.lang());
        JsonText.putOrNull(node, "published", source.published().iso());
        JsonText.putOrNull(node, "url", source.url());
        JsonText.putOrNull(node, "outlet", source.outlet());
        return node;
    }

    private static void sources(ObjectNode node, Sources sources) {
        JsonText.texts(node, "documents", sources.documents());
        JsonText.texts(node, "claims", sources.claims());
        node.put("lines", sources.lines()).put("copies", sources.copies());
        JsonText.texts(node, "langs", sources.langs());
        JsonText.texts(node, "outlets", sources.outlets());
        JsonText.putOrNull(node, "first_published", sources.firstPublished().iso());
        JsonText.putOrNull(node, "last_published", sources.lastPublished().iso());
    }

    /** The event's things, and those that a further mention names. */
    private List<ArchivedEvent.Thing> things(ArchivedEvent event) {
        Set<ArchivedEvent.Thing> things = new LinkedHashSet<>(event.things());
        for (String key : event.sources().claims()) {
            SourcedClaim claim = claims.get(key);
            if (claim != null && claim.claim().status() == event.status()) {
                claim.claim()
                        .items()
                        .forEach(
                                item -> things.add(new ArchivedEvent.Thing(item.kind(), item.name(), item.quantity())));
            }
        }
        return List.copyOf(things);
    }

    private static void things(ArrayNode details, List<ArchivedEvent.Thing> things) {
        for (ArchivedEvent.Thing thing : things) {
            if (!thing.name().isEmpty() || !thing.quantity().isEmpty()) {
                ObjectNode detail = details.addObject().put("item", thing.kind());
                JsonText.putOrNull(detail, "name", thing.name());
                JsonText.putOrNull(detail, "quantity", thing.quantity());
            }
        }
    }

    private void mention(ObjectNode node, Claim claim, Provenance source) {
        words(node, "cue", claim.evidence().cue(), source);
        node.put("status", claim.status().code()).put("claim", claim.key());
        JsonText.texts(node, "attribution", CodedJson.names(claim.voices()));
    }

    private void words(ObjectNode node, String name, Quotation quotation, Provenance source) {
        String words = quotation.words();
        if (words.codePointCount(0, words.length()) > CodedJson.LONGEST_CUE) {
            words = words.substring(0, words.offsetByCodePoints(0, CodedJson.LONGEST_CUE));
        }
        node.put(name, words);
        offsets(node, quotation.span().start(), words, source);
        node.put("doc", source.id()).put("document", source.document());
    }

    private void sentence(ObjectNode node, SourcedClaim sourced) {
        Quotation sentence = sourced.sentence();
        ObjectNode inner = node.putObject("sentence").put("text", sentence.words());
        offsets(inner, sentence.span().start(), sentence.words(), sourced.source());
    }

    private void quotations(ObjectNode node, String name, List<Quotation> quotations, Provenance source) {
        ArrayNode array = node.putArray(name);
        for (Quotation quotation : quotations) {
            ObjectNode inner = array.addObject().put("text", quotation.words());
            offsets(inner, quotation.span().start(), quotation.words(), source);
        }
    }

    private void offsets(ObjectNode node, int start, String words, Provenance source) {
        CodePoints codePoints = codePoints(source.document());
        node.put("start", codePoints.before(start)).put("end", codePoints.before(start + words.length()));
    }

    private CodePoints codePoints(String document) {
        CodePoints known = texts.get(document);
        if (known != null) {
            return known;
        }
        return keep(
                document, archive.document(scope, document).map(Document::text).orElse(""));
    }
}
