package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.facts.Facts;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Judges every block of a page: the learned model first, then what no model may decide against. */
public final class Judge {
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
            double odds = scores.last()[b.index()];
            String evidence = "score " + percent(odds);
            if (facts.titleBlocks().contains(b.index())) verdicts.add(new Verdict(b, false, Reason.TITLE, evidence));
            else if (claimed) verdicts.add(new Verdict(b, b.kind() == Block.Kind.DATA, b.kind() == Block.Kind.DATA ? Reason.PROSE : Reason.NOT_PROSE, "stands only in the page's data"));
            else verdicts.add(new Verdict(b, odds > 0, odds > 0 ? Reason.PROSE : Reason.NOT_PROSE, evidence));
        }
        cutTrailingHeadings(verdicts);
        return verdicts;
    }

    /** A heading behind the story's last paragraph heads something else. */
    private static void cutTrailingHeadings(List<Verdict> verdicts) {
        for (int i = verdicts.size() - 1; i >= 0; i--) {
            Verdict v = verdicts.get(i);
            if (!v.kept()) continue;
            if (v.block().kind() != Block.Kind.HEADING) return;
            verdicts.set(i, new Verdict(v.block(), false, Reason.NOT_PROSE, "a heading behind the last paragraph; " + v.evidence()));
        }
    }

    private static String percent(double odds) {
        return Math.round(100 / (1 + StrictMath.exp(-odds))) + " %";
    }
}
