package clipping.article;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.Inline;
import clipping.block.TextShape;
import clipping.block.WordHashes;
import clipping.lexicon.Chrome;
import clipping.lexicon.WordLists;
import clipping.verdict.Verdict;
import java.util.List;
import java.util.Map;

/** What each block of a page is to a reader who looks at it from afar, and how many of a kind each element holds. */
final class PageElements {
    /** Words that a line which is all link has at least, where it is the headline of another page and not a word of a menu. */
    private static final int LEAD = 3;
    /** Characters of a line that can be a price, a date or a button's. */
    private static final int LINE = 60;
    /** Words of a sentence, links in one that is rich in them, and the most of it that may be linked. */
    private static final int SENTENCE = 12;
    private static final int MANY = 3;
    private static final double MOST_LINKED = 0.95;
    /** Characters of a button's or a link's label. */
    static final int LABEL = 36;
    private static final WordHashes BUYS = WordHashes.ofPhrases(Map.of(1, WordLists.pages().words("buy")));
    private static final WordHashes PRICES = WordHashes.ofWords(Map.of(1, WordLists.pages().words("price")));
    private static final Container[] NONE = new Container[0];

    /** What blocks and elements are counted for. */
    enum Sort { PROSE, KEPT_PROSE, KEPT, LEAD, HEADING, PICTURE, PRICE, DATE, LINK, BLOCK }

    final List<Block> all;
    final boolean[] prose;
    final boolean[] lead;
    final boolean[] kept;
    /** Short lines that are links or buttons, by what they say to go or do. */
    final boolean[] label;
    int prices, dates, buys, leads, buttons, fields, pictures, keptBlocks;
    private static final int SORTS = Sort.values().length;
    /** How many of each sort an element holds: a row an element, by its order, a column a sort. */
    private final int[] counts;
    private final Container[] containers;

    PageElements(Blocks blocks, List<Verdict> verdicts) {
        all = blocks.all();
        containers = blocks.containers().toArray(NONE);
        counts = new int[SORTS * containers.length];
        prose = new boolean[all.size()];
        lead = new boolean[all.size()];
        kept = new boolean[all.size()];
        label = new boolean[all.size()];
        for (Verdict v : verdicts) add(v, blocks.shape(v.block()), blocks.phrases(v.block()));
        for (int i = containers.length - 1; i >= 0; i--) add(containers[i], i * SORTS, blocks);
    }

    private static int row(Container c) {
        return c.order() * SORTS;
    }

    /** What an element holds itself, to which its own elements have been added already; all that goes to the element around it. */
    private void add(Container c, int row, Blocks blocks) {
        fields += blocks.fields(c);
        int images = blocks.images(c);
        pictures += images;
        counts[row + Sort.PICTURE.ordinal()] += images;
        if (c.parent() == null || counts[row + Sort.BLOCK.ordinal()] + counts[row + Sort.PICTURE.ordinal()] == 0) return;
        int around = row(c.parent());
        for (int k = 0; k < SORTS; k++) counts[around + k] += counts[row + k];
    }

    private void add(Verdict v, TextShape s, Chrome.Hits hits) {
        Block b = v.block();
        int i = b.index(), at = row(b.container());
        counts[at + Sort.BLOCK.ordinal()]++;
        if (b.linked() > 0) counts[at + Sort.LINK.ordinal()]++;
        if (b.is(Block.Mark.BUTTON)) buttons++;
        if (prose[i] = isProse(b, s)) counts[at + Sort.PROSE.ordinal()]++;
        if (kept[i] = v.kept()) {
            counts[at + Sort.KEPT.ordinal()]++;
            keptBlocks++;
        }
        if (prose[i] && v.kept()) counts[at + Sort.KEPT_PROSE.ordinal()]++;
        if (lead[i] = s.words >= LEAD && b.linkDensity() > 0.8 && hits.isEmpty() && leadsAway(b)) {
            counts[at + Sort.LEAD.ordinal()]++;
            leads++;
        }
        if (b.kind() == Block.Kind.HEADING) counts[at + Sort.HEADING.ordinal()]++;
        if (b.text().length() <= LINE) line(b, s, hits);
    }

    /** Whether a link in it leads to another page, and not only to a place on this one. */
    private static boolean leadsAway(Block b) {
        for (Inline inline : b.inlines()) if (inline.isLink() && !inline.value().startsWith("#")) return true;
        return false;
    }

    private void line(Block b, TextShape s, Chrome.Hits hits) {
        int at = row(b.container());
        if (s.digits > 0) {
            if (isPrice(b.text())) {
                counts[at + Sort.PRICE.ordinal()]++;
                prices++;
            } else if (isDate(b, s, hits)) {
                counts[at + Sort.DATE.ordinal()]++;
                dates++;
            }
        }
        if (b.text().length() > LABEL) return;
        label[b.index()] = s.letters > 0 && (b.linkDensity() > 0.8 || b.is(Block.Mark.BUTTON));
        if (BUYS.kind(s.hashes, 0, s.hashes.length) != 0) buys++;
    }

    static boolean isProse(Block b, TextShape s) {
        boolean isText = s.stops > 0 || s.words > 25 || s.ending == TextShape.COLON;
        return s.words >= 7 && isText && (b.linkDensity() < 0.4 || isRichInLinks(b, s))
            && b.kind() != Block.Kind.TABLE_ROW && b.kind() != Block.Kind.HEADING;
    }

    /** Whether it is a sentence with many links in it: a line that leads to another page has one or two. */
    private static boolean isRichInLinks(Block b, TextShape s) {
        if (s.words < SENTENCE || s.ending != TextShape.STOP || b.linkDensity() > MOST_LINKED) return false;
        int links = 0;
        for (Inline i : b.inlines()) if (i.isLink()) links++;
        return links >= MANY;
    }

    private static boolean isDate(Block b, TextShape s, Chrome.Hits hits) {
        for (Inline i : b.inlines()) if (i.tag().equals("time")) return true;
        if (hits.of(Chrome.Section.DATE_LINE) != null) return true;
        return s.digits >= 3 && s.letters <= 4 * s.digits && s.stops < 2;
    }

    /** Whether a sign or a name of a currency stands beside a number. */
    private static boolean isPrice(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '$' && Character.getType(c) == Character.CURRENCY_SYMBOL) return true;
            if (c < '0' || c > '9') continue;
            int end = i;
            while (end < text.length() && (Character.isDigit(text.charAt(end)) || ".,\u00a0 '".indexOf(text.charAt(end)) >= 0)) end++;
            int to = end;
            while (to < text.length() && !Character.isSpaceChar(text.charAt(to)) && !Character.isDigit(text.charAt(to))) to++;
            if (to > end && PRICES.kind(TextShape.hash(text, end, to)) != 0) return true;
            i = Math.max(i, end - 1);
        }
        return false;
    }

    /** The largest element around a block that holds no other prose (or none that was kept); null where the block shares its own. */
    Container territory(Block b, boolean onlyKept) {
        Sort sort = onlyKept ? Sort.KEPT_PROSE : Sort.PROSE;
        Container c = b.container();
        if (count(sort, c) > 1) return null;
        while (c.parent() != null && count(sort, c.parent()) == 1) c = c.parent();
        return c.parent() == null ? null : c;
    }

    int count(Sort sort, Container c) {
        return counts[row(c) + sort.ordinal()];
    }

    /** The element in which a block's neighbours stand: around those that hold nothing else, and around lists. */
    int holder(Block b) {
        Container c = b.container();
        while (c.parent() != null && (count(Sort.BLOCK, c) == 1 || c.isPart())) c = c.parent();
        return c.order();
    }

    /** Every element in document order. */
    Container[] containers() {
        return containers;
    }
}
