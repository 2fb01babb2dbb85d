package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;

/**
 * The elements of a page as a reader would draw them. Elements without text are left out. A wrapper around one thing is one node with it. A
 * paragraph of several lines becomes its lines. Every block is a leaf. So paragraphs in {@code p}, in {@code div}, behind line breaks or in
 * wrappers of their own give the same tree. Nodes are numbered from the body, 0; parents have smaller numbers than their children, leaves
 * have the largest.
 */
final class ReadTree {
    private final int branches;
    /** For each container the number of the one around it, as a reader sees it. */
    private final int[] above;
    /** For each container its node; a leaf's where it holds one block alone. */
    private final int[] nodeOf;
    /** For each node the one around it, -1 for the body. */
    final int[] parent;
    /** For each node the number of those around it. */
    final int[] depth;
    /** For each node its innermost element; null for a block that has none of its own. */
    private final Container[] inner;

    ReadTree(Blocks page, Block[] blocks, Container[] all) {
        JoinedParts parts = new JoinedParts(page, blocks, all);
        above = parts.above;
        int[] items = new int[all.length];
        int[] only = new int[all.length];
        boolean[] lines = lines(blocks, all, parts, items, only);
        nodeOf = new int[all.length];
        branches = number(items, only, lines);
        int size = branches + blocks.length;
        parent = new int[size];
        depth = new int[size];
        inner = new Container[size];
        parent[0] = -1;
        for (Container c : all) {
            int node = nodeOf[c.order()];
            if (c.parent() == null || node >= branches || items[c.order()] == 0 || lines[c.order()]) continue;
            int around = nodeOf[above[c.order()]];
            if (around != node) parent[node] = around;
            inner[node] = c;
        }
        if (all.length > 0 && inner[0] == null) inner[0] = all[0];
        for (Block b : blocks) {
            int leaf = branches + b.index();
            Container c = b.container();
            if (nodeOf[c.order()] == leaf || lines[c.order()]) inner[leaf] = c;
            while (c.parent() != null && (nodeOf[c.order()] == leaf || lines[c.order()])) c = all[above[c.order()]];
            parent[leaf] = nodeOf[c.order()] == leaf ? 0 : nodeOf[c.order()];
        }
        for (int i = 1; i < size; i++) depth[i] = depth[parent[i]] + 1;
    }

    /**
     * Counts the blocks and elements with text that each element holds. Returns which elements dissolve into lines of the element around
     * them: paragraphs of several lines, boxes of nothing but lines that stand among paragraphs, and joined parts.
     */
    private static boolean[] lines(Block[] blocks, Container[] all, JoinedParts parts, int[] items, int[] only) {
        boolean[] lines = new boolean[all.length], holds = new boolean[all.length], leaf = new boolean[all.length];
        int[] single = new int[all.length], firstBox = new int[all.length], nextBox = new int[all.length], wrapped = new int[all.length];
        for (Block b : blocks) {
            int c = b.container().order();
            items[c]++;
            single[c]++;
            only[c] = -1 - b.index();
        }
        for (int i = all.length - 1; i >= 0; i--) {
            int first = firstBox[i], above = i == 0 ? 0 : parts.above[i];
            boolean wrapsBox = i > 0 && !parts.joined[i] && items[i] == 0 && first > 0 && nextBox[first] == 0;
            if (wrapsBox && isBox(all[i].tag()) && !isLine(all[first].tag())) {
                items[i] = 1; // a wrapper around a box of lines is that box
                only[i] = first;
                wrapped[i] = first;
                nextBox[i] = firstBox[above];
                firstBox[above] = i;
                continue;
            }
            for (int box = first; box > 0; box = nextBox[box]) {
                boolean dissolves = isLine(all[box].tag()) || single[i] > 0;
                int inner = box;
                for (; wrapped[inner] > 0; inner = wrapped[inner]) lines[inner] = dissolves;
                lines[inner] = dissolves;
                items[i] += dissolves ? items[inner] : 1;
                holds[i] |= !dissolves;
                only[i] = box;
            }
            if (i == 0 || items[i] == 0) continue;
            if (parts.joined[i] && items[i] > 1) {
                lines[i] = holds[above] = true;
                items[above] += items[i];
                single[above] += single[i];
                only[above] = i;
                continue;
            }
            if (items[i] > 1 && !holds[i] && (isLine(all[i].tag()) || isBox(all[i].tag()))) {
                if (isLine(all[i].tag())) single[above]++;
                nextBox[i] = firstBox[above];
                firstBox[above] = i;
                continue;
            }
            leaf[i] = items[i] == 1 && (only[i] < 0 || leaf[only[i]]);
            items[above]++;
            only[above] = i;
            holds[above] = true;
            if (leaf[i]) single[above]++;
        }
        return lines;
    }

    static boolean isLine(String tag) {
        return tag.equals("p") || tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    static boolean isBox(String tag) {
        return tag.equals("div") || tag.equals("section") || tag.equals("center");
    }

    /**
     * Numbers the elements that hold several things; the others get the number of what they hold. Returns the number of branches, with the
     * body.
     */
    private int number(int[] items, int[] only, boolean[] lines) {
        int count = 0;
        boolean single = items.length > 0 && isChain(items, only);
        if (single) count++;
        for (int i = 0; i < items.length; i++) {
            if (items[i] > 1 && !lines[i]) nodeOf[i] = count++;
        }
        if (count == 0) count = 1;
        for (int i = items.length - 1; i >= 0; i--) {
            if (items[i] != 1) continue;
            nodeOf[i] = only[i] < 0 ? count - 1 - only[i] : nodeOf[only[i]];
        }
        for (int i = 1; i < items.length; i++) if (items[i] == 0 || lines[i]) nodeOf[i] = nodeOf[above[i]];
        if (single || items.length > 0 && items[0] == 0) nodeOf[0] = 0;
        return count;
    }

    /** Whether the page has one block and nothing else. */
    private static boolean isChain(int[] items, int[] only) {
        int i = 0;
        while (items[i] == 1 && only[i] >= 0) i = only[i];
        return items[i] == 1;
    }

    /** {@return the number of nodes} */
    int size() {
        return parent.length;
    }

    /** {@return the number of nodes that are no blocks} */
    int branches() {
        return branches;
    }

    /** {@return the leaf of a block} */
    int leaf(int block) {
        return branches + block;
    }

    /** {@return the node in which what stands in an element lies} */
    int nodeOf(Container c) {
        return nodeOf[c.order()];
    }

    /** {@return a node's innermost element, null for a block without one of its own} */
    Container inner(int node) {
        return inner[node];
    }

    /**
     * The next outer element of the same node.
     *
     * @param node the node
     * @param c    one of its elements
     * @return the element around it, null when that belongs to another node
     */
    Container outer(int node, Container c) {
        Container around = c.parent();
        return around == null || nodeOf[around.order()] != node ? null : around;
    }
}
