package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.TextShape;
import clipping.lexicon.Chrome;
import java.util.BitSet;

/**
 * Chooses the log-odds above which a page's blocks are kept: usually 0, where the model is undecided; lower where that keeps next to
 * nothing. The numbers were chosen on publishers that the model had not seen.
 */
final class CutOff {
    /** Words kept below which there is next to nothing of a story. */
    private static final int FEW = 100;
    /** Words of what may be a sentence. */
    private static final int SENTENCE = 5;
    /** Words of a paragraph that a subhead heads. */
    private static final int PARAGRAPH = 12;
    /** Log-odds by which the cut-off is lowered for sentences then, and raised for those behind a line of boilerplate behind the story. */
    private static final double LOWER = 1;
    /** The same beside the longest block that is kept. */
    private static final double BESIDE = 2;

    private final Blocks blocks;
    private final double[] odds;
    private final float[] words;
    private final int[] holders;
    private final Chrome.Hits[] hits;
    private final BitSet others;
    private final boolean[] kept;

    private CutOff(Blocks blocks, double[] odds, FeatureTable table, BitSet others) {
        this.blocks = blocks;
        this.odds = odds;
        words = table.words();
        holders = table.groups()[FeatureTable.Group.HOLDER.ordinal()];
        hits = table.hits();
        this.others = others;
        kept = new boolean[odds.length];
    }

    /** Which blocks are above the cut-off; {@code others} are those of other stories, which do not tell how much of this one there is. */
    static boolean[] apply(Blocks blocks, double[] odds, FeatureTable table, BitSet others) {
        CutOff cutOff = new CutOff(blocks, odds, table, others);
        cutOff.lower();
        return cutOff.kept;
    }

    private void lower() {
        double sum = sum();
        int longest = longest();
        boolean behind = false;
        for (int i = 0; i < odds.length; i++) {
            boolean beside = longest >= 0 && holders[i] == holders[longest];
            behind = longest >= 0 && i > longest && isBehind(i, behind);
            if (sum >= FEW || words[i] < SENTENCE || isWorded(i) || others.get(i)) kept[i] = odds[i] > 0;
            else kept[i] = odds[i] + (beside ? BESIDE : behind ? -LOWER : LOWER) > 0;
        }
        if (sum < FEW) for (int i = 0; i + 1 < odds.length; i++) kept[i] |= heads(i);
    }

    private double sum() {
        double sum = 0;
        for (int i = 0; i < odds.length; i++) if (odds[i] > 0 && !others.get(i)) sum += words[i];
        return sum;
    }

    private int longest() {
        int longest = -1;
        for (int i = 0; i < odds.length; i++) if (odds[i] > 0 && !others.get(i) && (longest < 0 || words[i] > words[longest])) longest = i;
        return longest;
    }

    /** Whether a line without a stop begins or ends with a phrase of boilerplate. */
    private boolean isWorded(int i) {
        Chrome.Hit hit = hits[i].best();
        return hit != null && hit.where() != Chrome.Where.INSIDE && blocks.shape(blocks.all().get(i)).ending != TextShape.STOP;
    }

    /** Whether a line of boilerplate stands above, or is this one, and nothing since that is the story's all the same. */
    private boolean isBehind(int i, boolean above) {
        if (odds[i] > LOWER) return above && words[i] < SENTENCE;
        return above || odds[i] <= 0 && !hits[i].isEmpty();
    }

    /** Whether a subhead is hardly less likely than the paragraph below it, which was kept so. */
    private boolean heads(int i) {
        Block b = blocks.all().get(i);
        boolean isSubhead = b.kind() == Block.Kind.HEADING && b.level() > 1 && hits[i].isEmpty();
        return isSubhead && odds[i] + LOWER > 0 && kept[i + 1] && odds[i + 1] <= 0 && words[i + 1] >= PARAGRAPH;
    }
}
