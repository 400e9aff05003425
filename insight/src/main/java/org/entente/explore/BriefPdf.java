package org.entente.explore;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.entente.explore.PdfRun.Look;
import org.entente.model.PartialDate;

/**
 * A brief as PDF with everything in it: the font, links from sentences to footnotes and from footnotes to reports, page
 * numbers, an outline. The same brief gives the same bytes; its date is that of the latest report. Texts are hostile:
 * nothing of theirs runs, and only web addresses become links.
 */
public final class BriefPdf {
    private static final float TITLE = 20;
    private static final float HEADING = 13;
    private static final float BODY = 10.5f;
    private static final float SMALL = 9;
    private static final float NOTE = 7;
    private static final float INDENT = 16;
    private static final float NOTE_INDENT = 26;
    private static final float HEADING_ROOM = 60;

    private final PdfFont font;
    private final PdfPages pages;
    private final PDDocumentOutline outline;

    private BriefPdf(PdfFont font, PdfPages pages, PDDocumentOutline outline) {
        this.font = font;
        this.pages = pages;
        this.outline = outline;
    }

    public static byte[] bytes(Brief brief) {
        try (PDDocument document = new PDDocument()) {
            describe(document, brief);
            PDDocumentOutline outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
            PdfFont font = PdfFont.embeddedIn(document);
            try (PdfPages pages = new PdfPages(document, font)) {
                new BriefPdf(font, pages, outline).write(brief);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the brief cannot be set as PDF", e);
        }
    }

    /** What a reader shows of it, and what would else be taken from the clock. */
    private static void describe(PDDocument document, Brief brief) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(Harmless.line(brief.title()));
        information.setCreator("Entente");
        brief.footnotes().stream()
                .map(footnote -> footnote.passage().source().published())
                .reduce(Times::later)
                .filter(PartialDate::isKnown)
                .ifPresent(date -> information.setCreationDate(midnight(date)));
        document.setDocumentInformation(information);
        CRC32 sum = new CRC32();
        sum.update(String.join("\n", BriefMarkdown.lines(brief)).getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(sum.getValue());
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static Calendar midnight(PartialDate date) {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        day.setTimeInMillis(
                date.lastDay().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return day;
    }

    private void write(Brief brief) throws IOException {
        pages.paragraph(run("", TITLE), List.of(run(brief.title(), TITLE, Look.STRONG, "")), 0);
        for (Brief.Section section : brief.sections()) {
            heading(section.heading());
            for (Brief.Sentence sentence : section.sentences()) {
                sentence(sentence);
            }
        }
        heading("Coverage");
        for (String line : brief.coverage()) {
            pages.paragraph(run("", SMALL), List.of(run(line, SMALL)), 0);
        }
        if (!brief.footnotes().isEmpty()) {
            heading("Words");
        }
        for (Brief.Footnote footnote : brief.footnotes()) {
            footnote(footnote);
        }
        if (font.isLacking()) {
            pages.gap(SMALL);
            pages.paragraph(
                    run("", SMALL),
                    List.of(run(
                            "□ stands for a letter that the font of this file lacks; the brief in HTML has it.",
                            SMALL)),
                    0);
        }
    }

    private void heading(String words) throws IOException {
        pages.keep(HEADING_ROOM);
        pages.gap(HEADING);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(words);
        item.setDestination(pages.anchor("h " + words, HEADING));
        outline.addLast(item);
        pages.paragraph(run("", HEADING), List.of(run(words, HEADING, Look.STRONG, "")), 0);
        pages.gap(HEADING / 4);
    }

    private void sentence(Brief.Sentence sentence) throws IOException {
        List<PdfRun> runs = new ArrayList<>();
        runs.add(run(sentence.words(), BODY));
        for (int note : sentence.notes()) {
            runs.add(run(String.valueOf(note), NOTE, Look.RAISED, "#n" + note));
            runs.add(run(" ", NOTE));
        }
        pages.paragraph(run("•   ", BODY), runs, INDENT);
        pages.gap(2);
    }

    private void footnote(Brief.Footnote footnote) throws IOException {
        Passage passage = footnote.passage();
        List<PdfRun> runs = new ArrayList<>();
        if (!footnote.voice().isEmpty()) {
            runs.add(run(footnote.voice() + ": ", SMALL));
        }
        runs.add(run("“" + passage.before(), SMALL));
        runs.add(run(passage.cueWords(), SMALL, Look.MARKED, ""));
        runs.add(run(passage.after() + "” – " + Reports.named(passage.source()), SMALL));
        String url = passage.source().url();
        if (!url.isEmpty()) {
            runs.add(run(", ", SMALL));
            runs.add(run(url, SMALL, Look.PLAIN, Reports.isWeb(url) ? url : ""));
        }
        runs.add(run(" (" + footnote.claim() + ")", NOTE));
        pages.anchor("n" + footnote.number(), SMALL);
        pages.paragraph(run(footnote.number() + ".  ", SMALL), runs, NOTE_INDENT);
        pages.gap(2);
    }

    private PdfRun run(String words, float size) {
        return run(words, size, Look.PLAIN, "");
    }

    private PdfRun run(String words, float size, Look look, String link) {
        return new PdfRun(font.shown(words), size, look, link);
    }
}
