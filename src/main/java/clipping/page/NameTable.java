package clipping.page;

/** A few names of elements or attributes, to be found among a page's bytes without making a string of each. */
final class NameTable {
    private final String[] slots = new String[256];
    private int longest;

    /** @param names ASCII, in lower case; at most a hundred */
    NameTable(String... names) {
        for (String name : names) {
            int slot = slot(name.charAt(0), name.charAt(name.length() - 1), name.length());
            while (slots[slot] != null) slot = slot + 1 & 255;
            slots[slot] = name;
            longest = Math.max(longest, name.length());
        }
    }

    /** The name that stands from {@code from} to {@code to}, at least a byte, in upper or lower case; null when it is none of these. */
    String find(byte[] bytes, int from, int to) {
        if (to - from > longest) return null;
        for (int slot = slot(bytes[from], bytes[to - 1], to - from); slots[slot] != null; slot = slot + 1 & 255) if (is(slots[slot], bytes, from, to)) return slots[slot];
        return null;
    }

    private static boolean is(String name, byte[] bytes, int from, int to) {
        return name.length() == to - from && isAt(name, bytes, from);
    }

    /** Whether the name, in upper or lower case, begins at {@code from}; there are bytes enough. */
    static boolean isAt(String name, byte[] bytes, int from) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (bytes[from + i] != c && (c < 'a' || c > 'z' || bytes[from + i] != (c & ~' '))) return false;
        }
        return true;
    }

    private static int slot(int first, int last, int length) {
        return ((first | ' ') * 7 + (last | ' ') * 31 + length * 67) & 255;
    }
}
