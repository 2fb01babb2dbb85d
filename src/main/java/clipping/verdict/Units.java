package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;

/**
 * Units that are kept or cut as a whole: a table, a list, a quotation with its speaker. Each block of a unit gets the mean log-odds of the
 * unit, weighted by words.
 */
final class Units {
    /** Log-odds are limited to this, so that one sure row does not outweigh the others. */
    private static final double CLIP = 6;

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
        return settled;
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
