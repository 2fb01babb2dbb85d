package clipping.verdict;

import clipping.block.Block;
import clipping.block.Container;

/**
 * The numbers of the elements around a block: what they are and hold, and where they stand to the centre of the page's prose and to the headline. What is an
 * element's is worked out once for it and then picked for all blocks in it.
 */
final class ElementNumbers {
    /** Elements upwards that are looked at. */
    private static final int UP = 4;

    private final Block[] all;
    private final Container[] containers;
    private final PageSums sums;
    private final Numbers numbers;
    /** The headline's block, or -1. */
    private final int titleAt;
    /** For each block its element, the one around it and so on; the outermost stays. */
    private final int[][] above;
    /** For each element the child of the element shared with the page's centre in which it lies. */
    private final int[] branches;
    private final int[] articlesBefore;

    ElementNumbers(PageSums sums, int titleAt, Numbers numbers) {
        all = sums.all;
        containers = sums.containers;
        this.sums = sums;
        this.numbers = numbers;
        this.titleAt = titleAt;
        branches = branches();
        articlesBefore = new int[containers.length + 1];
        for (Container c : containers) articlesBefore[c.order() + 1] = articlesBefore[c.order()] + (c.tag().equals("article") ? 1 : 0);
        above = new int[UP + 1][all.length];
        above[0] = sums.own;
        for (int level = 1; level <= UP; level++) for (int i = 0; i < above[level].length; i++) above[level][i] = Math.max(0, sums.parent[above[level - 1][i]]);
    }

    private int[] branches() {
        int[] branches = new int[containers.length];
        for (int i = 1; i < branches.length; i++) {
            int parent = sums.parent[i];
            branches[i] = sums.shared[i] != i && sums.shared[parent] != parent ? branches[parent] : i;
        }
        return branches;
    }

    /** Takes down the numbers of all blocks. */
    void put() {
        for (Block b : all) {
            numbers.of(b.index());
            element(b);
        }
        numbers.fill(Feature.ARTICLES, articlesBefore[containers.length]);
        int[] prose = shares(sums.prose, sums.totalProse), purity = shares(sums.prose, sums.words), links = shares(sums.linked, sums.words);
        int[] count = fixed(sums.count), headings = fixed(sums.headings), images = fixed(sums.images), fields = fixed(sums.fields), repeats = fixed(sums.repeats);
        numbers.pick(Feature.OWN_COUNT, 0, count, above[0]);
        around();
        for (int level = 1; level <= UP; level++) {
            numbers.pick(Feature.PROSE_1, level - 1, prose, above[level]);
            numbers.pick(Feature.PURITY_1, level - 1, purity, above[level]);
            numbers.pick(Feature.REPEATS_0, level - 1, repeats, above[level - 1]);
            if (level < 4) {
                numbers.pick(Feature.LINKS_1, level - 1, links, above[level]);
                numbers.pick(Feature.COUNT_1, level - 1, count, above[level]);
            }
            if (level < 3) {
                numbers.pick(Feature.HEADINGS_1, level - 1, headings, above[level]);
                numbers.pick(Feature.IMAGES_1, level - 1, images, above[level]);
                numbers.pick(Feature.FIELDS_1, level - 1, fields, above[level]);
            }
        }
        numbers.pick(Feature.REPEATS_MAX, 0, fixed(mostRepeats()), above[0]);
        numbers.pick(Feature.HOLDER_PROSE, 0, shares(sums.directProse, sums.totalProse), sums.holders);
        numbers.pick(Feature.HOLDER_TOTAL, 0, prose, sums.holders);
        numbers.pick(Feature.HOLDER_PURITY, 0, purity, sums.holders);
        numbers.pick(Feature.HOLDER_COUNT, 0, count, sums.holders);
        int[] shared = picked(sums.shared, above[0]), branch = picked(branches, above[0]);
        numbers.pick(Feature.SHARED_PROSE, 0, prose, shared);
        int[] words = new int[containers.length];
        for (int i = 0; i < words.length; i++) words[i] = FeatureTable.fixed(sums.words[i]);
        numbers.pick(Feature.BRANCH_WORDS, 0, words, branch);
        numbers.pick(Feature.BRANCH_PROSE, 0, prose, branch);
        numbers.pick(Feature.BRANCH_LINKS, 0, links, branch);
        numbers.pick(Feature.BRANCH_HEADINGS, 0, headings, branch);
        numbers.pick(Feature.BRANCH_IMAGES, 0, images, branch);
        numbers.pick(Feature.BRANCH_COUNT, 0, count, branch);
        numbers.pick(Feature.BRANCH_REPEATS, 0, repeats, branch);
        numbers.pick(Feature.BRANCH_FIELDS, 0, fields, branch);
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
        for (int i = 0; i < shares.length; i++) shares[i] = FeatureTable.fixed(PageSums.share(parts[i], wholes[i]));
        return shares;
    }

    private static int[] shares(float[] parts, float whole) {
        int[] shares = new int[parts.length];
        for (int i = 0; i < shares.length; i++) shares[i] = FeatureTable.fixed(PageSums.share(parts[i], whole));
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
        groups[FeatureTable.Group.HOLDER.ordinal()] = sums.holders;
        groups[FeatureTable.Group.SIGNATURE.ordinal()] = sums.signatureOf;
        groups[FeatureTable.Group.BRANCH.ordinal()] = picked(branches, above[0]);
        groups[FeatureTable.Group.AROUND_2.ordinal()] = new int[all.length];
        groups[FeatureTable.Group.AROUND_3.ordinal()] = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            int own = above[0][i], parent = sums.parent[own];
            int two = parent < 0 || sums.parent[parent] < 0 ? own : sums.parent[parent];
            groups[FeatureTable.Group.AROUND_2.ordinal()][i] = two;
            groups[FeatureTable.Group.AROUND_3.ordinal()][i] = two == 0 ? 0 : sums.parent[two];
        }
        return groups;
    }

    private void element(Block b) {
        numbers.put(Feature.KIND, b.kind().ordinal());
        numbers.put(Feature.LEVEL, b.level());
        numbers.put(Feature.DEPTH, b.container().depth());
        if (b.marks().isEmpty()) return;
        numbers.put(Feature.BOLD, b.is(Block.Mark.BOLD) ? 1 : 0);
        numbers.put(Feature.ITALIC, b.is(Block.Mark.ITALIC) ? 1 : 0);
        numbers.put(Feature.HIDDEN, b.is(Block.Mark.HIDDEN) ? 1 : 0);
        numbers.put(Feature.BUTTON, b.is(Block.Mark.BUTTON) ? 1 : 0);
        numbers.put(Feature.AFTER_BREAK, b.is(Block.Mark.AFTER_BREAK) ? 1 : 0);
    }

    /** How far above the block the nearest element of each sort is. */
    private void around() {
        for (int sort = 0; sort < sums.around.length; sort++) {
            short[] depths = sums.around[sort];
            int[] column = numbers.column(Feature.IN_ARTICLE, sort);
            for (int i = 0; i < column.length; i++) {
                int own = above[0][i];
                column[i] = FeatureTable.fixed(depths[own] < 0 ? -1 : sums.depth[own] - depths[own]);
            }
        }
    }

    /** For each element the most elements like one that it is or lies in, up to the one shared with the centre; those of single paragraphs and the like not counted. */
    private int[] mostRepeats() {
        int[] most = new int[containers.length];
        for (int i = 1; i < most.length; i++) {
            if (sums.shared[i] != i) most[i] = Math.max(most[sums.parent[i]], isPart(containers[i]) ? 0 : sums.repeats[i]);
        }
        return most;
    }

    private static boolean isPart(Container c) {
        return switch (c.tag()) {
            case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "th", "blockquote" -> true;
            default -> false;
        };
    }

    private void centre() {
        int[] up = numbers.column(Feature.UP, 0), down = numbers.column(Feature.DOWN, 0), heap = numbers.column(Feature.IN_HEAP, 0), same = numbers.column(Feature.SAME_HOLDER, 0);
        boolean[] inHeap = new boolean[containers.length];
        for (int i = 0; i < inHeap.length; i++) inHeap[i] = i == sums.mainHeap || i > 0 && inHeap[sums.parent[i]];
        int yes = FeatureTable.fixed(1);
        for (int i = 0; i < up.length; i++) {
            int own = above[0][i], shared = sums.depth[sums.shared[own]];
            up[i] = FeatureTable.fixed(sums.depth[own] - shared);
            down[i] = FeatureTable.fixed(sums.depth[sums.mainHolder] - shared);
            heap[i] = inHeap[own] ? yes : 0;
            same[i] = sums.holders[i] == sums.mainHolder ? yes : 0;
            numbers.of(i);
            numbers.put(Feature.SIGNATURE_PROSE, PageSums.share(sums.signatureProse(i), sums.totalProse));
            numbers.put(Feature.SIGNATURE_COUNT, sums.signatures.of(i));
        }
    }

    /** Where the blocks stand to the headline: the same element, the same article, or behind another headline. */
    private void headline(int[] prose) {
        int[] before = numbers.column(Feature.HEADLINES_BEFORE, 0);
        int headlines = 0, beforeTitle = 0;
        for (Block b : all) {
            if (b.index() == titleAt) beforeTitle = headlines;
            before[b.index()] = FeatureTable.fixed(headlines);
            if (b.kind() == Block.Kind.HEADING && b.level() == 1) headlines++;
        }
        if (titleAt < 0) {
            for (Feature f : new Feature[] {Feature.TITLE_UP, Feature.TITLE_SHARED_PROSE, Feature.SAME_ARTICLE}) numbers.fill(f, -1);
            for (Feature f : new Feature[] {Feature.HEADLINES_SINCE_TITLE, Feature.ARTICLES_SINCE_TITLE}) numbers.fill(f, -99);
            return;
        }
        int title = above[0][titleAt];
        int[] shared = sums.shared(title);
        short[] articles = sums.around[PageSums.Around.ARTICLE.ordinal()];
        headlines = 0;
        for (Block b : all) {
            int own = above[0][b.index()], both = shared[own], article = articles[own], titles = articles[title];
            numbers.of(b.index());
            numbers.put(Feature.TITLE_UP, sums.depth[own] - sums.depth[both]);
            numbers.column(Feature.TITLE_SHARED_PROSE, 0)[b.index()] = prose[both];
            numbers.put(Feature.SAME_ARTICLE, article < 0 ? titles < 0 ? 0 : 1 : titles < 0 ? 2 : article == titles && sums.depth[both] >= article ? 4 : 3);
            numbers.put(Feature.HEADLINES_SINCE_TITLE, headlines - beforeTitle);
            numbers.put(Feature.ARTICLES_SINCE_TITLE, articlesBefore[own + 1] - articlesBefore[title + 1]);
            if (b.kind() == Block.Kind.HEADING && b.level() == 1) headlines++;
        }
    }
}
