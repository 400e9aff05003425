package org.entente.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.consolidate.Within;
import org.entente.model.Annotated;
import org.entente.model.Arrival;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.EventClaim;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Item;
import org.entente.model.Key;
import org.entente.model.PartialDate;
import org.entente.model.Quotation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.TieClaim;
import org.entente.model.TieKind;
import org.entente.model.Trace;
import org.entente.model.Voice;

/**
 * Documents in a language of our own, and their coder: {@code "On 2024-03-05 IRN aid RUS, says Fars. "} is an event,
 * and an aid a tie of supply as well. Dates lean on the document's where a sentence has none, as real ones do. "ITS" is
 * whoever the sentence before tells of, so that the same words may be read in two ways.
 */
final class Tellings {
    private static final Pattern SENTENCE =
            Pattern.compile("(?:On (\\S+) )?([A-Z]{3}) (aid|consult|accuse|agree) ([A-Z]{3})(?:, says (\\w+))?\\. ?");
    private static final List<String> STATES = List.of("IRN", "RUS", "UKR", "CHN", "USA", "ISR");
    private static final List<String> ACTS = List.of("aid", "consult", "accuse", "agree");
    private static final List<String> VOICES = List.of("Fars", "Tass", "Reuters", "Xinhua");

    private Tellings() {}

    static Document document(String id, String text) {
        return document(id, text, "2024-03-10");
    }

    static Document document(String id, String text, String published) {
        return new Document(id, "", text, PartialDate.parse(published), "en", "", "");
    }

    static Arrival arrival(Document document) {
        return new Arrival(document, "main", code(document, "pack-1"));
    }

    static Coded code(Document document, String pack) {
        List<EventClaim> claims = new ArrayList<>();
        List<TieClaim> ties = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        Map<String, Integer> ordinals = new HashMap<>();
        Matcher matcher = SENTENCE.matcher(document.text());
        String its = "BRA";
        while (matcher.find()) {
            String actor = matcher.group(2).equals("ITS") ? its : matcher.group(2);
            its = matcher.group(4);
            sentences.add(new Sentence(new Span(matcher.start(), matcher.end()), List.of()));
            String content = document.hash() + ":" + matcher.start(3);
            String key = Key.of('C', content + ":" + ordinals.merge(content, 1, Integer::sum));
            claims.add(claim(document, matcher, actor, key, sentences.size() - 1, pack));
            if (matcher.group(3).equals("aid")) {
                ties.add(tie(document, matcher, Key.of('T', content)));
            }
        }
        Annotated annotated = new Annotated(
                document, document.lang(), List.of(), sentences, List.of(), List.of(), List.of(), List.of());
        return new Coded(annotated, claims, ties, Within.fold(claims), ties, List.of(), pack);
    }

    private static EventClaim claim(
            Document document, Matcher matcher, String actor, String key, int sentence, String pack) {
        Quotation cue = document.quote(matcher.start(3), matcher.end(3));
        boolean isTogether = matcher.group(3).equals("consult");
        return new EventClaim(
                key,
                EventType.valueOf(matcher.group(3).toUpperCase(java.util.Locale.ROOT)),
                "",
                List.of("diplomatic"),
                isTogether ? List.of(actor, matcher.group(4)) : List.of(actor),
                isTogether ? List.of() : List.of(matcher.group(4)),
                pack.startsWith("pack-denies") ? Status.DENIED : Status.REPORTED,
                matcher.group(1) == null ? document.published() : PartialDate.parse(matcher.group(1)),
                matcher.group(5) == null
                        ? List.of()
                        : List.of(new Voice(matcher.group(5), document.quote(matcher.start(5), matcher.end(5)))),
                List.of(new Item(cue.span(), 0, 0, 1, "weapon:drone", "Shahed", "12")),
                "",
                List.of(),
                "sense",
                0.5,
                List.of("path=subj"),
                sentence,
                new Evidence(
                        cue,
                        List.of(document.quote(matcher.start(2), matcher.end(2))),
                        List.of(document.quote(matcher.start(4), matcher.end(4))),
                        List.of(),
                        List.of()),
                Trace.EMPTY.with("extract", "rule", "the cue “" + matcher.group(3) + "” of " + pack));
    }

    private static TieClaim tie(Document document, Matcher matcher, String key) {
        return new TieClaim(
                key,
                TieKind.SUPPLY,
                List.of(matcher.group(2), matcher.group(4)),
                PartialDate.UNKNOWN,
                PartialDate.UNKNOWN,
                Status.REPORTED,
                List.of(),
                List.of(),
                new TreeMap<>(Map.of("goods", "weapon:drone")),
                Evidence.of(document.quote(matcher.start(3), matcher.end(3))),
                Trace.EMPTY);
    }

    /** Documents that tell much of one another's happenings, with some copies, from a seed. */
    static List<Document> many(int count, long seed) {
        Random random = new Random(seed);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i > 0 && random.nextInt(10) == 0) {
                Document other = documents.get(random.nextInt(i));
                documents.add(
                        new Document("d" + i, "", other.text(), day(random), "en", "", "Outlet " + random.nextInt(4)));
                continue;
            }
            StringBuilder text = new StringBuilder("Report " + seed + "/" + i + ". ");
            for (int sentence = random.nextInt(5); sentence >= 0; sentence--) {
                text.append(sentence(random));
            }
            documents.add(
                    new Document("d" + i, "", text.toString(), day(random), "en", "", "Outlet " + random.nextInt(4)));
        }
        return documents;
    }

    private static String sentence(Random random) {
        if (random.nextInt(4) == 0) {
            return "On 2024-03-0" + (1 + random.nextInt(2)) + " ITS accuse ISR, says Reuters. ";
        }
        String from = STATES.get(random.nextInt(STATES.size()));
        String to = STATES.get((STATES.indexOf(from) + 1 + random.nextInt(STATES.size() - 1)) % STATES.size());
        return (random.nextBoolean() ? "On " + day(random).iso() + " " : "") + from + " "
                + ACTS.get(random.nextInt(ACTS.size())) + " " + to
                + (random.nextBoolean() ? ", says " + VOICES.get(random.nextInt(VOICES.size())) : "") + ". ";
    }

    private static PartialDate day(Random random) {
        return new PartialDate(2024, 3, 1 + random.nextInt(28), null);
    }
}
