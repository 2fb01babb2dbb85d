package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.lexicon.Chrome;

/**
 * Elements of a story that nothing but advertisements part: for a reader the second goes on where the first ends, so what it holds counts
 * as the first one's, and so does the advertisement.
 */
final class JoinedParts {
    private final Container[] all;
    /** For each element how many blocks it holds. */
    private final int[] counts;
    /** For each element the number of the one around it, as a reader sees it; -1 for the outermost. */
    final int[] above;
    /** Whether what an element holds counts as things of the element around it. */
    final boolean[] joined;

    JoinedParts(Blocks page, Block[] blocks, Container[] all) {
        this.all = all;
        counts = new int[all.length];
        above = new int[all.length];
        joined = new boolean[all.length];
        for (Container c : all) above[c.order()] = c.parent() == null ? -1 : c.parent().order();
        for (int i = 0, to; i < blocks.length; i = to + 1) {
            for (to = i; to < blocks.length && page.phrases(blocks[to]).isOnly(Chrome.Section.ADVERTISEMENT); ) to++;
            boolean stands = i > 0 && i < to && to < blocks.length;
            if (!stands || !isProse(page, blocks[i - 1]) || !isProse(page, blocks[to])) continue;
            if (counts[0] == 0) count(blocks);
            join(blocks, i - 1, to);
        }
    }

    private static boolean isProse(Blocks page, Block b) {
        return PageTotals.proseWords(b, page.shape(b), b.linkDensity()) > 0;
    }

    private void count(Block[] blocks) {
        for (Block b : blocks) counts[b.container().order()]++;
        for (int i = all.length - 1; i > 0; i--) counts[all[i].parent().order()] += counts[i];
    }

    /** Joins the element of a block with that of a later one, where nothing but advertisements stand between the two. */
    private void join(Block[] blocks, int from, int to) {
        Container first = holder(blocks[from].container());
        Container second = blocks[to].container(), around = first.commonWith(second);
        if (around == first) return;
        Container part = second.below(around);
        if (!ReadTree.isBox(part.tag())) return;
        above[part.order()] = first.order();
        for (Container c = second; c != around; c = c.parent()) joined[c.order()] = counts[c.order()] == counts[part.order()];
        for (int i = from + 1; i < to; i++) {
            Container between = blocks[i].container().below(around);
            if (between != null && !first.within(between)) above[between.order()] = first.order();
        }
    }

    /** The element whose things are a block's neighbours. */
    private Container holder(Container of) {
        Container c = of;
        while (c.parent() != null && (ReadTree.isLine(c.tag()) || counts[c.order()] == 1)) c = all[above[c.order()]];
        return c;
    }
}
