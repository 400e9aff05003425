package org.entente.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** JSON as it is written: one object a line, every character as it is, but half a surrogate pair escaped. */
public final class JsonText {
    private JsonText() {}

    /** The object as one line, the line end left out; always sound UTF-8 when encoded. */
    public static String line(JsonNode object) {
        String json = object.toString();
        for (int i = 0; i < json.length(); i++) {
            if (isHalf(json, i)) {
                return escaped(json, i);
            }
        }
        return json;
    }

    /** Puts the words, or null when there are none. */
    public static void putOrNull(ObjectNode node, String name, String words) {
        if (words.isEmpty()) {
            node.putNull(name);
        } else {
            node.put(name, words);
        }
    }

    static void texts(ObjectNode node, String name, List<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
    }

    private static String escaped(String json, int from) {
        StringBuilder out = new StringBuilder(json.length() + 16).append(json, 0, from);
        for (int i = from; i < json.length(); i++) {
            if (isHalf(json, i)) {
                out.append("\\u").append(Integer.toHexString(json.charAt(i)));
            } else {
                out.append(json.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
}
