package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.TextShape;
import clipping.lexicon.Chrome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Links to other stories between the paragraphs: below a label that was cut, each a line; or a list of nothing but them. */
final class Pointers {
    /** Share of a line that a link is which is all of it. */
    private static final double ALL = 0.9;
    /** Fewest words of a headline, and characters of one without spaces; fewest entries that say more than their headline. */
    private static final int HEADLINE = 3;
    private static final int DENSE = 3;
    private static final int FEW = 2;
    /** Most words of a line that introduces links. */
    private static final int LINE = 15;
    /** Log-odds below which a list of links is none of the story's. */
    private static final double DOUBT = 0.5;

    private final Blocks page;
    private final List<Verdict> verdicts;
    private final double[] odds;

    Pointers(Blocks page, List<Verdict> verdicts, double[] odds) {
        this.page = page;
        this.verdicts = verdicts;
        this.odds = odds;
    }

    /**
     * Links that follow a label of other stories, each a headline or in the label's element, and the line between that introduces them;
     * two and more may say more than their headline.
     */
    BitSet labelled() {
        BitSet found = new BitSet();
        for (Verdict v : verdicts) {
            if (v.kept() || !Below.isLabel(page, v.block(), Chrome.Section.RELATED)) continue;
            Container around = v.block().container().holder();
            int first = v.block().index() + 1, links = first;
            if (introduces(first, around) && isLink(first + 1, around)) links++;
            int end = links;
            while (isLink(end, around)) end++;
            found.set(first, end == links ? endOfEntries(first) : end);
        }
        return found;
    }

    private boolean isLink(int i, Container around) {
        if (i >= odds.length || !isUnsure(i)) return false;
        Block b = page.all().get(i);
        return isHeadline(b) || isLine(b, around) && b.linkDensity() > ALL;
    }

    private boolean introduces(int i, Container around) {
        if (i >= odds.length || !isUnsure(i)) return false;
        Block b = page.all().get(i);
        return isLine(b, around) && b.linked() == 0 && page.shape(b).words <= LINE;
    }

    private static boolean isLine(Block b, Container around) {
        return b.container().within(around) && (b.kind() == Block.Kind.PARAGRAPH || b.kind() == Block.Kind.LIST_ITEM);
    }

    /** Where entries of one make that begin with a linked headline end; where they begin if they are too few. */
    private int endOfEntries(int from) {
        int end = from;
        while (end < odds.length && isUnsure(end) && beginsWithHeadline(page.all().get(end))
            && page.all().get(end).container().isLike(page.all().get(from).container())) end++;
        return end - from < FEW ? from : end;
    }

    private boolean isUnsure(int i) {
        return odds[i] < Rules.SURE;
    }

    private boolean isHeadline(Block b) {
        return b.kind() != Block.Kind.HEADING && b.linkDensity() > ALL && words(b) >= HEADLINE;
    }

    private boolean beginsWithHeadline(Block b) {
        return b.kind() != Block.Kind.HEADING && b.inlines().stream().anyMatch(i -> i.isLink() && i.start() == 0
            && b.text().substring(0, i.end()).split(" ").length >= HEADLINE);
    }

    private float words(Block b) {
        TextShape shape = page.shape(b);
        return shape.unspaced ? shape.words / DENSE : shape.words;
    }

    /** Items of lists in which each is one link and says no sentence, where the judge is in doubt of them. */
    BitSet lists() {
        BitSet found = new BitSet();
        List<Integer> items = new ArrayList<>();
        Container list = null;
        for (int i = 0; i <= odds.length; i++) {
            Block b = i < odds.length ? page.all().get(i) : null;
            Container around = b == null || b.kind() != Block.Kind.LIST_ITEM ? null : list(b);
            if (around != list) {
                if (items.size() >= FEW && items.stream().allMatch(this::isPointer)) items.forEach(found::set);
                items.clear();
                list = around;
            }
            if (list != null) items.add(i);
        }
        return found;
    }

    private boolean isPointer(int i) {
        Block b = page.all().get(i);
        boolean leadsAway = b.inlines().stream().noneMatch(l -> l.isLink() && l.value().indexOf('#') >= 0); // no table of contents
        return odds[i] < DOUBT && leadsAway && isHeadline(b) && page.shape(b).stops == 0;
    }

    private static Container list(Block item) {
        Container list = item.container();
        while (list != null && !list.tag().equals("ul") && !list.tag().equals("ol")) list = list.parent();
        return list;
    }
}
