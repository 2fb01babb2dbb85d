package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.TextShape;
import clipping.lexicon.Chrome;
import java.util.List;

/**
 * Units that are kept or cut as a whole: a table, a list, a quotation with its speaker. Each block of a unit gets the mean log-odds of the
 * unit, weighted by words.
 */
final class Units {
    /** Log-odds are limited to this, so that one sure row does not outweigh the others. */
    private static final double CLIP = 6;
    /** Log-odds that are gained between two paragraphs of the story. */
    private static final double TABLE = 2.5;
    private static final double QUOTE = 1;
    private static final double HEADING = 1;
    private static final double LINK = 1.5;
    private static final double LINKED = 0.5;
    /** Log-odds of a paragraph that is likely the story's. */
    private static final double LIKELY = 1;
    /** Log-odds at or below which a short sentence is none of the story, and those of one that is. */
    private static final double DOUBT = -4;
    private static final double SHORT = 0.5;
    /** Words of a paragraph, and short lines that may stand between it and what it heads. */
    private static final int PARAGRAPH = 12;
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
        favourWhatStandsBetween(page, settled, words);
        favourShortEnds(page, settled, words);
        Subheads.favour(page, settled, words);
        TornSentences.join(page, settled, words);
        FurtherParts.favour(page, settled, words);
        return settled;
    }

    /** Per element whether it is a quotation that holds most of what is likely the story's: it is no part of the story but all of it. */
    private static boolean[] whole(Blocks page, int[] unitOf, double[] odds, float[] words) {
        boolean[] whole = new boolean[page.containers().size()];
        double[] likely = new double[whole.length];
        double all = 0;
        for (int i = 0; i < odds.length; i++) {
            if (odds[i] <= 0) continue;
            all += words[i];
            if (unitOf[i] >= 0 && isQuote(page.all().get(i))) likely[unitOf[i]] += words[i];
        }
        for (int c = 0; c < whole.length; c++) whole[c] = likely[c] > all / 2;
        return whole;
    }

    /**
     * What stands between two paragraphs of the story is the story's, unless the judge is sure that it is not: a table of data, a quotation
     * with its speaker, a heading that heads the second, a sentence that is a link.
     */
    private static void favourWhatStandsBetween(Blocks page, double[] odds, float[] words) {
        List<Block> all = page.all();
        double[] before = odds.clone();
        for (int i = 1; i < odds.length; i++) {
            int end = i + 1;
            if (isRow(all.get(i))) while (end < odds.length && isRow(all.get(end))) end++;
            else if (isQuote(all.get(i))) while (end < odds.length && isQuote(all.get(end))) end++;
            double gain = gain(page, all.get(i));
            double least = gain == 0 ? 0 : Math.min(story(i - 1, -1, before, words), story(end, 1, before, words));
            if (least < Rules.SURE) gain = gain == TABLE && least > LIKELY ? gain / 2 : 0;
            for (int k = i; k < end && gain > 0; k++) odds[k] += gain;
            i = end - 1;
        }
    }

    /**
     * A sentence of a word or three that begins or ends the element of the story is the story's, where the paragraph beside it is and has
     * the same element and class: “No.” That word alone is also a poll's answer.
     */
    private static void favourShortEnds(Blocks page, double[] odds, float[] words) {
        for (int i = 0; i < odds.length; i++) {
            if (odds[i] > 0 || odds[i] <= DOUBT || !isShortSentence(page, page.all().get(i))) continue;
            boolean begins = isLike(page, i, i + 1) && !isBeside(page, i, i - 1);
            boolean ends = isLike(page, i, i - 1) && !isBeside(page, i, i + 1);
            int beside = begins ? i + 1 : i - 1;
            if ((begins || ends) && odds[beside] >= Rules.SURE && words[beside] >= PARAGRAPH) odds[i] = SHORT;
        }
    }

    private static boolean isShortSentence(Blocks page, Block b) {
        boolean isSentence = b.kind() == Block.Kind.PARAGRAPH && b.linked() == 0 && page.shape(b).ending == TextShape.STOP;
        return isSentence && page.shape(b).words <= LINES && page.phrases(b).without(Chrome.Section.WIDGET).isEmpty();
    }

    /** Whether two blocks are paragraphs of one make in one element. */
    private static boolean isLike(Blocks page, int i, int other) {
        if (!isBeside(page, i, other)) return false;
        Container a = page.all().get(i).container(), b = page.all().get(other).container();
        return a != b && a.tag().equals("p") && a.isLike(b);
    }

    private static boolean isBeside(Blocks page, int i, int other) {
        if (other < 0 || other >= page.all().size()) return false;
        return page.all().get(i).container().parent() == page.all().get(other).container().parent();
    }

    private static double gain(Blocks page, Block b) {
        if (isRow(b)) return TABLE;
        if (isQuote(b)) return b.linkDensity() > LINKED ? 0 : QUOTE;
        if (!page.phrases(b).isEmpty()) return 0;
        boolean isLinked = b.linkDensity() > LINKED;
        if (b.kind() == Block.Kind.HEADING) return isLinked ? 0 : HEADING;
        boolean isSentence = page.shape(b).ending == TextShape.STOP && page.shape(b).words >= PARAGRAPH;
        return b.kind() == Block.Kind.PARAGRAPH && isLinked && isSentence ? LINK : 0;
    }

    private static boolean isQuote(Block b) {
        return b.kind() == Block.Kind.QUOTE;
    }

    private static boolean isRow(Block b) {
        return b.kind() == Block.Kind.TABLE_ROW;
    }

    /** Log-odds of the paragraph that stands at a block or, behind a short line or two, further on; very low where none does. */
    private static double story(int from, int step, double[] odds, float[] words) {
        int i = from;
        while (i >= 0 && i < odds.length && Math.abs(i - from) < LINES && words[i] < PARAGRAPH) i += step;
        return i >= 0 && i < odds.length && words[i] >= PARAGRAPH ? odds[i] : -CLIP;
    }

    /** Per block the order of its unit's element; -1 for blocks in no unit. */
    private static int[] units(Blocks page) {
        int[] unitOf = new int[page.all().size()];
        Container[] tables = tables(page);
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
            }
            unitOf[b.index()] = unit == null ? -1 : unit.order();
        }
        return unitOf;
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
