package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.facts.Facts;
import clipping.lexicon.Chrome;
import java.util.List;

/**
 * What stands below a label behind the story: the rest of the element that the label heads, up to the next heading of its rank.
 *
 * @param label the label
 * @param last  the last block below it; the label's own number where nothing is
 * @param around the element
 */
record Below(Block label, int last, Container around) {
    /** Words of a paragraph, and paragraphs of the story that stand above the label. */
    private static final int PARAGRAPH = 8;
    private static final int ABOVE = 2;
    /** The rank of a label that is no heading. */
    private static final int RANK = 2;

    /** The last block that prints the headline, or -1. */
    static int title(Facts facts) {
        return facts.titleBlocks().stream().mapToInt(i -> i).max().orElse(-1);
    }

    /** What stands below a block. */
    static Below of(Blocks page, Block label) {
        List<Block> all = page.all();
        Container around = around(page, label);
        int rank = label.kind() == Block.Kind.HEADING ? label.level() : RANK, last = label.index();
        for (int i = last + 1; i < all.size(); i++) {
            if (!all.get(i).container().within(around) || isEnd(page, all.get(i), label, rank)) break;
            last = i;
        }
        return new Below(label, last, around);
    }

    /** The innermost element that holds a label and the block behind it. */
    static Container around(Blocks page, Block label) {
        int next = label.index() + 1;
        Container around = label.container();
        while (around.parent() != null && (around.isPart() || next < page.all().size() && !page.all().get(next).container().within(around)))
            around = around.parent();
        return around;
    }

    /** Whether blocks stand above a label and none of them in the element that it heads. */
    static boolean beginsElement(Blocks page, Block label) {
        return label.index() > 0 && !page.all().get(label.index() - 1).container().within(around(page, label));
    }

    private static boolean isEnd(Blocks page, Block b, Block label, int rank) {
        boolean heads = b.kind() == Block.Kind.HEADING && b.level() <= rank && b.index() > label.index() + 1;
        return heads && label.kind() == Block.Kind.HEADING && page.phrases(b).of(Chrome.Section.COMMENTS) == null;
    }

    /** Whether a block is nothing but a phrase of a section. */
    static boolean isLabel(Blocks page, Block b, Chrome.Section section) {
        Chrome.Hit hit = page.phrases(b).of(section);
        return hit != null && hit.where() == Chrome.Where.WHOLE;
    }

    /** The first block behind so many paragraphs of the story below the headline, or the number of blocks. */
    static int behindStory(Blocks page, List<Verdict> verdicts, double[] odds, int title) {
        int i = title + 1;
        for (int paragraphs = 0; i < odds.length && paragraphs < ABOVE; i++) {
            boolean isProse = verdicts.get(i).kept() && odds[i] > 0 && page.shape(page.all().get(i)).words >= PARAGRAPH;
            if (isProse && page.all().get(i).kind() != Block.Kind.HEADING) paragraphs++;
        }
        return i;
    }

    /** The last block that is kept, or -1. */
    static int lastKept(List<Verdict> verdicts) {
        int last = verdicts.size() - 1;
        while (last >= 0 && !verdicts.get(last).kept()) last--;
        return last;
    }
}
