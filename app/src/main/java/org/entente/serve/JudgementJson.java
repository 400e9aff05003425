package org.entente.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.model.ClaimField;
import org.entente.model.ClaimValues;
import org.entente.model.Edit;
import org.entente.model.Judgement;

/** A judgement as a line of JSON; values are named as the coding guide names them. */
public final class JudgementJson {
    private JudgementJson() {}

    /**
     * {@code {"id", "at", "by", "verb", "claims", "edits", "undoes", "why", "state", "reason"}}; each of the claims is
     * {@code {"claim", "values"}}: what it said when it was judged.
     */
    public static ObjectNode of(Judgement.Logged logged) {
        Judgement judgement = logged.judgement();
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", judgement.id())
                .put("at", judgement.at().toString())
                .put("by", judgement.who())
                .put("verb", judgement.verb().code());
        ArrayNode claims = node.putArray("claims");
        for (Judgement.Judged judged : judgement.claims()) {
            ObjectNode claim = claims.addObject().put("claim", judged.claim());
            values(claim.putObject("values"), judged.values());
        }
        ObjectNode edits = node.putObject("edits");
        for (Edit edit : judgement.edits()) {
            value(edits, edit.field(), edit.values());
        }
        JsonText.putOrNull(node, "undoes", judgement.undoes());
        JsonText.putOrNull(node, "why", judgement.why());
        node.put("state", logged.state().code());
        JsonText.putOrNull(node, "reason", logged.reason());
        return node;
    }

    private static void values(ObjectNode node, ClaimValues values) {
        for (ClaimField field : ClaimField.values()) {
            value(node, field, values.of(field));
        }
    }

    private static void value(ObjectNode node, ClaimField field, List<String> values) {
        if (field.isList()) {
            JsonText.texts(node, field.code(), values);
        } else {
            JsonText.putOrNull(node, field.code(), values.isEmpty() ? "" : values.get(0));
        }
    }
}
