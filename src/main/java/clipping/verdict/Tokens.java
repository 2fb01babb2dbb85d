package clipping.verdict;

import clipping.block.Container;
import clipping.block.TextShape;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What authors of pages call their elements: class and id cut into words, role and itemprop, as hashes. */
public final class Tokens {
    private static final int MAX = 24;
    private static final int MAX_LENGTH = 400;
    /** What hashes of those that are no names begin with. */
    private static final int ROLE = TextShape.hash("role="), ITEMPROP = TextShape.hash("itemprop="), TAG = TextShape.hash("<");

    /** The tokens of the last element that was read, some of them more than once. */
    final int[] found = new int[MAX];
    private int count;

    Tokens() {
    }

    /**
     * Hashes of the tokens of the elements that are one node above a block: of each element each once.
     *
     * @param table the page
     * @param block the block's number
     * @param level nodes upwards, 0 for the block's own elements
     * @return the hashes; none above the body
     */
    public static int[] of(FeatureTable table, int block, int level) {
        ReadTree tree = table.tree();
        int node = tree.leaf(block);
        for (int up = 0; up < level && node >= 0; up++) node = tree.parent[node];
        IntStream all = IntStream.empty();
        Tokens tokens = new Tokens();
        for (Container c = node < 0 ? null : tree.inner(node); c != null; c = tree.outer(node, c)) {
            int[] own = Arrays.stream(tokens.found, 0, tokens.read(c)).sorted().distinct().toArray();
            all = IntStream.concat(all, Arrays.stream(own));
        }
        return all.toArray();
    }

    /** Finds an element's tokens; returns their number. Names with digits in them, mostly made by machines, count by their words alone. */
    int read(Container c) {
        count = 0;
        add(c.classes());
        add(c.id());
        if (!c.role().isEmpty() && count < MAX) found[count++] = TextShape.hash(ROLE, c.role());
        if (!c.itemprop().isEmpty() && count < MAX) found[count++] = TextShape.hash(ITEMPROP, c.itemprop());
        if (count < MAX) found[count++] = TextShape.hash(TAG, c.tag());
        return count;
    }

    /** Whether one of the tokens before is the same. */
    boolean isCopy(int token) {
        for (int k = 0; k < token; k++) if (found[k] == found[token]) return true;
        return false;
    }

    /** Adds each name as a whole and each of its words, cut at signs, digits and humps. */
    private void add(String names) {
        int end = Math.min(names.length(), MAX_LENGTH);
        int whole = -1, word = -1, wholeHash = 0, wordHash = 0;
        boolean digits = false;
        boolean parts = false;
        char before = ' ';
        for (int i = 0; i <= end && count < MAX - 3; i++) {
            char c = i < end ? names.charAt(i) : ' ';
            boolean upper = c >= 'A' && c <= 'Z';
            boolean letter = upper || c >= 'a' && c <= 'z';
            if (word >= 0 && (!letter || upper && before >= 'a' && before <= 'z')) {
                if (i - word >= 3 && (c > ' ' || parts)) found[count++] = wordHash;
                word = -1;
                parts = true;
            }
            before = c;
            int lower = TextShape.lower(c);
            if (letter) {
                if (word < 0) {
                    word = i;
                    wordHash = TextShape.NO_WORD;
                }
                wordHash = TextShape.hash(wordHash, lower);
            }
            if (c > ' ') {
                if (whole < 0) {
                    whole = i;
                    wholeHash = TextShape.NO_WORD;
                    digits = false;
                    parts = false;
                }
                wholeHash = TextShape.hash(wholeHash, lower);
                digits |= c >= '0' && c <= '9';
            } else if (whole >= 0) {
                if (!digits && i - whole >= 2 && i - whole <= 40) found[count++] = wholeHash;
                whole = -1;
            }
        }
    }
}
