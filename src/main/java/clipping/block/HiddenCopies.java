package clipping.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Copies of a text that is shown, made for another size of screen and hidden: they are no blocks. Where hardly any of what is hidden is
 * shown elsewhere, it stays: a script may reveal it, and what is shown may be a summary.
 */
final class HiddenCopies {
    /** Characters of a text that stands twice by no accident; characters of the East say as much as three. */
    private static final int LONG = 60;
    /** Paragraphs that stand twice. */
    private static final int FEWEST = 2;

    private HiddenCopies() {
    }

    /** The blocks without such copies. */
    static List<Block> drop(List<Block> blocks) {
        boolean isHidden = false;
        for (Block b : blocks) isHidden |= b.is(Block.Mark.HIDDEN) && isLong(b);
        if (!isHidden) return blocks;
        Set<String> shown = new HashSet<>();
        for (Block b : blocks) if (!b.is(Block.Mark.HIDDEN)) shown.add(b.text());
        int copies = 0, others = 0;
        for (Block b : blocks) {
            if (!b.is(Block.Mark.HIDDEN) || !isLong(b)) continue;
            if (shown.contains(b.text())) copies++;
            else others++;
        }
        return copies < FEWEST || copies < others ? blocks : shown(blocks, shown);
    }

    private static List<Block> shown(List<Block> blocks, Set<String> shown) {
        List<Block> left = new ArrayList<>(blocks.size());
        for (Block b : blocks) {
            if (b.is(Block.Mark.HIDDEN) && shown.contains(b.text())) continue;
            left.add(b.at(left.size()));
        }
        return left;
    }

    private static boolean isLong(Block b) {
        return Look.size(b.text()) >= LONG;
    }
}
