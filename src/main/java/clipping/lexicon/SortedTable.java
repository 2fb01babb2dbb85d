package clipping.lexicon;

import java.nio.charset.StandardCharsets;

/**
 * A resource of sorted lines: a folded name, a tab, an entry; remarks, with two slashes, at its head. Searched in its bytes as loaded, so
 * loading is only reading.
 */
final class SortedTable {
    private static final int LONGEST = 60;
    private final byte[] table;

    SortedTable(String resource) {
        this(Resource.bytes(Resource.LEXICON + resource));
    }

    SortedTable(byte[] table) {
        this.table = table;
    }

    /** The entry of a folded name, perhaps empty; null when the name is not there. */
    String find(String folded) {
        if (folded.length() < 2 || folded.length() > LONGEST) return null;
        byte[] wanted = folded.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = table.length;
        while (low < high) {
            int start = lineStart((low + high) >>> 1);
            int order = order(start, wanted);
            if (order > 0) {
                high = start;
                continue;
            }
            int end = lineEnd(start);
            if (order == 0) return entry(start + wanted.length + 1, end);
            low = end + 1;
        }
        return null;
    }

    /** What stands there, without the tab and the + that end a line which people added to one that a program makes. */
    private String entry(int start, int end) {
        boolean added = end - 2 > start && table[end - 1] == '+' && table[end - 2] == '\t';
        return new String(table, start, (added ? end - 2 : end) - start, StandardCharsets.UTF_8);
    }

    /**
     * Below 0 if the line at {@code start} sorts before the wanted name, 0 if it is that line. No line is shorter than its name and a tab.
     */
    private int order(int start, byte[] wanted) {
        int length = Math.min(wanted.length, table.length - start);
        for (int i = 0; i < length; i++) if (table[start + i] != wanted[i]) return (table[start + i] & 255) - (wanted[i] & 255);
        return start + length == table.length ? -1 : (table[start + length] & 255) - '\t';
    }

    private int lineStart(int at) {
        while (at > 0 && table[at - 1] != '\n') at--;
        return at;
    }

    private int lineEnd(int at) {
        while (at < table.length && table[at] != '\n') at++;
        return at;
    }
}
