package org.entente.extract;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Item;
import org.entente.model.Quotation;
import org.entente.model.TieKind;

/** What a tie is of, by its kind: goods and their name, a project and its kind, what stands in another's land. */
final class ThingWords {
    private ThingWords() {}

    /** @param cue the words of the tie, which say what is present where no thing is named */
    static SortedMap<String, String> of(TieKind kind, List<Item> things, Quotation cue) {
        SortedMap<String, String> details = new TreeMap<>();
        String kinds =
                String.join("|", new TreeSet<>(things.stream().map(Item::kind).toList()));
        String name = first(things.stream().map(Item::name).toList());
        switch (kind) {
            case SUPPLY -> {
                details.put("goods", kinds);
                details.put("name", name);
                details.put(
                        "quantity", first(things.stream().map(Item::quantity).toList()));
            }
            case PROJECT -> {
                details.put("kind", kinds.substring(kinds.indexOf(':') + 1));
                details.put("name", name);
            }
            case PRESENCE -> details.put("what", kinds.isEmpty() ? cue.words() : kinds);
            case SANCTIONS -> details.put("subject", kinds.isEmpty() ? cue.words() : kinds);
            case AGREEMENT, MEMBER, OFFICE, ALIGNMENT -> {}
        }
        return details;
    }

    private static String first(List<String> words) {
        return words.stream().filter(word -> !word.isEmpty()).findFirst().orElse("");
    }
}
