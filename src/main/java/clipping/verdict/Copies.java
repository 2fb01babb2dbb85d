package clipping.verdict;

/** Counts blocks that are alike in something. */
final class Copies {
    private final HashIndex index;
    private final int[] kind;
    private final int[] counts;
    private final boolean[] first;

    /** For so many blocks. */
    Copies(int blocks) {
        index = new HashIndex(blocks);
        kind = new int[blocks];
        counts = new int[blocks];
        first = new boolean[blocks];
    }

    /** Adds a block, each once and in their order. */
    void add(int block, int hash) {
        int k = kind[block] = index.add(hash);
        first[block] = counts[k]++ == 0;
    }

    /** The number of its kind, less than the number of blocks. */
    int kind(int block) {
        return kind[block];
    }

    /** How many blocks are like this one, itself counted. */
    int of(int block) {
        return counts[kind[block]];
    }

    /** Whether no block before it is like it. */
    boolean isFirst(int block) {
        return first[block];
    }
}
