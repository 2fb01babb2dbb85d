package clipping.article;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.Inline;
import clipping.block.TextShape;
import clipping.lexicon.Chrome;
import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import clipping.verdict.Verdict;
import java.util.List;
import java.util.Set;

/** What each block of a page is to a reader who looks at it from afar, and how many of a kind each element holds. */
final class PageElements {
    /** Words that a line which is all link has at least, where it is the headline of another page and not a word of a menu. */
    private static final int LEAD = 3;
    /** Characters of a line that can be a price, a date or a button's. */
    private static final int LINE = 60;
    /** Characters of a button's or a link's label. */
    static final int LABEL = 36;
    private static final Set<String> BUYS = WordLists.pages().words("buy");
    private static final Set<String> PRICES = WordLists.pages().words("price");
    private static final Container[] NONE = new Container[0];

    /** What blocks and elements are counted for. */
    enum Sort { PROSE, KEPT_PROSE, KEPT, LEAD, HEADING, PICTURE, PRICE, DATE, LINK, BLOCK }

    final List<Block> all;
    final boolean[] prose;
    final boolean[] lead;
    final boolean[] kept;
    int prices, dates, buys, leads, buttons, fields, pictures, keptBlocks;
    /** For each sort how many an element holds, by its order. */
    private final int[][] counts;
    private final Container[] containers;

    PageElements(Blocks blocks, List<Verdict> verdicts) {
        all = blocks.all();
        containers = blocks.containers().toArray(NONE);
        counts = new int[Sort.values().length][containers.length];
        prose = new boolean[all.size()];
        lead = new boolean[all.size()];
        kept = new boolean[all.size()];
        for (Verdict v : verdicts) add(v, blocks.shape(v.block()), blocks.phrases(v.block()));
        for (Container c : containers) {
            fields += blocks.fields(c);
            pictures += blocks.images(c);
            of(Sort.PICTURE)[c.order()] += blocks.images(c);
        }
        for (int[] count : counts) {
            for (int i = containers.length - 1; i > 0; i--) if (count[i] > 0) count[containers[i].parent().order()] += count[i];
        }
    }

    private int[] of(Sort sort) {
        return counts[sort.ordinal()];
    }

    private void add(Verdict v, TextShape s, Chrome.Hits hits) {
        Block b = v.block();
        int i = b.index(), at = b.container().order();
        of(Sort.BLOCK)[at]++;
        if (b.linked() > 0) of(Sort.LINK)[at]++;
        if (b.is(Block.Mark.BUTTON)) buttons++;
        if (prose[i] = isProse(b, s)) of(Sort.PROSE)[at]++;
        if (kept[i] = v.kept()) {
            of(Sort.KEPT)[at]++;
            keptBlocks++;
        }
        if (prose[i] && v.kept()) of(Sort.KEPT_PROSE)[at]++;
        if (lead[i] = s.words >= LEAD && b.linkDensity() > 0.8 && hits.isEmpty()) {
            of(Sort.LEAD)[at]++;
            leads++;
        }
        if (b.kind() == Block.Kind.HEADING) of(Sort.HEADING)[at]++;
        if (b.text().length() <= LINE) line(b, s, hits);
    }

    private void line(Block b, TextShape s, Chrome.Hits hits) {
        int at = b.container().order();
        if (s.digits > 0) {
            if (isPrice(b.text())) {
                of(Sort.PRICE)[at]++;
                prices++;
            } else if (isDate(b, s, hits)) {
                of(Sort.DATE)[at]++;
                dates++;
            }
        }
        if (b.text().length() <= LABEL && BUYS.contains(WordList.fold(b.text()))) buys++;
    }

    static boolean isProse(Block b, TextShape s) {
        return s.words >= 7 && b.linkDensity() < 0.4 && (s.stops > 0 || s.words > 25 || s.ending == TextShape.COLON)
            && b.kind() != Block.Kind.TABLE_ROW && b.kind() != Block.Kind.HEADING;
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
            if (to > end && PRICES.contains(WordList.fold(text.substring(end, to)))) return true;
            i = Math.max(i, end - 1);
        }
        return false;
    }

    /** The largest element around a block that holds no other prose (or none that was kept); null where the block shares its own. */
    Container territory(Block b, boolean onlyKept) {
        int[] count = of(onlyKept ? Sort.KEPT_PROSE : Sort.PROSE);
        Container c = b.container();
        if (count[c.order()] > 1) return null;
        while (c.parent() != null && count[c.parent().order()] == 1) c = c.parent();
        return c.parent() == null ? null : c;
    }

    int count(Sort sort, Container c) {
        return of(sort)[c.order()];
    }

    /** The element in which a block's neighbours stand: around those that hold nothing else, and around lists. */
    int holder(Block b) {
        int[] count = of(Sort.BLOCK);
        Container c = b.container();
        while (c.parent() != null && (c.isPart() || count[c.order()] == 1)) c = c.parent();
        return c.order();
    }

    /** Every element in document order. */
    Container[] containers() {
        return containers;
    }
}
