package org.entente.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.fake.Judging;
import org.entente.model.ArchivedEvent;
import org.entente.model.ClaimField;
import org.entente.model.Edit;
import org.entente.model.EventType;
import org.entente.model.Judgement;
import org.entente.model.Rulings;
import org.entente.model.SourcedClaim;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What judgements make of happenings. */
class JudgedFoldTest {
    private static final SourcedClaim A = Telling.of("a", "Drones were handed over at the port")
            .on("2024-03-05")
            .claim();
    private static final SourcedClaim B = Telling.of("b", "A delivery reached the other shore by night")
            .on("2024-03-05")
            .claim();
    private static final SourcedClaim C = Telling.of("c", "The visit ended with a handshake")
            .on("2024-03-09")
            .that(EventType.CONSULT, "CHN", "RUS")
            .claim();
    private static final SourcedClaim DENIED = Telling.of("d", "No such thing ever left the country")
            .on("2024-03-05")
            .as(Status.DENIED)
            .claim();

    private final Across across = new Across();

    private List<ArchivedEvent> events(Rulings rulings, SourcedClaim... claims) {
        return across.events(settled(List.of(claims), rulings), rulings, Map.of());
    }

    /** Each claim is an event of its document by itself. */
    private List<SourcedClaim> settled(List<SourcedClaim> claims, Rulings rulings) {
        return claims.stream()
                .flatMap(claim -> across.settle(List.of(claim), rulings).stream())
                .toList();
    }

    private static String key(SourcedClaim claim) {
        return claim.claim().key();
    }

    private static List<Set<String>> groups(List<ArchivedEvent> events) {
        return events.stream()
                .map(event -> Set.copyOf(event.sources().claims()))
                .toList();
    }

    @Test
    void whatWasRejectedIsInNoEvent() {
        Rulings rulings = new Judging().reject(A).rulings();

        assertThat(groups(events(rulings, A, B))).containsExactly(Set.of(key(B)));
        assertThat(events(rulings, A)).isEmpty();
    }

    @Test
    void whatWasAcceptedSpeaksFirst() {
        for (SourcedClaim one : List.of(A, B)) {
            Judging judging = new Judging().accept(one);

            assertThat(events(judging.rulings(), A, B)).singleElement().satisfies(event -> {
                assertThat(event.best()).isEqualTo(key(one));
                assertThat(event.judged()).isEqualTo(judging.ids());
            });
        }
    }

    @Test
    void aDenialThatWasAcceptedDoesNotUndoWhatOthersReport() {
        ArchivedEvent event =
                events(new Judging().accept(DENIED).rulings(), A, DENIED).get(0);

        assertThat(event.status()).isEqualTo(Status.REPORTED);
        assertThat(event.deniedBy()).isNotEmpty();
    }

    @Test
    void whatWasEditedIsFoldedWithItsNewValues() {
        Rulings rulings = new Judging()
                .edit(C, new Edit(ClaimField.TYPE, List.of("AID")), new Edit(ClaimField.ACTORS, List.of("IRN")))
                .edit(C, new Edit(ClaimField.DATE, List.of("2024-03-05")))
                .rulings();

        assertThat(events(rulings, A, C)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.AID);
            assertThat(event.judged()).hasSize(2);
        });
        SourcedClaim edited = settled(List.of(C), rulings).get(0);
        assertThat(edited.claim().trace().steps())
                .extracting(step -> step.room() + " " + step.reason().substring(14))
                .containsExactly(
                        "judge actors: CHN → IRN", "judge type: CONSULT → AID", "judge date: 2024-03-09 → 2024-03-05");
    }

    @Test
    void theLaterOfTwoContraryJudgementsWins() {
        Judging judging = new Judging().reject(A).accept(A);
        assertThat(judging.rulings().isRejected(key(A))).isFalse();
        assertThat(judging.rulings().isInForce(judging.made().get(0))).isFalse();

        assertThat(new Judging().accept(A).reject(A).rulings().isAccepted(key(A)))
                .isFalse();
        assertThat(groups(events(new Judging().same(A, B).different(A, B).rulings(), A, B)))
                .hasSize(2);
        assertThat(groups(events(new Judging().different(A, B).same(A, B).rulings(), A, B)))
                .hasSize(1);
        assertThat(events(
                                new Judging()
                                        .edit(A, new Edit(ClaimField.PLACE, List.of("Baku")))
                                        .edit(A, new Edit(ClaimField.PLACE, List.of("Enzeli")))
                                        .rulings(),
                                A)
                        .get(0)
                        .place())
                .isEqualTo("Enzeli");
    }

    @Test
    void aLaterDifferenceAlsoWinsOverWhatWasJoinedThroughAThird() {
        Judging judging = new Judging().same(A, B).same(B, C).different(A, C);

        assertThat(groups(events(judging.rulings(), A, B, C))).hasSize(2).contains(Set.of(key(B), key(C)));
        assertThat(judging.rulings().isInForce(judging.made().get(0))).isFalse();
    }

    @Test
    void whatWasSaidToBeOneIsOneAcrossTypesAndParties() {
        Judging judging = new Judging().same(A, C);

        assertThat(events(judging.rulings(), A, B, C)).singleElement().satisfies(event -> {
            assertThat(event.sources().claims()).contains(key(A), key(B), key(C));
            assertThat(event.judged()).isEqualTo(judging.ids());
        });
    }

    @Test
    void whatWasSaidToBeTwoIsPartedAndTheOthersGoToOneOfThem() {
        SourcedClaim third = Telling.of("e", "Crates were seen on the pier in the morning")
                .on("2024-03")
                .claim();

        List<ArchivedEvent> parted = events(new Judging().different(A, B).rulings(), A, B, third);

        assertThat(parted)
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.judged()).hasSize(1));
        assertThat(groups(parted)).noneMatch(keys -> keys.contains(key(A)) && keys.contains(key(B)));
        assertThat(groups(parted).stream().mapToInt(Set::size).sum()).isEqualTo(3);
    }

    /** An event of one document: a standing claim and its mentions. */
    private static List<SourcedClaim> document(SourcedClaim... claims) {
        String standing = key(claims[0]);
        List<String> mentions =
                Arrays.stream(claims).skip(1).map(JudgedFoldTest::key).sorted().toList();
        return Arrays.stream(claims)
                .map(claim -> new SourcedClaim(
                        claim.claim(),
                        claim.sentence(),
                        claim == claims[0] ? mentions : List.of(),
                        standing,
                        claim.source()))
                .toList();
    }

    private static SourcedClaim said(String words) {
        return Telling.of("one", words).on("2024-03-05").claim();
    }

    @Test
    void mentionsOutliveARejectedClaimAndAnAcceptedOneSpeaks() {
        SourcedClaim first = said("handed over");
        SourcedClaim second = said("were delivered");
        SourcedClaim third = said("the delivery");
        List<SourcedClaim> event = document(first, second, third);

        List<SourcedClaim> after =
                across.settle(event, new Judging().reject(first).accept(third).rulings());

        assertThat(after)
                .hasSize(2)
                .allSatisfy(claim -> assertThat(claim.standing()).isEqualTo(key(third)));
        assertThat(after.get(0).mentions()).containsExactly(key(second));
        assertThat(across.settle(event, Rulings.NONE)).containsExactlyInAnyOrderElementsOf(event);
    }

    @Test
    void anEditedMentionLeavesOnlyWhenItNoLongerTellsTheSame() {
        SourcedClaim first = said("handed over");
        SourcedClaim second = said("were delivered");
        List<SourcedClaim> event = document(first, second);

        assertThat(across.settle(
                        event,
                        new Judging()
                                .edit(second, new Edit(ClaimField.PLACE, List.of("Baku")))
                                .rulings()))
                .filteredOn(SourcedClaim::isStanding)
                .hasSize(1);
        assertThat(across.settle(
                        event,
                        new Judging()
                                .edit(second, new Edit(ClaimField.TYPE, List.of("AGREE")))
                                .rulings()))
                .allMatch(SourcedClaim::isStanding)
                .hasSize(2);
        assertThat(across.settle(event, new Judging().different(first, second).rulings()))
                .allMatch(SourcedClaim::isStanding)
                .hasSize(2);
    }

    static List<Long> seeds() {
        return new Random(20240305).longs(40).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neitherTheOrderOfClaimsNorThatOfJudgementsShows(long seed) {
        Random random = new Random(seed);
        List<SourcedClaim> claims = IntStream.range(0, 12 + random.nextInt(20))
                .mapToObj(n -> random(random, n))
                .collect(Collectors.toCollection(ArrayList::new));
        Judging judging = new Judging();
        for (int i = 0; i < 12; i++) {
            SourcedClaim one = claims.get(random.nextInt(claims.size()));
            SourcedClaim other =
                    claims.get((claims.indexOf(one) + 1 + random.nextInt(claims.size() - 1)) % claims.size());
            switch (random.nextInt(6)) {
                case 0 -> judging.reject(one);
                case 1 -> judging.accept(one);
                case 2 -> judging.edit(one, new Edit(ClaimField.ACTORS, List.of("CHN")));
                case 3, 4 -> judging.same(one, other);
                default -> judging.different(one, other);
            }
        }
        Rulings rulings = judging.rulings();
        List<ArchivedEvent> events = across.events(settled(claims, rulings), rulings, Map.of());

        for (int i = 0; i < 5; i++) {
            Collections.shuffle(claims, random);
            List<Judgement> judgements = new ArrayList<>(judging.made());
            Collections.shuffle(judgements, random);
            Rulings again = Rulings.of(judgements);
            assertThat(across.events(settled(claims, again), again, Map.of())).isEqualTo(events);
        }
        List<Set<String>> groups = groups(events);
        assertThat(groups.stream().flatMap(Set::stream).toList())
                .doesNotHaveDuplicates()
                .noneMatch(rulings::isRejected)
                .hasSize((int) claims.stream()
                        .filter(claim -> !rulings.isRejected(key(claim)))
                        .count());
        assertThat(rulings.different()).allSatisfy(pair -> assertThat(groups).noneMatch(pair::isWithin));
        assertThat(rulings.same())
                .filteredOn(pair -> !rulings.isRejected(pair.a()) && !rulings.isRejected(pair.b()))
                .allSatisfy(pair -> assertThat(groups).anyMatch(pair::isWithin));
    }

    private static SourcedClaim random(Random random, int number) {
        List<String> dates = List.of("", "2024-03-05", "2024-03-06", "2024-03");
        return Telling.of("d" + number, "Words of report " + number + " that are its own " + random.nextInt())
                .that(
                        random.nextBoolean() ? EventType.AID : EventType.CONSULT,
                        "IRN",
                        random.nextBoolean() ? "RUS" : "UKR")
                .as(random.nextInt(4) == 0 ? Status.DENIED : Status.REPORTED)
                .on(dates.get(random.nextInt(dates.size())))
                .claim();
    }
}
