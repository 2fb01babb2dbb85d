package clipping.article;

import clipping.article.PageElements.Sort;
import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import java.util.List;

/** Where what was kept stands, and what each piece has of its own. */
final class PagePlaces {
    /** Blocks between two pieces that still stand together: a subhead, a list. */
    private static final int NEAR = 4;
    /** Blocks below what was kept that are looked at. */
    private static final int FAR = 60;
    /** What a piece may have of its own. */
    private static final Sort[] OWN = {Sort.HEADING, Sort.PICTURE, Sort.PRICE, Sort.DATE};

    private final Blocks blocks;
    private final PageElements elements;
    /** Elements that hold kept prose. */
    int places;
    int leadsBetween, leadsBelow, allOwnLeads;
    float main, longestRun, cut;
    /** Words and number of kept texts without a headline of another page of their own. */
    float freeWords;
    int free;
    private final int[] own = new int[Sort.values().length];

    PagePlaces(Blocks blocks, PageElements elements) {
        this.blocks = blocks;
        this.elements = elements;
        places();
        pieces();
    }

    /** Kept texts that have something of their own. */
    int own(Sort sort) {
        return own[sort.ordinal()];
    }

    private void places() {
        List<Block> all = blocks.all();
        float[] proseIn = new float[blocks.containers().size()];
        int last = -1, leadsSince = 0;
        float run = 0, cutSince = 0;
        for (Block b : all) {
            int i = b.index();
            float w = blocks.shape(b).words;
            if (!elements.kept[i]) {
                cutSince += w;
                if (elements.lead[i]) leadsSince++;
                continue;
            }
            if (last >= 0) {
                cut += cutSince;
                leadsBetween += leadsSince;
            }
            if (elements.prose[i]) {
                int holder = elements.holder(b);
                if (proseIn[holder] == 0) places++;
                proseIn[holder] += w;
                main = Math.max(main, proseIn[holder]);
                run = last >= 0 && i - last <= NEAR && leadsSince == 0 ? run + w : w;
                longestRun = Math.max(longestRun, run);
            }
            last = i;
            cutSince = 0;
            leadsSince = 0;
        }
        for (int i = last + 1; last >= 0 && i < all.size() && i <= last + FAR; i++) if (elements.lead[i]) leadsBelow++;
    }

    private void pieces() {
        for (Block b : blocks.all()) {
            int i = b.index();
            if (!elements.prose[i]) continue;
            boolean below = isBelowLead(i);
            if (below || holds(Sort.LEAD, elements.territory(b, false))) allOwnLeads++;
            if (!elements.kept[i]) continue;
            Container c = elements.territory(b, true);
            if (below || holds(Sort.LEAD, c)) {
                own[Sort.LEAD.ordinal()]++;
            } else {
                free++;
                freeWords += blocks.shape(b).words;
            }
            for (Sort sort : OWN) if (holds(sort, c)) own[sort.ordinal()]++;
        }
    }

    private boolean holds(Sort sort, Container c) {
        return c != null && elements.count(sort, c) > 0;
    }

    /** Whether a line that is all link stands right above a text, with no more than short lines between. */
    private boolean isBelowLead(int index) {
        for (int i = index - 1; i >= 0 && i >= index - NEAR; i--) {
            if (elements.lead[i]) return true;
            if (elements.prose[i]) return false;
        }
        return false;
    }
}
