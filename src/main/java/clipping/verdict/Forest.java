package clipping.verdict;

import java.nio.ByteBuffer;

/**
 * Gradient-boosted trees in flat arrays. A tree of n leaves has n - 1 inner nodes; a child below zero is the leaf {@code ~child}. A number goes to
 * the left when it is at most the threshold. Sums are taken in double in the order of the trees, as LightGBM does.
 */
final class Forest {
    private final int[] firstNode;
    private final int[] firstLeaf;
    private final byte[] feature;
    private final float[] threshold;
    private final byte[] left;
    private final byte[] right;
    private final float[] leaf;

    /** Reads a forest written by the trainer, column by column: number of trees, leaves of each, then the nodes' columns and the leaves. */
    Forest(ByteBuffer in) {
        int trees = in.getInt();
        firstNode = new int[trees + 1];
        firstLeaf = new int[trees + 1];
        for (int t = 0; t < trees; t++) {
            int leaves = in.get();
            firstNode[t + 1] = firstNode[t] + leaves - 1;
            firstLeaf[t + 1] = firstLeaf[t] + leaves;
        }
        int nodes = firstNode[trees];
        feature = new byte[nodes];
        threshold = new float[nodes];
        left = new byte[nodes];
        right = new byte[nodes];
        leaf = new float[firstLeaf[trees]];
        in.get(feature);
        in.get(left);
        in.get(right);
        in.asFloatBuffer().get(threshold);
        in.position(in.position() + 4 * nodes);
        in.asFloatBuffer().get(leaf);
        in.position(in.position() + 4 * leaf.length);
    }

    int trees() {
        return firstNode.length - 1;
    }

    /** Sum of the trees from {@code from} (inclusive) to {@code to} (exclusive), added to {@code sum}. */
    double sum(float[] row, int from, int to, double sum) {
        for (int t = from; t < to; t++) sum += leaf[firstLeaf[t] + leafOf(row, t)];
        return sum;
    }

    private int leafOf(float[] row, int tree) {
        int base = firstNode[tree];
        int node = 0;
        if (firstNode[tree + 1] == base) return 0;
        do {
            int at = base + node;
            node = row[feature[at] & 0xFF] <= threshold[at] ? left[at] : right[at];
        } while (node >= 0);
        return ~node;
    }

    /** Adds to each feature what the steps down the trees changed in the expected sum: which numbers weighed, and to which side. */
    void weigh(float[] row, double[] weights) {
        double[] mean = new double[256];
        for (int t = 0; t < trees(); t++) {
            int base = firstNode[t];
            for (int node = firstNode[t + 1] - base - 1; node >= 0; node--) mean[node] = (value(mean, t, left[base + node]) + value(mean, t, right[base + node])) / 2;
            int node = firstNode[t + 1] > base ? 0 : -1;
            while (node >= 0) {
                int at = base + node;
                int next = row[feature[at] & 0xFF] <= threshold[at] ? left[at] : right[at];
                weights[feature[at] & 0xFF] += value(mean, t, next) - mean[node];
                node = next;
            }
        }
    }

    private double value(double[] mean, int tree, int child) {
        return child >= 0 ? mean[child] : leaf[firstLeaf[tree] + ~child];
    }
}
