package org.entente.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * Lays paragraphs on A4 pages, one below the other. Links within the document may lead forward: they are set when all
 * is written. Not thread-safe; close it before the document is saved.
 */
final class PdfPages implements AutoCloseable {
    private static final PDRectangle PAGE = PDRectangle.A4;
    private static final float MARGIN = 60;
    private static final float LEADING = 1.35f;
    private static final float RISE = 0.35f;
    private static final float DESCENT = 0.25f;
    private static final float NUMBER_SIZE = 8;

    private final PDDocument document;
    private final PdfFont font;
    private final Map<String, PDPageXYZDestination> anchors = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream page;
    private float y;

    private record Link(PDPage page, PDRectangle where, String target) {}

    PdfPages(PDDocument document, PdfFont font) throws IOException {
        this.document = document;
        this.font = font;
        this.page = begin();
    }

    private PDPageContentStream begin() throws IOException {
        PDPage next = new PDPage(PAGE);
        document.addPage(next);
        pages.add(next);
        y = PAGE.getHeight() - MARGIN;
        return new PDPageContentStream(document, next);
    }

    /** Leaves room, but not at the top of a page. */
    void gap(float points) {
        y -= y < PAGE.getHeight() - MARGIN ? points : 0;
    }

    /** Begins a page when so much does not fit any more. */
    void keep(float points) throws IOException {
        if (y - points < MARGIN) {
            page.close();
            page = begin();
        }
    }

    /** What a link {@code #name} leads to: the line that is written next. */
    PDPageXYZDestination anchor(String name, float size) throws IOException {
        keep(size * LEADING);
        PDPageXYZDestination here = new PDPageXYZDestination();
        here.setPage(pages.get(pages.size() - 1));
        here.setTop((int) Math.ceil(y));
        anchors.put(name, here);
        return here;
    }

    /** @param label what stands left of the first line, within the indent */
    void paragraph(PdfRun label, List<PdfRun> runs, float indent) throws IOException {
        boolean isFirst = true;
        for (List<PdfRun> line : PdfLines.of(runs, font, PAGE.getWidth() - 2 * MARGIN - indent)) {
            float size = (float) line.stream().mapToDouble(PdfRun::size).max().orElse(label.size());
            keep(size * LEADING);
            y -= size * LEADING;
            if (isFirst) {
                draw(label, MARGIN + indent - label.width(font));
            }
            isFirst = false;
            float x = MARGIN + indent;
            for (PdfRun run : line) {
                draw(run, x);
                x += run.width(font);
            }
        }
    }

    private void draw(PdfRun run, float x) throws IOException {
        float width = font.width(run.words().stripTrailing(), run.size());
        if (run.look() == PdfRun.Look.MARKED) {
            page.setNonStrokingColor(1f, 0.93f, 0.6f);
            page.addRect(x, y - run.size() * DESCENT, width, run.size() * (1 + DESCENT));
            page.fill();
        }
        float base = run.look() == PdfRun.Look.RAISED ? y + run.size() * RISE : y;
        if (!run.link().isEmpty()) {
            PDRectangle where = new PDRectangle(x, base - run.size() * DESCENT, width, run.size() * (1 + DESCENT));
            links.add(new Link(pages.get(pages.size() - 1), where, run.link()));
        }
        boolean isLink = !run.link().isEmpty();
        page.setNonStrokingColor(0f, isLink ? 0.2f : 0f, isLink ? 0.55f : 0f);
        page.beginText();
        page.setFont(font.font(), run.size());
        // the one font has no bold: the outline is drawn as well
        page.setRenderingMode(run.look() == PdfRun.Look.STRONG ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setLineWidth(run.size() / 36);
        page.newLineAtOffset(x, base);
        page.showText(run.words());
        page.endText();
    }

    /** Sets links and page numbers. */
    @Override
    public void close() throws IOException {
        page.close();
        for (Link link : links) {
            PDAnnotationLink annotation = new PDAnnotationLink();
            PDBorderStyleDictionary none = new PDBorderStyleDictionary();
            none.setWidth(0);
            annotation.setBorderStyle(none);
            annotation.setRectangle(link.where());
            if (link.target().startsWith("#")) {
                annotation.setDestination(anchors.get(link.target().substring(1)));
            } else {
                PDActionURI address = new PDActionURI();
                address.setURI(link.target());
                annotation.setAction(address);
            }
            link.page().getAnnotations().add(annotation);
        }
        for (int i = 0; i < pages.size(); i++) {
            String number = (i + 1) + " / " + pages.size();
            try (PDPageContentStream foot =
                    new PDPageContentStream(document, pages.get(i), AppendMode.APPEND, true, true)) {
                foot.beginText();
                foot.setFont(font.font(), NUMBER_SIZE);
                foot.newLineAtOffset((PAGE.getWidth() - font.width(number, NUMBER_SIZE)) / 2, MARGIN / 2);
                foot.showText(number);
                foot.endText();
            }
        }
    }
}
