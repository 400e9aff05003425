package org.entente.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.fake.HostileText;
import org.entente.model.Document;
import org.entente.model.PartialDate;
import org.entente.model.Provenance;
import org.entente.model.Quotation;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefPdfTest {
    private static final String LONG = "Bundesverteidigungsministerium".repeat(20);

    private static Brief.Footnote footnote(int number, String words, String url) {
        Quotation sentence = Document.ofText("d", words).quote(0, words.length());
        Provenance source = new Provenance(
                "D-1",
                "hash",
                "r" + number,
                words,
                PartialDate.parse("2024-03-20"),
                "en",
                url,
                "Herald",
                "",
                0,
                "test");
        return new Brief.Footnote(
                number, "C-" + number, words, new Passage(sentence, new Span(0, Math.min(5, words.length())), source));
    }

    private static Brief brief(int notes, String words, String url) {
        List<Brief.Footnote> footnotes = new ArrayList<>();
        List<Brief.Sentence> sentences = new ArrayList<>();
        for (int i = 1; i <= notes; i++) {
            footnotes.add(footnote(i, words, url));
            sentences.add(new Brief.Sentence(i + ": " + words + ".", List.of(i)));
        }
        sentences.add(new Brief.Sentence(
                "All of it.", IntStream.rangeClosed(1, notes).boxed().toList()));
        return new Brief(
                "Iran – Россия",
                List.of(new Brief.Section("What happened", sentences)),
                List.of("Events: " + notes + "."),
                footnotes);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<PDAnnotationLink> links(PDDocument document) throws IOException {
        List<PDAnnotationLink> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                links.add((PDAnnotationLink) annotation);
            }
        }
        return links;
    }

    @Test
    void namesOfThreeScriptsStandThere() throws IOException {
        String words = "Šećerović met Ñandú, Владимир Зеленський and Μητσοτάκης";

        assertThat(text(BriefPdf.bytes(brief(1, words, ""))))
                .contains(words, "Iran – Россия", "Coverage", "1 / 1")
                .doesNotContain("□");
    }

    @Test
    void whatTheFontLacksIsShownAndSaid() throws IOException {
        assertThat(text(BriefPdf.bytes(brief(1, "習近平 and עברית", ""))))
                .contains("□□□ and □□□□□", "the font of this file");
    }

    @Test
    void footnotesLeadToWordsAndReports() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(BriefPdf.bytes(brief(200, "Drones were sent.", "https://news.example/a?b=1")))) {
            List<PDAnnotationLink> links = links(document);
            assertThat(links.stream().filter(link -> link.getAction() == null))
                    .hasSize(400)
                    .allSatisfy(link -> assertThat(link.getDestination()).isNotNull());
            assertThat(links.stream().filter(link -> link.getAction() != null))
                    .hasSize(200)
                    .allSatisfy(link -> assertThat(((PDActionURI) link.getAction()).getURI())
                            .isEqualTo("https://news.example/a?b=1"));
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Iran – Россия");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(3);
            int pages = document.getNumberOfPages();
            assertThat(new PDFTextStripper().getText(document)).contains("1 / " + pages, pages + " / " + pages);
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void theSameBriefGivesTheSameBytes() {
        assertThat(BriefPdf.bytes(brief(30, "Владимир", "https://news.example")))
                .isEqualTo(BriefPdf.bytes(brief(30, "Владимир", "https://news.example")));
    }

    @Test
    void aWordWiderThanAPageIsBroken() throws IOException {
        String text = text(BriefPdf.bytes(brief(1, LONG, "")));

        assertThat(text.replaceAll("\\s", "")).contains("1:" + LONG);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(200));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void hostileNamesRunNothing(long seed) throws IOException {
        String evil = HostileText.of(seed, 200) + " (javascript:app.alert(1)) Tj ET endstream endobj \\ ) ] >>";

        try (PDDocument document = Loader.loadPDF(BriefPdf.bytes(brief(3, evil, "javascript:" + evil)))) {
            assertThat(links(document))
                    .allSatisfy(link -> assertThat(link.getAction()).isNull());
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("endstream");
        }
    }
}
