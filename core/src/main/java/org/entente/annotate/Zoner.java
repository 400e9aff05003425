package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;
import org.entente.model.Zone;
import org.entente.pack.LanguagePack;
import org.entente.pack.ZonePattern;

/** Marks lines that are not the article, by the pack's patterns; a line at a time, never more. Linear. */
public final class Zoner {
    private final LanguagePack pack;

    public Zoner(LanguagePack pack) {
        this.pack = pack;
    }

    /** The zones of a text, in its order. */
    public List<Zone> zones(String text) {
        List<Zone> zones = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                for (ZonePattern pattern : pack.zones()) {
                    if (pattern.matches(line)) {
                        zones.add(new Zone(trimmed(text, start, end), pattern.zone(), pattern.id()));
                        break;
                    }
                }
            }
            start = end + 1;
        }
        return zones;
    }

    private static Span trimmed(String text, int start, int end) {
        int s = start;
        int e = end;
        while (s < e && Character.isWhitespace(text.charAt(s))) {
            s++;
        }
        while (e > s && Character.isWhitespace(text.charAt(e - 1))) {
            e--;
        }
        return new Span(s, e);
    }
}
