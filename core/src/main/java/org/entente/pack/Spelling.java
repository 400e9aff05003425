package org.entente.pack;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings the spellings of one name together: transliterations of several languages, doubled letters, broken characters.
 * Stateless; linear in the name.
 */
final class Spelling {
    /** What is written in several ways, in one; longer ones first. Applied to folded words, left to right. */
    private static final List<String[]> SAME = List.of(
            new String[] {"tsch", "c"},
            new String[] {"dsch", "g"},
            new String[] {"shch", "c"},
            new String[] {"sch", "s"},
            new String[] {"tch", "c"},
            new String[] {"dzh", "g"},
            new String[] {"ch", "c"},
            new String[] {"sh", "s"},
            new String[] {"zh", "z"},
            new String[] {"kh", "q"},
            new String[] {"gh", "g"},
            new String[] {"ph", "f"},
            new String[] {"th", "t"},
            new String[] {"dh", "d"},
            new String[] {"ts", "z"},
            new String[] {"tz", "z"},
            new String[] {"cz", "c"},
            new String[] {"ck", "k"},
            new String[] {"qu", "k"},
            new String[] {"gu", "g"},
            new String[] {"ou", "u"},
            new String[] {"oo", "u"},
            new String[] {"ee", "i"},
            new String[] {"x", "ks"},
            new String[] {"w", "v"},
            new String[] {"j", "i"},
            new String[] {"y", "i"},
            new String[] {"q", "k"},
            new String[] {"ı", "i"},
            new String[] {"đ", "d"},
            new String[] {"ł", "l"},
            new String[] {"ø", "o"},
            new String[] {"ß", "s"},
            new String[] {"æ", "e"},
            new String[] {"ə", "e"});

    /** A letter that was lost on the way: "Orb?n". */
    private static final Pattern LOST = Pattern.compile("(?<=\\p{L})[?\\uFFFD](?=\\p{L})");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Spelling() {}

    /** The letters of a word, one way of writing each sound, none doubled. */
    static String plain(String word) {
        String folded = Words.fold(word);
        StringBuilder out = new StringBuilder(folded.length());
        int i = 0;
        while (i < folded.length()) {
            String written = folded.substring(i, i + 1);
            int taken = 1;
            for (String[] same : SAME) {
                if (folded.startsWith(same[0], i)) {
                    written = same[1];
                    taken = same[0].length();
                    break;
                }
            }
            for (int k = 0; k < written.length(); k++) {
                char c = written.charAt(k);
                if (Character.isLetterOrDigit(c) && (out.length() == 0 || out.charAt(out.length() - 1) != c)) {
                    out.append(c);
                }
            }
            i += taken;
        }
        return out.toString();
    }

    /**
     * The consonants of a plain word by the family of their sounds, none twice in a row; vowels, {@code h} and what
     * languages write as a vowel are left out, but for a vowel at the beginning.
     */
    static String skeleton(String plain) {
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char family = family(plain.charAt(i));
            if (family == 'A' && i > 0 || family == '-') {
                continue;
            }
            if (out.length() == 0 || out.charAt(out.length() - 1) != family) {
                out.append(family);
            }
        }
        return out.toString();
    }

    private static char family(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u' -> 'A';
            case 'h' -> '-';
            case 'b', 'p' -> 'P';
            case 'v', 'f' -> 'F';
            case 'd', 't' -> 'T';
            case 'c', 's', 'z' -> 'S';
            case 'g', 'k', 'q' -> 'K';
            default -> c;
        };
    }

    /**
     * The words as they were before UTF-8 was read as Windows-1252 ("ErdoÄŸan"); unchanged where that did not happen.
     */
    static String unmangled(String words) {
        boolean isSuspect = words.codePoints().anyMatch(c -> c >= 0xC2 && c <= 0xF4);
        if (!isSuspect) {
            return words;
        }
        try {
            ByteBuffer bytes = WINDOWS.newEncoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(words));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException e) {
            return words; // it was sound
        }
    }

    /**
     * Without what is not seen: controls, directions, joiners, letters lost; composed, blanks single, of at most
     * {@code most}.
     */
    static String visible(String words, int most) {
        StringBuilder out = new StringBuilder();
        boolean isBlank = true;
        for (int i = 0; i < words.length() && out.length() < most; ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!isBlank) {
                    out.append(' ');
                }
                isBlank = true;
            } else if (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE) {
                out.appendCodePoint(c);
                isBlank = false;
            }
        }
        return LOST.matcher(Normalizer.normalize(out.toString().strip(), Normalizer.Form.NFC))
                .replaceAll("");
    }
}
