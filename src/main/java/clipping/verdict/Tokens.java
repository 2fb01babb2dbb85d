package clipping.verdict;

import clipping.block.Container;
import clipping.block.TextShape;
import java.util.Arrays;

/** What authors of pages call their elements: class and id cut into words, role and itemprop, as hashes. */
public final class Tokens {
    private static final int MAX = 24;
    private static final int MAX_LENGTH = 400;

    private Tokens() {
    }

    /** Hashes of an element's tokens, each once, sorted. Names with digits in them, mostly made by machines, count by their words alone. */
    public static int[] of(Container c) {
        int[] found = new int[MAX];
        int count = add(found, 0, c.classes());
        count = add(found, count, c.id());
        if (!c.role().isEmpty() && count < MAX) found[count++] = TextShape.hash("role=" + c.role());
        if (!c.itemprop().isEmpty() && count < MAX) found[count++] = TextShape.hash("itemprop=" + c.itemprop());
        if (count < MAX) found[count++] = TextShape.hash("<" + c.tag());
        Arrays.sort(found, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) if (kept == 0 || found[kept - 1] != found[i]) found[kept++] = found[i];
        return Arrays.copyOf(found, kept);
    }

    /** Adds each name as a whole and each of its words, cut at signs, digits and humps. */
    private static int add(int[] found, int count, String names) {
        int end = Math.min(names.length(), MAX_LENGTH);
        int whole = -1;
        int word = -1;
        boolean digits = false;
        boolean parts = false;
        for (int i = 0; i <= end && count < MAX - 3; i++) {
            char c = i < end ? names.charAt(i) : ' ';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean hump = word >= 0 && c >= 'A' && c <= 'Z' && names.charAt(i - 1) >= 'a' && names.charAt(i - 1) <= 'z';
            if (word >= 0 && (!letter || hump)) {
                if (i - word >= 3 && (c > ' ' || parts)) found[count++] = TextShape.hash(names, word, i);
                word = -1;
                parts = true;
            }
            if (letter && word < 0) word = i;
            if (c > ' ') {
                if (whole < 0) {
                    whole = i;
                    digits = false;
                    parts = false;
                }
                digits |= c >= '0' && c <= '9';
            } else if (whole >= 0) {
                if (!digits && i - whole >= 2 && i - whole <= 40) found[count++] = TextShape.hash(names, whole, i);
                whole = -1;
            }
        }
        return count;
    }
}
