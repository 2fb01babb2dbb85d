package clipping.verdict;

import clipping.block.Block;
import clipping.block.Container;

/**
 * The features of the elements around a block: what they are, what they hold, and where they stand relative to the page's centre and
 * headline. They are computed once per element.
 */
final class ElementFeatures {
    /** Elements upwards that are looked at. */
    private static final int UP = 3;

    private final Block[] all;
    private final Container[] containers;
    private final PageTotals totals;
    private final FeatureWriter writer;
    /** The headline's block, or -1. */
    private final int titleAt;
    /** For each block its element, the one around it and so on; the outermost stays. */
    private final int[][] above;
    /** For each element the child of the element shared with the page's centre in which it lies. */
    private final int[] branches;
    private final int[] articlesBefore;

    ElementFeatures(PageTotals totals, int titleAt, FeatureWriter writer) {
        all = totals.all;
        containers = totals.containers;
        this.totals = totals;
        this.writer = writer;
        this.titleAt = titleAt;
        branches = branches();
        articlesBefore = new int[containers.length + 1];
        for (Container c : containers) articlesBefore[c.order() + 1] = articlesBefore[c.order()] + (c.tag().equals("article") ? 1 : 0);
        above = new int[UP + 1][all.length];
        above[0] = totals.own;
        for (int level = 1; level <= UP; level++)
            for (int i = 0; i < above[level].length; i++) above[level][i] = Math.max(0, totals.parent[above[level - 1][i]]);
    }

    private int[] branches() {
        int[] branches = new int[totals.parent.length];
        for (int i = 1; i < branches.length; i++) {
            int parent = totals.parent[i];
            branches[i] = totals.shared[i] != i && totals.shared[parent] != parent ? branches[parent] : i;
        }
        return branches;
    }

    /** Writes the numbers of all blocks. */
    void put() {
        for (Block b : all) {
            writer.of(b.index());
            element(b);
        }
        int[] prose = shares(totals.prose, totals.totalProse), purity = shares(totals.prose, totals.words),
            links = shares(totals.linked, totals.words);
        int[] count = fixed(totals.count), headings = fixed(totals.headings), images = fixed(totals.images), fields = fixed(totals.fields);
        ownCount();
        named();
        around();
        for (int level = 1; level <= UP; level++) {
            writer.pick(Feature.PROSE_1, level - 1, prose, above[level]);
            writer.pick(Feature.PURITY_1, level - 1, purity, above[level]);
            writer.pick(Feature.LINKS_1, level - 1, links, above[level]);
            if (level < 3) {
                writer.pick(Feature.COUNT_1, level - 1, count, above[level]);
                writer.pick(Feature.HEADINGS_1, level - 1, headings, above[level]);
                writer.pick(Feature.IMAGES_1, level - 1, images, above[level]);
                writer.pick(Feature.FIELDS_1, level - 1, fields, above[level]);
            }
        }
        writer.pick(Feature.HOLDER_PROSE, 0, shares(totals.directProse, totals.totalProse), totals.holders);
        writer.pick(Feature.HOLDER_TOTAL, 0, prose, totals.holders);
        writer.pick(Feature.HOLDER_PURITY, 0, purity, totals.holders);
        writer.pick(Feature.HOLDER_COUNT, 0, count, totals.holders);
        int[] shared = picked(totals.shared, above[0]), branch = picked(branches, above[0]);
        writer.pick(Feature.SHARED_PROSE, 0, prose, shared);
        int[] words = new int[totals.parent.length];
        for (int i = 0; i < words.length; i++) words[i] = FeatureTable.fixed(totals.words[i]);
        writer.pick(Feature.BRANCH_WORDS, 0, words, branch);
        writer.pick(Feature.BRANCH_PROSE, 0, prose, branch);
        writer.pick(Feature.BRANCH_LINKS, 0, links, branch);
        writer.pick(Feature.BRANCH_HEADINGS, 0, headings, branch);
        writer.pick(Feature.BRANCH_IMAGES, 0, images, branch);
        writer.pick(Feature.BRANCH_COUNT, 0, count, branch);
        writer.pick(Feature.BRANCH_FIELDS, 0, fields, branch);
        centre();
        headline(prose);
    }

    private static int[] fixed(int[] values) {
        int[] fixed = new int[values.length];
        for (int i = 0; i < fixed.length; i++) fixed[i] = FeatureTable.fixed(values[i]);
        return fixed;
    }

    private static int[] shares(float[] parts, float[] wholes) {
        int[] shares = new int[parts.length];
        for (int i = 0; i < shares.length; i++) shares[i] = FeatureTable.fixed(PageTotals.share(parts[i], wholes[i]));
        return shares;
    }

    private static int[] shares(float[] parts, float whole) {
        int[] shares = new int[parts.length];
        for (int i = 0; i < shares.length; i++) shares[i] = FeatureTable.fixed(PageTotals.share(parts[i], whole));
        return shares;
    }

    private static int[] picked(int[] values, int[] at) {
        int[] picked = new int[at.length];
        for (int i = 0; i < picked.length; i++) picked[i] = values[at[i]];
        return picked;
    }

    /** Writes to which groups of blocks the blocks belong. */
    int[][] groups() {
        int[][] groups = new int[FeatureTable.Group.values().length][];
        groups[FeatureTable.Group.HOLDER.ordinal()] = totals.holders;
        groups[FeatureTable.Group.BRANCH.ordinal()] = picked(branches, above[0]);
        groups[FeatureTable.Group.AROUND_2.ordinal()] = new int[all.length];
        groups[FeatureTable.Group.AROUND_3.ordinal()] = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            int own = above[0][i], parent = totals.parent[own];
            int two = parent < 0 || totals.parent[parent] < 0 ? own : totals.parent[parent];
            groups[FeatureTable.Group.AROUND_2.ordinal()][i] = two;
            groups[FeatureTable.Group.AROUND_3.ordinal()][i] = two == 0 ? 0 : totals.parent[two];
        }
        return groups;
    }

    private void element(Block b) {
        writer.put(Feature.KIND, b.kind().code());
        writer.put(Feature.LEVEL, b.level());
        if (b.marks().isEmpty()) return;
        writer.put(Feature.BOLD, b.is(Block.Mark.BOLD) ? 1 : 0);
        writer.put(Feature.ITALIC, b.is(Block.Mark.ITALIC) ? 1 : 0);
        writer.put(Feature.HIDDEN, b.is(Block.Mark.HIDDEN) ? 1 : 0);
        writer.put(Feature.BUTTON, b.is(Block.Mark.BUTTON) ? 1 : 0);
        writer.put(Feature.AFTER_BREAK, b.is(Block.Mark.AFTER_BREAK) ? 1 : 0);
    }

    /** How many blocks the element of each has. */
    private void ownCount() {
        int[] count = new int[containers.length];
        for (Block b : all) count[b.container().order()]++;
        int[] column = writer.column(Feature.OWN_COUNT, 0);
        for (Block b : all) column[b.index()] = FeatureTable.fixed(count[b.container().order()]);
    }

    /** What the names of the elements around each say, the block's own, the ones above it, and any up to the one shared with the centre. */
    private void named() {
        int[] codes = new NameSubjects(totals.tree).codesByNode();
        int[] any = new int[codes.length];
        for (int i = 1; i < codes.length; i++) if (totals.shared[i] != i) any[i] = codes[i] != 0 ? codes[i] : any[totals.parent[i]];
        writer.pick(Feature.NAMED_0, 0, fixed(codes), above[0]);
        writer.pick(Feature.NAMED_1, 0, fixed(codes), above[1]);
        writer.pick(Feature.NAMED_2, 0, fixed(codes), above[2]);
        writer.pick(Feature.NAMED_ANY, 0, fixed(any), above[0]);
    }

    /** How far above the block the nearest element of each sort is. */
    private void around() {
        for (int sort = 0; sort < totals.around.length; sort++) {
            short[] depths = totals.around[sort];
            int[] column = writer.column(Feature.IN_ARTICLE, sort);
            for (int i = 0; i < column.length; i++) {
                int own = above[0][i];
                column[i] = FeatureTable.fixed(depths[own] < 0 ? -1 : totals.depth[own] - depths[own]);
            }
        }
    }

    private void centre() {
        int[] up = writer.column(Feature.UP, 0), down = writer.column(Feature.DOWN, 0), heap = writer.column(Feature.IN_HEAP, 0),
            same = writer.column(Feature.SAME_HOLDER, 0);
        boolean[] inHeap = new boolean[totals.parent.length];
        for (int i = 0; i < inHeap.length; i++) inHeap[i] = i == totals.mainHeap || i > 0 && inHeap[totals.parent[i]];
        int yes = FeatureTable.fixed(1);
        for (int i = 0; i < up.length; i++) {
            int own = above[0][i], shared = totals.depth[totals.shared[own]];
            up[i] = FeatureTable.fixed(totals.depth[own] - shared);
            down[i] = FeatureTable.fixed(totals.depth[totals.mainHolder] - shared);
            heap[i] = inHeap[own] ? yes : 0;
            same[i] = totals.holders[i] == totals.mainHolder ? yes : 0;
        }
    }

    /** Where the blocks stand to the headline: the same element, the same article, or behind another headline. */
    private void headline(int[] prose) {
        int[] before = writer.column(Feature.HEADLINES_BEFORE, 0);
        int headlines = 0, beforeTitle = 0;
        for (Block b : all) {
            if (b.index() == titleAt) beforeTitle = headlines;
            before[b.index()] = FeatureTable.fixed(headlines);
            if (b.kind() == Block.Kind.HEADING && b.level() == 1) headlines++;
        }
        if (titleAt < 0) {
            for (Feature f : new Feature[] {Feature.TITLE_UP, Feature.TITLE_SHARED_PROSE, Feature.SAME_ARTICLE}) writer.fill(f, -1);
            for (Feature f : new Feature[] {Feature.HEADLINES_SINCE_TITLE, Feature.ARTICLES_SINCE_TITLE}) writer.fill(f, -99);
            return;
        }
        int title = above[0][titleAt];
        int[] shared = totals.shared(title);
        short[] articles = totals.around[PageTotals.Around.ARTICLE.ordinal()];
        headlines = 0;
        for (Block b : all) {
            int own = above[0][b.index()], both = shared[own], article = articles[own], titles = articles[title];
            writer.of(b.index());
            writer.put(Feature.TITLE_UP, totals.depth[own] - totals.depth[both]);
            writer.column(Feature.TITLE_SHARED_PROSE, 0)[b.index()] = prose[both];
            writer.put(Feature.SAME_ARTICLE, article < 0 ? titles < 0 ? 0 : 1 : titles < 0 ? 2
                : article == titles && totals.depth[both] >= article ? 4 : 3);
            writer.put(Feature.HEADLINES_SINCE_TITLE, headlines - beforeTitle);
            writer.put(Feature.ARTICLES_SINCE_TITLE,
                articlesBefore[b.container().order() + 1] - articlesBefore[all[titleAt].container().order() + 1]);
            if (b.kind() == Block.Kind.HEADING && b.level() == 1) headlines++;
        }
    }
}
