package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.Coded;
import org.entente.model.EventType;
import org.entente.model.Feature;
import org.entente.model.Item;
import org.entente.model.TimeExpression;
import org.entente.model.Upos;
import org.entente.pack.Condition;
import org.entente.pack.Lexeme;
import org.entente.pack.Scheme;
import org.entente.pack.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lexeme lines that fire in a sentence: at each token the most special line whose words stand there and whose
 * conditions hold. A blocking line that wins leaves nothing. A word inside a date is no cue by itself: "on 1 March".
 */
final class Cues {
    private static final int NEAR = 10;
    private final Function<String, List<Lexeme>> lines;
    private final Scheme scheme;
    private final Arguments arguments;

    /** @param lines from a lemma to the lines whose head word it is */
    Cues(Function<String, List<Lexeme>> lines, Scheme scheme, Arguments arguments) {
        this.lines = lines;
        this.scheme = scheme;
        this.arguments = arguments;
    }

    List<Cue> find(
            Tree tree, Parties parties, List<Item> items, List<TimeExpression> times, List<Coded.Dropped> dropped) {
        List<Cue> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Cue cue = at(tree, parties, items, i);
            if (cue == null || cue.words().size() == 1 && isInDate(times, i)) {
                continue;
            }
            if (cue.lexeme().isBlocking()) {
                dropped.add(new Coded.Dropped(
                        tree.token(i).span(),
                        cue.lexeme().id(),
                        cue.lexeme().sense(),
                        "blocked",
                        "the line says none"));
            } else {
                found.add(cue);
            }
        }
        return found;
    }

    private static boolean isInDate(List<TimeExpression> times, int i) {
        return times.stream().anyMatch(time -> time.covers(i));
    }

    private @Nullable Cue at(Tree tree, Parties parties, List<Item> items, int i) {
        if (tree.relation(i).equals("fixed")) {
            return null; // "sin embargo": a word inside a fixed expression says nothing of its own
        }
        List<Arg> args = null;
        char argsOf = 0;
        Cue best = null;
        int bestRank = Integer.MIN_VALUE;
        List<String> lemmas = tree.token(i).lemmas();
        for (int k = 0; k < lemmas.size(); k++) {
            for (Lexeme lexeme : lines.apply(lemmas.get(k))) {
                int rank = 10 * lexeme.specificity() - k;
                if (rank <= bestRank || !fitsPos(tree, i, lexeme.pos())) {
                    continue;
                }
                List<Integer> words = words(tree, i, lexeme.words());
                if (words.isEmpty()) {
                    continue;
                }
                if (args == null || argsOf != lexeme.pos()) {
                    args = arguments.of(tree, i, lexeme.pos());
                    argsOf = lexeme.pos();
                }
                if (holds(tree, parties, items, i, args, lexeme.needs())) {
                    best = new Cue(i, lexeme, words, args);
                    bestRank = rank;
                }
            }
        }
        return best;
    }

    private static boolean fitsPos(Tree tree, int i, char pos) {
        Upos upos = tree.upos(i);
        return switch (pos) {
            case 'V' ->
                upos == Upos.VERB
                        || upos == Upos.AUX
                                && !tree.relation(i).equals("aux")
                                && !tree.relation(i).equals("cop")
                        || upos == Upos.ADJ && tree.token(i).has(Feature.PARTICIPLE);
            case 'N' -> upos == Upos.NOUN || upos == Upos.PROPN;
            default -> upos == Upos.ADJ || upos == Upos.ADV || upos == Upos.NOUN;
        };
    }

    /** The tokens of an expression that starts at {@code i}; empty when it does not stand there. */
    private static List<Integer> words(Tree tree, int i, List<String> words) {
        List<Integer> out = new ArrayList<>(words.size());
        out.add(i);
        int at = i;
        for (int w = 1; w < words.size(); w++) {
            int next = -1;
            for (int k = at + 1; k <= at + 4 && k < tree.size(); k++) {
                if (tree.upos(k) == Upos.PUNCT && !tree.lower(k).equals("-")) {
                    break;
                }
                if (isWord(tree, k, words.get(w))) {
                    next = k;
                    break;
                }
            }
            // "gave Ukraine money in April" does not give in
            boolean isOthers = next > at + 1
                    && w == words.size() - 1
                    && tree.relation(next).equals("case");
            if (next < 0 || isOthers) {
                return List.of();
            }
            out.add(next);
            at = next;
        }
        return out;
    }

    private static boolean isWord(Tree tree, int i, String word) {
        return tree.lower(i).equals(word)
                || tree.token(i).lemmas().contains(word)
                || tree.upos(i) == Upos.ADP && tree.preposition(i).equals(word);
    }

    private boolean holds(
            Tree tree, Parties parties, List<Item> items, int cue, List<Arg> args, List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (stands(tree, parties, items, cue, args, condition) == condition.isNegated()) {
                return false;
            }
        }
        return true;
    }

    /** The tokens that a cue takes up: its words, and those that meet its conditions by word. */
    List<Integer> used(Tree tree, Parties parties, List<Item> items, Cue cue) {
        List<Integer> out = new ArrayList<>(cue.words());
        boolean takesAll = takesUpContent(cue.lexeme());
        for (Condition condition : cue.lexeme().needs()) {
            if (condition.isNegated()
                    || condition.slot().equals("near")
                    || condition.slot().equals("comp")
                    || condition.words().isEmpty()) {
                continue;
            }
            Condition byWord = new Condition(condition.slot(), false, condition.words(), List.of());
            for (Arg arg : cue.args()) {
                if (arg.token() >= 0 && arg.isIn(condition.slot())) {
                    for (int k : tree.phrase(arg.token(), 1)) {
                        if (fits(tree, parties, items, k, byWord) && (takesAll || isSameAct(tree, k, cue))) {
                            out.add(k);
                        }
                    }
                }
            }
        }
        return out;
    }

    /**
     * "traded accusations", "issued threats": the noun says what the verb does; of what is repeated it says who did.
     */
    private boolean isSameAct(Tree tree, int noun, Cue cue) {
        return !tree.isPassive(cue.token())
                && tree.token(noun).lemmas().stream()
                        .flatMap(lemma -> lines.apply(lemma).stream())
                        .anyMatch(lexeme -> type(lexeme).equals(type(cue.lexeme())));
    }

    private Optional<EventType> type(Lexeme lexeme) {
        return scheme.sense(lexeme.sense()).map(Sense::type);
    }

    /** What is demanded, denied, alleged or threatened stays an act of its own. */
    private boolean takesUpContent(Lexeme lexeme) {
        return scheme.sense(lexeme.sense())
                .map(s -> s.content() == Sense.Content.OWN
                        || s.content() == Sense.Content.ABSORBED
                        || s.content() == Sense.Content.AHEAD)
                .orElse(true);
    }

    private boolean stands(Tree tree, Parties parties, List<Item> items, int cue, List<Arg> args, Condition condition) {
        if (condition.slot().equals("near")) {
            for (int k = Math.max(0, cue - NEAR); k < tree.size() && k <= cue + NEAR; k++) {
                if (k != cue && fits(tree, parties, items, k, condition)) {
                    return true;
                }
            }
            return false;
        }
        for (Arg arg : args) {
            if (arg.token() < 0 || !arg.isIn(condition.slot())) {
                continue;
            }
            int depth = condition.slot().equals("comp") ? 0 : 3;
            for (int k : tree.phrase(arg.token(), depth)) {
                if (fits(tree, parties, items, k, condition)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean fits(Tree tree, Parties parties, List<Item> items, int k, Condition condition) {
        for (String word : condition.words()) {
            if (isPhrase(tree, k, word)) {
                return true;
            }
        }
        for (String wanted : condition.classes()) {
            boolean fits = switch (wanted) {
                case "polity" -> parties.isParty(k) || parties.role(k).equals("anaphor");
                case "person" -> parties.role(k).equals("person") || parties.isPerson(k);
                default -> isItem(items, k, wanted);
            };
            if (fits) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPhrase(Tree tree, int k, String words) {
        int blank = words.indexOf(' ');
        if (blank < 0) {
            return isWord(tree, k, words);
        }
        int at = k;
        for (String word : words.split(" ")) {
            if (at >= tree.size() || !isWord(tree, at, word)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean isItem(List<Item> items, int k, String wanted) {
        for (Item item : items) {
            if (item.first() <= k && k < item.last()) {
                return item.kind().equals(wanted) || item.family().equals(wanted);
            }
        }
        return false;
    }
}
