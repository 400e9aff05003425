package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.entente.fake.DataFolder;
import org.entente.fake.TokenAnalyzer;
import org.entente.model.Document;
import org.entente.model.EventType;
import org.entente.model.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationTest {
    @TempDir
    private static Path root;

    private static Pipeline pipeline;

    @BeforeAll
    static void load() {
        Map<String, String> verbs =
                Map.of("attacked", "attack", "met", "meet", "condemned", "condemn", "slept", "sleep");
        pipeline = new Pipeline(DataFolder.small(root).load(), lang -> new TokenAnalyzer("en", verbs));
    }

    @Test
    void theActOfTheOneSpanTowardsTheOtherIsFoundWhoeverTheyAre() {
        assertThat(between("Ruritania attacked Zenda.", "Ruritania", "Zenda")).contains(EventType.ASSAULT);
        assertThat(between("Iran condemned Israel.", "Iran", "Israel")).contains(EventType.ACCUSE);
    }

    @Test
    void theSentenceThatHoldsBothCountsMost() {
        String text = "Zenda attacked somebody.\nRuritania met Zenda.\nSomebody condemned Ruritania.";

        assertThat(between(text, "Ruritania", "Zenda.")).contains(EventType.CONSULT);
    }

    @Test
    void otherPartiesOfTheTextAreNone() {
        assertThat(between("Iran attacked Israel.\nRuritania met Zenda.", "Ruritania", "Zenda"))
                .contains(EventType.CONSULT);
    }

    @Test
    void whereNothingIsToldThereIsNoAct() {
        assertThat(between("Ruritania slept near Zenda.", "Ruritania", "Zenda")).isEmpty();
    }

    @Test
    void aLanguageWithoutAPackTellsNothing() {
        Document document = Document.ofText("1", "Ruritania attacked Zenda.").withLang("de");

        assertThat(pipeline.between(document, new Span(0, 9), new Span(19, 24))).isEmpty();
    }

    private static Optional<EventType> between(String text, String source, String target) {
        String bare = target.replace(".", "");
        int from = text.indexOf(source);
        int to = text.indexOf(target);
        return pipeline.between(
                Document.ofText("1", text).withLang("en"),
                new Span(from, from + source.length()),
                new Span(to, to + bare.length()));
    }
}
