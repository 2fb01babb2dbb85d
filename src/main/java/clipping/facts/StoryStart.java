package clipping.facts;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;

/**
 * A guess where the story's prose begins, made before any block is judged: the first block of prose in the element that holds most of it.
 */
public final class StoryStart {
    private static final int PROSE = 80;
    private static final int PROSE_UNSPACED = 30;
    private static final int PROSE_HANGUL = 40;

    private StoryStart() {
    }

    /** Index of the first block of prose in the element that holds most of it, -1 when there is no prose. */
    public static int find(Blocks blocks) {
        int[] weight = new int[blocks.containers().size()];
        int[] first = new int[weight.length];
        Container best = null;
        int most = 0;
        for (Block b : blocks.all()) {
            if (!isProse(b)) continue;
            Container holder = b.container().parent() == null ? b.container() : b.container().parent();
            for (int up = 0; up < 2 && holder != null; up++, holder = holder.parent()) {
                int order = holder.order();
                if (weight[order] == 0) first[order] = b.index();
                weight[order] += Math.min(1_000, b.text().length()) >> up;
                if (weight[order] > most) {
                    most = weight[order];
                    best = holder;
                }
            }
        }
        return best == null ? -1 : first[best.order()];
    }

    public static boolean isProse(Block b) {
        String text = b.text();
        if (text.length() < PROSE_UNSPACED || b.kind() == Block.Kind.HEADING || b.kind() == Block.Kind.CAPTION || b.linkDensity() >= 0.4
            || b.is(Block.Mark.HIDDEN)) {
            return false;
        }
        char amid = text.charAt(text.length() / 2);
        boolean hangul = amid >= '\uac00' && amid <= '\ud7af' || text.charAt(0) >= '\uac00' && text.charAt(0) <= '\ud7af';
        if (hangul && text.length() >= PROSE_HANGUL) return true;
        return text.length() >= PROSE || Wording.isUnspaced(text.charAt(0)) || Wording.isUnspaced(amid);
    }
}
