package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.facts.Facts;
import clipping.lexicon.Chrome;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Other stories behind the story, told by their headlines and first sentences. Below a label that points to other stories they are two or
 * more headlines, one of them a link, each with a paragraph or two; or one headline of the page's own rank with all that follows. Without
 * a label all headlines are links and the judge is in doubt of every paragraph. Nothing of the story follows them.
 */
final class Teasers {
    /** Words of a headline, and of one that is no link; characters of a word without spaces; paragraphs below one of several; headlines. */
    private static final int HEADLINE = 3;
    private static final int LONG = 4;
    private static final int DENSE = 3;
    private static final int PARAGRAPHS = 2;
    private static final int FEW = 2;
    /** Most places that are looked at. */
    private static final int MOST = 20;
    private static final double LINKED = 0.8;
    /** Log-odds below which the judge is in doubt of a paragraph. */
    private static final double DOUBT = 1;

    private final Blocks page;
    private final List<Block> all;
    private final List<Verdict> verdicts;
    private final double[] odds;
    private final int title;
    /** The last block that is kept, and the last one that the judge is not in doubt of and that is no headline. */
    private final int last;
    private final int sure;
    /** By tag and class, the first block below the headline that is kept; and how often each text stands on the page. */
    private final Map<String, Integer> makes = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();

    private Teasers(Blocks page, List<Verdict> verdicts, double[] odds, int title) {
        this.page = page;
        all = page.all();
        this.verdicts = verdicts;
        this.odds = odds;
        this.title = title;
        last = Below.lastKept(verdicts);
        int prose = last;
        while (prose > title && !(isKept(prose) && odds[prose] >= DOUBT && !isHeadline(prose))) prose--;
        sure = prose;
    }

    /** The blocks of other stories on a page. */
    static BitSet of(Blocks page, Facts facts, List<Verdict> verdicts, double[] odds) {
        BitSet found = new BitSet();
        if (facts.titleBlocks().isEmpty()) return found;
        Teasers teasers = new Teasers(page, verdicts, odds, facts.titleBlocks().get(facts.titleBlocks().size() - 1));
        int first = teasers.first();
        if (first >= 0) found.set(first, page.all().size());
        return found;
    }

    /** The first block of other stories, up to the page's end; -1 for none. */
    private int first() {
        int looks = 0;
        for (int i = Below.behindStory(page, verdicts, odds, title); i < last && looks < MOST; i++) {
            boolean isLabel = !isKept(i) && Below.isLabel(page, all.get(i), Chrome.Section.RELATED) && isAlone(i);
            if (!isLabel && !mayBeUnlabelled(i)) continue;
            looks++;
            boolean isFound = isLabel ? isReached(i) && (areSummaries(i + 1, FEW, true) || isNext(i + 1)) : isUnlabelled(i);
            if (isFound) return isLabel ? i + 1 : i;
        }
        return -1;
    }

    private boolean isKept(int i) {
        return verdicts.get(i).kept();
    }

    private boolean isAlone(int label) {
        if (texts.isEmpty()) for (Block b : all) texts.merge(b.text(), 1, Integer::sum);
        return texts.get(all.get(label).text()) == 1;
    }

    /** Whether all that is kept behind a label stands in the element that it heads. */
    private boolean isReached(int label) {
        return Below.of(page, all.get(label)).last() >= last;
    }

    /** Whether a block is a linked headline behind all that the judge is sure of. */
    private boolean mayBeUnlabelled(int i) {
        return i > sure && isLinked(i) && all.get(i).kind() == Block.Kind.HEADING && all.get(i).level() <= 2;
    }

    /** Whether linked headlines with a paragraph each follow; one will do in an element apart from the story's. */
    private boolean isUnlabelled(int i) {
        Container around = all.get(i).container().parent();
        boolean isApart = around != null && around.parent() != null && !all.get(title).container().within(around);
        return areSummaries(i, isApart ? 1 : FEW, false);
    }

    /** Whether up to the last block that is kept stand headlines, so many or more, each with a paragraph or two. */
    private boolean areSummaries(int from, int fewest, boolean isLabelled) {
        int headlines = 0, linked = 0, paragraphs = PARAGRAPHS;
        for (int i = from; i <= last; i++) {
            if (isHeadline(i)) {
                if (isStorys(i, from)) return false;
                headlines++;
                paragraphs = 0;
                if (isLinked(i)) linked++;
            } else if (isKept(i)) {
                boolean isDoubtful = isLabelled || odds[i] < DOUBT;
                if (!isDoubtful || headlines == 0 || ++paragraphs > PARAGRAPHS) return false;
            }
        }
        return headlines >= fewest && paragraphs > 0 && (isLabelled ? linked > 0 : linked == headlines);
    }

    /** Whether a heading has the make of one in the story. */
    private boolean isStorys(int headline, int end) {
        if (all.get(headline).kind() != Block.Kind.HEADING) return false;
        if (makes.isEmpty()) for (int i = title + 1; i <= last; i++) if (isKept(i)) makes.putIfAbsent(all.get(i).container().make(), i);
        return makes.getOrDefault(all.get(headline).container().make(), end) < end;
    }

    /** Whether a block is the headline of one story. */
    private boolean isNext(int i) {
        Block b = all.get(i);
        return b.kind() == Block.Kind.HEADING && b.level() == 1 && words(i) >= LONG;
    }

    private boolean isHeadline(int i) {
        return words(i) >= HEADLINE && (isLinked(i) || all.get(i).kind() == Block.Kind.HEADING);
    }

    private boolean isLinked(int i) {
        return all.get(i).linkDensity() > LINKED;
    }

    private float words(int i) {
        return page.shape(all.get(i)).words / (page.shape(all.get(i)).unspaced ? DENSE : 1);
    }
}
