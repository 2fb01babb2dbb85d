package clipping.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A resource of sorted lines, each a folded name, a tab and what is known of it. It is searched as it lies in memory, so loading is reading. */
final class SortedTable {
    private static final int LONGEST = 60;
    private final byte[] table;

    SortedTable(String resource) {
        table = bytes(resource);
    }

    /** A lexicon's bytes. */
    static byte[] bytes(String resource) {
        try (InputStream in = SortedTable.class.getResourceAsStream("/clipping/lexicon/" + resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known of a folded name, which may be nothing more than that it is there; null when it is not. */
    String find(String folded) {
        if (folded.length() < 2 || folded.length() > LONGEST) return null;
        byte[] wanted = (folded + "\t").getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = table.length;
        while (low < high) {
            int start = lineStart((low + high) >>> 1);
            int end = lineEnd(start);
            int order = Arrays.compareUnsigned(table, start, Math.min(end, start + wanted.length), wanted, 0, wanted.length);
            if (order == 0) return new String(table, start + wanted.length, end - start - wanted.length, StandardCharsets.UTF_8);
            if (order < 0) low = end + 1;
            else high = start;
        }
        return null;
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
