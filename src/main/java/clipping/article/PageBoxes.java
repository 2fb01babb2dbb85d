package clipping.article;

import clipping.article.PageElements.Sort;
import clipping.block.Container;
import java.util.Arrays;

/** Boxes side by side, as fronts and shops have them: the most that stand in one element, and what they hold. One box alone is none. */
final class PageBoxes {
    /** Blocks of a box. */
    private static final int BOX = 14;
    /** Headlines of a box: more of them are a list. */
    private static final int HEADLINES = 3;
    /** Boxes of one shape that are no chance. */
    private static final int SEVERAL = 3;
    private static final Sort[] SHAPE = {Sort.LEAD, Sort.HEADING, Sort.PICTURE, Sort.PRICE, Sort.DATE, Sort.PROSE};

    final int cards, cardsWithPrices, keptInCards, tiles, tilesWithPrices;
    int alike, inAlike, keptInAlike;
    private final PageElements elements;

    PageBoxes(PageElements elements) {
        this.elements = elements;
        Container[] all = elements.containers();
        int[] card = new int[all.length], cardPriced = new int[all.length], cardKept = new int[all.length], tile = new int[all.length],
            tilePriced = new int[all.length];
        long[] shapes = new long[all.length];
        int bestCards = 0, bestTiles = 0, boxes = 0;
        for (int i = 1; i < all.length; i++) {
            Container c = all[i];
            int size = elements.count(Sort.BLOCK, c);
            if (size == 0 || size > BOX) continue;
            int links = elements.count(Sort.LINK, c), around = c.parent().order();
            if (links == 0) continue;
            int priced = elements.count(Sort.PRICE, c) > 0 ? 1 : 0, leads = elements.count(Sort.LEAD, c);
            if (leads > 0 && leads <= HEADLINES && size > 1) {
                card[around]++;
                cardPriced[around] += priced;
                cardKept[around] += elements.count(Sort.KEPT, c);
                if (card[around] > card[bestCards]) bestCards = around;
            }
            if (elements.count(Sort.PICTURE, c) > 0) {
                tile[around]++;
                tilePriced[around] += priced;
                if (tile[around] > tile[bestTiles]) bestTiles = around;
            }
            if (size > 1) shapes[boxes++] = (long) around << 40 | (long) shape(c) << 32 | i;
        }
        boolean cardsStand = all.length > 0 && card[bestCards] > 1, tilesStand = all.length > 0 && tile[bestTiles] > 1;
        cards = cardsStand ? card[bestCards] : 0;
        cardsWithPrices = cardsStand ? cardPriced[bestCards] : 0;
        keptInCards = cardsStand ? cardKept[bestCards] : 0;
        tiles = tilesStand ? tile[bestTiles] : 0;
        tilesWithPrices = tilesStand ? tilePriced[bestTiles] : 0;
        alike(all, shapes, boxes);
    }

    /** What a box holds, as bits. */
    private int shape(Container c) {
        int shape = 0;
        for (int k = 0; k < SHAPE.length; k++) if (elements.count(SHAPE[k], c) > 0) shape |= 1 << k;
        return shape;
    }

    /** Of boxes side by side that hold the same, those that hold most of the page. */
    private void alike(Container[] all, long[] shapes, int boxes) {
        Arrays.sort(shapes, 0, boxes);
        for (int from = 0, to; from < boxes; from = to) {
            int blocks = 0, kept = 0;
            for (to = from; to < boxes && shapes[to] >> 32 == shapes[from] >> 32; to++) {
                Container c = all[(int) shapes[to]];
                blocks += elements.count(Sort.BLOCK, c);
                kept += elements.count(Sort.KEPT, c);
            }
            if (to - from < SEVERAL || blocks <= inAlike) continue;
            alike = to - from;
            inAlike = blocks;
            keptInAlike = kept;
        }
    }
}
