package org.entente.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SortedMap;
import org.entente.explore.Disagreement;

/** Who says and who denies it, as fields: {@code asserts}, {@code denies}, {@code silent}, {@code outlet_countries}. */
public final class DisagreementJson {
    private DisagreementJson() {}

    public static void write(ObjectNode node, Disagreement disagreement) {
        side(node.putArray("asserts"), disagreement.asserts());
        side(node.putArray("denies"), disagreement.denies());
        JsonText.texts(node, "silent", disagreement.silent());
        ObjectNode outlets = node.putObject("outlet_countries");
        counts(outlets.putObject("asserting"), disagreement.assertingOutlets());
        counts(outlets.putObject("denying"), disagreement.denyingOutlets());
    }

    private static void side(ArrayNode array, List<Disagreement.Said> side) {
        for (Disagreement.Said said : side) {
            ObjectNode node = array.addObject();
            JsonText.putOrNull(node, "voice", said.voice());
            JsonText.putOrNull(node, "polity", said.polity());
            node.put("claim", said.claim())
                    .put("cue", said.passage().cueWords())
                    .put("doc", said.passage().source().id())
                    .put("document", said.passage().source().document());
            JsonText.putOrNull(node, "outlet", said.passage().source().outlet());
            node.put("outlet_country", said.country());
        }
    }

    private static void counts(ObjectNode node, SortedMap<String, Integer> counts) {
        counts.forEach(node::put);
    }
}
