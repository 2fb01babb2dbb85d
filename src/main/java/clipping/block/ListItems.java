package clipping.block;

import java.util.ArrayList;
import java.util.List;

/** Tells list items that are one line of a list from boxes that only happen to be marked up as a list. */
final class ListItems {
    /** A paragraph that follows an unclosed list has so many characters outside links. */
    private static final int PROSE = 100;

    private ListItems() {
    }

    /** The blocks, those that are no line of a list turned into paragraphs: all of an item that holds a heading or three blocks, the second of two.
     * Of an item whose end tag is missing, so that it holds what follows the list, its own line stays: the items before it are lines. */
    static List<Block> settle(List<Block> blocks, List<Container> containers) {
        int[] items = items(containers);
        int[] count = new int[items.length];
        boolean[] box = new boolean[items.length];
        boolean[] prose = new boolean[items.length];
        boolean any = false;
        for (Block b : blocks) {
            int item = items[b.container().order()];
            if (item < 0) continue;
            any = true;
            count[item]++;
            if (b.kind() == Block.Kind.HEADING) box[item] = true;
            if (b.container().order() != item && b.text().length() - b.linked() >= PROSE) prose[item] = true;
        }
        if (!any) return blocks;
        boolean[] lines = new boolean[items.length];
        for (Container c : containers) if (c.tag().equals("li") && count[c.order()] == 1 && !box[c.order()] && c.parent() != null) lines[c.parent().order()] = true;
        List<Block> settled = new ArrayList<>(blocks.size());
        boolean[] begun = new boolean[items.length];
        for (Block b : blocks) {
            int item = b.kind() == Block.Kind.LIST_ITEM ? items[b.container().order()] : -1;
            if (item < 0) {
                settled.add(b);
                continue;
            }
            boolean unclosed = prose[item] && b.container().order() == item && lines[b.container().parent().order()];
            boolean line = !begun[item] && (unclosed || !box[item] && count[item] <= 2);
            begun[item] = true;
            settled.add(line ? b : new Block(b.index(), b.text(), Block.Kind.PARAGRAPH, 0, b.container(), b.inlines(), b.linked(), b.marks()));
        }
        return settled;
    }

    /** For each element the order of the list item that it is or lies in, -1 when it lies in none of its list's. */
    private static int[] items(List<Container> containers) {
        int[] items = new int[containers.size()];
        for (Container c : containers) {
            boolean none = c.parent() == null || c.tag().equals("ul") || c.tag().equals("ol");
            items[c.order()] = c.tag().equals("li") ? c.order() : none ? -1 : items[c.parent().order()];
        }
        return items;
    }
}
