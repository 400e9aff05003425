package org.entente.explore;

import java.util.ArrayList;
import java.util.List;

/** Breaks runs into lines: between words, and within a word only where it is wider than a whole line. */
final class PdfLines {
    private final PdfFont font;
    private final float room;
    private final List<List<PdfRun>> lines = new ArrayList<>();
    private List<PdfRun> line = new ArrayList<>();
    private float used;

    private PdfLines(PdfFont font, float room) {
        this.font = font;
        this.room = room;
    }

    static List<List<PdfRun>> of(List<PdfRun> runs, PdfFont font, float room) {
        PdfLines broken = new PdfLines(font, room);
        List<PdfRun> word = new ArrayList<>();
        for (PdfRun run : runs) {
            for (PdfRun piece : run.pieces()) {
                word.add(piece);
                if (piece.endsBlank()) {
                    broken.add(word);
                    word = new ArrayList<>();
                }
            }
        }
        broken.add(word);
        broken.end();
        return broken.lines;
    }

    /** @param word pieces that no blank divides: the last may end with one */
    private void add(List<PdfRun> word) {
        if (used + width(word) > room) {
            end();
        }
        if (width(word) > room) {
            word.stream().flatMap(piece -> piece.letters().stream()).forEach(letter -> {
                if (used + width(List.of(letter)) > room) {
                    end();
                }
                put(letter);
            });
        } else {
            word.forEach(this::put);
        }
    }

    private void put(PdfRun piece) {
        int last = line.size() - 1;
        boolean isSame = last >= 0 && line.get(last).with("").equals(piece.with(""));
        if (isSame) {
            line.set(last, piece.with(line.get(last).words() + piece.words()));
        } else {
            line.add(piece);
        }
        used += piece.width(font);
    }

    /** Without the blanks at its end, which may hang over. */
    private float width(List<PdfRun> word) {
        float width = 0;
        for (int i = 0; i < word.size(); i++) {
            PdfRun piece = word.get(i);
            width += (i == word.size() - 1 ? piece.with(piece.words().stripTrailing()) : piece).width(font);
        }
        return width;
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(line);
        }
        line = new ArrayList<>();
        used = 0;
    }
}
