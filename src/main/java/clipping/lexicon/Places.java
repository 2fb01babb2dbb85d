package clipping.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The names of the world's cities and countries in many scripts. Its sorted table is searched as it lies in memory, so loading is reading. */
public final class Places {

    private static final class Loaded {
        static final byte[] TABLE;

        static {
            try (InputStream in = Places.class.getResourceAsStream("/clipping/lexicon/places.txt")) {
                TABLE = in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Places() {
    }

    /**
     * The size of the largest city of a name.
     *
     * @return the number of digits of its people less one, from 3 for thousands to 7 for tens of millions; 0 when no city is called so
     */
    public static int city(String name) {
        String kinds = find(Spelling.fold(name));
        return kinds.isEmpty() || kinds.charAt(0) == 'p' ? 0 : kinds.charAt(0) - '0';
    }

    /** Whether a country is called so. */
    public static boolean country(String name) {
        return find(Spelling.fold(name)).endsWith("p");
    }

    private static String find(String folded) {
        if (folded.length() < 2 || folded.length() > 40) return "";
        byte[] wanted = (folded + "\t").getBytes(StandardCharsets.UTF_8);
        byte[] table = Loaded.TABLE;
        int low = 0;
        int high = table.length;
        while (low < high) {
            int start = lineStart(table, (low + high) >>> 1);
            int end = lineEnd(table, start);
            int order = Arrays.compareUnsigned(table, start, Math.min(end, start + wanted.length), wanted, 0, wanted.length);
            if (order == 0) return new String(table, start + wanted.length, end - start - wanted.length, StandardCharsets.UTF_8);
            if (order < 0) low = end + 1;
            else high = start;
        }
        return "";
    }

    private static int lineStart(byte[] table, int at) {
        while (at > 0 && table[at - 1] != '\n') at--;
        return at;
    }

    private static int lineEnd(byte[] table, int at) {
        while (at < table.length && table[at] != '\n') at++;
        return at;
    }
}
