package clipping.verdict;

import java.util.Arrays;

/** Writes feature values: by row, one block after the other, or by column, one feature of all blocks. */
final class FeatureWriter {
    final int[][] columns;
    private int block;

    /** @param blocks number of the page's blocks */
    FeatureWriter(int blocks) {
        columns = new int[FeatureTable.COLUMNS][blocks];
    }

    /** Goes to a block: values put from here on are its. */
    void of(int block) {
        this.block = block;
    }

    void put(Feature f, double value) {
        column(f, 0)[block] = FeatureTable.fixed(value);
    }

    void put(Feature f, int value) {
        column(f, 0)[block] = FeatureTable.fixed(value);
    }

    /** The column of one step of a feature that has several steps in a row; values as {@link FeatureTable#fixed} gives them. */
    int[] column(Feature first, int step) {
        return columns[FeatureTable.FEATURES + first.ordinal() + step];
    }

    /** What elements have for each block in them. */
    void pick(Feature first, int step, int[] byElement, int[] elements) {
        int[] column = column(first, step);
        for (int i = 0; i < column.length; i++) column[i] = byElement[elements[i]];
    }

    /** For each block what the block so many steps before it has in another column, or {@code none} where there is no such block. */
    void before(Feature f, int steps, Feature from, int none) {
        int[] to = column(f, 0);
        int first = Math.min(steps, to.length);
        Arrays.fill(to, 0, first, FeatureTable.fixed(none));
        System.arraycopy(column(from, 0), 0, to, first, to.length - first);
    }

    /** The same of the block so many steps behind it. */
    void behind(Feature f, int steps, Feature from, int none) {
        int[] to = column(f, 0);
        int last = Math.max(0, to.length - steps);
        System.arraycopy(column(from, 0), to.length - last, to, 0, last);
        Arrays.fill(to, last, to.length, FeatureTable.fixed(none));
    }

    /** The same for all blocks. */
    void fill(Feature f, double value) {
        Arrays.fill(column(f, 0), FeatureTable.fixed(value));
    }
}
