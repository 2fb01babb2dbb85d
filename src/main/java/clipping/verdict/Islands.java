package clipping.verdict;

/**
 * Islands of kept blocks: those that stand near each other in the order of reading. A story is one large island as a rule; what stands far
 * off in another is rather something else. The same as {@code islands} in features.py.
 */
final class Islands {
    /** Most blocks from one kept block to the next of its island, and from a block to the island that it is counted to. */
    private static final int GAP = 5;

    private final int[] first;
    private final int[] last;
    private final double[] kept;
    private int count;

    private Islands(double[] odds, double[] kept) {
        this.kept = kept;
        first = new int[odds.length];
        last = new int[odds.length];
        for (int i = 0; i < odds.length; i++) {
            if (odds[i] <= 0) continue;
            if (count == 0 || i - last[count - 1] > GAP) first[count++] = i;
            last[count - 1] = i;
        }
    }

    /**
     * Writes the columns of islands.
     *
     * @param odds the first judgement's log-odds, one per block
     * @param kept what is kept before each block, in words; one more than there are blocks
     */
    static void fill(double[] odds, double[] kept, int[][] columns) {
        Islands islands = new Islands(odds, kept);
        int largest = islands.largest(), next = 0;
        for (int i = 0; i < odds.length; i++) {
            while (next < islands.count && islands.first[next] <= i + GAP) next++;
            int own = next > 0 && i - islands.last[next - 1] <= GAP ? next - 1 : -1;
            columns[ContextFeature.ISLAND_SHARE.ordinal()][i] = own < 0 ? FeatureTable.fixed(-1)
                : FeatureTable.fixed(islands.words(own) / Math.max(kept[odds.length], 1));
            columns[ContextFeature.ISLAND_GAP.ordinal()][i] = FeatureTable.fixed(own < 0 ? Context.FAR + 1 : islands.gap(own, largest));
            columns[ContextFeature.ISLAND_BEFORE.ordinal()][i] = FeatureTable.fixed(own < 0 ? -1 : kept[islands.first[own]]);
        }
    }

    private double words(int island) {
        return kept[last[island] + 1] - kept[first[island]];
    }

    /** The island with most words, the first of them, or -1. */
    private int largest() {
        int found = -1;
        for (int i = 0; i < count; i++) if (found < 0 || words(i) > words(found)) found = i;
        return found;
    }

    /** Blocks between an island and the largest one; less than none above it. */
    private int gap(int island, int largest) {
        int gap = 0;
        if (island > largest) gap = first[island] - last[largest] - 1;
        else if (island < largest) gap = last[island] - first[largest] + 1;
        return Math.max(-Context.FAR, Math.min(Context.FAR, gap));
    }
}
