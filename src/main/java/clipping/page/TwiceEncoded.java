package clipping.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Mends text that was encoded twice: its UTF-8 was read as windows-1252 and encoded again, so that every character beyond ASCII became two
 * or more (an apostrophe three of them). It is mended on pages where most of what is beyond ASCII decodes back, nowhere else: a few such
 * pairs stand in honest text, too.
 */
final class TwiceEncoded {
    /** A page has so many sequences that decode back at least, and so many for each other character beyond ASCII. */
    static final int FEW = 3;
    private static final int FOR_EACH = 2;
    /** Bytes of the shortest sequence that decodes back. */
    private static final int SHORTEST = 4;
    /** Text is seldom encoded more than three times. */
    private static final int TIMES = 3;
    /** What windows-1252 has from 80 to 9F, 0 where it has nothing. */
    private static final String HIGH = "\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0"
        + "\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178";

    private final byte[] in;
    private final int from;
    /** Number of bytes of the character read last. */
    private int size;

    private TwiceEncoded(byte[] in, int from) {
        this.in = in;
        this.from = from;
    }

    /**
     * The bytes, sound UTF-8, from there on as they were meant; null when they are already.
     *
     * @param latin number of characters that may begin what was encoded twice, see {@link Utf8#latin}
     */
    static byte[] mended(byte[] bytes, int from, int latin) {
        byte[] mended = null;
        for (int i = 0; i < TIMES; i++) {
            TwiceEncoded text = mended == null ? new TwiceEncoded(bytes, from) : new TwiceEncoded(mended, 0);
            if (!text.isTwice(mended == null ? latin : mended.length)) break;
            mended = text.decoded();
        }
        return mended;
    }

    private boolean isTwice(int latin) {
        ByteBuffer eights = ByteBuffer.wrap(in);
        int good = 0, others = 0, left = latin;
        for (int i = from; i < in.length; ) {
            if (in[i] >= 0) {
                i++;
                while (i + 8 <= in.length && (eights.getLong(i) & Utf8.HIGH_BITS) == 0) i += 8;
                continue;
            }
            if (in[i] == Utf8.LATIN) left--;
            int length = sequence(i);
            if (length > 0) {
                good++;
                i += length;
            } else {
                others++;
                i += Utf8.length(in, i);
                int most = Math.min(left, (in.length - i) / SHORTEST);
                if ((long) others * FOR_EACH > good + most) return false; // the rest cannot make up for them
            }
        }
        return good >= FEW && good >= (long) others * FOR_EACH;
    }

    private byte[] decoded() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length - from);
        int kept = from;
        for (int i = from; i < in.length; ) {
            int length = in[i] < 0 ? sequence(i) : 0;
            if (length == 0) {
                i++;
                continue;
            }
            out.write(in, kept, i - kept);
            for (int at = i; at < i + length; at += size) out.write(byteAt(at));
            i += length;
            kept = i;
        }
        out.write(in, kept, in.length - kept);
        return out.toByteArray();
    }

    /** How many bytes are characters that stand for the bytes of one, 0 when those there are not. */
    private int sequence(int at) {
        if (in[at] != Utf8.LATIN) return 0; // the first stands for C2 to F4
        byte[] one = new byte[4];
        int first = byteAt(at);
        int n = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        int i = at;
        for (int k = 0; k < n; k++) {
            int b = i < in.length && in[i] < 0 ? byteAt(i) : -1;
            if (b < 0) return 0;
            one[k] = (byte) b;
            i += size;
        }
        return n > 0 && Utf8.length(one, 0) == n ? i - at : 0;
    }

    /** The byte that a character beyond ASCII stands for in windows-1252, -1 for none. */
    private int byteAt(int i) {
        size = Utf8.length(in, i);
        if (size == 2) {
            int c = (in[i] & 0x1f) << 6 | in[i + 1] & 0x3f;
            return c < 0x100 ? c : high(c);
        }
        return size == 3 ? high((in[i] & 0xf) << 12 | (in[i + 1] & 0x3f) << 6 | in[i + 2] & 0x3f) : -1;
    }

    private static int high(int c) {
        int at = HIGH.indexOf(c);
        return at < 0 || c == 0 ? -1 : 0x80 + at;
    }
}
