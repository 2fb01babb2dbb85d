package clipping.verdict;

import clipping.lexicon.Chrome;

/**
 * The numbers of a page's blocks. Arrays are shared, not copied: only the judge and the trainer hold one.
 *
 * @param rows   one row a block in the order of {@link Feature}
 * @param groups one row a block in the order of {@link Group}: numbers that are equal for blocks that belong together
 * @param words  number of words of each block
 * @param hashes hashes of each block's words
 * @param hits   phrases of boilerplate in each block
 */
public record FeatureTable(float[][] rows, int[][] groups, float[] words, int[][] hashes, Chrome.Hits[] hits) {

    /** The ways in which blocks of a page belong together. */
    public enum Group { HOLDER, SIGNATURE, BRANCH, AROUND_2, AROUND_3 }
}
