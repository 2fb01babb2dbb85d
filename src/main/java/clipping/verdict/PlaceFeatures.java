package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.TextShape;
import clipping.facts.Facts;
import clipping.lexicon.Chrome;
import java.util.List;

/** The numbers of a block's place in the order of the page: what stands before and behind it, and what its neighbours are. */
final class PlaceFeatures {
    private static final int FAR = 60;
    private static final int LABEL_WORDS = 8;
    private static final int SENTENCE = 6;

    private final Block[] all;
    private final Container[] containers;
    private final PageTotals totals;
    private final FeatureWriter writer;
    private final float[] wordsBefore;
    private final float[] proseBefore;
    private final float[] holderBefore;
    private final float[] headingProse;
    private final int[] lastProse;
    private final int[] nextProse;
    private final int[] lastHeading;
    private final int[] lastLabel;
    /** Phrases of boilerplate in each block. */
    final Chrome.Hits[] hits;
    /** Of each block's phrases the most telling one, or null. */
    final Chrome.Hit[] best;
    /** The headline's block, or -1. */
    private final int titleAt;
    private final int bylineAt;
    private final int[] imagesBefore;
    private final boolean[] titles;
    private final boolean[] bylines;

    PlaceFeatures(Blocks page, PageTotals totals, Facts facts, int titleAt, FeatureWriter writer) {
        all = totals.all;
        containers = totals.containers;
        this.totals = totals;
        this.writer = writer;
        this.titleAt = titleAt;
        int n = all.length;
        titles = marked(facts.titleBlocks(), n);
        bylines = marked(facts.bylineBlocks(), n);
        bylineAt = facts.bylineBlocks().isEmpty() ? -1 : facts.bylineBlocks().get(0);
        wordsBefore = new float[n + 1];
        proseBefore = new float[n + 1];
        holderBefore = new float[n + 1];
        headingProse = new float[n];
        lastProse = new int[n];
        nextProse = new int[n];
        lastHeading = new int[n];
        lastLabel = new int[n];
        hits = new Chrome.Hits[n];
        best = new Chrome.Hit[n];
        int prose = -FAR, heading = -1, label = -1;
        for (int i = 0; i < n; i++) {
            wordsBefore[i + 1] = wordsBefore[i] + totals.shapes[i].words;
            proseBefore[i + 1] = proseBefore[i] + totals.proseOf[i];
            holderBefore[i + 1] = holderBefore[i] + (totals.holders[i] == totals.mainHolder ? totals.proseOf[i] : 0);
            lastProse[i] = prose;
            lastHeading[i] = heading;
            lastLabel[i] = label;
            hits[i] = hits(page, i);
            best[i] = hits[i].best();
            if (best[i] != null && totals.shapes[i].words <= LABEL_WORDS && best[i].where().isBeginning()) label = i;
            if (totals.proseOf[i] > 0) prose = i;
            if (all[i].kind() == Block.Kind.HEADING) heading = i;
            else if (heading >= 0) headingProse[heading] += totals.proseOf[i];
        }
        prose = n + FAR;
        for (int i = n - 1; i >= 0; i--) {
            nextProse[i] = prose;
            if (totals.proseOf[i] > 0) prose = i;
        }
        imagesBefore = new int[containers.length + 1];
        for (Container c : containers) imagesBefore[c.order() + 1] = imagesBefore[c.order()] + page.images(c);
    }

    /** A sentence that names no author says nothing of a byline, though it may begin like one: "By Monday, …". */
    private Chrome.Hits hits(Blocks page, int i) {
        Chrome.Hits found = page.phrases(all[i]);
        boolean isSentence = totals.shapes[i].ending == TextShape.STOP && totals.shapes[i].words >= SENTENCE;
        return isSentence && !bylines[i] ? found.without(Chrome.Section.BYLINE) : found;
    }

    private static boolean[] marked(List<Integer> blocks, int n) {
        boolean[] marked = new boolean[n];
        for (int i : blocks) marked[i] = true;
        return marked;
    }

    /** Writes the numbers of all blocks; those of their texts and elements are there. */
    void put() {
        for (Block b : all) {
            writer.of(b.index());
            position(b);
            chrome(b.index());
            pictures(b.index());
        }
        neighbours();
    }

    private void position(Block b) {
        int i = b.index(), n = all.length;
        writer.put(Feature.PROSE_BEFORE, PageTotals.share(proseBefore[i], totals.totalProse));
        writer.put(Feature.PROSE_AFTER, totals.totalProse - proseBefore[i + 1]);
        writer.put(Feature.HOLDER_BEFORE, holderBefore[i]);
        writer.put(Feature.HOLDER_AFTER, holderBefore[n] - holderBefore[i + 1]);
        writer.put(Feature.BLOCKS_SINCE_PROSE, Math.min(FAR, i - lastProse[i]));
        writer.put(Feature.BLOCKS_TO_PROSE, Math.min(FAR, nextProse[i] - i));
        writer.put(Feature.PROSE_NEXT_3, proseBefore[Math.min(n, i + 4)] - proseBefore[i + 1]);
        writer.put(Feature.PROSE_LAST_3, proseBefore[i] - proseBefore[Math.max(0, i - 3)]);
        writer.put(Feature.PROSE_NEXT_8, proseBefore[Math.min(n, i + 9)] - proseBefore[i + 1]);
        writer.put(Feature.PROSE_LAST_8, proseBefore[i] - proseBefore[Math.max(0, i - 8)]);
        writer.put(Feature.SINCE_TITLE, titleAt < 0 ? -999 : i - titleAt);
        writer.put(Feature.WORDS_SINCE_TITLE, titleAt < 0 ? -9999 : wordsBefore[i] - wordsBefore[titleAt]);
        int h = lastHeading[i];
        writer.put(Feature.SINCE_HEADING, h < 0 ? -1 : i - h);
        writer.put(Feature.HEADING_LEVEL, h < 0 ? 0 : all[h].level());
        writer.put(Feature.HEADING_PROSE, b.kind() == Block.Kind.HEADING ? headingProse[i] : h < 0 ? -1 : headingProse[h]);
        writer.put(Feature.IS_TITLE, titles[i] ? 1 : 0);
        writer.put(Feature.IS_BYLINE, bylines[i] ? 1 : 0);
        writer.put(Feature.SINCE_BYLINE, bylineAt < 0 ? -999 : i - bylineAt);
    }

    /** What phrases of boilerplate the block, its neighbours, its heading and the last label before it have. */
    private void chrome(int i) {
        writer.put(Feature.CHROME, section(i));
        writer.put(Feature.CHROME_WHERE, best[i] == null ? -1 : best[i].where().code());
        writer.put(Feature.CHROME_HITS, hits[i].all().size());
        writer.put(Feature.CHROME_HEADING, section(lastHeading[i]));
        writer.put(Feature.CHROME_LABEL, section(lastLabel[i]));
        writer.put(Feature.SINCE_CHROME_LABEL, lastLabel[i] < 0 ? FAR : Math.min(FAR, i - lastLabel[i]));
    }

    /** The code of a section, 0 for a block without a phrase, -1 where there is no block. */
    private int section(int i) {
        return i < 0 ? -1 : best[i] == null ? 0 : best[i].section().code();
    }

    private void neighbours() {
        writer.before(Feature.CHROME_P1, 1, Feature.CHROME, -1);
        writer.behind(Feature.CHROME_N1, 1, Feature.CHROME, -1);
        beside(Feature.WORDS, Feature.WORDS_P1, Feature.WORDS_P2, Feature.WORDS_N1, Feature.WORDS_N2);
        beside(Feature.LINK_DENSITY, Feature.LINKS_P1, Feature.LINKS_P2, Feature.LINKS_N1, Feature.LINKS_N2);
        beside(Feature.ENDING, Feature.ENDING_P1, Feature.ENDING_P2, Feature.ENDING_N1, Feature.ENDING_N2);
        beside(Feature.KIND, Feature.KIND_P1, Feature.KIND_P2, Feature.KIND_N1, Feature.KIND_N2);
        writer.before(Feature.UP_P1, 1, Feature.UP, -1);
        writer.behind(Feature.UP_N1, 1, Feature.UP, -1);
        writer.before(Feature.STOPS_P1, 1, Feature.STOPS, -1);
        writer.behind(Feature.STOPS_N1, 1, Feature.STOPS, -1);
        for (int i = 0; i < all.length; i++) {
            writer.of(i);
            writer.put(Feature.TOGETHER_P1, i == 0 ? -1 : totals.holders[i - 1] == totals.holders[i] ? 2
                : totals.shared[totals.own[i - 1]] == totals.shared[totals.own[i]] ? 1 : 0);
        }
        writer.behind(Feature.TOGETHER_N1, 1, Feature.TOGETHER_P1, -1);
    }

    /** What the two blocks before and the two behind a block have. */
    private void beside(Feature own, Feature before, Feature before2, Feature behind, Feature behind2) {
        writer.before(before, 1, own, -1);
        writer.before(before2, 2, own, -1);
        writer.behind(behind, 1, own, -1);
        writer.behind(behind2, 2, own, -1);
    }

    /** Pictures between a block and its neighbours: what stands beside one may be its caption. */
    private void pictures(int i) {
        int own = all[i].container().order();
        int before = i == 0 ? 0 : all[i - 1].container().order() + 1;
        int after = i + 1 == all.length ? containers.length : all[i + 1].container().order() + 1;
        writer.put(Feature.IMAGES_0, imagesBefore[own + 1] - imagesBefore[own]);
        writer.put(Feature.IMAGES_SINCE_P1, before > own ? 0 : imagesBefore[own + 1] - imagesBefore[before]);
        writer.put(Feature.IMAGES_TO_N1, after <= own + 1 ? 0 : imagesBefore[after] - imagesBefore[own + 1]);
    }
}
