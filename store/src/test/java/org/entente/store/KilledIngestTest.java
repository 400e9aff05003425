package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Archive;
import org.entente.model.ArchivedDocument;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.DocumentQuery;
import org.entente.model.Judgement;
import org.entente.model.Provenance;
import org.entente.model.Scope;
import org.entente.model.SourcedClaim;
import org.entente.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that ingests, judges and recodes is killed at random moments, over and over, on one archive. */
class KilledIngestTest {
    private static final int TIMES = Boolean.getBoolean("entente.slow") ? 100 : 5;
    /** Of all, since any may have been recoded; those that were not acknowledged first. */
    private static final int MOST_CHECKED = 60;

    private static final int LONGEST_MILLISECONDS = 1500;

    private static final int ID = 12;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{6}$");
    private static final Pattern RECODED = Pattern.compile("(D-.{10}) pack.*-([0-9]{6})");

    @TempDir
    Path folder;

    @TempDir
    Path temporary;

    @Test
    void whatWasAcknowledgedIsThereAndNothingIsThereByHalf() throws IOException, InterruptedException {
        long seed = 20240305;
        Random random = new Random(seed);
        Set<String> acknowledged = new HashSet<>();
        Map<String, Integer> recoded = new HashMap<>();
        for (int time = 0; time < TIMES; time++) {
            for (String line : killed(time, random.nextInt(LONGEST_MILLISECONDS))) {
                Matcher recoding = RECODED.matcher(line);
                if (recoding.matches()) {
                    recoded.put(recoding.group(1), Integer.valueOf(recoding.group(2)));
                } else if (line.length() == ID) {
                    acknowledged.add(line);
                }
            }

            try (Archive archive = Opened.at(folder)) {
                List<ArchivedDocument> documents = archive.documents(Scope.EVERYTHING, DocumentQuery.ALL);
                assertThat(archive.judgements(Scope.EVERYTHING))
                        .as("seed %d, kill %d", seed, time)
                        .extracting(line -> line.judgement().id())
                        .containsAll(acknowledged.stream()
                                .filter(id -> id.startsWith("J-"))
                                .toList());
                assertThat(documents)
                        .as("seed %d, kill %d", seed, time)
                        .extracting(document -> document.source().document())
                        .containsAll(acknowledged.stream()
                                .filter(id -> id.startsWith("D-"))
                                .toList());
                assertThat(documents)
                        .as("seed %d, kill %d", seed, time)
                        .allSatisfy(document -> assertThat(
                                        numberOf(document.source().pack()))
                                .isGreaterThanOrEqualTo(
                                        recoded.getOrDefault(document.source().document(), 0)));
                List<ArchivedDocument> doubtful = new ArrayList<>(documents);
                Collections.shuffle(doubtful, random);
                doubtful.sort(Comparator.comparing(
                        document -> acknowledged.contains(document.source().document())));
                doubtful.stream().limit(MOST_CHECKED).forEach(document -> isWhole(archive, document));
                String views = Opened.views(archive);
                assertThat(archive.doctor().get(0)).contains("sound");
                assertThat(Opened.views(archive)).isEqualTo(views);
            }
        }
        assertThat(acknowledged).anyMatch(id -> id.startsWith("D-")).anyMatch(id -> id.startsWith("J-"));
        assertThat(recoded).isNotEmpty();
    }

    /** Packs are numbered in the order in which they recode; what was only ingested was coded with none of them. */
    private static int numberOf(String pack) {
        Matcher number = NUMBER.matcher(pack);
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }

    /** All its claims are of the one coding that the archive says it has: recoding was done to it, or was not. */
    private static void isWhole(Archive archive, ArchivedDocument shown) {
        String id = shown.source().document();
        Document text = archive.document(Scope.EVERYTHING, id).orElseThrow();
        assertThat(Provenance.documentId(text.hash())).isEqualTo(id);
        assertThat(archive.claimsOf(Scope.EVERYTHING, id))
                .extracting(SourcedClaim::claim)
                .isEqualTo(Tellings.code(text, shown.source().pack()).claims());
    }

    /**
     * What a process acknowledged before it was killed, some time after its first batch: ids, and documents with the
     * packs that recoded them. The last line may be cut.
     */
    private List<String> killed(int time, int milliseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        // what DuckDB unpacks stays behind a process that is killed
                        "-Djava.io.tmpdir=" + temporary,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ingesting.class.getName(),
                        folder.toString(),
                        Integer.toString(time))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.add(out.readLine());
            Thread killer = new Thread(() -> {
                try {
                    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                // by its handle: Process.destroyForcibly() would close the stream that is being read
                process.toHandle().destroyForcibly();
            });
            killer.start();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
            }
            killer.join();
        }
        process.waitFor();
        return lines.stream().filter(Objects::nonNull).toList();
    }

    /**
     * What is killed: ingests small documents, judges them, and codes all that is there with another pack, without end.
     * Tells what is acknowledged, of a recoding each document with its pack.
     */
    static final class Ingesting {
        private static final int A_RECODING = 10;

        private Ingesting() {}

        public static void main(String[] arguments) {
            int seed = Integer.parseInt(arguments[1]);
            try (Archive archive = Opened.at(Path.of(arguments[0]))) {
                org.entente.model.Run run = archive.begin("ingest", "pack-1");
                for (int i = 0; ; i++) {
                    List<Document> batch = Tellings.many(20, 1000L * seed + i).stream()
                            .map(document -> Tellings.document(
                                    seed + "/" + document.hash(),
                                    document.text(),
                                    document.published().iso()))
                            .toList();
                    archive.put(run, batch.stream().map(Tellings::arrival).toList());
                    for (Document document : batch) {
                        System.out.println(Provenance.documentId(document.hash()));
                    }
                    System.out.flush();
                    if (i % 3 == 0) {
                        recode(archive, 1000 * seed + i + 1);
                    }
                    if (i % 3 == 2) {
                        archive.end(run, java.util.Map.of());
                        System.out.println(judged(archive, run, batch, i));
                        System.out.flush();
                    }
                }
            }
        }

        /**
         * Recodes what is left from earlier lives as well, a few documents at a time; every other pack reads denials.
         */
        private static void recode(Archive archive, int number) {
            String pack = String.format(Locale.ROOT, "pack-%s-%06d", number % 2 == 0 ? "denies" : "says", number);
            org.entente.model.Run run = archive.begin("recode", pack);
            List<Document> texts = archive.codedOtherwise(pack).toList();
            for (int from = 0; from < texts.size(); from += A_RECODING) {
                List<Coded> codings = texts.subList(from, Math.min(from + A_RECODING, texts.size())).stream()
                        .map(text -> Tellings.code(text, pack))
                        .toList();
                archive.recode(run, codings);
                codings.forEach(coded -> System.out.println(
                        Provenance.documentId(coded.annotated().document().hash()) + " " + pack));
                System.out.flush();
            }
        }

        /** Says that the first two claims of a batch are one, or rejects the first. */
        private static String judged(Archive archive, org.entente.model.Run run, List<Document> batch, int i) {
            List<String> claims = batch.stream()
                    .flatMap(document -> Tellings.code(document, "pack-1").claims().stream())
                    .map(claim -> claim.key())
                    .distinct()
                    .limit(2)
                    .toList();
            return archive.judge(
                            run,
                            i % 2 == 0
                                    ? Verdict.on("ana", Judgement.Verb.SAME, claims, "")
                                    : Verdict.on("ana", Judgement.Verb.REJECT, claims.subList(0, 1), ""))
                    .id();
        }
    }
}
