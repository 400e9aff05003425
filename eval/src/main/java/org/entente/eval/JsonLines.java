package org.entente.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;

/** JSON lines with their places: blank lines are left out, a line that is no object stops the reading. */
final class JsonLines {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonLines() {}

    /**
     * One object of a file.
     *
     * @param place file and line number, for messages
     */
    record Line(String place, JsonNode value) {}

    static List<Line> read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : textLines(file)) {
            number++;
            if (!line.isBlank()) {
                lines.add(parse(file + ":" + number, line));
            }
        }
        return lines;
    }

    private static List<String> textLines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new EntenteException(ErrorCode.USER, "no such file: " + file, e);
        }
    }

    private static Line parse(String place, String line) {
        JsonNode value;
        try {
            value = MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new EntenteException(ErrorCode.DATA, place + ": not JSON: " + e.getOriginalMessage(), e);
        }
        if (!value.isObject()) {
            throw new EntenteException(ErrorCode.DATA, place + ": not a JSON object");
        }
        return new Line(place, value);
    }
}
