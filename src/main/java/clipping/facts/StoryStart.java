package clipping.facts;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the story's prose begins, told roughly before any block is judged: the element that holds most prose, and its first block of prose. */
final class StoryStart {
    private static final int PROSE = 80;
    private static final int PROSE_UNSPACED = 30;

    private StoryStart() {
    }

    /** The index of the first block of prose in the element that holds most of it, -1 when there is no prose. */
    static int find(Blocks blocks) {
        Map<Container, Integer> weight = new HashMap<>();
        Map<Container, Integer> first = new HashMap<>();
        Container best = null;
        int most = 0;
        for (Block b : blocks.all()) {
            if (!isProse(b)) continue;
            Container holder = b.container().parent() == null ? b.container() : b.container().parent();
            for (int up = 0; up < 2 && holder != null; up++, holder = holder.parent()) {
                int sum = weight.merge(holder, Math.min(1_000, b.text().length()) >> up, Integer::sum);
                first.putIfAbsent(holder, b.index());
                if (sum > most) {
                    most = sum;
                    best = holder;
                }
            }
        }
        return best == null ? -1 : first.get(best);
    }

    static boolean isProse(Block b) {
        if (b.text().length() < PROSE_UNSPACED) return false;
        int enough = Wording.unspaced(b.text().charAt(0)) || Wording.unspaced(b.text().charAt(b.text().length() / 2)) ? PROSE_UNSPACED : PROSE;
        return b.text().length() >= enough && b.linkDensity() < 0.4 && !b.is(Block.Mark.HIDDEN) && b.kind() != Block.Kind.HEADING && b.kind() != Block.Kind.CAPTION;
    }
}
