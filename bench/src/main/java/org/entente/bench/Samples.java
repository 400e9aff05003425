package org.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.PartialDate;

/** The dispatches under {@code samples/}, whose names end in their language: {@code d01-es.txt}. */
final class Samples {
    private static final Pattern NAME = Pattern.compile("(.+-([a-z]{2}))\\.txt");
    private static final PartialDate PUBLISHED = PartialDate.parse("2024-10-15");

    private Samples() {}

    /** Those of one language, by name. */
    static List<Document> of(Path folder, String lang) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.sorted().toList();
        }
        List<Document> samples = new ArrayList<>();
        for (Path file : files) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches() && name.group(2).equals(lang)) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                samples.add(Document.ofText(name.group(1), text).withLang(lang).withPublished(PUBLISHED));
            }
        }
        return samples;
    }
}
