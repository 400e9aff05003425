package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Quotation;
import org.entente.model.TieClaim;
import org.entente.model.Voice;

/** Checks that the facts agree with one another: texts with their hashes, words with their places. */
final class Doctor {
    private final Database database;
    private final List<String> findings = new ArrayList<>();
    private long texts;
    private long claims;

    Doctor(Database database) {
        this.database = database;
    }

    /** What is wrong, a line each, then what was looked at. */
    List<String> check() {
        for (long batch : database.read(
                "SELECT DISTINCT batch FROM documents ORDER BY batch", List.of(), row -> row.getLong(1))) {
            check(batch);
        }
        count("claims without a text", "claims WHERE hash NOT IN (SELECT hash FROM documents)");
        count("texts without a coding", "documents WHERE hash NOT IN (SELECT hash FROM codings)");
        count("texts that came from nowhere", "documents WHERE hash NOT IN (SELECT hash FROM copies)");
        count("copies of texts that are not there", "copies WHERE hash NOT IN (SELECT hash FROM documents)");
        findings.add("checked " + texts + " texts and " + claims + " claims: "
                + (findings.isEmpty() ? "sound" : findings.size() + " findings"));
        return findings;
    }

    private void count(String what, String table) {
        long found = database.read("SELECT count(*) FROM " + table, List.of(), row -> row.getLong(1))
                .get(0);
        if (found > 0) {
            findings.add("damaged: " + found + " " + what);
        }
    }

    private void check(long batch) {
        Map<String, Document> documents = database
                .read(
                        "SELECT hash, text FROM documents WHERE batch = ?",
                        List.of(batch),
                        row -> Document.ofText(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
        texts += documents.size();
        documents.forEach((hash, document) -> {
            if (!document.hash().equals(hash)) {
                findings.add("damaged: the text " + hash + " is another");
            }
        });
        database.read(
                "SELECT c.key, c.hash, c.kind, c.body FROM claims c JOIN documents d ON d.hash = c.hash WHERE d.batch = ?",
                List.of(batch),
                row -> {
                    claims++;
                    Document document = documents.get(row.getString(2));
                    if (document != null && !stands(row.getString(3), row.getString(4), document)) {
                        findings.add("damaged: the words of " + row.getString(1) + " do not stand in its text");
                    }
                    return true;
                });
    }

    private static boolean stands(String kind, String body, Document document) {
        Stream<Quotation> quotations;
        if (kind.equals("E")) {
            Kept.EventBody event = Json.read(body, Kept.EventBody.class);
            quotations = Stream.concat(
                    quotations(event.claim().evidence(), event.claim().voices()), Stream.of(event.sentence()));
        } else {
            TieClaim tie = Json.read(body, TieClaim.class);
            quotations = quotations(tie.evidence(), tie.voices());
        }
        return quotations.allMatch(
                quotation -> quotation.span().end() <= document.text().length()
                        && document.quote(quotation.span()).equals(quotation));
    }

    private static Stream<Quotation> quotations(Evidence evidence, List<Voice> voices) {
        return Stream.of(
                        Stream.of(evidence.cue()),
                        evidence.actors().stream(),
                        evidence.recipients().stream(),
                        evidence.times().stream(),
                        evidence.places().stream(),
                        voices.stream().flatMap(voice -> Stream.ofNullable(voice.words())))
                .flatMap(Function.identity());
    }
}
