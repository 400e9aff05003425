package org.entente.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Annotated;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventClaim;
import org.entente.model.Item;
import org.entente.model.Mention;
import org.entente.model.Outcome;
import org.entente.model.Quotation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.TieClaim;
import org.entente.model.TieKind;
import org.entente.model.Trace;
import org.entente.model.Voice;
import org.entente.model.Zone;

/**
 * A coded document as the coding guide writes it, one JSON object: {@code doc, lang, published, events, ties, entities,
 * zones}, and what the program adds: ids, roles with their words, sentence, sense, rule, confidence, trace.
 *
 * <p>Offsets count code points of the document's text, half-open; the words at an offset are always the words given
 * beside it. Linear in the text. Not thread-safe; one object a document.
 */
public final class CodedJson {
    static final int LONGEST_CUE = 200;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Coded coded;
    private final Document document;
    private final CodePoints codePoints;
    private final Map<String, String> offices;

    private CodedJson(Coded coded) {
        this.coded = coded;
        this.document = coded.annotated().document();
        this.codePoints = new CodePoints(document.text());
        this.offices = coded.ties().stream()
                .filter(tie -> tie.tie() == TieKind.OFFICE)
                .collect(Collectors.toMap(
                        tie -> tie.details().getOrDefault("person", ""),
                        tie -> tie.details().getOrDefault("office", ""),
                        (first, second) -> first));
    }

    /** What became of a document: its coding, or the guide's refusal. */
    public static ObjectNode of(Outcome<Coded> outcome) {
        if (outcome instanceof Outcome.Done<Coded> done) {
            return of(done.value());
        }
        return refusal((Outcome.Refused<Coded>) outcome);
    }

    /** {@code {"doc", "refused", "reason"}}. */
    public static ObjectNode refusal(Outcome.Refused<?> refused) {
        return NODES.objectNode()
                .put("doc", refused.id())
                .put("refused", refused.code().code())
                .put("reason", refused.reason());
    }

    public static ObjectNode of(Coded coded) {
        return new CodedJson(coded).whole();
    }

    /** A document as {@code read} prints it: {@code id, title, text, published, lang, url, outlet, zones}. */
    public static ObjectNode of(Document document, List<Zone> zones) {
        CodePoints codePoints = new CodePoints(document.text());
        ObjectNode node = NODES.objectNode().put("id", document.id());
        JsonText.putOrNull(node, "title", document.title());
        node.put("text", document.text());
        JsonText.putOrNull(node, "published", document.published().iso());
        JsonText.putOrNull(node, "lang", document.lang());
        JsonText.putOrNull(node, "url", document.url());
        JsonText.putOrNull(node, "outlet", document.outlet());
        ArrayNode all = node.putArray("zones");
        zones.forEach(zone -> all.add(zone(zone, codePoints)));
        return node;
    }

    private ObjectNode whole() {
        Annotated annotated = coded.annotated();
        ObjectNode node = NODES.objectNode().put("doc", document.id());
        JsonText.putOrNull(node, "title", document.title());
        JsonText.putOrNull(node, "lang", annotated.lang());
        JsonText.putOrNull(node, "published", document.published().iso());
        JsonText.putOrNull(node, "url", document.url());
        JsonText.putOrNull(node, "outlet", document.outlet());
        node.put("hash", document.hash()).put("pack", coded.packVersion());
        ArrayNode events = node.putArray("events");
        for (Event event : coded.events()) {
            events.add(event(event, events.size() + 1));
        }
        ArrayNode ties = node.putArray("ties");
        for (TieClaim tie : coded.ties()) {
            ties.add(tie(tie, ties.size() + 1));
        }
        ArrayNode entities = node.putArray("entities");
        annotated.mentions().forEach(mention -> entities.add(entity(mention)));
        ArrayNode zones = node.putArray("zones");
        annotated.zones().forEach(zone -> zones.add(zone(zone, codePoints)));
        return node;
    }

    private ObjectNode event(Event event, int number) {
        EventClaim claim = event.told();
        ObjectNode node = NODES.objectNode().put("n", number).put("id", eventId(event));
        JsonText.texts(node, "actors", claim.actors());
        JsonText.texts(node, "recipients", claim.recipients());
        node.put("type", claim.type().name());
        JsonText.putOrNull(node, "mode", claim.mode());
        node.put("status", claim.status().code());
        JsonText.putOrNull(node, "date", claim.happened().iso());
        JsonText.texts(node, "attribution", names(claim.voices()));
        JsonText.texts(node, "contexts", claim.contexts());
        JsonText.texts(
                node, "items", claim.items().stream().map(Item::kind).distinct().toList());
        items(node.putArray("item_details"), claim.items());
        JsonText.texts(node, "topics", claim.topics());
        JsonText.putOrNull(node, "place", claim.place());
        cue(node, claim);
        ArrayNode mentions = node.putArray("mentions");
        event.mentions().forEach(other -> cue(mentions.addObject(), other));
        node.put("confidence", Math.round(claim.confidence() * 100) / 100.0);
        node.put("sense", claim.sense());
        node.put("rule", rule(claim.trace()));
        sentence(node, claim.sentence());
        roles(node.putObject("roles"), claim);
        JsonText.texts(node, "features", claim.features());
        JsonText.texts(
                node, "claims", claims(event).map(EventClaim::key).sorted().toList());
        trace(node, claim.trace());
        return node;
    }

    private static Stream<EventClaim> claims(Event event) {
        return Stream.concat(Stream.of(event.claim()), event.mentions().stream());
    }

    /** An event takes its id from the smallest key among its claims. */
    static String eventId(Event event) {
        String smallest =
                claims(event).map(EventClaim::key).sorted().findFirst().orElseThrow();
        return "E" + smallest.substring(1);
    }

    private ObjectNode tie(TieClaim claim, int number) {
        ObjectNode node = NODES.objectNode()
                .put("n", number)
                .put("id", "T" + claim.key().substring(1))
                .put("tie", claim.tie().code());
        parties(node, claim.parties());
        JsonText.putOrNull(node, "from", claim.from().iso());
        JsonText.putOrNull(node, "to", claim.to().iso());
        node.put("status", claim.status().code());
        JsonText.texts(node, "attribution", names(claim.voices()));
        JsonText.texts(node, "denied_by", claim.deniedBy());
        TieFields.of(claim.tie()).forEach(field -> field.write(node, claim.details()));
        cue(node, claim);
        node.put("rule", rule(claim.trace()));
        trace(node, claim.trace());
        return node;
    }

    private static void items(ArrayNode details, List<Item> items) {
        for (Item item : items) {
            if (!item.name().isEmpty() || !item.quantity().isEmpty()) {
                ObjectNode detail = details.addObject().put("item", item.kind());
                JsonText.putOrNull(detail, "name", item.name());
                JsonText.putOrNull(detail, "quantity", item.quantity());
            }
        }
    }

    private void cue(ObjectNode node, Claim claim) {
        words(node, "cue", trimmed(claim.evidence().cue().span()));
    }

    /** At most 200 code points from the start, never half a character. */
    private Span trimmed(Span span) {
        if (span.length() <= LONGEST_CUE || document.text().codePointCount(span.start(), span.end()) <= LONGEST_CUE) {
            return span;
        }
        return new Span(span.start(), document.text().offsetByCodePoints(span.start(), LONGEST_CUE));
    }

    private void sentence(ObjectNode node, int index) {
        List<Sentence> sentences = coded.annotated().sentences();
        if (index < 0 || index >= sentences.size()) {
            node.putNull("sentence");
        } else {
            words(node.putObject("sentence"), "text", sentences.get(index).span());
        }
    }

    private void roles(ObjectNode node, EventClaim claim) {
        quotations(node.putArray("actors"), claim.evidence().actors());
        quotations(node.putArray("recipients"), claim.evidence().recipients());
        quotations(node.putArray("times"), claim.evidence().times());
        quotations(node.putArray("places"), claim.evidence().places());
        List<Quotation> voices = claim.voices().stream()
                .flatMap(voice -> Stream.ofNullable(voice.words()))
                .toList();
        quotations(node.putArray("voices"), voices);
    }

    private void quotations(ArrayNode into, List<Quotation> quotations) {
        quotations.forEach(quotation -> words(into.addObject(), "text", quotation.span()));
    }

    private void words(ObjectNode node, String name, Span span) {
        node.put(name, document.quote(span).words());
        offsets(node, span, codePoints);
    }

    private ObjectNode entity(Mention mention) {
        ObjectNode node = NODES.objectNode();
        words(node, "text", mention.span());
        node.put("kind", mention.kind().code());
        JsonText.putOrNull(node, "canonical", mention.best().canonical());
        JsonText.putOrNull(node, "polity", mention.best().polity());
        JsonText.putOrNull(node, "role", offices.getOrDefault(mention.best().canonical(), ""));
        return node.put("via", mention.via().code());
    }

    private static ObjectNode zone(Zone zone, CodePoints codePoints) {
        ObjectNode node = NODES.objectNode();
        offsets(node, zone.span(), codePoints);
        return node.put("zone", zone.zone()).put("rule", zone.rule());
    }

    private static void offsets(ObjectNode node, Span span, CodePoints codePoints) {
        node.put("start", codePoints.before(span.start())).put("end", codePoints.before(span.end()));
    }

    /** A party that is not told is null. */
    static void parties(ObjectNode node, List<String> parties) {
        ArrayNode array = node.putArray("parties");
        parties.forEach(party -> array.add(party.isEmpty() ? null : party));
    }

    static List<String> names(List<Voice> voices) {
        return voices.stream().map(Voice::name).toList();
    }

    static String rule(Trace trace) {
        return trace.steps().isEmpty() ? "" : trace.steps().get(0).rule();
    }

    static void trace(ObjectNode node, Trace trace) {
        ArrayNode steps = node.putArray("trace");
        trace.steps()
                .forEach(step -> steps.addObject()
                        .put("room", step.room())
                        .put("rule", step.rule())
                        .put("reason", step.reason()));
    }
}
