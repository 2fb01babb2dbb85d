package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.facts.Facts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which hidden blocks are none of the story's. Where much of what the judge takes for it is hidden, a script reveals it. */
final class HiddenBlocks {
    private final Blocks blocks;
    private final double[] odds;
    /** The block that prints the headline where it is shown; else -1. */
    private final int headline;
    /** Whether the story is hidden. */
    private final boolean story;
    /** Texts that are shown, where the story is hidden. */
    private final Set<String> shown = new HashSet<>();

    HiddenBlocks(Blocks blocks, Facts facts, List<Verdict> verdicts, double[] odds) {
        this.blocks = blocks;
        this.odds = odds;
        headline = facts.titleBlocks().stream().filter(i -> !blocks.all().get(i).is(Block.Mark.HIDDEN)).mapToInt(i -> i).min().orElse(-1);
        long all = 0, hidden = 0;
        for (Verdict v : verdicts) {
            if (!v.kept()) continue;
            all += v.block().text().length();
            if (isStory(v.block())) hidden += v.block().text().length();
        }
        story = hidden * 10 >= all * 3;
        if (story) for (Verdict v : verdicts) if (v.kept() && !v.block().is(Block.Mark.HIDDEN)) shown.add(v.block().text());
    }

    /** What tells that a block is none of the story's; null where it is shown, or the story and no copy. */
    String evidence(Block b) {
        if (!b.is(Block.Mark.HIDDEN)) return null;
        if (shown.contains(b.text())) return "a copy that is not shown";
        return story && isStory(b) ? null : "not shown";
    }

    /** Whether a block may be the story's and is hidden: below the headline, and not only words in the midst of a line that is shown. */
    private boolean isStory(Block b) {
        if (odds[b.index()] <= 0 || !b.is(Block.Mark.HIDDEN) || b.index() < headline) return false;
        Block before = b.index() == 0 ? b : blocks.all().get(b.index() - 1);
        return before.container() != b.container() || before.is(Block.Mark.HIDDEN) || b.is(Block.Mark.AFTER_BREAK);
    }
}
