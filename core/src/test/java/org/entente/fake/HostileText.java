package org.entente.fake;

import java.util.List;
import java.util.Random;

/** Random texts out of what reports should not hold and do. */
public final class HostileText {
    private static final List<String> PIECES = List.of(
            "😀",
            "👩‍👩‍👧",
            "e\u0301\u0301\u0301",
            "\u202eRussia\u202c",
            "\u200f",
            "\ud83d",
            "\ude00",
            "\r\n",
            "\n\n",
            "\n",
            "\t",
            "\u0000",
            "\u00a0",
            "\u200b",
            "İstanbul",
            "ıI",
            "ß",
            "ﬁ",
            "Ǆ",
            "“",
            "”",
            "\"",
            "«",
            "»",
            "…",
            "—",
            ".",
            ". ",
            ", ",
            "(",
            ")",
            "- ",
            "a million days ago",
            "2024-02-30",
            "31/02/2024",
            "0000",
            "99999999999999999999",
            "droniHa",
            "YouTube",
            "U.S.",
            "IRAN",
            "漢字",
            "العربية");
    private static final List<String> WORDS = List.of(
            "Iran",
            "Russia",
            "Iranian",
            "attacked",
            "supplied",
            "drones",
            "to",
            "the",
            "said",
            "Shoigu",
            "not",
            "by",
            "yesterday",
            "on",
            "Friday",
            "of",
            "minister",
            "and",
            "accused",
            "its");

    private HostileText() {}

    /** A text of so many pieces, plain words and hostile ones by turns. */
    public static String of(long seed, int pieces) {
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            boolean isWord = random.nextInt(3) > 0;
            List<String> source = isWord ? WORDS : PIECES;
            out.append(source.get(random.nextInt(source.size())));
            out.append(random.nextInt(4) > 0 ? " " : "");
        }
        return out.toString();
    }
}
