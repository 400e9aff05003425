package org.entente.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.entente.model.Annotated;
import org.entente.model.Document;
import org.entente.model.Identity;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.entente.pack.LanguagePack;
import org.entente.pack.Lazy;
import org.entente.pack.NameIndex;
import org.entente.pack.Packs;
import org.entente.pack.Words;

/**
 * Says whom a name stands for: which polity, body or person, in which office, in this language, on this date, in this
 * sentence. What nobody is called is compared with names that are spelt much like it; what is not near enough stays
 * unknown, and the answer says why.
 *
 * <p>The sentence is read as a report would be, so a name has there the reading that coding would give it. Thread-safe;
 * the cost is that of annotating the sentence. Of a name, no more than {@link #LONGEST} characters are looked at.
 */
public final class Who {
    /** UTF-16 units of a name or a context that are looked at. */
    public static final int LONGEST = 2_000;

    private static final int LONGEST_NAME = 200;

    private final Packs packs;
    private final Function<Document, Annotated> annotator;
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    /** @param annotator lays the layers over a document in one of the packs' languages */
    public Who(Packs packs, Function<Document, Annotated> annotator) {
        this.packs = packs;
        this.annotator = annotator;
    }

    /**
     * Looks a mention up.
     *
     * @param context a sentence it stands in, empty for none: names there decide between readings
     * @param date the date told of, {@link PartialDate#UNKNOWN} for today's office
     * @param lang language of the mention; empty, or one without names, tries each language
     */
    public Identity of(String mention, String context, PartialDate date, String lang) {
        String name = Words.visible(mention, LONGEST_NAME);
        String around = Words.visible(context, LONGEST);
        if (name.isEmpty()) {
            return Identity.unknown("no name was given");
        }
        String tag = lang.toLowerCase(Locale.ROOT);
        LanguagePack pack = packs.languages().get(tag);
        if (pack != null) {
            return in(pack, name, around, date);
        }
        Lazy<NameIndex> names = packs.names().get(tag);
        if (names != null) {
            Identity named = plain(names.get(), name, date);
            return named.isKnown() ? named : anyLanguage(name, around, date, named);
        }
        return anyLanguage(name, around, date, Identity.unknown("no language has the name '" + name + "'"));
    }

    private Identity anyLanguage(String name, String context, PartialDate date, Identity otherwise) {
        List<Identity> found = new ArrayList<>();
        for (LanguagePack pack : packs.languages().values()) {
            found.add(in(pack, name, context, date));
        }
        if (found.stream().noneMatch(identity -> identity.isKnown() && !identity.isNear())) {
            packs.names().forEach((lang, names) -> {
                if (!packs.languages().containsKey(lang)) {
                    found.add(plain(names.get(), name, date));
                }
            });
        }
        return found.stream()
                .filter(Identity::isKnown)
                .reduce((best, next) -> next.sureness() > best.sureness() ? next : best)
                .orElse(otherwise);
    }

    /** In a language of which there are names only. */
    private Identity plain(NameIndex names, String name, PartialDate date) {
        return new Lookup(packs.world(), names).whole(name, date);
    }

    private Identity in(LanguagePack pack, String name, String context, PartialDate date) {
        Reading reading = readings.computeIfAbsent(pack.lang(), lang -> new Reading(packs, pack));
        int at = Words.indexOf(context, name);
        if (at >= 0) {
            Annotated annotated = annotator.apply(document(context, date, pack.lang()));
            return reading.inContext(annotated, new Span(at, at + name.length()), date);
        }
        Identity direct = reading.byName(name, date);
        if (direct.isKnown()) {
            return direct;
        }
        Annotated annotated = annotator.apply(document(name, date, pack.lang()));
        Identity phrase = reading.inContext(annotated, new Span(0, name.length()), date);
        return phrase.isKnown() ? phrase : reading.near(name, date, direct);
    }

    private static Document document(String text, PartialDate date, String lang) {
        return Document.ofText("who", text).withLang(lang).withPublished(date);
    }
}
