package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.fake.DataFolder;
import org.entente.fake.TreeAnalyzer;
import org.entente.model.Document;
import org.entente.model.Item;
import org.entente.pack.Packs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemsTest {
    @TempDir
    private static Path root;

    private static Packs packs;

    @BeforeAll
    static void load() {
        packs = DataFolder.small(root)
                .line("languages/en/items", "treaty2", "treaty", "document:agreement")
                .line("languages/en/items", "treaty3", "peace", "document:peace")
                .load();
    }

    @Test
    void aThingIsFoundByItsLemmaWithTheNumberBeforeIt() {
        List<Item> items = items("""
                three   three   NUM  _      3 nummod
                new     new     ADJ  _      3 amod
                drones  drone   NOUN PLURAL 0 root
                """);

        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("weapon:drone");
            assertThat(item.family()).isEqualTo("weapon");
            assertThat(item.quantity()).isEqualTo("three");
            assertThat(item.name()).isEmpty();
            assertThat(item.first()).isEqualTo(2);
        });
    }

    @Test
    void aNumberInSeveralWordsIsKeptAsWritten() {
        List<Item> items = items("""
                Two       two     NUM  _      2 compound
                million   million NUM  _      4 nummod
                of        of      ADP  _      4 case
                missiles  missile NOUN PLURAL 0 root
                """);

        assertThat(items).extracting(Item::quantity).containsExactly("Two million");
    }

    @Test
    void aNumberBehindAnotherWordIsNotItsNumber() {
        List<Item> items = items("""
                three   three  NUM  _      2 nummod
                men     man    NOUN PLURAL 3 nsubj
                sent    send   VERB PAST   0 root
                drones  drone  NOUN PLURAL 3 obj
                """);

        assertThat(items).extracting(Item::quantity).containsExactly("");
    }

    @Test
    void theLongestPhraseIsTheThing() {
        List<Item> items = items("""
                a       a      DET  _ 3 det
                peace   peace  NOUN _ 3 compound
                treaty  treaty NOUN _ 0 root
                and     and    CCONJ _ 6 cc
                a       a      DET  _ 6 det
                treaty  treaty NOUN _ 3 conj
                """);

        assertThat(items).extracting(Item::kind).containsExactly("document:treaty", "document:agreement");
        assertThat(items.get(0).last() - items.get(0).first()).isEqualTo(2);
    }

    @Test
    void aVerbIsNoThing() {
        assertThat(items("drones drone VERB PRESENT 0 root")).isEmpty();
    }

    @Test
    void aWordThatDescribesAThingIsNoThingItself() {
        List<Item> items = items("""
                a       a       DET  _ 3 det
                drone   drone   ADJ  _ 3 amod
                missile missile NOUN _ 0 root
                """);

        assertThat(items).extracting(Item::kind).containsExactly("weapon:missile");
    }

    @Test
    void aWeaponSystemHasItsNameAndTheKindThatTheWorldGivesIt() {
        List<Item> items = items("""
                two     two    NUM   _ 2 nummod
                Shahed  shahed PROPN _ 0 root
                136     136    NUM   _ 2 nummod
                drones  drone  NOUN  PLURAL 2 flat
                """);

        assertThat(items.get(0).name()).isEqualTo("Shahed 136");
        assertThat(items.get(0).kind()).isEqualTo("weapon:drone");
        assertThat(items.get(0).quantity()).isEqualTo("two");
        assertThat(items.get(0).last()).isEqualTo(3);
    }

    private static List<Item> items(String block) {
        Document document = Document.ofText("1", TreeAnalyzer.text(block)).withLang("en");
        return new Annotator(packs.languages().get("en"), packs.world(), new TreeAnalyzer("en", block))
                .annotate(document)
                .items();
    }
}
