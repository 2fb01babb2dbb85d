package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.facts.Facts;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Judges every block of a page. */
public final class Judge {
    private Judge() {
    }

    /** One verdict a block, in the blocks' order. */
    public static List<Verdict> judge(Page page, Blocks blocks, Facts facts) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Block b : blocks.all()) {
            if (facts.titleBlocks().contains(b.index())) verdicts.add(new Verdict(b, false, Reason.TITLE, ""));
            else if (b.text().length() > 80 && b.linkDensity() < 0.3) verdicts.add(new Verdict(b, true, Reason.PROSE, b.text().length() + " characters"));
            else verdicts.add(new Verdict(b, false, Reason.NOT_PROSE, ""));
        }
        return verdicts;
    }
}
