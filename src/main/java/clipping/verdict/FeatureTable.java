package clipping.verdict;

import clipping.lexicon.Chrome;

/**
 * The numbers of a page's blocks. Arrays are shared, not copied: only the judge and the trainer hold one.
 *
 * @param columns one column a number in the order of the model, as {@link #fixed} gives them; those of {@link ContextFeature}, at the
 *     front, and of {@link TokenFeature}, at the end, are empty until the model fills them
 * @param groups one column a {@link Group}: numbers that are equal for blocks that belong together
 * @param words number of words of each block
 * @param hashes hashes of each block's words
 * @param hits phrases of boilerplate in each block
 */
public record FeatureTable(int[][] columns, int[][] groups, float[] words, int[][] hashes, Chrome.Hits[] hits) {
    /** Number of the first column of {@link Feature}. */
    public static final int FEATURES = ContextFeature.values().length;
    /** Number of the first column of {@link TokenFeature}. */
    public static final int TOKENS = FEATURES + Feature.values().length;
    /** Number of columns. */
    public static final int COLUMNS = TOKENS + TokenFeature.values().length;
    /** Fixed-point numbers have so many steps to 1. */
    private static final int STEPS = 1024;
    /** The largest of them: floats hold every whole number up to it, so that the trainer sees the same, and differences do not overflow. */
    private static final int LARGEST = 1 << 23;

    /** The ways in which blocks of a page belong together, in the order of the features from {@link ContextFeature#MEAN_HOLDER} on. */
    public enum Group { HOLDER, BRANCH, AROUND_2, AROUND_3, STRETCH }

    /** A number as the model sees it: in 1024ths, towards zero, between -8192 and 8192. */
    public static int fixed(double value) {
        return Math.max(-LARGEST, Math.min(LARGEST, (int) (value * STEPS)));
    }

    /** The same of a whole number. */
    static int fixed(int value) {
        return Math.max(-LARGEST / STEPS, Math.min(LARGEST / STEPS, value)) * STEPS;
    }
}
