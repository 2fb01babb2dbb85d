package clipping.page;

import java.nio.charset.StandardCharsets;

/** A few names of elements or attributes, found among a page's bytes without making strings. */
final class NameTable {
    private static final int SLOTS = 256;

    private final String[] names = new String[SLOTS];
    private final byte[][] bytes = new byte[SLOTS][];
    /** For each length the first letters of its names, one bit each. */
    private final int[] firsts = new int[64];

    /** @param names ASCII, in lower case, shorter than 64; at most a hundred */
    NameTable(String... names) {
        for (String name : names) {
            byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
            int slot = slot(ascii, 0, ascii.length);
            while (bytes[slot] != null) slot = (slot + 1) % SLOTS;
            this.names[slot] = name;
            bytes[slot] = ascii;
            firsts[ascii.length] |= 1 << (ascii[0] & 31);
        }
    }

    /** The name between {@code from} and {@code to}, at least one byte, in any case; null if it is not in the table. */
    String find(byte[] page, int from, int to) {
        int length = to - from;
        if (length >= firsts.length || (firsts[length] >>> (page[from] & 31) & 1) == 0) return null; // most are
        for (int slot = slot(page, from, to); bytes[slot] != null; slot = (slot + 1) % SLOTS)
            if (bytes[slot].length == length && isAt(bytes[slot], page, from)) return names[slot];
        return null;
    }

    private static boolean isAt(byte[] name, byte[] page, int from) {
        for (int i = 0; i < name.length; i++) if (!is(page[from + i], name[i])) return false;
        return true;
    }

    /** Whether the name, in any case, begins at {@code from}; there are enough bytes. */
    static boolean isAt(String name, byte[] page, int from) {
        for (int i = 0; i < name.length(); i++) if (!is(page[from + i], name.charAt(i))) return false;
        return true;
    }

    private static boolean is(byte b, int lower) {
        return b == lower || (b ^ lower) == ' ' && lower >= 'a' && lower <= 'z';
    }

    private static int slot(byte[] page, int from, int to) {
        // the bit of a space makes capitals small: names are found in any case
        return ((page[from] | ' ') * 7 + (page[to - 1] | ' ') * 31 + (to - from) * 67) & SLOTS - 1;
    }
}
