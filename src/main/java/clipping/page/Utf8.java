package clipping.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/** Decodes sound UTF-8, of which nearly every page is, straight into the characters that the parser reads: a fraction of what making a string of it costs. */
final class Utf8 {
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {
    }

    /** The text of the bytes; null when some of them are no UTF-8, or spell the sign that stands for such bytes. */
    static CharBuffer decode(byte[] bytes, int from) {
        char[] out = new char[bytes.length - from];
        ByteBuffer eights = ByteBuffer.wrap(bytes);
        int n = 0;
        int i = from;
        while (i < bytes.length) {
            while (i + 8 <= bytes.length && (eights.getLong(i) & HIGH_BITS) == 0) {
                for (int end = i + 8; i < end; i++) out[n++] = (char) bytes[i];
            }
            if (i == bytes.length) break;
            int b = bytes[i];
            if (b >= 0) {
                out[n++] = (char) b;
                i++;
                continue;
            }
            int length = length(bytes, i);
            switch (length) {
                case 2 -> out[n++] = (char) ((b & 0x1f) << 6 | bytes[i + 1] & 0x3f);
                case 3 -> {
                    char c = (char) ((b & 0xf) << 12 | (bytes[i + 1] & 0x3f) << 6 | bytes[i + 2] & 0x3f);
                    if (c == '\ufffd') return null;
                    out[n++] = c;
                }
                case 4 -> {
                    int c = (b & 7) << 18 | (bytes[i + 1] & 0x3f) << 12 | (bytes[i + 2] & 0x3f) << 6 | bytes[i + 3] & 0x3f;
                    out[n++] = Character.highSurrogate(c);
                    out[n++] = Character.lowSurrogate(c);
                }
                default -> {
                    return null;
                }
            }
            i += length;
        }
        return CharBuffer.wrap(out, 0, n);
    }

    /** Bytes of the character beyond ASCII that begins at {@code i}, 0 when none does. */
    static int length(byte[] b, int i) {
        int first = b[i] & 255;
        int n = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
        if (n == 0 || i + n > b.length) return 0;
        for (int k = 1; k < n; k++) if ((b[i + k] & 0xc0) != 0x80) return 0;
        int second = b[i + 1] & 255;
        if (first == 0xe0 && second < 0xa0 || first == 0xed && second > 0x9f || first == 0xf0 && second < 0x90 || first == 0xf4 && second > 0x8f) return 0;
        return n;
    }
}
