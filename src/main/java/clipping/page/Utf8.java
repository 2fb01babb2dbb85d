package clipping.page;

import java.nio.ByteBuffer;

/**
 * Facts about bytes that are valid UTF-8, as nearly all pages are.
 *
 * @param chars   number of characters, surrogate pairs as two
 * @param mended  whether they contain U+FFFD, which marks what could not be decoded
 * @param regular whether they are free of U+0000 and U+FFFF, at which the parser stops or behaves differently
 * @param latin   number of characters from U+00C0 to U+00FF: among them all that begin what was encoded twice
 */
record Utf8(int chars, boolean mended, boolean regular, int latin) {
    /** The first byte of a character from U+00C0 to U+00FF. */
    static final byte LATIN = (byte) 0xc3;
    /** The first bit of each of eight bytes: set in all that are no ASCII. */
    static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    /** Most bytes that are passed at once: a method that is often called is soon compiled. */
    private static final int STRETCH = 1024;

    /** The facts, or null if the bytes are not valid UTF-8. */
    static Utf8 of(byte[] bytes, int from) {
        ByteBuffer eights = ByteBuffer.wrap(bytes);
        int chars = bytes.length - from;
        boolean mended = false;
        boolean regular = true;
        int latin = 0;
        int i = from;
        while (i < bytes.length) {
            i = plainEnd(bytes, eights, i);
            if (i < bytes.length && bytes[i] == 0) {
                regular = false;
                i++;
            }
            while (i < bytes.length && bytes[i] < 0) {
                int length = length(bytes, i);
                if (length == 0) return null;
                if (bytes[i] == (byte) 0xef && bytes[i + 1] == (byte) 0xbf) {
                    mended |= bytes[i + 2] == (byte) 0xbd;
                    regular &= bytes[i + 2] != (byte) 0xbf;
                }
                if (bytes[i] == LATIN) latin++;
                chars -= length == 4 ? 2 : length - 1;
                i += length;
            }
        }
        return new Utf8(chars, mended, regular, latin);
    }

    /** Index behind the next ASCII characters but U+0000, or in the midst of very many. */
    private static int plainEnd(byte[] bytes, ByteBuffer eights, int from) {
        int end = Math.min(from + STRETCH, bytes.length), i = from;
        // no high bit and no zero
        for (long eight; i + 8 <= end && (((eight = eights.getLong(i)) | eight - ONES) & HIGH_BITS) == 0; ) i += 8;
        while (i < end && bytes[i] > 0) i++;
        return i;
    }

    /** Length in bytes of the character beyond ASCII at {@code i}, 0 for an invalid one. */
    static int length(byte[] b, int i) {
        int first = b[i] & 255;
        int n = length(first);
        if (n == 0 || i + n > b.length) return 0;
        for (int k = 1; k < n; k++) if ((b[i + k] & 0xc0) != 0x80) return 0;
        int second = b[i + 1] & 255;
        if (first == 0xe0 && second < 0xa0 || first == 0xed && second > 0x9f || first == 0xf0 && second < 0x90
            || first == 0xf4 && second > 0x8f) {
            return 0;
        }
        return n;
    }

    /** The length of the sequences that begin with a byte; 0 where none does. */
    private static int length(int first) {
        if (first < 0xc2 || first >= 0xf5) return 0;
        return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    }
}
