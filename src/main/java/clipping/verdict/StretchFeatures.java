package clipping.verdict;

import clipping.block.Block;
import clipping.lexicon.Chrome;

/**
 * The stretches of prose on a page in the order of reading, whatever elements hold them, and the items that repeat one pattern. A stretch
 * is prose that nothing parts but headings, pictures and a few short lines. A linked line or a date ends it: there another story begins, or
 * another reader speaks. Lines that are boilerplate whole do not count.
 */
final class StretchFeatures {
    /** Short lines in a row that end a stretch. */
    private static final int LINES = 3;
    private static final int FAR = 60;
    /** Blocks before and behind each in which short lines are counted. */
    private static final int NEAR = 4;
    /** Words of a label at most. */
    private static final int LABEL = 6;
    /** Words from which a linked line may be a headline. */
    private static final int HEADLINE = 4;
    private static final double LINKED = 0.5;

    // what a block is to its stretch, one bit each, so that the bits of an element say what it holds
    private static final int PROSE = 1;
    private static final int HEADING = 2;
    private static final int LINK = 4;
    private static final int DATE = 8;
    private static final int LINE = 16;
    private static final int PICTURE = 32;

    private final Block[] all;
    private final PageTotals totals;
    private final FeatureWriter writer;
    private final Chrome.Hit[] hits;
    /** The headline's block, or -1. */
    private final int titleAt;
    /** For each block what it is. */
    private final int[] sort;
    private final boolean[] furniture;
    /** For each block the number of its stretch. */
    private final int[] stretch;

    /**
     * For a page whose dates are told.
     *
     * @param hits of the phrases of boilerplate in each block the most telling one, or null
     */
    StretchFeatures(PageTotals totals, Chrome.Hit[] hits, int titleAt, FeatureWriter writer) {
        all = totals.all;
        this.totals = totals;
        this.writer = writer;
        this.hits = hits;
        this.titleAt = titleAt;
        sort = new int[all.length];
        furniture = new boolean[all.length];
        stretch = new int[all.length];
        int[] dates = writer.column(Feature.DATE_LINE, 0);
        for (int i = 0; i < sort.length; i++) {
            sort[i] = dates[i] > 0 ? DATE : sort(i);
            furniture[i] = hits[i] != null && hits[i].where() == Chrome.Where.WHOLE;
        }
    }

    private int sort(int i) {
        if (totals.density[i] >= LINKED) return LINK;
        if (all[i].kind() == Block.Kind.HEADING) return HEADING;
        return totals.proseOf[i] > 0 ? PROSE : LINE;
    }

    /** {@return the number of the stretch in which each block stands, once they are written} */
    int[] groups() {
        return stretch;
    }

    /** Writes the numbers of all blocks; those of their texts and places are there. */
    void put() {
        int last = number();
        stretches(last);
        before();
        labels();
        items();
        writer.before(Feature.DATE_LINE_P1, 1, Feature.DATE_LINE, -1);
        writer.before(Feature.DATE_LINE_P2, 2, Feature.DATE_LINE, -1);
        writer.behind(Feature.DATE_LINE_N1, 1, Feature.DATE_LINE, -1);
        writer.before(Feature.DIGITS_P1, 1, Feature.DIGITS_SHARE, -1);
        writer.behind(Feature.DIGITS_N1, 1, Feature.DIGITS_SHARE, -1);
    }

    /** Numbers the stretches from 0; returns the last number. */
    private int number() {
        int number = 0, lines = 0;
        boolean hasProse = false;
        for (int i = 0; i < stretch.length; i++) {
            if (!furniture[i]) {
                lines = sort[i] == LINE ? lines + 1 : 0;
                boolean ends = (sort[i] & (LINK | DATE)) != 0 || lines >= LINES || i == titleAt;
                if (ends && hasProse) number++;
                hasProse = sort[i] == PROSE || hasProse && !ends;
            }
            stretch[i] = number;
        }
        return number;
    }

    private void stretches(int last) {
        float[] prose = new float[last + 1];
        for (int i = 0; i < stretch.length; i++) prose[stretch[i]] += totals.proseOf[i];
        int first = titleAt < 0 ? 0 : stretch[titleAt];
        float most = 0;
        float[] sinceTitle = new float[last + 2];
        for (int k = 0; k <= last; k++) {
            most = Math.max(most, prose[k]);
            if (k >= first) sinceTitle[k + 1] = sinceTitle[k] + prose[k];
        }
        float before = 0;
        for (int i = 0; i < stretch.length; i++) {
            int k = stretch[i];
            if (i > 0 && k != stretch[i - 1]) before = 0;
            writer.of(i);
            writer.put(Feature.STRETCH_PROSE, prose[k]);
            writer.put(Feature.STRETCH_BEFORE, before);
            writer.put(Feature.STRETCH_SHARE, PageTotals.share(prose[k], totals.totalProse));
            writer.put(Feature.STRETCH_TO_MOST, PageTotals.share(prose[k], most));
            writer.put(Feature.STRETCHES_SINCE_TITLE, titleAt < 0 ? -99 : Math.max(-FAR, Math.min(FAR, k - first)));
            writer.put(Feature.STRETCHES_PROSE, k < first ? -1 : sinceTitle[k]);
            before += totals.proseOf[i];
        }
    }

    /** Linked lines, dates and headings that stand before each block. */
    private void before() {
        int headlines = 0, dates = 0, lastLink = -FAR, lastDate = -FAR, heading = -1;
        for (int i = 0; i < sort.length; i++) {
            if (i == titleAt) headlines = dates = 0;
            writer.of(i);
            writer.put(Feature.LINKED_BEFORE, headlines);
            writer.put(Feature.DATES_BEFORE, dates);
            writer.put(Feature.SINCE_LINKED, Math.min(FAR, i - lastLink));
            writer.put(Feature.SINCE_DATE, Math.min(FAR, i - lastDate));
            writer.put(Feature.HEADING_LINKS, heading < 0 ? -1 : totals.density[heading]);
            if (furniture[i]) continue;
            if (sort[i] == LINK && totals.shapes[i].words >= HEADLINE) {
                headlines++;
                lastLink = i;
            }
            if (sort[i] == DATE) {
                dates++;
                lastDate = i;
            }
            if (all[i].kind() == Block.Kind.HEADING) heading = i;
        }
    }

    /** Short lines around each block, and the last labels of readers' comments and of other stories before it. */
    private void labels() {
        int[] lines = new int[sort.length + 1];
        for (int i = 0; i < sort.length; i++) lines[i + 1] = lines[i] + (sort[i] == LINE && !furniture[i] ? 1 : 0);
        int comments = -1, counted = -1, related = -1;
        float prose = 0, toComments = -1;
        for (int i = 0; i < sort.length; i++) {
            if (i == titleAt) prose = 0;
            writer.of(i);
            writer.put(Feature.LINES_NEAR, lines[Math.min(sort.length, i + NEAR + 1)] - lines[Math.max(0, i - NEAR)]);
            writer.put(Feature.SINCE_COMMENTS, comments < 0 ? -1 : Math.min(FAR, i - comments));
            writer.put(Feature.PROSE_TO_COMMENTS, toComments);
            writer.put(Feature.SINCE_COUNT, counted < 0 ? -1 : Math.min(FAR, i - counted));
            writer.put(Feature.SINCE_RELATED, related < 0 ? -1 : Math.min(FAR, i - related));
            prose += totals.proseOf[i];
            Chrome.Section label = label(i);
            if (label == Chrome.Section.RELATED) related = i;
            if (label != Chrome.Section.COMMENTS) continue;
            comments = i;
            toComments = prose;
            if (prose > 0 && countsComments(i)) counted = i;
        }
    }

    /** Whether a label of comments says how many there are, and is no link to them: then they are what follows. */
    private boolean countsComments(int i) {
        return totals.shapes[i].digits > 0 && hits[i].where() == Chrome.Where.WHOLE && totals.density[i] < LINKED;
    }

    /** What a short line that begins with a phrase of boilerplate is about, or null. */
    private Chrome.Section label(int i) {
        boolean isLabel = hits[i] != null && totals.shapes[i].words <= LABEL && hits[i].where().isBeginning();
        return isLabel ? hits[i].section() : null;
    }

    /** For each node what it holds, one bit for each sort. */
    private int[] held() {
        int[] holds = new int[totals.parent.length];
        for (int i = 0; i < all.length; i++) if (!furniture[i]) holds[totals.own[i]] |= sort[i];
        for (int node = holds.length - 1; node > 0; node--) {
            if (node < totals.tree.branches() && totals.images[node] > 0) holds[node] |= PICTURE;
            holds[totals.parent[node]] |= holds[node];
        }
        return holds;
    }

    /** Elements beside one another that hold the same sorts of things, such as a linked line and prose, are items. */
    private void items() {
        int[] holds = held(), alike = new int[totals.tree.branches()], counts = new int[alike.length];
        HashIndex same = new HashIndex(alike.length);
        for (int node = 1; node < alike.length; node++) {
            if (!isItem(holds[node])) continue;
            alike[node] = same.add(totals.parent[node] * 0x01000193 ^ holds[node]);
            counts[alike[node]]++;
        }
        int[] most = new int[holds.length], pattern = new int[holds.length];
        for (int node = 1; node < most.length; node++) {
            if (totals.shared[node] == node) continue; // the centre of the page lies in it
            most[node] = most[totals.parent[node]];
            pattern[node] = pattern[totals.parent[node]];
            if (node >= alike.length || !isItem(holds[node]) || counts[alike[node]] <= most[node]) continue;
            most[node] = counts[alike[node]];
            pattern[node] = holds[node];
        }
        for (int i = 0; i < all.length; i++) {
            writer.of(i);
            writer.put(Feature.ITEMS, most[totals.own[i]]);
            writer.put(Feature.ITEM_PATTERN, pattern[totals.own[i]]);
        }
    }

    /** An item holds text and something beside it. */
    private static boolean isItem(int holds) {
        boolean isPair = (holds & PROSE) != 0 && (holds & LINE) != 0;
        return isPair || (holds & (PROSE | LINE)) != 0 && (holds & (HEADING | LINK | DATE | PICTURE)) != 0;
    }
}
