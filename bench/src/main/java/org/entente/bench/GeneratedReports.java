package org.entente.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entente.consolidate.Within;
import org.entente.model.Annotated;
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
 * Reports with the claims that a coder would make of them, without coding: words are drawn at random, but whatever an
 * archive looks at is as in real ones. Few pairs of states have most of the events (Zipf), some happenings are told by
 * many reports, a third of the claims have no date, a row is as long as a real one.
 *
 * <p>The number of a report and the seed give the same report. Immutable.
 */
final class GeneratedReports {
    /** The heaviest first. */
    private static final List<String> STATES = List.of(
            ("USA RUS CHN ISR IRN UKR GBR FRA DEU TUR IND PAK SYR SAU EGY JPN KOR PRK POL ITA ESP BRA MEX VEN COL CUB ARG"
                            + " CHL PER ECU BOL CAN AUS IDN PHL VNM THA MMR AFG IRQ LBN JOR YEM QAT ARE LBY DZA MAR SDN"
                            + " ETH SOM KEN NGA ZAF COD BLR KAZ GEO ARM AZE")
                    .split(" "));

    /** Every type, the frequent ones more than once. */
    private static final List<EventType> TYPES = types();

    private static final List<String> LANGUAGES = List.of("en", "en", "es", "it");
    private static final List<String> THINGS =
            List.of("weapon:drone", "weapon:missile", "money:loan", "goods:grain", "document:treaty", "weapon:arms");
    private static final List<String> SPEAKERS = List.of("the ministry", "Fars", "Tass", "Reuters", "an official");
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 5 * 365;
    private static final int CLAIMS_A_REPORT = 15;
    private static final int WORDS = 4000;
    private static final int OUTLETS = 200;

    private final long seed;
    private final int reports;

    /** @param reports how many cover the five years; those beyond are of the last day */
    GeneratedReports(long seed, int reports) {
        this.seed = seed;
        this.reports = reports;
    }

    static int reportsOf(int claims) {
        return (claims + CLAIMS_A_REPORT - 1) / CLAIMS_A_REPORT;
    }

    /** Pairs of states, those with the most events first. */
    static List<List<String>> heaviestPairs(int count) {
        Map<Integer, List<List<String>>> byWeight = new TreeMap<>();
        for (int a = 0; a < STATES.size(); a++) {
            for (int b = a + 1; b < STATES.size(); b++) {
                byWeight.computeIfAbsent((a + 1) * (b + 1), weight -> new ArrayList<>())
                        .add(List.of(STATES.get(a), STATES.get(b)));
            }
        }
        return byWeight.values().stream().flatMap(List::stream).limit(count).toList();
    }

    private static List<EventType> types() {
        List<EventType> types = new ArrayList<>(List.of(EventType.values()));
        for (int i = 0; i < 4; i++) {
            types.addAll(List.of(EventType.CONSULT, EventType.ACCUSE, EventType.ASSAULT));
        }
        return List.copyOf(types);
    }

    /** First draws of seeds in a row are much alike, so they are scattered. */
    private static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }

    Coded report(int number) {
        Random random = random(seed * 1_000_003 + number);
        LocalDate day = FIRST.plusDays(Math.min(DAYS - 1, (long) number * DAYS / reports));
        String lang = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        List<Told> told = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<String> main = pair(random);
        for (int i = 0; i < CLAIMS_A_REPORT; i++) {
            told.add(told(random, text, i % 3 == 2 ? pair(random) : main, day, lang));
        }
        Document document = new Document(
                "generated/" + number,
                "",
                text.toString(),
                PartialDate.of(day),
                lang,
                "",
                "Outlet " + zipf(random, OUTLETS));
        return coded(document, told);
    }

    /** What a sentence tells, and where its words stand. */
    private record Told(
            Span sentence, Span actor, Span cue, Span recipient, EventType type, List<String> pair, long draw) {}

    /** The draw is that of the happening: reports that draw one number of few tell one thing, on one date. */
    private Told told(Random random, StringBuilder text, List<String> pair, LocalDate day, String lang) {
        int from = text.length();
        Span actor = put(text, pair.get(0));
        words(random, text, lang, 3 + random.nextInt(6));
        Span cue = put(text, word(random, lang));
        words(random, text, lang, 4 + random.nextInt(12));
        Span recipient = put(text, pair.get(1));
        words(random, text, lang, 2 + random.nextInt(10));
        text.setCharAt(text.length() - 1, '.');
        Span sentence = new Span(from, text.length());
        text.append(' ');
        long happening = day.toEpochDay() / 4 * 64 + random.nextInt(8);
        return new Told(
                sentence, actor, cue, recipient, TYPES.get(random.nextInt(TYPES.size())), pair, happening * 1021);
    }

    private static Span put(StringBuilder text, String word) {
        int from = text.length();
        text.append(word);
        Span span = new Span(from, text.length());
        text.append(' ');
        return span;
    }

    private static void words(Random random, StringBuilder text, String lang, int count) {
        for (int i = 0; i < count; i++) {
            put(text, word(random, lang));
        }
    }

    private static String word(Random random, String lang) {
        return lang + Integer.toString(zipf(random, WORDS) * 7919 + 46_656, 36);
    }

    /** Of n, the first as often as all from the tenth to the thirtieth. */
    private static int zipf(Random random, int n) {
        return (int) Math.min(n - 1, Math.floor(Math.exp(random.nextDouble() * Math.log(n + 1.0))) - 1);
    }

    private static List<String> pair(Random random) {
        String a = STATES.get(zipf(random, STATES.size()));
        String b = a;
        while (b.equals(a)) {
            b = STATES.get(zipf(random, STATES.size()));
        }
        return List.of(a, b);
    }

    private static Coded coded(Document document, List<Told> told) {
        List<EventClaim> claims = new ArrayList<>();
        List<TieClaim> ties = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Told one : told) {
            sentences.add(new Sentence(one.sentence(), List.of()));
            claims.add(claim(document, one, sentences.size() - 1));
            if (one.type() == EventType.AID || one.type() == EventType.AGREE || one.type() == EventType.SANCTION) {
                ties.add(tie(document, one));
            }
        }
        return new Coded(
                new Annotated(
                        document, document.lang(), List.of(), sentences, List.of(), List.of(), List.of(), List.of()),
                claims,
                ties,
                Within.fold(claims),
                ties,
                List.of(),
                "bench");
    }

    private static EventClaim claim(Document document, Told told, int sentence) {
        Random happening = random(told.draw() + told.type().ordinal());
        Random own = random(document.hash().hashCode() * 31L + told.cue().start());
        boolean isTogether = told.type() == EventType.CONSULT || told.type() == EventType.AGREE;
        Quotation cue = document.quote(told.cue());
        String thing = THINGS.get(happening.nextInt(THINGS.size()));
        List<Item> items = happening.nextInt(3) == 0
                ? List.of(new Item(told.cue(), sentence, 3, 4, thing, "", Integer.toString(happening.nextInt(50))))
                : List.of();
        List<Voice> voices = own.nextInt(3) == 0
                ? List.of(new Voice(SPEAKERS.get(own.nextInt(SPEAKERS.size())), document.quote(told.actor())))
                : List.of();
        return new EventClaim(
                Key.of('C', document.hash() + ":" + told.cue() + ":" + told.type()),
                told.type(),
                "",
                List.of("diplomatic"),
                isTogether ? told.pair() : told.pair().subList(0, 1),
                isTogether ? List.of() : told.pair().subList(1, 2),
                status(own),
                happened(document.published().firstDay(), happening, own),
                voices,
                items,
                own.nextInt(4) == 0 ? document.quote(told.recipient()).words() : "",
                List.of(),
                "sense." + told.type().ordinal() + "." + happening.nextInt(4),
                0.4 + own.nextInt(60) / 100.0,
                FEATURES,
                sentence,
                new Evidence(
                        cue,
                        List.of(document.quote(told.actor())),
                        List.of(document.quote(told.recipient())),
                        List.of(),
                        List.of()),
                Trace.EMPTY
                        .with("extract", "lexeme:" + cue.words(), "sense of a word, frame v.with")
                        .with("extract", "status", "reported from [] content OWN")
                        .with("resolve", "actor", told.pair().get(0) + " by subj")
                        .with("resolve", "actor", told.pair().get(1) + " by obj"));
    }

    private static final List<String> FEATURES = List.of(
            ("lexeme=generated sense=meet.talks type=CONSULT pos=V lang=es relation=root tense=past rules=none voice=active"
                            + " special=4 content=none polities.sentence=4 place=lead quoted=false generic=false"
                            + " actor.path=subj recipient.path=obj paths=read/read type+recipient=CONSULT/read"
                            + " type+actor=CONSULT/read actor.via=person/name recipient.via=state/name together=4"
                            + " actor.sentences=4 recipient.sentences=4 parties=2 status=reported document.polities=6")
                    .split(" "));

    private static Status status(Random own) {
        int draw = own.nextInt(20);
        if (draw < 15) {
            return Status.REPORTED;
        }
        return draw == 15
                ? Status.DENIED
                : List.of(Status.PLANNED, Status.POSSIBLE, Status.DEMANDED).get(draw % 3);
    }

    /** A third say none, some a month, the others a day of the week before. */
    private static PartialDate happened(LocalDate published, Random happening, Random own) {
        int draw = own.nextInt(10);
        if (draw < 3) {
            return PartialDate.UNKNOWN;
        }
        LocalDate day = published.minusDays(happening.nextInt(4));
        return draw == 3 ? PartialDate.ofMonth(day.getYear(), day.getMonthValue()) : PartialDate.of(day);
    }

    private static TieClaim tie(Document document, Told told) {
        TieKind kind = told.type() == EventType.SANCTION ? TieKind.SANCTIONS : TieKind.SUPPLY;
        return new TieClaim(
                Key.of('T', document.hash() + ":" + told.cue()),
                kind,
                told.pair(),
                PartialDate.UNKNOWN,
                PartialDate.UNKNOWN,
                Status.REPORTED,
                List.of(),
                List.of(),
                new TreeMap<>(Map.of("goods", THINGS.get((int) (Math.abs(told.draw()) % THINGS.size())))),
                Evidence.of(document.quote(told.cue())),
                Trace.EMPTY);
    }
}
