package org.entente.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;

/**
 * YAML of two levels and nothing else: keys with a value, and keys with an indented map of keys and values. In memory
 * the keys of the inner maps are {@code outer.inner}.
 */
final class FlatYaml {
    private FlatYaml() {}

    /** @throws EntenteException when there is no such file or a line is none of this form */
    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        String outer = "";
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new EntenteException(
                        ErrorCode.DATA, file + ":" + number + ": wanted 'key: value', got '" + line + "'");
            }
            String key = line.substring(0, colon).strip();
            String value = line.substring(colon + 1).strip();
            if (value.isEmpty()) {
                outer = key;
            } else {
                values.put(line.startsWith(" ") ? outer + "." + key : key, value);
            }
        }
        return values;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new EntenteException(ErrorCode.DATA, "no such file: " + file, e);
        }
    }

    /** The text of a file; keys of one inner map stand together. */
    static String text(String head, Map<String, String> values) {
        StringBuilder out = new StringBuilder(head);
        String outer = "";
        for (Map.Entry<String, String> e : values.entrySet()) {
            int dot = e.getKey().indexOf('.');
            String map = dot < 0 ? "" : e.getKey().substring(0, dot);
            if (!map.equals(outer)) {
                out.append(map).append(":\n");
                outer = map;
            }
            out.append(dot < 0 ? "" : "  ").append(e.getKey().substring(dot + 1));
            out.append(": ").append(e.getValue()).append('\n');
        }
        return out.toString();
    }
}
