package org.entente.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Holdings;

/**
 * What was asked, of what, and what came out: query, versions, counts and hashes of an export. It holds no time, so
 * that the same record and question give the same bytes.
 *
 * @param query the filters that were given, by name
 * @param packs versions of the packs that coded what is exported
 */
public record Manifest(
        String version,
        String format,
        SortedMap<String, String> query,
        Collection<String> packs,
        Holdings archive,
        List<Part> parts) {
    private static final String LICENCE =
            "Codings are free to use. The words quoted belong to their publishers; no more than the cue is quoted.";

    public Manifest {
        query = new TreeMap<>(query);
        packs = new TreeSet<>(packs);
        parts = List.copyOf(parts);
    }

    /**
     * One file.
     *
     * @param columns empty where a line is an object of its own form
     */
    public record Part(String file, long rows, long bytes, String sha256, List<Sheet.Column> columns) {
        public Part {
            columns = List.copyOf(columns);
        }
    }

    /** Indented JSON, LF line ends. */
    public List<String> lines() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("program", "entente").put("version", version).put("format", format);
        ObjectNode asked = node.putObject("query");
        query.forEach(asked::put);
        ArrayNode versions = node.putArray("packs");
        packs.forEach(versions::add);
        node.putObject("archive")
                .put("documents", archive.documents())
                .put("copies", archive.copies())
                .put("claims", archive.claims())
                .put("events", archive.events())
                .put("ties", archive.ties());
        ArrayNode files = node.putArray("files");
        for (Part part : parts) {
            ObjectNode file = files.addObject()
                    .put("name", part.file())
                    .put("rows", part.rows())
                    .put("bytes", part.bytes())
                    .put("sha256", part.sha256());
            if (!part.columns().isEmpty()) {
                ObjectNode columns = file.putObject("columns");
                part.columns().forEach(column -> columns.put(column.name(), column.note()));
            }
        }
        node.put("licence", LICENCE);
        try {
            return JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(node)
                    .lines()
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can always be written", e);
        }
    }

    /** The filters that were given, of all there are. */
    public static SortedMap<String, String> given(Map<String, String> filters) {
        SortedMap<String, String> given = new TreeMap<>();
        filters.forEach((name, value) -> {
            if (!value.isEmpty()) {
                given.put(name, value);
            }
        });
        return given;
    }
}
