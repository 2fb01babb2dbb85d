package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.lexicon.Chrome;
import java.util.BitSet;
import java.util.List;

/** Lines of links right below a label that points to other stories, in the label's element, and the line between that introduces them. */
final class LabelledLinks {
    /** Share of a line that is links, from which it is nothing else. */
    private static final double LINKED = 0.95;
    /** Most words of a line that introduces links. */
    private static final int LINE = 15;

    private final Blocks page;
    private final List<Block> all;
    private final BitSet found = new BitSet();

    private LabelledLinks(Blocks page) {
        this.page = page;
        all = page.all();
    }

    /** Such lines below labels that are cut. */
    static BitSet of(Blocks page, List<Verdict> verdicts) {
        LabelledLinks links = new LabelledLinks(page);
        for (Verdict v : verdicts)
            if (!v.kept() && Below.isLabel(page, v.block(), Chrome.Section.RELATED)) links.below(v.block());
        return links.found;
    }

    private void below(Block label) {
        Container around = label.container().holder();
        int i = label.index() + 1;
        if (introduces(i, around) && isOfLinks(i + 1, around)) found.set(i++);
        for (; isOfLinks(i, around); i++) found.set(i);
    }

    private boolean isOfLinks(int i, Container around) {
        return isLine(i, around) && all.get(i).linkDensity() >= LINKED;
    }

    private boolean introduces(int i, Container around) {
        return isLine(i, around) && all.get(i).linked() == 0 && page.shape(all.get(i)).words <= LINE;
    }

    private boolean isLine(int i, Container around) {
        if (i >= all.size() || !all.get(i).container().within(around)) return false;
        return all.get(i).kind() == Block.Kind.PARAGRAPH || all.get(i).kind() == Block.Kind.LIST_ITEM;
    }
}
