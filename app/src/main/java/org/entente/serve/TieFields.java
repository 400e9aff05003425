package org.entente.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.TieKind;

/** What the coding guide asks of each kind of tie, beside what all have. */
final class TieFields {
    private TieFields() {}

    /** A field of its own kind; a list stands in the claim with {@code |} between its words. */
    record Field(String name, boolean isList) {
        void write(ObjectNode node, Map<String, String> details) {
            String value = details.getOrDefault(name, "");
            if (isList) {
                ArrayNode list = node.putArray(name);
                Stream.of(value.split("\\|")).filter(word -> !word.isEmpty()).forEach(list::add);
            } else {
                JsonText.putOrNull(node, name, value);
            }
        }
    }

    static List<Field> of(TieKind kind) {
        return switch (kind) {
            case MEMBER -> List.of();
            case AGREEMENT ->
                List.of(
                        word("title"),
                        list("subjects"),
                        word("stage"),
                        word("signed"),
                        word("to_be_signed"),
                        word("term"),
                        list("signatories"),
                        word("replaces"));
            case SUPPLY -> List.of(list("goods"), word("name"), word("quantity"));
            case PROJECT -> List.of(word("kind"), word("name"), word("place"));
            case SANCTIONS -> List.of(word("subject"));
            case OFFICE -> List.of(word("person"), word("office"));
            case PRESENCE -> List.of(word("what"), word("place"));
            case ALIGNMENT -> List.of(word("sign"));
        };
    }

    private static Field word(String name) {
        return new Field(name, false);
    }

    private static Field list(String name) {
        return new Field(name, true);
    }
}
