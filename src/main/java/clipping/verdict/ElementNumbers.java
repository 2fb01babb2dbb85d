package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import java.util.List;

/** The numbers of the elements around a block: what they are and hold, and where they stand to the centre of the page's prose and to the headline. */
final class ElementNumbers {
    private final List<Block> all;
    private final List<Container> containers;
    private final PageSums sums;
    private final Numbers numbers;
    /** The headline's block, or -1. */
    private final int titleAt;
    /** For each element the child of the element shared with the page's centre in which it lies. */
    private final int[] branches;
    private final int[] articlesBefore;
    private final int[] headlinesBefore;
    private final int[] sharedWithTitle;

    ElementNumbers(Blocks page, PageSums sums, int titleAt, Numbers numbers) {
        all = page.all();
        containers = page.containers();
        this.sums = sums;
        this.numbers = numbers;
        this.titleAt = titleAt;
        branches = branches();
        articlesBefore = new int[containers.size() + 1];
        for (Container c : containers) articlesBefore[c.order() + 1] = articlesBefore[c.order()] + (c.tag().equals("article") ? 1 : 0);
        headlinesBefore = new int[all.size() + 1];
        for (Block b : all) headlinesBefore[b.index() + 1] = headlinesBefore[b.index()] + (b.kind() == Block.Kind.HEADING && b.level() == 1 ? 1 : 0);
        sharedWithTitle = titleAt < 0 ? null : sums.shared(containers, all.get(titleAt).container());
    }

    private int[] branches() {
        int[] branches = new int[containers.size()];
        for (Container c : containers) {
            int i = c.order();
            boolean below = c.parent() != null && sums.shared[i] != i && sums.shared[c.parent().order()] != c.parent().order();
            branches[i] = below ? branches[c.parent().order()] : i;
        }
        return branches;
    }

    /** Takes down the numbers of a block. */
    void put(Block b) {
        element(b);
        surroundings(b);
        centre(b);
        headline(b);
    }

    /** Takes down what is the same for all blocks. */
    void page() {
        numbers.fill(Feature.ARTICLES, articlesBefore[containers.size()]);
    }

    /** Writes to which groups of blocks a block belongs. */
    void group(Block b, int[][] groups) {
        Container c = b.container();
        Container two = c.parent() == null || c.parent().parent() == null ? c : c.parent().parent();
        Container three = two.parent() == null ? two : two.parent();
        groups[FeatureTable.Group.HOLDER.ordinal()][b.index()] = sums.holders[b.index()];
        groups[FeatureTable.Group.SIGNATURE.ordinal()][b.index()] = sums.signatureOf(b);
        groups[FeatureTable.Group.BRANCH.ordinal()][b.index()] = branches[c.order()];
        groups[FeatureTable.Group.AROUND_2.ordinal()][b.index()] = two.order();
        groups[FeatureTable.Group.AROUND_3.ordinal()][b.index()] = three.order();
    }

    private void element(Block b) {
        Container c = b.container();
        numbers.put(Feature.KIND, b.kind().ordinal());
        numbers.put(Feature.LEVEL, b.level());
        numbers.put(Feature.BOLD, b.is(Block.Mark.BOLD) ? 1 : 0);
        numbers.put(Feature.ITALIC, b.is(Block.Mark.ITALIC) ? 1 : 0);
        numbers.put(Feature.HIDDEN, b.is(Block.Mark.HIDDEN) ? 1 : 0);
        numbers.put(Feature.BUTTON, b.is(Block.Mark.BUTTON) ? 1 : 0);
        numbers.put(Feature.AFTER_BREAK, b.is(Block.Mark.AFTER_BREAK) ? 1 : 0);
        numbers.put(Feature.DEPTH, c.depth());
        numbers.put(Feature.OWN_COUNT, sums.count[c.order()]);
        for (PageSums.Around sort : PageSums.Around.values()) {
            int depth = sums.around[sort.ordinal()][c.order()];
            numbers.put(Feature.IN_ARTICLE, sort.ordinal(), depth < 0 ? -1 : c.depth() - depth);
        }
    }

    private void surroundings(Block b) {
        Container c = b.container();
        int max = 0;
        for (int level = 0; level <= 4; level++) {
            int i = c.order();
            if (level > 0) {
                numbers.put(Feature.PROSE_1, level - 1, PageSums.share(sums.prose[i], sums.totalProse));
                numbers.put(Feature.PURITY_1, level - 1, PageSums.share(sums.prose[i], sums.words[i]));
            }
            if (level > 0 && level < 4) {
                numbers.put(Feature.LINKS_1, level - 1, PageSums.share(sums.linked[i], sums.words[i]));
                numbers.put(Feature.COUNT_1, level - 1, sums.count[i]);
            }
            if (level > 0 && level < 3) {
                numbers.put(Feature.HEADINGS_1, level - 1, sums.headings[i]);
                numbers.put(Feature.IMAGES_1, level - 1, sums.images[i]);
                numbers.put(Feature.FIELDS_1, level - 1, sums.fields[i]);
            }
            if (level < 4) numbers.put(Feature.REPEATS_0, level, sums.repeats[i]);
            if (c.parent() != null) c = c.parent();
        }
        int shared = sums.shared[b.container().order()];
        for (Container e = b.container(); e != null && e.order() != shared; e = e.parent()) max = Math.max(max, isPart(e) ? 0 : sums.repeats[e.order()]);
        numbers.put(Feature.REPEATS_MAX, max);
        int h = sums.holders[b.index()];
        numbers.put(Feature.HOLDER_PROSE, PageSums.share(sums.directProse[h], sums.totalProse));
        numbers.put(Feature.HOLDER_TOTAL, PageSums.share(sums.prose[h], sums.totalProse));
        numbers.put(Feature.HOLDER_PURITY, PageSums.share(sums.prose[h], sums.words[h]));
        numbers.put(Feature.HOLDER_COUNT, sums.count[h]);
    }

    private static boolean isPart(Container c) {
        return switch (c.tag()) {
            case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "th", "blockquote" -> true;
            default -> false;
        };
    }

    private void centre(Block b) {
        Container c = b.container();
        int shared = sums.shared[c.order()];
        int i = branches[c.order()];
        numbers.put(Feature.UP, c.depth() - containers.get(shared).depth());
        numbers.put(Feature.DOWN, containers.get(sums.mainHolder).depth() - containers.get(shared).depth());
        numbers.put(Feature.SHARED_PROSE, PageSums.share(sums.prose[shared], sums.totalProse));
        numbers.put(Feature.IN_HEAP, c.within(containers.get(sums.mainHeap)) ? 1 : 0);
        numbers.put(Feature.SAME_HOLDER, sums.holders[b.index()] == sums.mainHolder ? 1 : 0);
        numbers.put(Feature.BRANCH_WORDS, sums.words[i]);
        numbers.put(Feature.BRANCH_PROSE, PageSums.share(sums.prose[i], sums.totalProse));
        numbers.put(Feature.BRANCH_LINKS, PageSums.share(sums.linked[i], sums.words[i]));
        numbers.put(Feature.BRANCH_HEADINGS, sums.headings[i]);
        numbers.put(Feature.BRANCH_IMAGES, sums.images[i]);
        numbers.put(Feature.BRANCH_COUNT, sums.count[i]);
        numbers.put(Feature.BRANCH_REPEATS, sums.repeats[i]);
        numbers.put(Feature.BRANCH_FIELDS, sums.fields[i]);
        numbers.put(Feature.SIGNATURE_PROSE, PageSums.share(sums.signatureProse(b), sums.totalProse));
        numbers.put(Feature.SIGNATURE_COUNT, sums.signatures.of(b.index()));
    }

    /** Where the block stands to the headline: the same element, the same article, or behind another headline. */
    private void headline(Block b) {
        numbers.put(Feature.HEADLINES_BEFORE, headlinesBefore[b.index()]);
        Container c = b.container();
        if (titleAt < 0) {
            numbers.put(Feature.TITLE_UP, -1);
            numbers.put(Feature.TITLE_SHARED_PROSE, -1);
            numbers.put(Feature.SAME_ARTICLE, -1);
            numbers.put(Feature.HEADLINES_SINCE_TITLE, -99);
            numbers.put(Feature.ARTICLES_SINCE_TITLE, -99);
            return;
        }
        Container title = all.get(titleAt).container();
        Container both = containers.get(sharedWithTitle[c.order()]);
        int article = sums.around[PageSums.Around.ARTICLE.ordinal()][c.order()];
        int titles = sums.around[PageSums.Around.ARTICLE.ordinal()][title.order()];
        numbers.put(Feature.TITLE_UP, c.depth() - both.depth());
        numbers.put(Feature.TITLE_SHARED_PROSE, PageSums.share(sums.prose[both.order()], sums.totalProse));
        numbers.put(Feature.SAME_ARTICLE, article < 0 ? titles < 0 ? 0 : 1 : titles < 0 ? 2 : article == titles && both.depth() >= article ? 4 : 3);
        numbers.put(Feature.HEADLINES_SINCE_TITLE, headlinesBefore[b.index()] - headlinesBefore[titleAt]);
        numbers.put(Feature.ARTICLES_SINCE_TITLE, articlesBefore[c.order() + 1] - articlesBefore[title.order() + 1]);
    }
}
