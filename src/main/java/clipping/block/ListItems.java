package clipping.block;

import java.util.ArrayList;
import java.util.List;

/** Tells list items that are one line of a list from boxes that only happen to be marked up as a list. */
final class ListItems {
    private ListItems() {
    }

    /** The blocks, those that are no line of a list turned into paragraphs: all of an item that holds a heading or three blocks, the second of two. */
    static List<Block> settle(List<Block> blocks, int containers) {
        int[] count = new int[containers];
        boolean[] box = new boolean[containers];
        boolean any = false;
        for (Block b : blocks) {
            Container item = item(b);
            if (item == null) continue;
            any = true;
            count[item.order()]++;
            if (b.kind() == Block.Kind.HEADING) box[item.order()] = true;
        }
        if (!any) return blocks;
        List<Block> settled = new ArrayList<>(blocks.size());
        boolean[] begun = new boolean[containers];
        for (Block b : blocks) {
            Container item = b.kind() == Block.Kind.LIST_ITEM ? item(b) : null;
            if (item == null) {
                settled.add(b);
                continue;
            }
            int i = item.order();
            boolean line = !box[i] && count[i] <= 2 && !begun[i];
            begun[i] = true;
            settled.add(line ? b : new Block(b.index(), b.text(), Block.Kind.PARAGRAPH, 0, b.container(), b.inlines(), b.linked(), b.marks()));
        }
        return settled;
    }

    private static Container item(Block b) {
        for (Container c = b.container(); c != null; c = c.parent()) {
            if (c.tag().equals("li")) return c;
            if (c.tag().equals("ul") || c.tag().equals("ol")) return null;
        }
        return null;
    }
}
