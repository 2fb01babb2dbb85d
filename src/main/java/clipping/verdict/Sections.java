package clipping.verdict;

import clipping.block.Block;
import clipping.block.Container;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What a heading heads, up to the next heading: how much of it is about what the prose before it is about, and how many headings of its
 * make the page has. Another story below the page's own is about something else, and often headed as the headline is; the items of a list
 * told as a story are about something else, too, but many of one make.
 */
final class Sections {
    /** Words of a block that is prose, and blocks of prose by which a section is told. */
    private static final int PROSE = 8;
    private static final int MOST = 10;
    /** Stems of a section that has a subject. */
    private static final int FEWEST = 4;
    /** Stands for the rank of a heading where the headline is none, and where there is no heading. */
    private static final int NO_RANK = 9;

    private final PageTotals totals;
    private final int[][] stems;
    private final int titleAt;
    /** By stem whether the prose before the section has it, and the section that has it. */
    private final boolean[] known;
    private final int[] own;
    private final Map<String, Integer> alike = new HashMap<>();
    /** By make of heading the sum of the shares of its sections so far, and their number. */
    private final Map<String, double[]> before = new HashMap<>();

    /**
     * For a page.
     *
     * @param stems   the numbers of the stems of all blocks, block by block
     * @param count   how many different stems there are
     * @param titleAt the block that prints the headline, or -1
     */
    Sections(PageTotals totals, int[][] stems, int count, int titleAt) {
        this.totals = totals;
        this.stems = stems;
        this.titleAt = titleAt;
        known = new boolean[count];
        own = new int[count];
        for (int i = titleAt + 1; i < totals.blocks; i++) if (isHeading(i)) alike.merge(make(i), 1, Integer::sum);
    }

    /** Writes the numbers of all blocks: those of the section that each stands in. */
    void put(FeatureWriter writer) {
        for (int from = 0; from < totals.blocks; ) {
            int to = from + 1;
            while (to < totals.blocks && !isHeading(to) && to != titleAt) to++;
            section(writer, from, to);
            from = to;
        }
    }

    private void section(FeatureWriter writer, int from, int to) {
        if (from == titleAt) {
            Arrays.fill(known, false);
            before.clear();
        }
        double topic = topic(from, to), others = -1;
        int rank = NO_RANK, count = 0;
        if (from > titleAt && isHeading(from)) {
            String make = make(from);
            double[] sum = before.computeIfAbsent(make, k -> new double[2]);
            if (sum[1] > 0) others = sum[0] / sum[1];
            if (topic >= 0) {
                sum[0] += topic;
                sum[1]++;
            }
            rank = rank(from);
            count = alike.get(make);
        }
        for (int i = from; i < to; i++) {
            writer.of(i);
            writer.put(Feature.SECTION_TOPIC, count == 0 ? -1 : topic);
            writer.put(Feature.SECTION_RANK, rank);
            writer.put(Feature.SECTIONS_ALIKE, count);
            writer.put(Feature.SECTIONS_TOPIC, others);
        }
    }

    /** The share of a section's stems that the prose before it has, too; -1 where it has hardly any. Its stems are known from then on. */
    private double topic(int from, int to) {
        int all = 0, shared = 0, prose = 0;
        for (int i = from; i < to && prose < MOST; i++) {
            if (totals.shapes[i].words < PROSE) continue;
            prose++;
            for (int stem : stems[i]) {
                if (own[stem] == from + 1) continue;
                own[stem] = from + 1;
                all++;
                if (known[stem]) shared++;
            }
        }
        for (int i = from; i < to; i++) if (totals.shapes[i].words >= PROSE) for (int stem : stems[i]) known[stem] = true;
        return all < FEWEST ? -1 : (double) shared / all;
    }

    private boolean isHeading(int i) {
        return totals.all[i].kind() == Block.Kind.HEADING;
    }

    /** How far below the headline's the level of a heading is. */
    private int rank(int heading) {
        boolean isRanked = titleAt >= 0 && isHeading(titleAt);
        return isRanked ? totals.all[heading].level() - totals.all[titleAt].level() : NO_RANK;
    }

    private String make(int heading) {
        Block b = totals.all[heading];
        Container around = b.container().parent();
        return b.level() + (around == null ? "" : " " + around.make());
    }
}
