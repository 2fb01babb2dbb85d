package clipping.verdict;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Gradient-boosted trees that ask the same question of all blocks on a level (oblivious trees, as CatBoost grows them): a tree of depth d
 * has d questions "is this number more than that?" and 2^d leaves; the answers, the first one lowest, are the bits of the leaf's index. A
 * tree is asked of all blocks at once, column by column, which the compiler turns into a few vector instructions. Leaves are whole
 * steps, so that sums are exact.
 */
final class Forest {
    static final int DEPTH = 8;
    private static final int LEAVES = 1 << DEPTH;
    /** Of a tree, the leaves among them. */
    private static final int NODES = 2 * LEAVES - 1;
    /** What one step of a stored leaf is in log-odds. */
    private static final double STEP = 1.0 / 4_096;

    private final byte[] feature;
    private final int[] threshold;
    /** In steps. */
    private final short[] leaf;
    private volatile double[] means; // a second thread that comes too early makes the same

    /** Reads a forest written by the trainer, column by column: number of trees, the questions' features and thresholds, the leaves. */
    Forest(ByteBuffer in) {
        int trees = in.getInt();
        feature = new byte[trees * DEPTH];
        threshold = new int[trees * DEPTH];
        leaf = new short[trees * LEAVES];
        in.get(feature);
        in.asIntBuffer().get(threshold);
        in.position(in.position() + 4 * threshold.length);
        in.asShortBuffer().get(leaf);
        in.position(in.position() + 2 * leaf.length);
    }

    int trees() {
        return feature.length / DEPTH;
    }

    /**
     * Adds the trees from {@code from} (inclusive) to {@code to} (exclusive) to the sums of the first {@code n} blocks.
     *
     * @param columns a column a feature, numbers as {@link FeatureTable#fixed} gives them
     */
    void sum(int[][] columns, int n, int from, int to, double[] sums) {
        int[] leaves = new int[n], others = new int[n];
        int t = from;
        for (; t + 1 < to; t += 2) {
            leaves(columns, t, leaves, n);
            leaves(columns, t + 1, others, n);
            add(leaves, others, t * LEAVES, sums, n);
        }
        if (t == to) return;
        leaves(columns, t, leaves, n);
        for (int i = 0; i < n; i++) sums[i] += leaf[t * LEAVES + leaves[i]] * STEP;
    }

    /** The leaves of one tree that the blocks come to. */
    private void leaves(int[][] columns, int tree, int[] leaves, int n) {
        int q = tree * DEPTH;
        first(columns[feature[q] & 0xFF], columns[feature[q + 1] & 0xFF], columns[feature[q + 2] & 0xFF], columns[feature[q + 3] & 0xFF],
            q, leaves, n);
        more(columns[feature[q + 4] & 0xFF], columns[feature[q + 5] & 0xFF], columns[feature[q + 6] & 0xFF],
            columns[feature[q + 7] & 0xFF], q + 4, leaves, n);
    }

    /**
     * The answers to a tree's first four questions: the sign of (threshold - number) is 1 where the number is more. Numbers are too small
     * to overflow.
     */
    private void first(int[] a, int[] b, int[] c, int[] d, int q, int[] leaves, int n) {
        int ta = threshold[q], tb = threshold[q + 1], tc = threshold[q + 2], td = threshold[q + 3];
        for (int i = 0; i < n; i++)
            leaves[i] = (ta - a[i] >>> 31) + (tb - b[i] >>> 31 << 1) + (tc - c[i] >>> 31 << 2) + (td - d[i] >>> 31 << 3);
    }

    /** The answers to its other four. */
    private void more(int[] a, int[] b, int[] c, int[] d, int q, int[] leaves, int n) {
        int ta = threshold[q], tb = threshold[q + 1], tc = threshold[q + 2], td = threshold[q + 3];
        for (int i = 0; i < n; i++)
            leaves[i] += (ta - a[i] >>> 31 << 4) + (tb - b[i] >>> 31 << 5) + (tc - c[i] >>> 31 << 6) + (td - d[i] >>> 31 << 7);
    }

    /** Adds the leaves of a tree and of the next one. */
    private void add(int[] leaves, int[] next, int first, double[] sums, int n) {
        for (int i = 0; i < n; i++) sums[i] += (leaf[first + leaves[i]] + leaf[first + LEAVES + next[i]]) * STEP;
    }

    /**
     * Adds to each feature what its answers changed in the expected sum of one block. After each question all leaves still open count as
     * equally likely.
     */
    void weigh(int[][] columns, int block, double[] weights) {
        double[] means = means();
        for (int t = 0; t < trees(); t++) {
            double before = means[t * NODES];
            int answers = 0;
            for (int level = 0; level < DEPTH; level++) {
                int q = t * DEPTH + level;
                if (columns[feature[q] & 0xFF][block] > threshold[q]) answers |= 1 << level;
                double after = means[t * NODES + node(level + 1, answers)];
                weights[feature[q] & 0xFF] += after - before;
                before = after;
            }
        }
    }

    /** Number of the node that so many answers lead to. */
    private static int node(int answered, int answers) {
        return (1 << answered) - 1 + answers;
    }

    /** For each tree, node by node, the mean of the leaves below; worked out when it is first asked for. */
    private double[] means() {
        double[] done = means;
        if (done != null) return done;
        done = new double[trees() * NODES];
        double[] open = new double[LEAVES];
        for (int t = 0; t < trees(); t++) {
            for (int answered = 0; answered <= DEPTH; answered++) {
                int size = LEAVES >> answered;
                for (int answers = 0; answers < 1 << answered; answers++) {
                    for (int k = 0; k < size; k++) open[k] = leaf[t * LEAVES + (k << answered | answers)];
                    done[t * NODES + node(answered, answers)] = Arrays.stream(open, 0, size).sum() * STEP / size;
                }
            }
        }
        means = done;
        return done;
    }
}
