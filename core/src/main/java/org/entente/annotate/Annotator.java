package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Analyzer;
import org.entente.model.Annotated;
import org.entente.model.Candidate;
import org.entente.model.Document;
import org.entente.model.EntityKind;
import org.entente.model.Item;
import org.entente.model.Layers;
import org.entente.model.Mention;
import org.entente.model.NameKind;
import org.entente.model.PartialDate;
import org.entente.model.Quoted;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.TimeExpression;
import org.entente.model.Token;
import org.entente.model.Zone;
import org.entente.pack.LanguagePack;
import org.entente.pack.World;

/** Lays the layers over a document. One language, thread-safe, deterministic; parsing takes most of the time. */
public final class Annotator {
    private final LanguagePack pack;
    private final Analyzer analyzer;
    private final Zoner zoner;
    private final Spotter spotter;
    private final OfficeHolders officeHolders;
    private final Items items;
    private final Times times;

    public Annotator(LanguagePack pack, World world, Analyzer analyzer) {
        this.pack = pack;
        this.analyzer = analyzer;
        this.zoner = new Zoner(pack);
        this.spotter = new Spotter(pack, world);
        this.officeHolders = new OfficeHolders(pack, world);
        this.items = new Items(pack, world);
        this.times = new Times(pack);
    }

    /** A span that the caller says is a party, and the code to give it. */
    public record Given(Span span, String polity) {}

    public Annotated annotate(Document document) {
        return annotate(document, List.of());
    }

    /** Annotates with the given spans as the parties; a known name that overlaps one of them gives way. */
    public Annotated annotate(Document document, List<Given> given) {
        String raw = document.text();
        List<Zone> zones = zoner.zones(raw);
        Repair repair = Repair.of(raw, pack);
        List<Spotter.Spotted> names = new ArrayList<>();
        for (Spotter.Spotted name : spotter.spot(repair.text(), document.published())) {
            Span place = repair.back(name.span());
            boolean isFree = Layers.overlapping(zones, Zone::span, place).isEmpty()
                    && given.stream().noneMatch(g -> g.span().overlaps(place));
            if (isFree) {
                names.add(name);
            }
        }
        List<Sentence> sentences = parse(repair, zones, names);
        List<Mention> mentions = mentions(repair, sentences, names);
        List<TimeExpression> dates = dates(sentences, document.published());
        mentions = given.isEmpty()
                ? officeHolders.extend(sentences, mentions, dates)
                : withGiven(document, sentences, mentions, given);
        List<Item> things = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            things.addAll(items.find(s, sentences.get(s), Layers.in(mentions, Mention::sentence, s)));
            sentences.set(s, TimeClauses.mended(sentences.get(s), Layers.in(dates, TimeExpression::sentence, s)));
        }
        List<Quoted> quotations = Quotes.find(raw);
        return new Annotated(document, pack.lang(), zones, sentences, mentions, dates, things, quotations);
    }

    private List<TimeExpression> dates(List<Sentence> sentences, PartialDate published) {
        List<TimeExpression> dates = new ArrayList<>();
        PartialDate told = PartialDate.UNKNOWN;
        for (int s = 0; s < sentences.size(); s++) {
            for (TimeExpression time : times.find(s, sentences.get(s), published, told)) {
                dates.add(time);
                told = time.date().isKnown() ? time.date() : told;
            }
        }
        return dates;
    }

    /** Parses the stretches between zones; offsets come back in the text as read. */
    private List<Sentence> parse(Repair repair, List<Zone> zones, List<Spotter.Spotted> names) {
        String text = repair.text();
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                end = text.length();
            }
            if (isZone(repair, zones, at, end)) {
                parseStretch(repair, from, at, names, sentences);
                from = end;
            }
            at = end + 1;
        }
        parseStretch(repair, from, text.length(), names, sentences);
        return sentences;
    }

    private static boolean isZone(Repair repair, List<Zone> zones, int start, int end) {
        if (start >= end) {
            return false;
        }
        Span line = repair.back(new Span(start, end));
        return !Layers.overlapping(zones, Zone::span, line).isEmpty();
    }

    private void parseStretch(Repair repair, int from, int to, List<Spotter.Spotted> names, List<Sentence> out) {
        if (from >= to || repair.text().substring(from, to).isBlank()) {
            return;
        }
        int start = from;
        for (int end : Dateline.ends(repair.text().substring(from, to))) {
            parsePart(repair, start, from + end, names, out);
            start = from + end;
        }
        parsePart(repair, start, to, names, out);
    }

    /** What stands between datelines: they are sentences of their own, for the parser would hang the lead on them. */
    private void parsePart(Repair repair, int from, int to, List<Spotter.Spotted> names, List<Sentence> out) {
        List<Span> proper = new ArrayList<>();
        for (Spotter.Spotted name : names) {
            Span span = name.span();
            if (span.start() >= from && span.end() <= to && isProper(repair.text(), name)) {
                proper.add(span.shift(-from));
            }
        }
        for (Sentence sentence : analyzer.analyze(repair.text().substring(from, to), proper)) {
            List<Token> tokens = new ArrayList<>(sentence.tokens().size());
            for (Token t : sentence.tokens()) {
                Span span = repair.back(t.span().shift(from));
                tokens.add(new Token(span, t.form(), t.lemmas(), t.upos(), t.features(), t.head(), t.relation()));
            }
            out.add(new Sentence(repair.back(sentence.span().shift(from)), tokens));
        }
    }

    /** Demonyms are adjectives and common nouns in most languages: only other capitalised names are protected. */
    private static boolean isProper(String text, Spotter.Spotted name) {
        return name.entry().via() != NameKind.DEMONYM
                && name.entry().via() != NameKind.PREFIX
                && Character.isUpperCase(text.charAt(name.span().start()));
    }

    private static List<Mention> mentions(Repair repair, List<Sentence> sentences, List<Spotter.Spotted> names) {
        List<Mention> out = new ArrayList<>(names.size());
        int s = 0;
        for (Spotter.Spotted name : names) {
            Span span = repair.back(name.span());
            while (s < sentences.size() && sentences.get(s).span().end() <= span.start()) {
                s++;
            }
            if (s == sentences.size()) {
                break;
            }
            int[] range = tokens(sentences.get(s), span);
            if (range[1] > range[0]) {
                boolean isDateline =
                        name.entry().via() == NameKind.CAPITAL && Dateline.opensWith(repair.text(), name.span());
                out.add(new Mention(
                        span,
                        s,
                        range[0],
                        range[1],
                        isDateline ? EntityKind.PLACE : name.entry().kind(),
                        name.entry().via(),
                        name.candidates()));
            }
        }
        return out;
    }

    private static int[] tokens(Sentence sentence, Span span) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).span().overlaps(span)) {
                first = first < 0 ? i : first;
                last = i + 1;
            }
        }
        return new int[] {Math.max(first, 0), Math.max(last, 0)};
    }

    private static List<Mention> withGiven(
            Document document, List<Sentence> sentences, List<Mention> mentions, List<Given> given) {
        List<Mention> out = new ArrayList<>();
        for (Mention m : mentions) {
            if (m.kind() == EntityKind.WEAPON || m.kind() == EntityKind.PLACE || m.kind() == EntityKind.OUTLET) {
                out.add(m);
            }
        }
        for (Given g : given) {
            for (int s = 0; s < sentences.size(); s++) {
                int[] range = tokens(sentences.get(s), g.span());
                if (sentences.get(s).span().overlaps(g.span()) && range[1] > range[0]) {
                    String words = document.quote(g.span()).words();
                    out.add(new Mention(
                            g.span(),
                            s,
                            range[0],
                            range[1],
                            EntityKind.GROUP,
                            NameKind.GIVEN,
                            List.of(new Candidate(g.polity(), words, g.polity(), true))));
                }
            }
        }
        out.sort((a, b) -> a.span().compareTo(b.span()));
        return out;
    }
}
