package org.entente.serve.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;

/** A file that {@code code} wrote, searched line by line. Immutable. */
final class CodedFile {
    private static final ObjectReader READER = JsonMapper.builder().build().reader();

    private final Path file;

    CodedFile(Path file) {
        this.file = file;
    }

    /**
     * An event or a tie, with the document that tells it.
     *
     * @param document the document's line
     * @param value the event or the tie
     */
    record Found(JsonNode document, JsonNode value) {
        String id() {
            return value.path("id").asText();
        }

        boolean isTie() {
            return value.has("tie");
        }

        String documentId() {
            return document.path("doc").asText();
        }
    }

    /**
     * What answers to an id: of an event, a tie or a claim, or the beginning of one, or {@code document#n} for the n-th
     * event of a document. An id that is whole wins over ids that begin with it.
     *
     * @throws EntenteException USER when there is no such file, DATA when a line of it is no coded document
     */
    List<Found> find(String id) {
        List<Found> found = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    search(parse(line, number), id, found);
                }
            }
        } catch (NoSuchFileException e) {
            throw new EntenteException(
                    ErrorCode.USER, "no such file: " + file + "; make it with 'entente code … -o'", e);
        } catch (IOException e) {
            throw new EntenteException(ErrorCode.RESOURCE, file + " cannot be read: " + e.getMessage(), e);
        }
        List<Found> whole = found.stream().filter(one -> one.id().equals(id)).toList();
        return whole.isEmpty() ? found : whole;
    }

    private JsonNode parse(String line, int number) {
        try {
            JsonNode document = READER.readTree(line);
            if (document.hasNonNull("doc")) {
                return document;
            }
            throw new EntenteException(
                    ErrorCode.DATA,
                    file + ":" + number + " is no coded document; give a file that 'entente code' wrote");
        } catch (JsonProcessingException e) {
            throw new EntenteException(
                    ErrorCode.DATA, file + ":" + number + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static void search(JsonNode document, String id, List<Found> found) {
        for (String kind : List.of("events", "ties")) {
            for (JsonNode value : document.path(kind)) {
                if (answers(document, kind, value, id)) {
                    found.add(new Found(document, value));
                }
            }
        }
    }

    private static boolean answers(JsonNode document, String kind, JsonNode value, String id) {
        if (value.path("id").asText().startsWith(id)) {
            return true;
        }
        for (JsonNode claim : value.path("claims")) {
            if (claim.asText().startsWith(id)) {
                return true;
            }
        }
        String numbered = document.path("doc").asText() + "#" + value.path("n").asText();
        return kind.equals("events") && numbered.equals(id);
    }
}
