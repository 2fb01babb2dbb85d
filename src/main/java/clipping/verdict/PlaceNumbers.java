package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.facts.Facts;
import clipping.lexicon.Chrome;
import java.util.List;

/** The numbers of a block's place in the order of the page: what stands before and behind it, and what its neighbours are. */
final class PlaceNumbers {
    private static final int FAR = 60;
    private static final int LABEL_WORDS = 8;

    private final Block[] all;
    private final Container[] containers;
    private final PageSums sums;
    private final Numbers numbers;
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
    private final Chrome.Hit[] best;
    /** The headline's block, or -1. */
    private final int titleAt;
    private final int bylineAt;
    private final int[] imagesBefore;
    private final boolean[] titles;
    private final boolean[] bylines;

    PlaceNumbers(Blocks page, PageSums sums, Facts facts, int titleAt, Numbers numbers) {
        all = sums.all;
        containers = sums.containers;
        this.sums = sums;
        this.numbers = numbers;
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
            wordsBefore[i + 1] = wordsBefore[i] + sums.shapes[i].words;
            proseBefore[i + 1] = proseBefore[i] + sums.proseOf[i];
            holderBefore[i + 1] = holderBefore[i] + (sums.holders[i] == sums.mainHolder ? sums.proseOf[i] : 0);
            lastProse[i] = prose;
            lastHeading[i] = heading;
            lastLabel[i] = label;
            hits[i] = page.phrases(all[i]);
            best[i] = hits[i].best();
            if (best[i] != null && sums.shapes[i].words <= LABEL_WORDS && best[i].where().ordinal() <= Chrome.Where.START.ordinal()) label = i;
            if (sums.proseOf[i] > 0) prose = i;
            if (all[i].kind() == Block.Kind.HEADING) heading = i;
            else if (heading >= 0) headingProse[heading] += sums.proseOf[i];
        }
        prose = n + FAR;
        for (int i = n - 1; i >= 0; i--) {
            nextProse[i] = prose;
            if (sums.proseOf[i] > 0) prose = i;
        }
        imagesBefore = new int[containers.length + 1];
        for (Container c : containers) imagesBefore[c.order() + 1] = imagesBefore[c.order()] + page.images(c);
    }

    private static boolean[] marked(List<Integer> blocks, int n) {
        boolean[] marked = new boolean[n];
        for (int i : blocks) marked[i] = true;
        return marked;
    }

    /** Takes down the numbers of all blocks; those of their texts and elements are there. */
    void put() {
        for (Block b : all) {
            numbers.of(b.index());
            position(b);
            chrome(b.index());
            pictures(b.index());
        }
        neighbours();
    }

    private void position(Block b) {
        int i = b.index(), n = all.length;
        numbers.put(Feature.PLACE, PageSums.share(i, n));
        numbers.put(Feature.WORDS_BEFORE, PageSums.share(wordsBefore[i], sums.totalWords));
        numbers.put(Feature.PROSE_BEFORE, PageSums.share(proseBefore[i], sums.totalProse));
        numbers.put(Feature.PROSE_AFTER, sums.totalProse - proseBefore[i + 1]);
        numbers.put(Feature.HOLDER_BEFORE, holderBefore[i]);
        numbers.put(Feature.HOLDER_AFTER, holderBefore[n] - holderBefore[i + 1]);
        numbers.put(Feature.BLOCKS_SINCE_PROSE, Math.min(FAR, i - lastProse[i]));
        numbers.put(Feature.BLOCKS_TO_PROSE, Math.min(FAR, nextProse[i] - i));
        numbers.put(Feature.PROSE_NEXT_3, proseBefore[Math.min(n, i + 4)] - proseBefore[i + 1]);
        numbers.put(Feature.PROSE_LAST_3, proseBefore[i] - proseBefore[Math.max(0, i - 3)]);
        numbers.put(Feature.PROSE_NEXT_8, proseBefore[Math.min(n, i + 9)] - proseBefore[i + 1]);
        numbers.put(Feature.PROSE_LAST_8, proseBefore[i] - proseBefore[Math.max(0, i - 8)]);
        numbers.put(Feature.SINCE_TITLE, titleAt < 0 ? -999 : i - titleAt);
        numbers.put(Feature.WORDS_SINCE_TITLE, titleAt < 0 ? -9999 : wordsBefore[i] - wordsBefore[titleAt]);
        int h = lastHeading[i];
        numbers.put(Feature.SINCE_HEADING, h < 0 ? -1 : i - h);
        numbers.put(Feature.HEADING_LEVEL, h < 0 ? 0 : all[h].level());
        numbers.put(Feature.HEADING_PROSE, b.kind() == Block.Kind.HEADING ? headingProse[i] : h < 0 ? -1 : headingProse[h]);
        numbers.put(Feature.IS_TITLE, titles[i] ? 1 : 0);
        numbers.put(Feature.IS_BYLINE, bylines[i] ? 1 : 0);
        numbers.put(Feature.SINCE_BYLINE, bylineAt < 0 ? -999 : i - bylineAt);
    }

    /** What phrases of boilerplate the block, its neighbours, its heading and the last label before it have. */
    private void chrome(int i) {
        numbers.put(Feature.CHROME, section(i));
        numbers.put(Feature.CHROME_WHERE, best[i] == null ? -1 : best[i].where().ordinal());
        numbers.put(Feature.CHROME_HITS, hits[i].all().size());
        numbers.put(Feature.CHROME_HEADING, section(lastHeading[i]));
        numbers.put(Feature.CHROME_LABEL, section(lastLabel[i]));
        numbers.put(Feature.SINCE_CHROME_LABEL, lastLabel[i] < 0 ? FAR : Math.min(FAR, i - lastLabel[i]));
    }

    private int section(int i) {
        return i < 0 ? -1 : best[i] == null ? 0 : best[i].section().ordinal() + 1;
    }

    private void neighbours() {
        numbers.before(Feature.CHROME_P1, 1, Feature.CHROME, -1);
        numbers.behind(Feature.CHROME_N1, 1, Feature.CHROME, -1);
        beside(Feature.WORDS, Feature.WORDS_P1, Feature.WORDS_P2, Feature.WORDS_N1, Feature.WORDS_N2);
        beside(Feature.LINK_DENSITY, Feature.LINKS_P1, Feature.LINKS_P2, Feature.LINKS_N1, Feature.LINKS_N2);
        beside(Feature.ENDING, Feature.ENDING_P1, Feature.ENDING_P2, Feature.ENDING_N1, Feature.ENDING_N2);
        beside(Feature.KIND, Feature.KIND_P1, Feature.KIND_P2, Feature.KIND_N1, Feature.KIND_N2);
        numbers.before(Feature.UP_P1, 1, Feature.UP, -1);
        numbers.behind(Feature.UP_N1, 1, Feature.UP, -1);
        numbers.before(Feature.STOPS_P1, 1, Feature.STOPS, -1);
        numbers.behind(Feature.STOPS_N1, 1, Feature.STOPS, -1);
        for (int i = 0; i < all.length; i++) {
            numbers.of(i);
            numbers.put(Feature.TOGETHER_P1, i == 0 ? -1 : sums.holders[i - 1] == sums.holders[i] ? 2 : sums.shared[sums.own[i - 1]] == sums.shared[sums.own[i]] ? 1 : 0);
        }
        numbers.behind(Feature.TOGETHER_N1, 1, Feature.TOGETHER_P1, -1);
    }

    /** What the two blocks before and the two behind a block have. */
    private void beside(Feature own, Feature before, Feature before2, Feature behind, Feature behind2) {
        numbers.before(before, 1, own, -1);
        numbers.before(before2, 2, own, -1);
        numbers.behind(behind, 1, own, -1);
        numbers.behind(behind2, 2, own, -1);
    }

    /** Pictures between a block and its neighbours: what stands beside one may be its caption. */
    private void pictures(int i) {
        int own = sums.own[i];
        int before = i == 0 ? 0 : sums.own[i - 1] + 1;
        int after = i + 1 == all.length ? containers.length : sums.own[i + 1] + 1;
        numbers.put(Feature.IMAGES_0, imagesBefore[own + 1] - imagesBefore[own]);
        numbers.put(Feature.IMAGES_SINCE_P1, before > own ? 0 : imagesBefore[own + 1] - imagesBefore[before]);
        numbers.put(Feature.IMAGES_TO_N1, after <= own + 1 ? 0 : imagesBefore[after] - imagesBefore[own + 1]);
    }
}
