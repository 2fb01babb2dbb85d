package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.TextShape;

/** Totals over the elements of a page: how much text, prose and link text each holds, and where the page's prose has its centre. */
final class PageTotals {
    /**
     * Elements known by tag or role. Per node the depth of the nearest one around it is stored. Same order as the features from {@link
     * Feature#IN_ARTICLE} on.
     */
    enum Around { ARTICLE, MAIN, ASIDE, NAV, HEADER, FOOTER, FIGURE, FORM, LIST, TABLE, QUOTE, DIALOG }

    final int blocks;
    final Block[] all;
    final Container[] containers;
    final TextShape[] shapes;
    final float[] proseOf;
    final float totalWords;
    final float totalProse;
    final float[] words;
    final float[] linked;
    final float[] prose;
    final float[] directProse;
    final int[] count;
    final int[] headings;
    final int[] images;
    final int[] fields;
    final int[] shared;
    final int[] depth;
    /** The elements as a reader would draw them; all sums are of its nodes. */
    final ReadTree tree;
    /** For each node the one around it, -1 for the outermost. */
    final int[] parent;
    /** For each block its leaf. */
    final int[] own;
    /** For each block its share of characters that lie in links. */
    final double[] density;
    final int[] holders;
    /** For each element the depth of the nearest element of a sort around it, or -1. */
    final short[][] around;
    final int mainHolder;
    final int mainHeap;

    PageTotals(Blocks page) {
        all = page.all().toArray(Block[]::new);
        containers = page.containers().toArray(Container[]::new);
        tree = new ReadTree(page, all, containers);
        int n = tree.size();
        blocks = all.length;
        shapes = new TextShape[blocks];
        proseOf = new float[blocks];
        holders = new int[blocks];
        words = new float[n];
        linked = new float[n];
        prose = new float[n];
        directProse = new float[n];
        count = new int[n];
        headings = new int[n];
        images = new int[n];
        fields = new int[n];
        depth = tree.depth;
        parent = tree.parent;
        own = new int[blocks];
        density = new double[blocks];
        for (Block b : all) {
            TextShape shape = page.shape(b);
            shapes[b.index()] = shape;
            int c = own[b.index()] = tree.leaf(b.index());
            density[b.index()] = b.linkDensity();
            words[c] += shape.words;
            linked[c] += shape.words * density[b.index()];
            count[c]++;
            if (b.kind() == Block.Kind.HEADING) headings[c]++;
            proseOf[b.index()] = proseWords(b, shape, density[b.index()]);
            prose[c] += proseOf[b.index()];
        }
        for (Container c : containers) {
            int node = tree.nodeOf(c);
            images[node] += page.images(c);
            fields[node] += page.fields(c);
        }
        for (int i = n - 1; i > 0; i--) {
            int p = parent[i];
            words[p] += words[i];
            linked[p] += linked[i];
            prose[p] += prose[i];
            count[p] += count[i];
            headings[p] += headings[i];
            images[p] += images[i];
            fields[p] += fields[i];
        }
        totalWords = n > 0 ? words[0] : 0;
        totalProse = n > 0 ? prose[0] : 0;
        around = new short[Around.values().length][n];
        surroundings();
        mainHolder = holder();
        mainHeap = heap();
        shared = n == 0 ? new int[0] : shared(mainHolder);
    }

    /** Words of a block that read like prose: enough of them, not in links, with a stop or length to spare. */
    static float proseWords(Block b, TextShape s, double density) {
        if (b.kind() == Block.Kind.HEADING || b.kind() == Block.Kind.CAPTION || b.kind() == Block.Kind.TABLE_ROW || b.is(Block.Mark.BUTTON))
            return 0;
        if (s.words < (b.kind() == Block.Kind.LIST_ITEM ? 14 : 9) || density > 0.45) return 0;
        if (s.stops == 0 && s.words < 22) return 0;
        return (float) (s.words * (1 - density));
    }

    /** Finds for each node the nearest element of each sort around it. */
    private void surroundings() {
        int[] found = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            for (Container c = tree.inner(i); c != null; c = tree.outer(i, c)) {
                Around sort = isQuoted(c) ? null : sort(c);
                if (sort != null) found[i] |= 1 << sort.ordinal();
            }
        }
        for (int k = 0; k < around.length; k++) {
            short[] depths = around[k];
            for (int i = 0; i < depths.length; i++)
                depths[i] = (found[i] >> k & 1) != 0 ? (short) Math.min(depth[i], Short.MAX_VALUE) : i == 0 ? -1 : depths[parent[i]];
        }
    }

    /** Whether it names who is quoted: the footer of a quotation is none of the page. */
    private static boolean isQuoted(Container c) {
        if (!c.tag().equals("footer") && !c.tag().equals("figcaption")) return false;
        for (Container around = c.parent(); around != null; around = around.parent()) if (around.tag().equals("blockquote")) return true;
        return false;
    }

    private static Around sort(Container c) {
        Around byRole = switch (c.role()) {
            case "navigation", "menu", "menubar", "tablist", "toolbar" -> Around.NAV;
            case "banner" -> Around.HEADER;
            case "contentinfo" -> Around.FOOTER;
            case "complementary", "note" -> Around.ASIDE;
            case "main" -> Around.MAIN;
            case "article" -> Around.ARTICLE;
            case "dialog", "alertdialog", "alert" -> Around.DIALOG;
            case "form", "search" -> Around.FORM;
            default -> null;
        };
        if (byRole != null) return byRole;
        return switch (c.tag()) {
            case "article" -> Around.ARTICLE;
            case "main" -> Around.MAIN;
            case "aside" -> Around.ASIDE;
            case "nav", "menu" -> Around.NAV;
            case "header" -> Around.HEADER;
            case "footer" -> Around.FOOTER;
            case "figure", "figcaption" -> Around.FIGURE;
            case "form", "fieldset", "search" -> Around.FORM;
            case "ul", "ol", "dl" -> Around.LIST;
            case "table" -> Around.TABLE;
            case "blockquote" -> Around.QUOTE;
            case "dialog" -> Around.DIALOG;
            default -> null;
        };
    }

    /** The element whose children are what a block's neighbours would be: around a paragraph's or list's own element. */
    private int holder() {
        int best = 0;
        for (Block b : all) {
            int node = parent[own[b.index()]];
            while (parent[node] >= 0 && tree.inner(node).isPart()) node = parent[node];
            holders[b.index()] = node;
            directProse[node] += proseOf[b.index()];
        }
        for (int i = 1; i < tree.branches(); i++) if (directProse[i] > directProse[best]) best = i;
        return best;
    }

    /** The deepest element that holds seven tenths of the page's prose. */
    private int heap() {
        int best = 0;
        for (int i = 1; i < tree.branches(); i++)
            if (prose[i] >= 0.7f * totalProse && prose[i] > 0 && depth[i] > depth[best]) best = i;
        return best;
    }

    /** For each element the innermost one that holds both it and {@code other}, by order. */
    int[] shared(int other) {
        boolean[] path = new boolean[parent.length];
        int[] found = new int[parent.length];
        for (int c = other; c >= 0; c = parent[c]) path[c] = true;
        for (int i = 1; i < found.length; i++) found[i] = path[i] ? i : found[parent[i]];
        return found;
    }

    /** A part's share of a whole, 0 of nothing. */
    static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }
}
