package clipping.verdict;

import java.util.Arrays;

/** How much of a block other blocks say, too: a quotation pulled out of the text, a summary, a caption printed twice. */
final class Elsewhere {
    /** Words of a run that is looked for. */
    private static final int RUN = 4;
    /** Owner of a run that several blocks have. */
    private static final int SHARED = -1;

    private final PageTotals totals;
    private final HashIndex runs;
    /** For each run one more than the number of its block, or {@link #SHARED}. */
    private int[] owners = new int[64];
    /** The numbers of the runs of all blocks, block by block. */
    private int[] numbers = new int[256];
    private int size;

    Elsewhere(PageTotals totals) {
        this.totals = totals;
        runs = new HashIndex((int) totals.totalWords);
        for (int i = 0; i < totals.blocks; i++) {
            int[] words = totals.shapes[i].hashes;
            for (int k = 0; k + RUN <= words.length; k++) own(runs.add(run(words, k)), i + 1);
        }
    }

    private void own(int run, int block) {
        if (size == numbers.length) numbers = Arrays.copyOf(numbers, size * 2);
        numbers[size++] = run;
        if (run >= owners.length) owners = Arrays.copyOf(owners, owners.length * 2);
        owners[run] = owners[run] == 0 || owners[run] == block ? block : SHARED;
    }

    private static int run(int[] words, int from) {
        int h = RUN;
        for (int k = from; k < from + RUN; k++) h = h * 0x01000193 + words[k];
        return h;
    }

    /** Writes for each block the share of its runs of words that other blocks have; -1 for blocks of fewer words. */
    void put(FeatureWriter writer) {
        for (int i = 0, at = 0; i < totals.blocks; i++) {
            int all = totals.shapes[i].hashes.length - RUN + 1, shared = 0;
            for (int k = 0; k < all; k++) if (owners[numbers[at++]] == SHARED) shared++;
            writer.of(i);
            writer.put(Feature.ELSEWHERE, all < 1 ? -1 : PageTotals.share(shared, all));
        }
    }
}
