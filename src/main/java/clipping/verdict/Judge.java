package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.facts.Facts;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Judges every block of a page: the learned model first, then what no model may decide against, then in words why. */
public final class Judge {
    /** Characters below which a block that names the author is a byline and nothing else. */
    private static final int BYLINE = 200;

    private Judge() {
    }

    /** One verdict a block, in the blocks' order. */
    public static List<Verdict> judge(Page page, Blocks blocks, Facts facts) {
        FeatureTable table = Features.of(blocks, page.claims(), facts);
        BlockModel.Scores scores = BlockModel.get().judge(blocks, table);
        boolean claimed = false;
        for (Block b : blocks.all()) claimed |= b.kind() == Block.Kind.DATA;
        List<Verdict> verdicts = new ArrayList<>(blocks.all().size());
        for (Block b : blocks.all()) {
            int i = b.index();
            double odds = scores.last()[i];
            boolean kept = claimed ? b.kind() == Block.Kind.DATA : odds > 0;
            if (facts.titleBlocks().contains(i) || b.text().length() < BYLINE && facts.bylineBlocks().contains(i)) kept = false;
            verdicts.add(new Verdict(b, kept, kept ? Reason.PROSE : Reason.LOW_SCORE, "score " + Math.round(100 / (1 + StrictMath.exp(-odds))) + " %"));
        }
        Rules.apply(blocks, facts, verdicts);
        return Explainer.explain(blocks, facts, verdicts, table.hits());
    }
}
