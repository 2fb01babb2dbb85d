package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.TextShape;
import java.util.List;

/**
 * Units that are kept or cut as a whole: a table, a list with the line that introduces it, terms with what they mean, a quotation with its
 * speaker. Each block of a unit gets the mean log-odds of the unit, weighted by words.
 */
final class Units {
    /** Log-odds are limited to this, so that one sure row does not outweigh the others. */
    private static final double CLIP = 6;
    /** Log-odds that a table gains between two paragraphs of the story. */
    private static final double TABLE = 3.5;
    /** Log-odds of a paragraph that is likely the story's. */
    private static final double LIKELY = 1;
    /** Words of a paragraph, and short lines that may stand between it and a table. */
    private static final int PARAGRAPH = 8;
    private static final int LINES = 3;
    /** Signs that begin an item of a list and nothing else; dashes begin speeches, too. */
    private static final String BULLETS = "•‣▪◦●■◆►";
    /** Most words of a cell of a list that is set as a table. */
    private static final int CELL = 10;

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
        boolean[] whole = whole(page, unitOf, odds, words);
        for (int i = 0; i < odds.length; i++)
            if (unitOf[i] >= 0 && !whole[unitOf[i]] && counts[unitOf[i]] > 1) settled[i] = sums[unitOf[i]] / weights[unitOf[i]];
        favourTables(page, settled, words);
        Subheads.favour(page, settled, words);
        FurtherParts.favour(page, settled, words);
        return settled;
    }

    /**
     * Per element whether it is a quotation, or terms and what they mean, that holds most of what is likely the story's: it is no part of
     * the story but all of it.
     */
    private static boolean[] whole(Blocks page, int[] unitOf, double[] odds, float[] words) {
        boolean[] whole = new boolean[page.containers().size()];
        double[] likely = new double[whole.length];
        double all = 0;
        for (int i = 0; i < odds.length; i++) {
            if (odds[i] <= 0) continue;
            all += words[i];
            boolean isWhole = unitOf[i] >= 0 && (isQuote(page.all().get(i)) || page.containers().get(unitOf[i]).tag().equals("dl"));
            if (isWhole) likely[unitOf[i]] += words[i];
        }
        for (int c = 0; c < whole.length; c++) whole[c] = likely[c] > all / 2;
        return whole;
    }

    /** A table that stands between two paragraphs of the story is the story's, unless the judge is sure that it is not. */
    private static void favourTables(Blocks page, double[] odds, float[] words) {
        List<Block> all = page.all();
        double[] before = odds.clone();
        for (int i = 1, end; i < odds.length; i = end) {
            for (end = i; end < odds.length && isRow(all.get(end)); ) end++;
            if (end == i) {
                end++;
                continue;
            }
            double least = Math.min(story(i - 1, -1, before, words), story(end, 1, before, words));
            double gain = least >= Rules.SURE ? TABLE : least > LIKELY ? TABLE / 2 : 0;
            for (int k = i; k < end; k++) odds[k] += gain;
        }
    }

    private static boolean isQuote(Block b) {
        return b.kind() == Block.Kind.QUOTE;
    }

    private static boolean isRow(Block b) {
        return b.kind() == Block.Kind.TABLE_ROW;
    }

    /** Log-odds of the paragraph that stands at a block or, behind a line or two that are short or cut, further on; very low for none. */
    private static double story(int from, int step, double[] odds, float[] words) {
        int i = from;
        while (i >= 0 && i < odds.length && Math.abs(i - from) < LINES && (words[i] < PARAGRAPH || odds[i] < 0)) i += step;
        return i >= 0 && i < odds.length && words[i] >= PARAGRAPH ? odds[i] : -CLIP;
    }

    /** Per block the order of its unit's element; -1 for blocks in no unit. */
    private static int[] units(Blocks page) {
        int[] unitOf = new int[page.all().size()];
        Container[] tables = tables(page), terms = terms(page);
        boolean[] wordy = new boolean[tables.length];
        for (Block b : page.all()) {
            Container table = tables[b.container().order()];
            if (table != null && (b.kind() != Block.Kind.PARAGRAPH || page.shape(b).words > CELL)) wordy[table.order()] = true;
        }
        for (Block b : page.all()) {
            Container table = tables[b.container().order()], unit = null;
            if (b.kind() != Block.Kind.PARAGRAPH) {
                unit = unit(b);
            } else if (table != null && !wordy[table.order()]) {
                unit = table;
            } else if (isBulleted(b)) {
                unit = b.container().parent();
            } else {
                unit = terms[b.container().order()];
            }
            unitOf[b.index()] = unit == null ? -1 : unit.order();
        }
        for (int i = 0; i + 1 < unitOf.length; i++) if (unitOf[i] < 0 && isIntroduction(page, i, unitOf[i + 1])) unitOf[i] = unitOf[i + 1];
        return unitOf;
    }

    /** Whether a paragraph that ends in a colon stands beside the list that follows. */
    private static boolean isIntroduction(Blocks page, int i, int unit) {
        Block b = page.all().get(i);
        if (b.kind() != Block.Kind.PARAGRAPH || page.all().get(i + 1).kind() != Block.Kind.LIST_ITEM || unit < 0) return false;
        Container around = page.containers().get(unit).parent();
        return page.shape(b).ending == TextShape.COLON && (b.container() == around || b.container().parent() == around);
    }

    /** For each element the outermost list of terms and what they mean that it is or stands in; null for none. */
    private static Container[] terms(Blocks page) {
        Container[] terms = new Container[page.containers().size()];
        for (Container c : page.containers()) {
            Container outer = c.parent() == null ? null : terms[c.parent().order()];
            terms[c.order()] = outer == null && c.tag().equals("dl") ? c : outer;
        }
        return terms;
    }

    /** Whether a line begins with a bullet: those in one element are one list, whatever they are marked up as. */
    private static boolean isBulleted(Block b) {
        return b.text().length() > 2 && BULLETS.indexOf(b.text().charAt(0)) >= 0 && b.text().charAt(1) == ' ';
    }

    /** For each element the innermost table that it is or stands in; null for none. */
    private static Container[] tables(Blocks page) {
        Container[] tables = new Container[page.containers().size()];
        for (Container c : page.containers()) {
            tables[c.order()] = c.tag().equals("table") ? c : c.parent() == null ? null : tables[c.parent().order()];
        }
        return tables;
    }

    /** The outermost element that is one thing with a row, an item or a line of a quotation; null for other blocks. */
    private static Container unit(Block b) {
        return switch (b.kind()) {
            case TABLE_ROW -> outermost(b.container(), "table", "table");
            case LIST_ITEM -> outermost(b.container(), "ul", "ol");
            case QUOTE -> outermost(b.container(), "blockquote", "blockquote");
            default -> null;
        };
    }

    private static Container outermost(Container inner, String tag, String other) {
        Container outermost = null;
        for (Container c = inner; c != null; c = c.parent()) if (c.tag().equals(tag) || c.tag().equals(other)) outermost = c;
        return outermost;
    }
}
