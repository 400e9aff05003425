package org.entente.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Annotated;
import org.entente.model.EntityKind;
import org.entente.model.Evidence;
import org.entente.model.Key;
import org.entente.model.Layers;
import org.entente.model.Mention;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.TieClaim;
import org.entente.model.TieKind;
import org.entente.model.TimeExpression;
import org.entente.model.Token;
import org.entente.model.Trace;
import org.entente.pack.LanguagePack;

/**
 * Reads who holds which office: a person named beside the words of an office, "El canciller boliviano Rogelio Mayta",
 * "Sergei Shoigu, secretary of the Security Council". One tie a person and office in a document.
 */
final class OfficeTies {
    private final Titles titles;

    OfficeTies(LanguagePack pack) {
        this.titles = new Titles(pack);
    }

    List<TieClaim> find(Annotated annotated) {
        Map<String, TieClaim> found = new TreeMap<>();
        List<TieClaim> inOrder = new ArrayList<>();
        for (Mention mention : annotated.mentions()) {
            if (mention.kind() != EntityKind.PERSON || !mention.isParty() || isInDate(annotated, mention)) {
                continue;
            }
            Titles.Titled titled = titles.beside(
                    annotated.sentences().get(mention.sentence()).tokens(), mention.first(), mention.last());
            String id = mention.best().entity();
            if (titled != null && !found.containsKey(id)) {
                TieClaim tie = claim(annotated, mention, titled);
                found.put(id, tie);
                inOrder.add(tie);
            }
        }
        return inOrder;
    }

    /** "The ambassador on 3 May" is no Theresa May. */
    private static boolean isInDate(Annotated annotated, Mention mention) {
        return Layers.overlapping(annotated.times(), TimeExpression::span, mention.span()).stream()
                .anyMatch(time -> time.span().contains(mention.span()));
    }

    private static TieClaim claim(Annotated annotated, Mention person, Titles.Titled titled) {
        List<Token> tokens = annotated.sentences().get(person.sentence()).tokens();
        Span words = person.span()
                .cover(tokens.get(titled.first()).span())
                .cover(tokens.get(titled.last() - 1).span());
        TreeMap<String, String> details = new TreeMap<>();
        details.put("person", person.best().canonical());
        details.put("office", titled.title().office().replace('-', ' '));
        String content = annotated.document().hash() + ":" + words.start() + "-" + words.end() + ":office";
        return new TieClaim(
                Key.of('T', content),
                TieKind.OFFICE,
                List.of(person.best().polity()),
                PartialDate.UNKNOWN,
                PartialDate.UNKNOWN,
                Status.REPORTED,
                List.of(),
                List.of(),
                details,
                Evidence.of(annotated.document().quote(words)),
                Trace.EMPTY.with(
                        "resolve",
                        "title:" + titled.title().id(),
                        "named beside " + person.best().canonical()));
    }
}
