package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.entente.model.Archive;
import org.entente.model.ArchivedEvent;
import org.entente.model.ClaimField;
import org.entente.model.Document;
import org.entente.model.Edit;
import org.entente.model.EntenteException;
import org.entente.model.EventQuery;
import org.entente.model.EventType;
import org.entente.model.Judgement;
import org.entente.model.Provenance;
import org.entente.model.Resolved;
import org.entente.model.Run;
import org.entente.model.Scope;
import org.entente.model.SourcedClaim;
import org.entente.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Judgements kept, undone, recoded around, and asked about as of the past. */
class JudgementsTest {
    private static final Document AID = Tellings.document("a", "On 2024-03-05 IRN aid RUS, says Fars. ");
    private static final Document AGAIN = Tellings.document("b", "It said: On 2024-03-05 IRN aid RUS, says Tass. ");
    private static final Document CHARGE = Tellings.document("c", "On 2024-03-07 USA accuse IRN, says Reuters. ");
    private static final Instant NOON = Opened.MORNING.plusSeconds(14_400);

    @TempDir
    Path folder;

    private static String claim(Archive archive, Document document) {
        return archive.claimsOf(Scope.EVERYTHING, Provenance.documentId(document.hash()))
                .get(0)
                .claim()
                .key();
    }

    private static Judgement judge(Archive archive, Verdict verdict) {
        Run run = archive.begin("judge", "");
        Judgement made = archive.judge(run, verdict);
        archive.end(run, Map.of());
        isMadeAnewTheSame(archive);
        return made;
    }

    private static Judgement judge(Archive archive, Judgement.Verb verb, String... claims) {
        return judge(archive, Verdict.on("ana", verb, List.of(claims), "because"));
    }

    private static Judgement edit(Archive archive, String claim, ClaimField field, String... values) {
        return judge(archive, Verdict.edit("ana", claim, List.of(new Edit(field, List.of(values))), ""));
    }

    private static void undo(Archive archive, Judgement judgement) {
        judge(archive, Verdict.undo("ana", judgement.id(), ""));
    }

    /** What is kept up to date is what is made from nothing, and what a question folds for itself. */
    private static void isMadeAnewTheSame(Archive archive) {
        String views = Opened.views(archive);
        assertThat(Opened.views(archive, Scope.of(Set.of("main")))).isEqualTo(views);
        assertThat(archive.doctor().get(0)).contains("sound");
        assertThat(Opened.views(archive)).isEqualTo(views);
    }

    private static List<ArchivedEvent> events(Archive archive) {
        return archive.events(Scope.EVERYTHING, EventQuery.ALL);
    }

    private static Judgement.Logged last(Archive archive) {
        List<Judgement.Logged> log = archive.judgements(Scope.EVERYTHING);
        return log.get(log.size() - 1);
    }

    private static void recode(Archive archive, String pack, int review) {
        Run run = archive.begin("recode", pack);
        List<Document> texts = archive.codedOtherwise(pack).toList();
        assertThat(archive.recode(
                                run,
                                texts.stream()
                                        .map(text -> Tellings.code(text, pack))
                                        .toList())
                        .review())
                .isEqualTo(review);
        archive.end(run, Map.of());
        isMadeAnewTheSame(archive);
    }

    @Test
    void everyVerbTakesEffectAndIsUndone() {
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID, AGAIN, CHARGE);
            String before = Opened.views(archive);
            String aid = claim(archive, AID);
            String again = claim(archive, AGAIN);
            String charge = claim(archive, CHARGE);

            Judgement rejected = judge(archive, Judgement.Verb.REJECT, charge);
            assertThat(events(archive)).extracting(ArchivedEvent::type).containsExactly(EventType.AID);
            assertThat(archive.resolve(Scope.EVERYTHING, "E" + charge.substring(1)))
                    .contains(new Resolved('C', charge));
            undo(archive, rejected);
            assertThat(Opened.views(archive)).isEqualTo(before);

            for (String one : List.of(aid, again)) {
                Judgement accepted = judge(archive, Judgement.Verb.ACCEPT, one);
                assertThat(events(archive).get(0).best()).isEqualTo(one);
                assertThat(events(archive).get(0).judged()).containsExactly(accepted.id());
                undo(archive, accepted);
            }

            Judgement same = judge(archive, Judgement.Verb.SAME, aid, charge);
            assertThat(events(archive))
                    .singleElement()
                    .satisfies(event -> assertThat(event.sources().claims()).hasSize(3));
            undo(archive, same);
            assertThat(Opened.views(archive)).isEqualTo(before);

            Judgement different = judge(archive, Judgement.Verb.DIFFERENT, aid, again);
            assertThat(events(archive)).hasSize(3);
            undo(archive, different);

            Judgement edited = edit(archive, charge, ClaimField.ACTORS, "CHN");
            assertThat(archive.events(Scope.EVERYTHING, EventQuery.ofPair("CHN", "IRN")))
                    .hasSize(1);
            assertThat(archive.events(Scope.of(Set.of("main")), EventQuery.ofPair("CHN", "IRN")))
                    .hasSize(1);
            assertThat(archive.events(Scope.EVERYTHING, EventQuery.ofPair("USA", "IRN")))
                    .isEmpty();
            assertThat(archive.claims(Scope.EVERYTHING, List.of(charge))
                            .get(0)
                            .claim()
                            .actors())
                    .containsExactly("CHN");
            undo(archive, edited);
            assertThat(Opened.views(archive)).isEqualTo(before);
            assertThat(archive.judgements(Scope.EVERYTHING)).hasSize(12);
        }
    }

    @Test
    void anEditedClaimMovesBetweenBlocksAndJoinsWhatIsThere() {
        try (Archive archive = Opened.at(folder)) {
            Document mistaken = Tellings.document("m", "On 2024-03-05 ISR aid RUS. ");
            Opened.ingest(archive, AID, mistaken);

            Judgement edited = edit(archive, claim(archive, mistaken), ClaimField.ACTORS, "IRN");

            assertThat(events(archive)).singleElement().satisfies(event -> {
                assertThat(event.sources().documents()).hasSize(2);
                assertThat(event.judged()).containsExactly(edited.id());
            });
            Opened.ingest(archive, AGAIN);
            assertThat(events(archive)).hasSize(1);
            isMadeAnewTheSame(archive);
        }
    }

    @Test
    void judgementsSurviveReopeningAndRecodingWhileTheirClaimsSayTheSame() {
        Judgement same;
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID, AGAIN, CHARGE);
            same = judge(archive, Judgement.Verb.SAME, claim(archive, AID), claim(archive, CHARGE));
        }
        try (Archive archive = Opened.at(folder)) {
            recode(archive, "pack-2", 0);
            assertThat(events(archive)).hasSize(1);

            recode(archive, "pack-denies", 1);

            assertThat(last(archive).judgement().id()).isEqualTo(same.id());
            assertThat(last(archive).state()).isEqualTo(Judgement.State.REVIEW);
            assertThat(last(archive).reason()).contains("says something else now: status reported → denied");
            assertThat(events(archive))
                    .hasSize(2)
                    .allMatch(event -> event.judged().isEmpty());

            recode(archive, "pack-3", 0);

            assertThat(last(archive).state()).isEqualTo(Judgement.State.HOLDS);
            assertThat(events(archive)).hasSize(1);
        }
    }

    @Test
    void whatIsGoneIsForReviewAndTheRestIsFoldedWithoutIt() {
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID, CHARGE);
            judge(archive, Judgement.Verb.SAME, claim(archive, AID), claim(archive, CHARGE));
            edit(archive, claim(archive, CHARGE), ClaimField.RECIPIENTS, "ISR");
            String charge = claim(archive, CHARGE);
            assertThat(events(archive)).hasSize(1);

            Run run = archive.begin("delete", "");
            archive.delete(run, Provenance.documentId(CHARGE.hash()));
            archive.end(run, Map.of());

            isMadeAnewTheSame(archive);
            assertThat(archive.judgements(Scope.EVERYTHING)).allSatisfy(line -> {
                assertThat(line.state()).isEqualTo(Judgement.State.REVIEW);
                assertThat(line.reason()).isEqualTo(charge + " is gone");
            });
            assertThat(events(archive)).singleElement().satisfies(event -> {
                assertThat(event.type()).isEqualTo(EventType.AID);
                assertThat(event.judged()).isEmpty();
            });
        }
    }

    @Test
    void whatIsJudgedLaterIsNotSeenAsOfThePast() {
        Scope morning = Scope.EVERYTHING.withAsOf(Opened.MORNING);
        Scope noon = Scope.EVERYTHING.withAsOf(NOON);
        String before;
        String judged;
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID, AGAIN, CHARGE);
            before = Opened.views(archive, morning);
        }
        try (Archive archive = Opened.at(folder, NOON)) {
            judge(archive, Judgement.Verb.DIFFERENT, claim(archive, AID), claim(archive, AGAIN));
            edit(archive, claim(archive, CHARGE), ClaimField.TYPE, "AID");
            judged = Opened.views(archive);
            assertThat(Opened.views(archive, noon)).isEqualTo(judged);
        }
        try (Archive archive = Opened.at(folder, NOON.plusSeconds(3600))) {
            judge(archive, Verdict.undo("ana", "", ""));
            recode(archive, "pack-denies", 1);
            Opened.ingest(archive, Tellings.many(20, 4), 5);

            assertThat(Opened.views(archive, morning)).isEqualTo(before);
            assertThat(Opened.views(archive, noon)).isEqualTo(judged);
            assertThat(archive.judgements(morning)).isEmpty();
            assertThat(archive.judgements(noon)).hasSize(2).allMatch(line -> line.state() == Judgement.State.HOLDS);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neitherOrderNorBatchesShowUnderTheSameJudgements(long seed) {
        List<Document> documents = Tellings.many(60, 11);
        Random random = new Random(seed);
        try (Archive archive = Opened.at(folder.resolve("1"));
                Archive other = Opened.at(folder.resolve("2"))) {
            Opened.ingest(archive, documents, 60);
            List<Verdict> verdicts = verdicts(archive, random);
            verdicts.forEach(verdict -> {
                Run run = archive.begin("judge", "");
                archive.judge(run, verdict);
                archive.end(run, Map.of());
            });

            // the same claims come in other batches, before and after they are judged
            List<Document> shuffled = new ArrayList<>(documents);
            Collections.shuffle(shuffled, random);
            Opened.ingest(other, shuffled, 1 + random.nextInt(20));
            Run run = other.begin("judge", "");
            verdicts.forEach(verdict -> other.judge(run, verdict));
            other.end(run, Map.of());

            assertThat(Opened.views(other)).isEqualTo(Opened.views(archive)).contains("J-");
            isMadeAnewTheSame(archive);

            recode(archive, "pack-2", 0);
            recode(other, "pack-2", 0);
            Opened.ingest(archive, Tellings.many(30, 12), 30);
            Opened.ingest(other, Tellings.many(30, 12), 4);
            assertThat(Opened.views(other)).isEqualTo(Opened.views(archive));
            isMadeAnewTheSame(archive);
        }
    }

    private static List<Verdict> verdicts(Archive archive, Random random) {
        List<String> claims = events(archive).stream()
                .flatMap(event -> event.sources().claims().stream())
                .toList();
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            String one = claims.get(random.nextInt(claims.size()));
            String other = claims.get((claims.indexOf(one) + 1 + random.nextInt(5)) % claims.size());
            verdicts.add(
                    switch (random.nextInt(6)) {
                        case 0 -> Verdict.on("ana", Judgement.Verb.REJECT, List.of(one), "");
                        case 1 -> Verdict.on("ana", Judgement.Verb.ACCEPT, List.of(one), "");
                        case 2 -> Verdict.edit("ana", one, List.of(new Edit(ClaimField.ACTORS, List.of("BOL"))), "");
                        case 3 -> Verdict.on("ana", Judgement.Verb.DIFFERENT, List.of(one, other), "");
                        default -> Verdict.on("ana", Judgement.Verb.SAME, List.of(one, other), "");
                    });
        }
        return verdicts;
    }

    @Test
    void whoMayNotSeeACollectionIsToldNothingOfItsJudgements() {
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID);
            undo(archive, judge(archive, Judgement.Verb.ACCEPT, claim(archive, AID)));

            assertThat(archive.judgements(Scope.of(Set.of("other")))).isEmpty();
            assertThat(archive.judgements(Scope.of(Set.of("main")))).hasSize(2);
        }
    }

    @Test
    void whatCannotBeJudgedIsToldAndNothingIsKept() {
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID);
            String aid = claim(archive, AID);
            Run run = archive.begin("judge", "");

            fails(archive, run, Verdict.undo("ana", "", ""), "there is no judgement to undo");
            fails(archive, run, Verdict.undo("ana", "J-zzzzzzzzzz", ""), "no judgement J-zzzzzzzzzz");
            fails(archive, run, on(Judgement.Verb.REJECT, "C-zzzzzzzzzz"), "no claim C-zzzzzzzzzz");
            fails(archive, run, on(Judgement.Verb.SAME, aid, aid), aid + " is named twice");
            assertThat(archive.judgements(Scope.EVERYTHING)).isEmpty();

            Judgement accepted = archive.judge(run, on(Judgement.Verb.ACCEPT, aid));
            Judgement undoing = archive.judge(run, Verdict.undo("ana", accepted.id(), ""));
            fails(archive, run, Verdict.undo("ana", accepted.id(), ""), accepted.id() + " is undone already");
            fails(archive, run, Verdict.undo("ana", undoing.id(), ""), undoing.id() + " is itself an undoing");
            fails(archive, run, Verdict.undo("ana", "", ""), "there is no judgement to undo");
            assertThat(archive.resolve(Scope.EVERYTHING, accepted.id().substring(0, 8)))
                    .contains(new Resolved('J', accepted.id()));
        }
    }

    private static Verdict on(Judgement.Verb verb, String... claims) {
        return Verdict.on("ana", verb, List.of(claims), "");
    }

    private static void fails(Archive archive, Run run, Verdict verdict, String message) {
        assertThatThrownBy(() -> archive.judge(run, verdict))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aProcessThatDiedAfterAJudgementIsBroughtUpToDateOnOpening() {
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID, CHARGE);
            // the run is never ended
            archive.judge(
                    archive.begin("judge", ""), on(Judgement.Verb.SAME, claim(archive, AID), claim(archive, CHARGE)));
            assertThat(events(archive)).hasSize(2);
        }
        try (Archive archive = Opened.at(folder)) {
            assertThat(events(archive)).hasSize(1);
            isMadeAnewTheSame(archive);
        }
    }

    @Test
    void anArchiveOfTheFirstVersionIsBroughtUpToDate() {
        String views;
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, AID, CHARGE);
            views = Opened.views(archive);
        }
        try (Database database = Database.open(folder.resolve("facts.duckdb"), folder.resolve("temporary"))) {
            database.write(connection -> {
                Database.script(connection, "DROP TABLE judgements; DELETE FROM schema WHERE version > 1");
                Database.script(connection, "DROP TABLE moved; DROP INDEX claims_key");
                Database.script(connection, "ALTER TABLE claims DROP COLUMN print");
                Database.script(connection, "CREATE INDEX claims_key ON claims (key)");
                Database.script(connection, "UPDATE claims SET block = 'as the first version named it'");
                Database.script(connection, "UPDATE events SET body = replace(body, ',\"judged\":[]', '')");
                return true;
            });
        }
        try (Archive archive = Opened.at(folder)) {
            assertThat(Opened.views(archive)).isEqualTo(views);
            assertThat(archive.judgements(Scope.EVERYTHING)).isEmpty();
        }
    }

    @Test
    void aMentionIsJudgedForItself() {
        Document twice = Tellings.document("t", "On 2024-03-05 IRN aid RUS, says Fars. On 2024-03-05 IRN aid RUS. ");
        try (Archive archive = Opened.at(folder)) {
            Opened.ingest(archive, twice);
            List<SourcedClaim> claims = archive.claimsOf(Scope.EVERYTHING, Provenance.documentId(twice.hash()));
            assertThat(claims).filteredOn(SourcedClaim::isStanding).hasSize(1);
            String mention = claims.stream()
                    .filter(claim -> !claim.isStanding())
                    .findFirst()
                    .orElseThrow()
                    .claim()
                    .key();

            Judgement edited = edit(archive, mention, ClaimField.ACTORS, "CHN");
            assertThat(events(archive)).hasSize(2);
            recode(archive, "pack-2", 0);
            assertThat(events(archive)).hasSize(2);
            recode(archive, "pack-denies", 1);
            assertThat(events(archive)).hasSize(1);
            undo(archive, edited);
            judge(archive, Judgement.Verb.ACCEPT, mention);
            assertThat(events(archive).get(0).best()).isEqualTo(mention);
        }
    }
}
