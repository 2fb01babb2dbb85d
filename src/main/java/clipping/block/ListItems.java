package clipping.block;

import java.util.ArrayList;
import java.util.List;

/** Tells list items that are one line from boxes that are marked up as a list. */
final class ListItems {
    /** Fewest characters, links not counted, of a paragraph that follows an unclosed list. */
    private static final int PROSE = 100;

    /** Per element, the list item that it is or lies in. */
    private final int[] items;
    /** Per list item: its blocks; whether it has a heading; whether it has a long paragraph; whether one of its blocks was settled. */
    private final int[] count;
    private final boolean[] box;
    private final boolean[] prose;
    private final boolean[] begun;
    /** Per list, whether an item is a line. */
    private final boolean[] lines;

    private ListItems(List<Container> containers) {
        items = items(containers);
        count = new int[items.length];
        box = new boolean[items.length];
        prose = new boolean[items.length];
        begun = new boolean[items.length];
        lines = new boolean[items.length];
    }

    /**
     * Turns list items that are no line of a list into paragraphs: all blocks of an item with a heading or three blocks, and the second of
     * two. An item without an end tag holds what follows the list; its own line stays an item if items before it are lines.
     */
    static List<Block> settle(List<Block> blocks, List<Container> containers) {
        ListItems items = new ListItems(containers);
        boolean any = false;
        for (Block b : blocks) any |= items.count(b);
        if (!any) return blocks;
        for (Container c : containers) items.findLines(c);
        List<Block> settled = new ArrayList<>(blocks.size());
        for (Block b : blocks) settled.add(items.settled(b));
        return settled;
    }

    /** Counts a block for its item. Whether it lies in one. */
    private boolean count(Block b) {
        int item = items[b.container().order()];
        if (item < 0) return false;
        count[item]++;
        if (b.kind() == Block.Kind.HEADING) box[item] = true;
        if (b.container().order() != item && b.text().length() - b.linked() >= PROSE) prose[item] = true;
        return true;
    }

    private void findLines(Container c) {
        boolean line = c.tag().equals("li") && count[c.order()] == 1 && !box[c.order()];
        if (line && c.parent() != null) lines[c.parent().order()] = true;
    }

    private Block settled(Block b) {
        int item = b.kind() == Block.Kind.LIST_ITEM ? items[b.container().order()] : -1;
        if (item < 0) return b;
        boolean unclosed = prose[item] && b.container().order() == item && lines[b.container().parent().order()];
        boolean line = !begun[item] && (unclosed || !box[item] && count[item] <= 2);
        begun[item] = true;
        return line ? b : b.asParagraph();
    }

    /** Per element, the order of the list item that it is or lies in; -1 when it lies in none of its own list. */
    private static int[] items(List<Container> containers) {
        int[] items = new int[containers.size()];
        for (Container c : containers) {
            boolean none = c.parent() == null || c.tag().equals("ul") || c.tag().equals("ol");
            items[c.order()] = c.tag().equals("li") ? c.order() : none ? -1 : items[c.parent().order()];
        }
        return items;
    }
}
