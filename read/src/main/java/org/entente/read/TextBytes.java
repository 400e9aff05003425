package org.entente.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.entente.model.Outcome;
import org.entente.model.Refusal;

/**
 * From bytes to text: a byte order mark decides, else it is UTF-8 to the letter, else it is refused. Nothing is
 * guessed, because a wrong guess would put wrong letters into names.
 */
final class TextBytes {
    private static final int HEAD = 8;
    private static final List<Signature> BINARY = List.of(
            new Signature("25504446", "a PDF"),
            new Signature("504b0304", "a ZIP archive or an office document"),
            new Signature("d0cf11e0", "an old office document"),
            new Signature("7b5c727466", "a rich-text document"),
            new Signature("1f8b08", "a gzip archive"),
            new Signature("89504e47", "a PNG picture"),
            new Signature("ffd8ff", "a JPEG picture"),
            new Signature("47494638", "a GIF picture"));

    private TextBytes() {}

    /** The text of a document, or why there is none. */
    static Outcome<String> decode(String id, byte[] bytes) {
        String head = head(bytes);
        for (Signature signature : BINARY) {
            if (head.startsWith(signature.hex())) {
                return refused(id, Refusal.BINARY, "it is " + signature.what() + ", no text; give its text as .txt");
            }
        }
        Mark mark = Mark.of(head);
        if (mark == Mark.NONE) {
            int zero = indexOfZero(bytes);
            if (zero >= 0) {
                return refused(id, Refusal.BINARY, "byte " + zero + " is 0, so it is no text; give its text as .txt");
            }
        }
        return strict(id, bytes, mark)
                .flatMap(text -> text.isBlank()
                        ? refused(id, Refusal.EMPTY, "it holds no words; leave it out or fill it")
                        : new Outcome.Done<>(id, text));
    }

    /** The characters of bytes that should be UTF-8, a leading byte order mark dropped. */
    static Outcome<String> utf8(String id, byte[] bytes) {
        return strict(id, bytes, Mark.of(head(bytes)) == Mark.UTF_8 ? Mark.UTF_8 : Mark.NONE);
    }

    private static Outcome<String> strict(String id, byte[] bytes, Mark mark) {
        ByteBuffer in = ByteBuffer.wrap(bytes, mark.length, bytes.length - mark.length);
        CharsetDecoder decoder = mark.charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        if (!result.isUnderflow()) {
            return refused(id, Refusal.CHARSET, fault(bytes, in.position(), mark));
        }
        return new Outcome.Done<>(id, out.flip().toString());
    }

    private static String fault(byte[] bytes, int at, Mark mark) {
        String where = at < bytes.length
                ? "byte " + at + " (0x" + HexFormat.of().toHexDigits(bytes[at]) + ")"
                : "the end, byte " + at + ",";
        return where + " is no " + mark.charset.name() + "; save the file as UTF-8";
    }

    private static int indexOfZero(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static Outcome<String> refused(String id, Refusal code, String reason) {
        return new Outcome.Refused<>(id, code, reason);
    }

    /** How many bytes the text takes in UTF-8; half a surrogate pair counts three. */
    static long utf8Length(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes++;
            } else if (c < 0x800) {
                bytes += 2;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                bytes += 4;
                i++;
            } else {
                bytes += 3;
            }
        }
        return bytes;
    }

    /** The first bytes in hexadecimal digits: as many as the longest signature has. */
    private static String head(byte[] bytes) {
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, HEAD));
    }

    /** The first bytes of a format that is no text. */
    private record Signature(String hex, String what) {}

    /** Byte order marks; the longer of two that begin alike stands first. */
    private enum Mark {
        UTF_8("efbbbf", StandardCharsets.UTF_8),
        UTF_32LE("fffe0000", Charset.forName("UTF-32LE")),
        UTF_32BE("0000feff", Charset.forName("UTF-32BE")),
        UTF_16LE("fffe", StandardCharsets.UTF_16LE),
        UTF_16BE("feff", StandardCharsets.UTF_16BE),
        NONE("", StandardCharsets.UTF_8);

        private final String hex;
        private final int length;
        private final Charset charset;

        Mark(String hex, Charset charset) {
            this.hex = hex;
            this.length = hex.length() / 2;
            this.charset = charset;
        }

        static Mark of(String head) {
            for (Mark mark : values()) {
                if (head.startsWith(mark.hex)) {
                    return mark;
                }
            }
            return NONE;
        }
    }
}
