package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.entente.consolidate.Across;
import org.entente.model.Archive;
import org.entente.model.ArchivedDocument;
import org.entente.model.ArchivedEvent;
import org.entente.model.Arrival;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.DocumentQuery;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Event;
import org.entente.model.EventQuery;
import org.entente.model.Hit;
import org.entente.model.PartialDate;
import org.entente.model.Resolved;
import org.entente.model.Run;
import org.entente.model.Scope;
import org.entente.model.SearchQuery;
import org.entente.model.SourcedClaim;
import org.entente.model.Status;
import org.entente.model.Stored;
import org.entente.model.TieQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuckArchiveTest {
    private static final Document AID =
            Tellings.document("a", "On 2024-03-05 IRN aid RUS, says Fars. On 2024-03-06 IRN consult RUS. ");
    private static final Document CHARGE = Tellings.document("b", "On 2024-03-07 USA accuse IRN, says Reuters. ");

    @TempDir
    Path folder;

    // --- facts

    @Test
    void whatIsStoredIsThereWholeAfterReopening() {
        try (Archive archive = Opened.at(folder)) {
            assertThat(Opened.ingest(archive, AID, CHARGE)).containsExactly(Stored.NEW, Stored.NEW);
        }

        try (Archive archive = Opened.at(folder)) {
            assertThat(archive.documents(Scope.EVERYTHING, DocumentQuery.ALL))
                    .extracting(document -> document.source().id())
                    .containsExactly("a", "b");
            List<SourcedClaim> claims = archive.claimsOf(Scope.EVERYTHING, id(AID));
            assertThat(claims)
                    .extracting(SourcedClaim::claim)
                    .isEqualTo(Tellings.code(AID, "pack-1").claims());
            assertThat(claims.get(0).sentence().words()).isEqualTo("On 2024-03-05 IRN aid RUS, says Fars. ");
            assertThat(archive.document(Scope.EVERYTHING, id(AID))).contains(AID);
            assertThat(archive.ties(Scope.EVERYTHING, TieQuery.ALL)).hasSize(1);
        }
    }

    @Test
    void theSameInputTwiceChangesNothing() {
        try (Archive archive = Opened.at(folder)) {
            List<Document> documents = Tellings.many(60, 1);
            Opened.ingest(archive, documents, 20);
            String before = Opened.views(archive);
            String holdings = archive.holdings(Scope.EVERYTHING).toString();

            List<Stored> again = Opened.ingest(archive, documents, 7);

            assertThat(again).containsOnly(Stored.KNOWN);
            assertThat(Opened.views(archive)).isEqualTo(before);
            assertThat(archive.holdings(Scope.EVERYTHING)).hasToString(holdings);
        }
    }

    @Test
    void aTextThatComesAgainIsACopy() {
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID);
            Document copy = new Document("z", "", AID.text(), AID.published(), "en", "", "Wire");

            assertThat(archive.needsCoding(copy)).isFalse();
            assertThat(Opened.ingest(archive, copy)).containsExactly(Stored.COPY);

            ArchivedDocument shown =
                    archive.documents(Scope.EVERYTHING, DocumentQuery.ALL).get(0);
            assertThat(shown.source().copies()).isEqualTo(1);
            assertThat(archive.events(Scope.EVERYTHING, EventQuery.ALL))
                    .allSatisfy(event -> assertThat(event.sources().copies()).isEqualTo(1));
        }
    }

    @Test
    void aCopyWithAnEarlierDateIsWhatTheTextIsCodedFrom() {
        Document late = Tellings.document("late", "IRN aid RUS. ", "2024-03-20");
        Document early = Tellings.document("early", "IRN aid RUS. ", "2024-03-02");
        try (Archive archive = Opened.at(folder.resolve("1"));
                Archive other = Opened.at(folder.resolve("2"))) {
            Opened.ingest(archive, late);
            assertThat(archive.needsCoding(early)).isTrue();
            Opened.ingest(archive, early);
            Opened.ingest(other, early);
            assertThat(other.needsCoding(late)).isFalse();
            Opened.ingest(other, late);

            assertThat(archive.events(Scope.EVERYTHING, EventQuery.ALL))
                    .extracting(ArchivedEvent::happened)
                    .containsExactly(PartialDate.parse("2024-03-02"));
            assertThat(Opened.views(archive)).isEqualTo(Opened.views(other));
        }
    }

    @Test
    void anotherTextUnderAnIdIsANewVersionAndTheOlderStaysForThePast() {
        Document newer = Tellings.document("a", "On 2024-03-05 IRN accuse RUS. ");
        Instant evening = Opened.MORNING.plusSeconds(36_000);
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID);
        }
        try (Archive archive = Opened.at(folder, evening)) {
            assertThat(Opened.ingest(archive, newer)).containsExactly(Stored.VERSION);

            assertThat(archive.documents(Scope.EVERYTHING, DocumentQuery.ALL))
                    .extracting(document -> document.source().document())
                    .containsExactly(id(newer));
            assertThat(archive.events(Scope.EVERYTHING, EventQuery.ALL))
                    .extracting(event -> event.type().name())
                    .containsExactly("ACCUSE");
            Scope noon = Scope.EVERYTHING.withAsOf(Opened.MORNING.plusSeconds(3600));
            assertThat(archive.events(noon, EventQuery.ALL))
                    .extracting(event -> event.type().name())
                    .containsExactly("AID", "CONSULT");
            assertThat(archive.document(Scope.EVERYTHING, id(AID))).contains(AID);
        }
    }

    @Test
    void whatWasPublishedByADayIsTheSameWhateverCameLater() {
        LocalDate day = LocalDate.of(2024, 3, 6);
        Scope then = Scope.EVERYTHING.withPublishedBy(day);
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID.withPublished(PartialDate.parse("2024-03-06")));
            String before = archive.events(then, EventQuery.ALL).toString();

            Opened.ingest(
                    archive,
                    Tellings.document("b", "On 2024-03-05 IRN accuse RUS. ")
                            .withPublished(PartialDate.parse("2024-03-07")),
                    Tellings.document("c", "On 2024-03-04 RUS accuse IRN. ")
                            .withPublished(PartialDate.parse("2024-03")),
                    Tellings.document("d", "On 2024-03-03 RUS accuse IRN. ").withPublished(PartialDate.UNKNOWN));

            assertThat(before).contains("AID");
            assertThat(archive.events(then, EventQuery.ALL)).hasToString(before);
            assertThat(archive.documents(then, DocumentQuery.ALL)).hasSize(1);
            assertThat(archive.holdings(then).documents()).isEqualTo(1);
            assertThat(archive.events(Scope.EVERYTHING.withPublishedBy(LocalDate.of(2024, 3, 31)), EventQuery.ALL))
                    .hasSize(4);
        }
    }

    @Test
    void aTextThatComesBackIsShownAgain() {
        Document newer = Tellings.document("a", "On 2024-03-05 IRN accuse RUS. ");
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID);
            String first = Opened.views(archive);
            Opened.ingest(archive, newer);

            Opened.ingest(archive, AID);

            assertThat(Opened.views(archive)).isEqualTo(first);
        }
    }

    @Test
    void whatIsDeletedIsGoneAndWhatItHidComesBack() {
        Document newer = Tellings.document("a", "On 2024-03-05 IRN accuse RUS. ");
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID, CHARGE);
            String before = Opened.views(archive);
            Opened.ingest(archive, newer);

            Run run = archive.begin("delete", "");
            archive.delete(run, id(newer).substring(0, 8));
            archive.end(run, Map.of());

            assertThat(Opened.views(archive)).isEqualTo(before);
            assertThat(archive.document(Scope.EVERYTHING, id(newer))).isEmpty();
            assertThatThrownBy(() -> archive.delete(run, id(newer)))
                    .isInstanceOf(EntenteException.class)
                    .hasMessageContaining("no document " + id(newer));
        }
    }

    @Test
    void recodingTellsWhatChangedAndKeepsThePast() {
        Instant evening = Opened.MORNING.plusSeconds(36_000);
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID);
        }
        try (Archive archive = Opened.at(folder, evening)) {
            List<Document> texts = archive.codedOtherwise("pack-denies").toList();
            Run run = archive.begin("recode", "pack-denies");

            Archive.Recoded recoded = archive.recode(
                    run,
                    texts.stream()
                            .map(text -> Tellings.code(text, "pack-denies"))
                            .toList());
            archive.end(run, Map.of());

            assertThat(recoded).isEqualTo(new Archive.Recoded(1, 3, 2, 0, 0, 0));
            assertThat(archive.codedOtherwise("pack-denies")).isEmpty();
            assertThat(archive.events(Scope.EVERYTHING, EventQuery.ALL))
                    .extracting(ArchivedEvent::status)
                    .containsOnly(Status.DENIED);
            assertThat(archive.events(Scope.EVERYTHING.withAsOf(Opened.MORNING), EventQuery.ALL))
                    .extracting(ArchivedEvent::status)
                    .containsOnly(Status.REPORTED);
        }
    }

    @Test
    void aClaimThatRecodingMakesAMentionOfAnotherIsCountedOnce() {
        Coded before = Tellings.code(Tellings.document("d", "IRN accuse RUS. UKR accuse CHN. "), "pack-1");
        Event first = before.events().get(0);
        Event second = before.events().get(1);
        assertThat(second.mentions()).isEmpty();
        Coded after = new Coded(
                before.annotated(),
                before.claims(),
                before.tieClaims(),
                List.of(new Event(first.claim(), List.of(second.claim()))),
                before.ties(),
                before.dropped(),
                "pack-2");
        try (Archive archive = Opened.at(folder)) {
            archive.put(
                    archive.begin("ingest", "pack-1"),
                    List.of(new Arrival(before.annotated().document(), "main", before)));
            Run run = archive.begin("recode", "pack-2");

            Archive.Recoded recoded = archive.recode(run, List.of(after));
            archive.end(run, Map.of());

            assertThat(recoded).isEqualTo(new Archive.Recoded(1, 2, 0, 0, 0, 0));
            assertThat(archive.events(Scope.EVERYTHING, EventQuery.ALL))
                    .singleElement()
                    .satisfies(event -> assertThat(event.sources().claims())
                            .containsExactlyInAnyOrder(
                                    first.claim().key(), second.claim().key()));
            assertThat(archive.claims(Scope.EVERYTHING, List.of(second.claim().key())))
                    .singleElement()
                    .returns(first.claim().key(), SourcedClaim::standing);
            String views = Opened.views(archive);
            archive.doctor();
            assertThat(Opened.views(archive)).isEqualTo(views);
        }
    }

    // --- views

    private static LongStream orders() {
        return LongStream.rangeClosed(1, Boolean.getBoolean("entente.slow") ? 50 : 3);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void neitherOrderNorBatchesShow(long seed) {
        List<Document> documents = Tellings.many(150, 7);
        List<Document> shuffled = new ArrayList<>(documents);
        Random random = new Random(seed);
        Collections.shuffle(shuffled, random);
        try (Archive archive = Opened.at(folder.resolve("1"));
                Archive other = Opened.at(folder.resolve("2"))) {
            Opened.ingest(archive, documents, 150);
            Opened.ingest(other, shuffled, 1 + random.nextInt(40));

            assertThat(Opened.views(other)).isEqualTo(Opened.views(archive)).contains("AID");
            assertThat(other.claimsOf(Scope.EVERYTHING, id(documents.get(0))))
                    .isEqualTo(archive.claimsOf(Scope.EVERYTHING, id(documents.get(0))));
        }
    }

    @Test
    void aScopeThatSeesAllByNameAnswersAsOneThatSeesEverything() {
        Scope main = Scope.of(Set.of("main"));
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, Tellings.many(80, 3), 30);

            assertThat(Opened.views(archive, main)).isEqualTo(Opened.views(archive));
            EventQuery pair = EventQuery.ofPair("RUS", "IRN");
            assertThat(archive.events(main, pair))
                    .isNotEmpty()
                    .isEqualTo(archive.events(Scope.EVERYTHING, pair))
                    .isEqualTo(archive.events(Scope.EVERYTHING, EventQuery.ALL).stream()
                            .filter(pair::matches)
                            .toList());
            ArchivedEvent event = archive.events(main, pair).get(0);
            assertThat(archive.event(main, event.id())).contains(event);
            assertThat(archive.resolve(main, event.id())).contains(new Resolved('E', event.id()));
        }
    }

    @Test
    void aCollectionThatMayNotBeSeenIsNotSeen() {
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID);
            Run run = archive.begin("ingest", "pack-1");
            archive.put(run, List.of(new Arrival(CHARGE, "secret", Tellings.code(CHARGE, "pack-1"))));
            archive.end(run, Map.of());
            Scope open = Scope.of(Set.of("main"));

            assertThat(archive.documents(open, DocumentQuery.ALL)).hasSize(1);
            assertThat(archive.document(open, id(CHARGE))).isEmpty();
            assertThat(archive.claimsOf(open, id(CHARGE))).isEmpty();
            assertThat(archive.events(open, EventQuery.ofPair("USA", "IRN"))).isEmpty();
            assertThat(archive.search(open, new SearchQuery("accuse", "", 5))).isEmpty();
            assertThat(archive.resolve(open, id(CHARGE))).isEmpty();
            assertThat(archive.search(Scope.EVERYTHING, new SearchQuery("accuse", "", 5)))
                    .hasSize(1);
        }
    }

    @Test
    void idsAreFoundByTheirBeginningsAndAbsorbedOnesToo() {
        Document again = Tellings.document("c", "Also on 2024-03-05: On 2024-03-05 IRN aid RUS, says Tass. ");
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID);
            Opened.ingest(archive, again);
            ArchivedEvent event =
                    archive.events(Scope.EVERYTHING, EventQuery.ALL).get(0);

            assertThat(event.sources().claims()).hasSize(2);
            for (String claim : event.sources().claims()) {
                String was = ArchivedEvent.idOf(claim);
                assertThat(archive.resolve(Scope.EVERYTHING, was)).contains(new Resolved('E', event.id()));
                assertThat(archive.event(Scope.EVERYTHING, was)).contains(event);
            }
            assertThat(archive.resolve(Scope.EVERYTHING, event.id().substring(0, 9)))
                    .contains(new Resolved('E', event.id()));
            assertThat(archive.resolve(Scope.EVERYTHING, "c")).contains(new Resolved('D', id(again)));
            assertThat(archive.resolve(Scope.EVERYTHING, "E-zzzzzzzzzz")).isEmpty();
            assertThatThrownBy(() -> archive.resolve(Scope.EVERYTHING, "D-"))
                    .isInstanceOfSatisfying(
                            EntenteException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.USER));
        }
    }

    // --- search

    @Test
    void wordsAreFoundInTheFormsOfTheirLanguageAndMarked() {
        Document spanish = new Document(
                "es1",
                "Aviso",
                "Nada aquí. Irán suministró drones a Rusia en marzo. Fin.",
                PartialDate.UNKNOWN,
                "es",
                "",
                "");
        Document russian =
                new Document("ru1", "", "Иран поставил России беспилотники.", PartialDate.UNKNOWN, "ru", "", "");
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID, spanish, russian);

            List<Hit> hits = archive.search(Scope.EVERYTHING, new SearchQuery("dron Rusia", "", 5));
            assertThat(hits).hasSize(1);
            Hit.Snippet snippet = hits.get(0).snippets().get(0);
            assertThat(snippet.passage().words()).isEqualTo("Irán suministró drones a Rusia en marzo.");
            assertThat(snippet.found().stream()
                            .map(span -> spanish.quote(span).words())
                            .toList())
                    .containsExactly("drones", "Rusia");
            assertThat(archive.search(Scope.EVERYTHING, new SearchQuery("беспилотник", "", 5)))
                    .hasSize(1);
            assertThat(archive.search(Scope.EVERYTHING, new SearchQuery("беспилотник", "es", 5)))
                    .isEmpty();
            assertThat(archive.search(Scope.EVERYTHING, new SearchQuery("\"( *|", "", 5)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "cut", "garbled"})
    void aDamagedIndexIsMadeAnew(String damage) throws IOException {
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID, CHARGE);
        }
        Path index = folder.resolve("index");
        if (damage.equals("gone")) {
            TextIndex.wipe(index);
        } else {
            try (var files = Files.list(index)) {
                for (Path file : files.toList()) {
                    byte[] bytes = damage.equals("cut")
                            ? new byte[0]
                            : "not an index, not at all".repeat(40).getBytes();
                    Files.write(file, bytes);
                }
            }
        }

        try (Archive archive = Opened.at(folder)) {
            assertThat(archive.search(Scope.EVERYTHING, new SearchQuery("accuse", "", 5)))
                    .hasSize(1);
        }
    }

    // --- the folder

    @Test
    void aSecondOwnerIsToldWhoHasIt() {
        try (Archive archive = Opened.at(folder)) {
            assertThat(archive.holdings(Scope.EVERYTHING).documents()).isZero();
            assertThatThrownBy(() -> Opened.at(folder))
                    .isInstanceOf(EntenteException.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
        }
        Opened.at(folder).close();
    }

    @Test
    void aNewerVersionIsRefusedAndLeftAlone() throws IOException {
        Opened.at(folder).close();
        Files.writeString(folder.resolve("ARCHIVE"), "An archive of Entente, version 4\n");

        assertThatThrownBy(() -> Opened.at(folder))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("is an archive of version 4, and this Entente knows up to 3");
    }

    @Test
    void aDamagedFileIsNamedWithTheWayOut() throws IOException {
        Opened.at(folder).close();
        Files.writeString(folder.resolve("facts.duckdb"), "no database at all".repeat(1000));

        assertThatThrownBy(() -> Opened.at(folder))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("facts.duckdb is damaged")
                .hasMessageContaining("put a copy of it back");
    }

    @Test
    void aFolderOfOtherThingsIsNoArchive() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear");

        assertThatThrownBy(() -> Opened.at(folder))
                .isInstanceOfSatisfying(
                        EntenteException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.USER));
        assertThat(folder).isDirectoryNotContaining("glob:**owner");
    }

    @Test
    void theDoctorFindsWordsThatDoNotStandInTheirText() {
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, Tellings.many(40, 5), 10);
            String before = Opened.views(archive);

            assertThat(archive.doctor().get(0)).contains("sound");
            assertThat(Opened.views(archive)).isEqualTo(before);
        }
        try (Database database = Database.open(folder.resolve("facts.duckdb"), folder.resolve("temporary"))) {
            database.write(connection -> Database.execute(
                    connection, "UPDATE claims SET body = replace(body, 'accuse', 'excuse')", List.of()));
        }
        try (Archive archive = Opened.at(folder)) {
            assertThat(archive.doctor()).anyMatch(line -> line.startsWith("damaged: the words of C-"));
        }
    }

    @Test
    void whatTheFirstVersionWroteIsStillRead() {
        Kept.EventBody body = Json.read("""
                {"claim":{"key":"C-aaaaaaaaaa","type":"AID","mode":"","contexts":["military"],"actors":["IRN"],\
                "recipients":["RUS"],"status":"REPORTED","happened":"2024-03-05","voices":[{"name":"Fars",\
                "words":[10,14,"Fars"]},{"name":"(unnamed)","words":null}],"items":[{"span":{"start":3,"end":6},\
                "sentence":0,"first":0,"last":1,"kind":"weapon:drone","name":"Shahed","quantity":"12"}],"place":"",\
                "topics":[],"sense":"aid.arms","confidence":0.5,"features":["path=subj"],"sentence":0,"evidence":\
                {"cue":[4,7,"aid"],"actors":[[0,3,"IRN"]],"recipients":[],"times":[],"places":[]},"trace":{"steps":\
                [{"room":"extract","rule":"r","reason":"why"}]}},"sentence":[0,7,"IRN aid"],"mentions":["C-b"]}\
                """, Kept.EventBody.class);

        assertThat(body.claim().voices()).hasSize(2);
        assertThat(body.claim().evidence().cue().words()).isEqualTo("aid");
        assertThat(Json.read(Json.write(body), Kept.EventBody.class)).isEqualTo(body);
    }

    @Test
    void anUnfinishedRunIsBroughtUpToDateOnOpening() {
        String whole;
        try (Archive archive = Opened.at(folder.resolve("1"))) {
            Opened.ingest(archive, AID, CHARGE);
            whole = Opened.views(archive);
        }
        try (Archive archive = Opened.at(folder.resolve("2"))) {
            archive.put(archive.begin("ingest", "pack-1"), List.of(Tellings.arrival(AID), Tellings.arrival(CHARGE)));
        }

        try (Archive archive = DuckArchive.open(folder.resolve("2"), new Across(), java.time.Clock.systemUTC())) {
            assertThat(Opened.views(archive)).isEqualTo(whole);
        }
    }

    private static String id(Document document) {
        return org.entente.model.Provenance.documentId(document.hash());
    }
}
