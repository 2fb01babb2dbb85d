package clipping.verdict;

import java.util.Arrays;

/**
 * Chooses the log-odds above which a block is kept, for a page as a whole: as a rule 0, where the model is undecided; lower where that leaves next to
 * nothing; higher for what stands behind the story in elements of its own. The numbers were chosen on pages of publishers that the model had not seen.
 */
final class CutOff {
    /** Words kept below which there is next to nothing of a story. */
    private static final int FEW = 100;
    /** Words of what may be a sentence. */
    private static final int SENTENCE = 5;
    /** Log-odds by which the cut-off is lowered for sentences then. */
    private static final double LOWER = 1;
    /** The same beside the longest block that is kept. */
    private static final double BESIDE = 2;
    /** Log-odds that what stands behind the story must have on average. */
    private static final double BEHIND = 1;
    /** Share of the kept words that the element of the story holds, and their number. */
    private static final double MOST = 0.4;
    private static final int STORY = 100;

    private final double[] odds;
    private final float[] words;
    private final int[] holders;
    private final boolean[] kept;

    private CutOff(double[] odds, FeatureTable table) {
        this.odds = odds.clone();
        words = table.words();
        holders = table.groups()[FeatureTable.Group.HOLDER.ordinal()];
        kept = new boolean[odds.length];
    }

    /** Which blocks are above the cut-off. */
    static boolean[] apply(double[] odds, FeatureTable table) {
        CutOff cutOff = new CutOff(odds, table);
        cutOff.lower();
        cutOff.cutBehind();
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
        for (int i = 0; i < odds.length; i++) {
            if (sum < FEW && words[i] >= SENTENCE) odds[i] += longest >= 0 && holders[i] == holders[longest] ? BESIDE : LOWER;
            kept[i] = odds[i] > 0;
        }
    }

    /** Teasers and the like under the story are much like it, only less sure than it. */
    private void cutBehind() {
        HashIndex index = new HashIndex(odds.length);
        int[] group = new int[odds.length];
        double[] sums = new double[odds.length];
        double all = 0;
        int main = -1;
        for (int i = 0; i < odds.length; i++) {
            if (!kept[i]) continue;
            int g = group[i] = index.add(holders[i]);
            sums[g] += words[i];
            all += words[i];
        }
        for (int g = 0; g < sums.length; g++) if (sums[g] > 0 && (main < 0 || sums[g] > sums[main])) main = g;
        if (main < 0 || sums[main] < STORY || sums[main] < MOST * all) return;
        int end = odds.length;
        while (!kept[end - 1] || group[end - 1] != main) end--;
        double[] weights = new double[sums.length];
        Arrays.fill(sums, 0);
        for (int i = end; i < odds.length; i++) {
            if (!kept[i]) continue;
            sums[group[i]] += odds[i] * (words[i] + 1);
            weights[group[i]] += words[i] + 1;
        }
        for (int i = end; i < odds.length; i++) if (kept[i] && sums[group[i]] < BEHIND * weights[group[i]]) kept[i] = false;
    }
}
