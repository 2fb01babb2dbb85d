package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Learned weights of words, and of the names that elements have, by hash; sixteenths of a log-odds. */
final class TokenWeights {
    static final int LEVELS = 7;
    static final int WORDS = 30;

    private final int[] words;
    private final byte[] wordWeights;
    private final int[] names;
    private final byte[] nameWeights;

    TokenWeights(ByteBuffer in) {
        words = new int[in.getInt()];
        wordWeights = read(in, words);
        names = new int[in.getInt()];
        nameWeights = read(in, names);
    }

    private static byte[] read(ByteBuffer in, int[] hashes) {
        in.asIntBuffer().get(hashes);
        in.position(in.position() + 4 * hashes.length);
        byte[] weights = new byte[hashes.length];
        in.get(weights);
        return weights;
    }

    private static int weight(int[] hashes, byte[] weights, int hash) {
        int at = Arrays.binarySearch(hashes, hash);
        return at < 0 ? 0 : weights[at];
    }

    /** Writes every block's numbers into its row from {@code offset} on, in the order of {@link TokenFeature}. */
    void fill(Blocks page, int[][] hashes, float[][] rows, int offset) {
        int n = page.containers().size();
        int[] sum = new int[n], max = new int[n], min = new int[n];
        for (Container c : page.containers()) {
            for (int token : Tokens.of(c)) {
                int w = weight(names, nameWeights, token);
                sum[c.order()] += w;
                max[c.order()] = Math.max(max[c.order()], w);
                min[c.order()] = Math.min(min[c.order()], w);
            }
        }
        for (Block b : page.all()) {
            float[] row = rows[b.index()];
            words(hashes[b.index()], row, offset);
            int total = 0, high = 0, low = 0, near = 0, level = 0;
            for (Container c = b.container(); level < LEVELS; level++) {
                int s = c == null ? 0 : sum[c.order()];
                row[offset + TokenFeature.NAMES_0.ordinal() + level] = s;
                total += s;
                if (c == null) continue;
                high = Math.max(high, max[c.order()]);
                low = Math.min(low, min[c.order()]);
                if (level < 3) near = Math.min(near, min[c.order()]);
                c = c.parent();
            }
            row[offset + TokenFeature.NAMES_SUM.ordinal()] = total;
            row[offset + TokenFeature.NAMES_MAX.ordinal()] = high;
            row[offset + TokenFeature.NAMES_MIN.ordinal()] = low;
            row[offset + TokenFeature.NAMES_MIN_NEAR.ordinal()] = near;
        }
        for (int i = 0; i < rows.length; i++) {
            copy(rows, i, i - 1, offset, TokenFeature.WORDS_SUM_P1);
            copy(rows, i, i + 1, offset, TokenFeature.WORDS_SUM_N1);
        }
    }

    private static void copy(float[][] rows, int to, int from, int offset, TokenFeature first) {
        boolean there = from >= 0 && from < rows.length;
        int at = offset + first.ordinal();
        rows[to][at] = there ? rows[from][offset + TokenFeature.WORDS_SUM.ordinal()] : 0;
        rows[to][at + 1] = there ? rows[from][offset + TokenFeature.WORDS_MEAN.ordinal()] : 0;
        rows[to][at + 2] = there ? rows[from][offset + TokenFeature.NAMES_SUM.ordinal()] : 0;
    }

    private void words(int[] hashes, float[] row, int offset) {
        int sum = 0, high = 0, low = 0, known = 0;
        for (int k = 0; k < Math.min(WORDS, hashes.length); k++) {
            int w = weight(words, wordWeights, hashes[k]);
            sum += w;
            high = Math.max(high, w);
            low = Math.min(low, w);
            if (w != 0) known++;
        }
        row[offset] = sum;
        row[offset + 1] = (float) sum / Math.max(known, 1);
        row[offset + 2] = high;
        row[offset + 3] = low;
        row[offset + 4] = known;
    }
}
