package org.entente.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.Archive;
import org.entente.model.ArchivedEvent;
import org.entente.model.ClaimField;
import org.entente.model.ClaimValues;
import org.entente.model.Document;
import org.entente.model.EventClaim;
import org.entente.model.Item;
import org.entente.model.Judgement;
import org.entente.model.Rulings;
import org.entente.model.Scope;
import org.entente.model.SourcedClaim;

/**
 * Documents whose claims were judged, as gold in the coding guide's form. A document is gold when everything that it
 * tells was accepted, edited or rejected: what nobody looked at is not gold, and neither is a document of which only a
 * part was looked at. Offsets count code points. Not thread-safe.
 */
public final class GoldJson {
    private final Archive archive;
    private final Scope scope;
    private final Rulings rulings;

    public GoldJson(Archive archive, Scope scope) {
        this.archive = archive;
        this.scope = scope;
        this.rulings = Rulings.of(archive.judgements(scope).stream()
                .filter(line -> line.state() == Judgement.State.HOLDS)
                .map(Judgement.Logged::judgement)
                .filter(judgement -> judgement.verb() != Judgement.Verb.UNDO)
                .toList());
    }

    /** Ids of the documents of which some claim was accepted, edited or rejected, sorted. */
    public List<String> judged() {
        SortedSet<String> judged = new TreeSet<>();
        for (SourcedClaim claim : archive.claims(scope, rulings.claims())) {
            String key = claim.claim().key();
            if (rulings.isAccepted(key) || rulings.isRejected(key)) {
                judged.add(claim.source().document());
            }
        }
        return List.copyOf(judged);
    }

    /** Keys of what the document tells that was not judged; the document is gold when there are none. */
    public List<String> open(String id) {
        return told(id).stream()
                .filter(SourcedClaim::isStanding)
                .map(claim -> claim.claim().key())
                .filter(key -> !rulings.isAccepted(key))
                .toList();
    }

    private List<SourcedClaim> told(String id) {
        return archive.claimsOf(scope, id).stream()
                .filter(claim -> !rulings.isRejected(claim.claim().key()))
                .toList();
    }

    /** The document as gold; only of one of which nothing is open. */
    public ObjectNode of(Document document, String id) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("doc", document.id());
        JsonText.putOrNull(node, "lang", document.lang());
        JsonText.putOrNull(node, "published", document.published().iso());
        ArrayNode events = node.putArray("events");
        CodePoints codePoints = new CodePoints(document.text());
        for (List<EventClaim> event : events(told(id))) {
            write(events.addObject().put("n", events.size()), event, codePoints);
        }
        return node;
    }

    /** Each event's claims, the one that speaks for it first; what was said to be the same is one. */
    private List<List<EventClaim>> events(List<SourcedClaim> claims) {
        Map<String, List<EventClaim>> events = new HashMap<>();
        List<List<EventClaim>> all = new ArrayList<>();
        Stream.concat(
                        claims.stream().filter(SourcedClaim::isStanding),
                        claims.stream().filter(claim -> !claim.isStanding()))
                .forEach(claim -> {
                    List<EventClaim> event = events.computeIfAbsent(claim.standing(), key -> {
                        all.add(new ArrayList<>());
                        return all.get(all.size() - 1);
                    });
                    event.add(claim.claim());
                    events.put(claim.claim().key(), event);
                });
        rulings.same().forEach(pair -> join(all, events, pair.a(), pair.b()));
        edited(all)
                .forEach(
                        pair -> join(all, events, pair.get(0).key(), pair.get(1).key()));
        return all;
    }

    private static void join(List<List<EventClaim>> all, Map<String, List<EventClaim>> events, String a, String b) {
        List<EventClaim> one = events.get(a);
        List<EventClaim> other = events.get(b);
        if (one != null && other != null && one != other) {
            List<EventClaim> first = all.indexOf(one) < all.indexOf(other) ? one : other;
            List<EventClaim> second = first == one ? other : one;
            first.addAll(second);
            second.forEach(claim -> events.put(claim.key(), first));
            all.removeIf(event -> event == second);
        }
    }

    /** Claims that became one happening when one of them was corrected. */
    private List<List<EventClaim>> edited(List<List<EventClaim>> all) {
        Map<List<String>, List<EventClaim>> byEvent = new LinkedHashMap<>();
        for (List<EventClaim> event : all) {
            EventClaim claim = event.get(0);
            archive.event(scope, ArchivedEvent.idOf(claim.key()))
                    .ifPresent(whole -> byEvent.computeIfAbsent(
                                    List.of(whole.id(), claim.status().code()), key -> new ArrayList<>())
                            .add(claim));
        }
        List<List<EventClaim>> pairs = new ArrayList<>();
        for (List<EventClaim> claims : byEvent.values()) {
            for (EventClaim claim : claims.subList(1, claims.size())) {
                if (rulings.isEdited(claim.key())
                        || rulings.isEdited(claims.get(0).key())) {
                    pairs.add(List.of(claims.get(0), claim));
                }
            }
        }
        return pairs;
    }

    private static void write(ObjectNode node, List<EventClaim> event, CodePoints codePoints) {
        EventClaim claim = event.get(0);
        ClaimValues values = ClaimValues.of(claim);
        for (ClaimField field : ClaimField.values()) {
            List<String> words = values.of(field).stream().distinct().toList();
            if (field.isList()) {
                JsonText.texts(node, field.code(), words);
            } else {
                JsonText.putOrNull(node, field.code(), words.isEmpty() ? "" : words.get(0));
            }
        }
        ArrayNode details = node.putArray("item_details");
        for (Item item : claim.items()) {
            if (!item.name().isEmpty() || !item.quantity().isEmpty()) {
                ObjectNode detail = details.addObject().put("item", item.kind());
                JsonText.putOrNull(detail, "name", item.name());
                JsonText.putOrNull(detail, "quantity", item.quantity());
            }
        }
        int start = claim.evidence().cue().span().start();
        String cue = cue(claim);
        node.put("cue", cue).put("start", codePoints.before(start)).put("end", codePoints.before(start + cue.length()));
        node.put("need", "must");
        JsonText.texts(
                node,
                "mentions",
                event.stream().skip(1).map(GoldJson::cue).distinct().toList());
    }

    /** At most 200 code points, as the guide has it. */
    private static String cue(EventClaim claim) {
        String words = claim.evidence().cue().words();
        return words.codePointCount(0, words.length()) <= CodedJson.LONGEST_CUE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, CodedJson.LONGEST_CUE));
    }
}
