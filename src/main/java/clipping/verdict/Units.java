package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import java.util.List;

/**
 * Units that are kept or cut as a whole: a table, a list, a quotation with its speaker. Each block of a unit gets the mean log-odds of the
 * unit, weighted by words.
 */
final class Units {
    /** Log-odds are limited to this, so that one sure row does not outweigh the others. */
    private static final double CLIP = 6;
    /** Log-odds that a table gains between two paragraphs of the story. */
    private static final double BETWEEN = 2.5;
    /** Words of a paragraph, and short lines that may head a table. */
    private static final int PARAGRAPH = 12;
    private static final int LABELS = 3;

    private Units() {
    }

    /**
     * The log-odds of all blocks, equal within each unit.
     *
     * @param odds log-odds of being the article's, one per block; not changed
     * @param words number of words of each block
     * @return the new log-odds
     */
    static double[] settle(Blocks page, double[] odds, float[] words) {
        int[] unitOf = units(page);
        double[] sums = new double[page.containers().size()], weights = new double[sums.length];
        int[] counts = new int[sums.length];
        for (int i = 0; i < odds.length; i++) {
            int unit = unitOf[i];
            if (unit < 0) continue;
            double weight = words[i] + 1;
            sums[unit] += weight * Math.max(-CLIP, Math.min(CLIP, odds[i]));
            weights[unit] += weight;
            counts[unit]++;
        }
        double[] settled = odds.clone();
        for (int i = 0; i < odds.length; i++)
            if (unitOf[i] >= 0 && counts[unitOf[i]] > 1) settled[i] = sums[unitOf[i]] / weights[unitOf[i]];
        favourTables(page, settled, words);
        return settled;
    }

    /** A table of data between two paragraphs of the story is the story's, unless the judge is sure that it is not. */
    private static void favourTables(Blocks page, double[] odds, float[] words) {
        List<Block> all = page.all();
        for (int i = 1; i < odds.length; i++) {
            if (!isRow(all.get(i)) || isRow(all.get(i - 1))) continue;
            int end = i + 1;
            while (end < odds.length && isRow(all.get(end))) end++;
            int before = i - 1;
            while (before > 0 && i - before < LABELS && words[before] < PARAGRAPH) before--;
            if (end == odds.length || !isStory(before, odds, words) || !isStory(end, odds, words)) continue;
            for (int row = i; row < end; row++) odds[row] += BETWEEN;
        }
    }

    private static boolean isRow(Block b) {
        return b.kind() == Block.Kind.TABLE_ROW;
    }

    private static boolean isStory(int i, double[] odds, float[] words) {
        return odds[i] >= Rules.SURE && words[i] >= PARAGRAPH;
    }

    /** Per block the order of its unit's element; -1 for blocks in no unit. */
    private static int[] units(Blocks page) {
        int[] unitOf = new int[page.all().size()];
        for (Block b : page.all()) {
            Container unit = null;
            for (Container c = b.container(); c != null; c = c.parent()) if (isUnit(b, c)) unit = c;
            unitOf[b.index()] = unit == null ? -1 : unit.order();
        }
        return unitOf;
    }

    private static boolean isUnit(Block b, Container c) {
        return switch (b.kind()) {
            case TABLE_ROW -> c.tag().equals("table");
            case LIST_ITEM -> c.tag().equals("ul") || c.tag().equals("ol");
            case QUOTE -> c.tag().equals("blockquote");
            default -> false;
        };
    }
}
