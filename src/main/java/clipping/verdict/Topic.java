package clipping.verdict;

import clipping.block.TextShape;
import java.util.Arrays;

/**
 * How much of a block is about what the text around it is about: the share of its long words, without their endings, that the headline
 * and the prose before and behind it have, too. What a house says and other stories have few of them, whatever their markup.
 */
final class Topic {
    /** Words of a block that is prose, and stems of one that has a subject. */
    private static final int PROSE = 8;
    private static final int FEWEST = 2;
    /** Prose blocks right before a block that are left out for what stands farther before it. */
    private static final int NEAR = 3;
    /** Blocks behind a block in which its words are looked for. */
    private static final int BEHIND = 40;

    private final PageTotals totals;
    private final HashIndex index = new HashIndex(1024);
    /** The numbers of the stems of all blocks, block by block. */
    private final int[][] numbers;

    Topic(PageTotals totals) {
        this.totals = totals;
        numbers = new int[totals.blocks][];
        for (int i = 0; i < totals.blocks; i++) numbers[i] = numbers(totals.shapes[i].stems);
    }

    private int[] numbers(int[] stems) {
        int[] found = new int[stems.length];
        for (int k = 0; k < stems.length; k++) found[k] = index.add(stems[k]);
        return found;
    }

    /**
     * Writes the shares of all blocks; -1 where a block has too few long words or there is nothing to compare it with.
     *
     * @param title   the headline
     * @param titleAt the block that prints it, or -1
     */
    void put(FeatureWriter writer, String title, int titleAt) {
        int[] inTitle = numbers(TextShape.of(title).stems);
        boolean[] titled = new boolean[index.size()];
        for (int stem : inTitle) titled[stem] = true;
        before(writer, titled, titleAt);
        behind(writer);
        new Sections(totals, numbers, index.size(), titleAt).put(writer);
    }

    private void before(FeatureWriter writer, boolean[] titled, int titleAt) {
        int[] first = new int[titled.length];
        Arrays.fill(first, Integer.MAX_VALUE);
        int prose = 0;
        for (int i = 0; i < totals.blocks; i++) {
            if (i == titleAt) {
                Arrays.fill(first, Integer.MAX_VALUE);
                prose = 0;
            }
            int known = 0, far = 0, headline = 0;
            for (int stem : numbers[i]) {
                if (first[stem] < prose) known++;
                if (first[stem] < prose - NEAR) far++;
                if (titled[stem]) headline++;
            }
            writer.of(i);
            writer.put(Feature.TOPIC_TITLE, headline);
            writer.put(Feature.TOPIC_BEFORE, share(i, known, prose > 0));
            writer.put(Feature.TOPIC_FAR, share(i, far, prose > NEAR));
            if (!isProse(i)) continue;
            for (int stem : numbers[i]) first[stem] = Math.min(first[stem], prose);
            prose++;
        }
    }

    private void behind(FeatureWriter writer) {
        int[] next = new int[index.size()];
        Arrays.fill(next, Integer.MAX_VALUE);
        for (int i = totals.blocks - 1; i >= 0; i--) {
            int known = 0;
            for (int stem : numbers[i]) if (next[stem] - BEHIND <= i) known++;
            writer.of(i);
            writer.put(Feature.TOPIC_BEHIND, share(i, known, true));
            if (isProse(i)) for (int stem : numbers[i]) next[stem] = i;
        }
    }

    private boolean isProse(int block) {
        return totals.shapes[block].words >= PROSE;
    }

    private double share(int block, int known, boolean comparable) {
        int all = numbers[block].length;
        return all < FEWEST || !comparable ? -1 : PageTotals.share(known, all);
    }
}
