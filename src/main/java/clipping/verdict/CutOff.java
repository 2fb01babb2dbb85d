package clipping.verdict;

import clipping.lexicon.Chrome;

/**
 * Chooses the log-odds above which a page's blocks are kept: usually 0, where the model is undecided; lower where that keeps next to
 * nothing. The numbers were chosen on publishers that the model had not seen.
 */
final class CutOff {
    /** Words kept below which there is next to nothing of a story. */
    private static final int FEW = 100;
    /** Words of what may be a sentence. */
    private static final int SENTENCE = 5;
    /** Log-odds by which the cut-off is lowered for sentences then, and raised for those behind a line of boilerplate behind the story. */
    private static final double LOWER = 1;
    /** The same beside the longest block that is kept. */
    private static final double BESIDE = 2;

    private final double[] odds;
    private final float[] words;
    private final int[] holders;
    private final Chrome.Hits[] hits;
    private final boolean[] kept;

    private CutOff(double[] odds, FeatureTable table) {
        this.odds = odds;
        words = table.words();
        holders = table.groups()[FeatureTable.Group.HOLDER.ordinal()];
        hits = table.hits();
        kept = new boolean[odds.length];
    }

    /** Which blocks are above the cut-off. */
    static boolean[] apply(double[] odds, FeatureTable table) {
        CutOff cutOff = new CutOff(odds, table);
        cutOff.lower();
        return cutOff.kept;
    }

    private void lower() {
        double sum = 0;
        int longest = -1;
        for (int i = 0; i < odds.length; i++) {
            if (odds[i] <= 0) continue;
            sum += words[i];
            if (longest < 0 || words[i] > words[longest]) longest = i;
        }
        boolean behind = false;
        for (int i = 0; i < odds.length; i++) {
            boolean beside = longest >= 0 && holders[i] == holders[longest];
            behind |= longest >= 0 && i > longest && odds[i] <= 0 && !hits[i].isEmpty();
            if (sum >= FEW || words[i] < SENTENCE) kept[i] = odds[i] > 0;
            else kept[i] = odds[i] + (beside ? BESIDE : behind ? -LOWER : LOWER) > 0;
        }
    }
}
