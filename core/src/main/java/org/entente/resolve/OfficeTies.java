package org.entente.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Annotated;
import org.entente.model.EntityKind;
import org.entente.model.Evidence;
import org.entente.model.Key;
import org.entente.model.Mention;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.TieClaim;
import org.entente.model.TieKind;
import org.entente.model.Token;
import org.entente.model.Trace;
import org.entente.model.Upos;
import org.entente.pack.LanguagePack;
import org.jspecify.annotations.Nullable;

/**
 * Reads who holds which office: a person named beside the words of an office, "El canciller boliviano Rogelio Mayta",
 * "Sergei Shoigu, secretary of the Security Council". One tie a person and office in a document.
 */
final class OfficeTies {
    private static final int REACH = 8;
    private final LanguagePack pack;

    OfficeTies(LanguagePack pack) {
        this.pack = pack;
    }

    List<TieClaim> find(Annotated annotated) {
        Map<String, TieClaim> found = new TreeMap<>();
        List<TieClaim> inOrder = new ArrayList<>();
        for (Mention mention : annotated.mentions()) {
            if (mention.kind() != EntityKind.PERSON || !mention.isParty()) {
                continue;
            }
            Titled titled = titled(annotated.sentences().get(mention.sentence()).tokens(), mention);
            String id = mention.best().entity();
            if (titled != null && !found.containsKey(id)) {
                TieClaim tie = claim(annotated, mention, titled);
                found.put(id, tie);
                inOrder.add(tie);
            }
        }
        return inOrder;
    }

    /** A title beside a person: its pattern and the tokens it takes. */
    private record Titled(LanguagePack.Title title, int first, int last) {}

    private @Nullable Titled titled(List<Token> tokens, Mention person) {
        for (int i = person.first() - 1; i >= 0 && person.first() - i <= REACH; i--) {
            Token token = tokens.get(i);
            boolean isComma = token.form().equals(",") && i == person.first() - 1;
            if (token.upos() == Upos.VERB || token.upos() == Upos.PUNCT && !isComma) {
                break;
            }
            Titled found = longestAt(tokens, i);
            if (found != null && found.last() <= person.first()) {
                return widened(tokens, found, i);
            }
        }
        int after = person.last();
        if (after < tokens.size() && tokens.get(after).form().equals(",")) {
            for (int i = after + 1; i < tokens.size() && i <= after + 4; i++) {
                if (tokens.get(i).upos() == Upos.VERB || tokens.get(i).upos() == Upos.PUNCT) {
                    break;
                }
                Titled found = longestAt(tokens, i);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A longer title that starts a word or two before takes the place of a short one: "vice president". */
    private Titled widened(List<Token> tokens, Titled found, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            Titled longer = longestAt(tokens, i);
            if (longer != null && longer.last() >= found.last()) {
                return longer;
            }
        }
        return found;
    }

    private @Nullable Titled longestAt(List<Token> tokens, int at) {
        Titled best = null;
        for (LanguagePack.Title title : pack.titles()) {
            int end = title.pattern().matchAt(tokens, at);
            if (end > 0 && (best == null || end > best.last())) {
                best = new Titled(title, at, end);
            }
        }
        return best;
    }

    private static TieClaim claim(Annotated annotated, Mention person, Titled titled) {
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
