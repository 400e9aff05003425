package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.fake.DataFolder;
import org.entente.fake.TokenAnalyzer;
import org.entente.fake.TreeAnalyzer;
import org.entente.model.Analyzer;
import org.entente.model.Coded;
import org.entente.model.Document;
import org.entente.model.EventClaim;
import org.entente.model.Outcome;
import org.entente.model.PartialDate;
import org.entente.model.Refusal;
import org.entente.model.TieClaim;
import org.entente.model.TieKind;
import org.entente.pack.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {
    private static final Analyzer TOKENS = new TokenAnalyzer(
            "en", Map.of("attacked", "attack", "supplied", "supply", "met", "meet", "condemned", "condemn"));

    @TempDir
    private Path root;

    @Test
    void aReportBecomesAClaimWithItsWords() {
        Packs packs = DataFolder.small(root).load();

        Coded coded = code(packs, TOKENS, "Iran attacked Israel yesterday.");

        assertThat(coded.packVersion()).isEqualTo(packs.version());
        assertThat(coded.claims()).singleElement().satisfies(claim -> {
            assertThat(show(claim)).isEqualTo("IRN > ISR ASSAULT reported 2024-05-14");
            assertThat(claim.evidence().cue().words()).contains("attacked");
            assertThat(claim.evidence().actors()).extracting(q -> q.words()).containsExactly("Iran");
            assertThat(claim.evidence().recipients()).extracting(q -> q.words()).containsExactly("Israel");
            assertThat(claim.evidence().times()).extracting(q -> q.words()).containsExactly("yesterday");
            assertThat(claim.confidence()).isEqualTo(0.5);
            assertThat(claim.trace().steps()).extracting(s -> s.rule()).contains("lexeme:attack.v");
        });
        assertThat(coded.events()).extracting(e -> e.claim()).isEqualTo(coded.claims());
    }

    @Test
    void theSameToldTwiceIsTwoClaimsAndOneEvent() {
        Coded coded = code(DataFolder.small(root).load(), TOKENS, "Iran attacked Israel.\nIran attacked Israel.\n");

        assertThat(coded.claims()).hasSize(2);
        assertThat(coded.claims()).extracting(EventClaim::key).doesNotHaveDuplicates();
        assertThat(coded.events()).hasSize(1);
        assertThat(coded.events().get(0).mentions()).hasSize(1);
    }

    @Test
    void keepingAllFoldsNone() {
        Packs packs = DataFolder.small(root).load();
        Document document = document("Iran attacked Israel.\nIran attacked Israel.\n");

        Coded coded = done(new Pipeline(packs, lang -> TOKENS).keepingAll().code(document));

        assertThat(coded.events()).hasSize(2);
    }

    @Test
    void anActOnOneselfIsNoClaimAndIsListed() {
        Coded coded = code(DataFolder.small(root).load(), TOKENS, "Iran attacked Iran.");

        assertThat(coded.claims()).isEmpty();
        assertThat(coded.dropped()).extracting(Coded.Dropped::stage).containsExactly("same-party");
    }

    @Test
    void aClaimBelowTheThresholdIsListedAndNotMade() {
        Packs packs = DataFolder.small(root)
                .table("scheme/weights", "feature weight")
                .line("scheme/weights", "bias", "1")
                .line("scheme/weights", "threshold", "0.4")
                .line("scheme/weights", "type=ASSAULT", "-3")
                .load();

        Coded coded = code(packs, TOKENS, "Iran attacked Israel.\nIran condemned Peru.\n");

        assertThat(coded.claims()).extracting(PipelineTest::show).containsExactly("IRN > PER ACCUSE reported unknown");
        assertThat(coded.dropped()).extracting(Coded.Dropped::stage).containsExactly("confidence");
    }

    @Test
    void aZoneIsNotCoded() {
        Coded coded = code(DataFolder.small(root).load(), TOKENS, "Iran met Russia.\nPhoto: Iran attacked Israel.\n");

        assertThat(coded.annotated().zones()).hasSize(1);
        assertThat(coded.claims()).extracting(c -> c.type().name()).containsExactly("CONSULT");
    }

    @Test
    void aPronounIsWhoActedLast() {
        Packs packs = DataFolder.small(root).load();
        String block = """
                Iran      iran    PROPN _    2 nsubj
                attacked  attack  VERB  PAST 0 root
                Israel    israel  PROPN _    2 obj

                It        he      PRON  _    2 nsubj
                condemned condemn VERB  PAST 0 root
                Peru      peru    PROPN _    2 obj

                He        he      PRON  _    2 nsubj
                condemned condemn VERB  PAST 0 root
                Peru      peru    PROPN _    2 obj
                """;

        Coded coded = code(packs, new TreeAnalyzer("en", block), TreeAnalyzer.text(block));

        assertThat(coded.claims()).extracting(PipelineTest::show).contains("IRN > PER ACCUSE reported unknown");
    }

    @Test
    void aSupplyOfWeaponsOpensATie() {
        Packs packs = DataFolder.small(root).load();
        String block = """
                Iran      iran    PROPN _    2 nsubj
                supplied  supply  VERB  PAST 0 root
                drones    drone   NOUN  PLURAL 2 obj
                to        to      ADP   _    5 case
                Russia    russia  PROPN _    2 obl
                """;

        Coded coded = code(packs, new TreeAnalyzer("en", block), TreeAnalyzer.text(block));

        assertThat(coded.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.tie()).isEqualTo(TieKind.SUPPLY);
            assertThat(tie.parties()).containsExactly("IRN", "RUS");
            assertThat(tie.details()).containsEntry("goods", "weapon:drone");
        });
    }

    @Test
    void aPersonBesideATitleHoldsAnOffice() {
        Packs packs = DataFolder.small(root)
                .line("languages/en/titles", "defence_minister", "defence minister", "defence-minister")
                .load();

        Coded coded = code(packs, TOKENS, "Russian defence minister Sergei Shoigu met Iran.");

        assertThat(coded.ties().stream().filter(t -> t.tie() == TieKind.OFFICE))
                .singleElement()
                .extracting(TieClaim::details)
                .satisfies(details -> assertThat(details)
                        .containsEntry("person", "Sergei Shoigu")
                        .containsEntry("office", "defence minister"));
    }

    @Test
    void whoIsNamedBehindAPrepositionHoldsNoOfficeBeforeIt() {
        Packs packs = DataFolder.small(root)
                .line("languages/en/titles", "minister", "minister", "minister")
                .line("world/people", "theresa-may", "Theresa May", "PER", "Theresa May|May")
                .load();
        String block = """
                Russian  russian  ADJ   _ 2 amod
                minister minister NOUN  _ 6 nsubj
                of       of       ADP   _ 5 case
                Sergei   sergei   PROPN _ 2 nmod
                Shoigu   shoigu   PROPN _ 4 flat
                met      meet     VERB  PAST 0 root
                Iran     iran     PROPN _ 6 obj

                Iran     iran     PROPN _ 2 nsubj
                met      meet     VERB  PAST 0 root
                Russia   russia   PROPN _ 2 obj
                's       's       PART  _ 3 case
                minister minister NOUN  _ 2 obj
                May      may      PROPN _ 2 obl
                5        5        NUM   _ 6 nummod
                """;

        Coded coded = code(packs, new TreeAnalyzer("en", block), TreeAnalyzer.text(block));

        assertThat(coded.ties()).isEmpty();
    }

    @Test
    void aLanguageWithoutAPackIsRefusedWithThoseThatThereAre() {
        Pipeline pipeline = new Pipeline(DataFolder.small(root).load(), lang -> TOKENS);

        Outcome<Coded> other = pipeline.code(document("Guten Tag").withLang("de"));
        Outcome<Coded> unknown = pipeline.code(document("Guten Tag").withLang(""));

        assertThat(other).isInstanceOfSatisfying(Outcome.Refused.class, r -> {
            assertThat(r.id()).isEqualTo("1");
            assertThat(r.code()).isEqualTo(Refusal.LANGUAGE);
            assertThat(r.reason()).contains("'de'", "en");
        });
        assertThat(unknown)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, r -> assertThat(r.reason()).contains("unknown"));
    }

    @Test
    void aTextWithNothingInItIsRefused() {
        Pipeline pipeline = new Pipeline(DataFolder.small(root).load(), lang -> TOKENS);

        for (String text : List.of("", " \n\t\r\n ")) {
            assertThat(pipeline.code(document(text)))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class, r -> assertThat(r.code()).isEqualTo(Refusal.EMPTY));
        }
    }

    @Test
    void aTextThatIsTooLongToCodeAtOnceIsRefused() {
        Pipeline pipeline = new Pipeline(DataFolder.small(root).load(), lang -> TOKENS);

        assertThat(pipeline.code(document("x".repeat(Pipeline.LONGEST + 1))))
                .isInstanceOfSatisfying(Outcome.Refused.class, r -> {
                    assertThat(r.code()).isEqualTo(Refusal.LIMIT);
                    assertThat(r.reason()).contains("2000001");
                });
    }

    @Test
    void anAnalyserIsMadeWhenTheFirstDocumentOfItsLanguageComes() {
        List<String> asked = new ArrayList<>();
        Pipeline pipeline = new Pipeline(DataFolder.small(root).load(), lang -> {
            asked.add(lang);
            return TOKENS;
        });
        pipeline.code(document("Guten Tag").withLang("de"));
        assertThat(asked).isEmpty();

        pipeline.code(document("Iran attacked Israel."));
        pipeline.code(document("Iran met Israel."));

        assertThat(asked).containsExactly("en");
    }

    private static Coded code(Packs packs, Analyzer analyzer, String text) {
        return done(new Pipeline(packs, lang -> analyzer).code(document(text)));
    }

    private static Document document(String text) {
        return Document.ofText("1", text).withLang("en").withPublished(PartialDate.parse("2024-05-15"));
    }

    private static Coded done(Outcome<Coded> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Coded>) outcome).value();
    }

    private static String show(EventClaim claim) {
        return String.join("+", claim.actors()) + " > " + String.join("+", claim.recipients()) + " " + claim.type()
                + " " + claim.status().code() + " " + claim.happened();
    }
}
