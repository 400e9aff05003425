package org.entente.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one font of a PDF: Liberation Sans, which PDFBox brings along, embedded as far as it is used. It covers Latin,
 * Greek and Cyrillic; a letter that it lacks, or that is written from right to left, is shown as {@code □}.
 *
 * <p>One font only: PDFBox writes several in an order that changes from run to run. Not thread-safe.
 */
final class PdfFont {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int LACKING = '□';
    private static final float EM = 1000;

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();
    private boolean isLacking;

    private PdfFont(PDFont font) {
        this.font = font;
    }

    static PdfFont embeddedIn(PDDocument document) throws IOException {
        try (InputStream in = PDFont.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("PDFBox has no " + FILE + " any more");
            }
            return new PdfFont(PDType0Font.load(document, in, true));
        }
    }

    PDFont font() {
        return font;
    }

    /** The words as they can be shown: harmless, composed, and without letters that the font lacks. */
    String shown(String words) {
        StringBuilder out = new StringBuilder(words.length());
        Normalizer.normalize(Harmless.line(words), Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> {
                    boolean isThere = isLeftToRight(c) && width(c) >= 0;
                    isLacking |= !isThere;
                    out.appendCodePoint(isThere ? c : LACKING);
                });
        return out.toString();
    }

    /** True when a letter was shown as {@code □}. */
    boolean isLacking() {
        return isLacking;
    }

    private static boolean isLeftToRight(int c) {
        byte direction = Character.getDirectionality(c);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Of words that can be shown, in points. */
    float width(String shown, float size) {
        float width = 0;
        for (int c : shown.codePoints().toArray()) {
            width += width(c);
        }
        return width * size / EM;
    }

    /** In thousandths of the size; less than 0 when the font has no such letter. */
    private float width(int letter) {
        return widths.computeIfAbsent(letter, c -> {
            try {
                return font.getStringWidth(Character.toString(c));
            } catch (IllegalArgumentException e) {
                return -1f;
            } catch (IOException e) {
                throw new UncheckedIOException("the font cannot be read", e);
            }
        });
    }
}
