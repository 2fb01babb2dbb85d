package clipping.verdict;

import java.util.Arrays;

/** Takes down the numbers of a page's blocks, one block after the other. */
final class Numbers {
    final int[][] columns;
    private int block;

    /** For so many blocks. */
    Numbers(int blocks) {
        columns = new int[FeatureTable.COLUMNS][blocks];
    }

    /** From here on the numbers are those of another block. */
    void of(int block) {
        this.block = block;
    }

    void put(Feature f, double value) {
        put(f, 0, value);
    }

    /** Of several numbers of a sort, that stand behind each other, the one of a step. */
    void put(Feature first, int step, double value) {
        columns[FeatureTable.FEATURES + first.ordinal() + step][block] = FeatureTable.fixed(value);
    }

    /** The same for all blocks. */
    void fill(Feature f, double value) {
        Arrays.fill(columns[FeatureTable.FEATURES + f.ordinal()], FeatureTable.fixed(value));
    }
}
