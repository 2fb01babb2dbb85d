package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.TextShape;
import clipping.lexicon.Chrome;
import java.util.List;

/**
 * Further parts of a story: an element with the tag and the classes of the one that holds the story, beside it and behind it, that begins
 * with a sentence and not with a heading; where they have no classes, one of its sentences is a paragraph. The sentences at its beginning
 * are as likely the story's as not, unless the judge is sure of the contrary.
 */
final class FurtherParts {
    /** Log-odds that such sentences gain; less where the elements have no classes and no advertisement stands between them. */
    private static final double GAIN = 3.5;
    private static final double LESS = 2;
    /** Paragraphs of the story in the element that the other is like, and words of one. */
    private static final int PARAGRAPHS = 2;
    private static final int PARAGRAPH = 12;
    /** Words of a sentence, and its largest share of links. */
    private static final int SENTENCE = 4;
    private static final double LINKED = 0.3;
    /** Blocks that may stand between the parts. */
    private static final int BETWEEN = 40;

    private final Blocks page;
    private final List<Block> all;
    private final double[] odds;
    /** For each element how many paragraphs of the story it holds. */
    private final int[] paragraphs;

    private FurtherParts(Blocks page, double[] odds, float[] words) {
        this.page = page;
        this.all = page.all();
        this.odds = odds;
        List<Container> containers = page.containers();
        paragraphs = new int[containers.size()];
        for (Block b : all) if (isStory(b, words)) paragraphs[b.container().order()]++;
        for (int i = containers.size() - 1; i > 0; i--) paragraphs[containers.get(i).parent().order()] += paragraphs[i];
    }

    private boolean isStory(Block b, float[] words) {
        return odds[b.index()] >= Rules.SURE && words[b.index()] >= PARAGRAPH && b.kind() != Block.Kind.HEADING;
    }

    /**
     * Adds to the log-odds of sentences that begin a further part.
     *
     * @param odds  log-odds of being the article's, one per block
     * @param words number of words of each block
     */
    static void favour(Blocks page, double[] odds, float[] words) {
        FurtherParts parts = new FurtherParts(page, odds, words);
        int story = -1;
        for (int i = 0; i < odds.length; i++) {
            if (parts.isStory(parts.all.get(i), words)) story = i;
            else if (story >= 0 && i - story <= BETWEEN && parts.isSentence(i)) i = parts.favour(story, i);
        }
    }

    /** Where a further part begins with a block, adds to its sentences. Returns the last block that it looked at. */
    private int favour(int story, int first) {
        Container part = part(story, first);
        if (part == null) return first;
        double gain = !part.classes().isEmpty() || isBehindAdvertisement(story, first) ? GAIN : LESS;
        int end = first;
        boolean isLong = !part.classes().isEmpty();
        for (; end < all.size() && isSentence(end) && all.get(end).container().within(part); end++)
            isLong |= page.shape(all.get(end)).words >= PARAGRAPH;
        for (int i = first; i < end && isLong; i++) odds[i] += gain;
        return end - 1;
    }

    /** The element like the story's that begins with a block, or null. */
    private Container part(int story, int first) {
        if (all.get(first - 1).kind() == Block.Kind.HEADING) return null;
        Container holder = all.get(story).container(), inner = all.get(first).container(), around = holder.commonWith(inner);
        Container one = holder.below(around), other = inner.below(around);
        if (one == null || other == null || !other.isLike(one) || !ReadTree.isBox(other.tag())) return null;
        return !all.get(first - 1).container().within(other) && paragraphs[one.order()] >= PARAGRAPHS ? other : null;
    }

    /** Whether an advertisement stands between two blocks. */
    private boolean isBehindAdvertisement(int from, int to) {
        for (int i = from + 1; i < to; i++) if (page.phrases(all.get(i)).isOnly(Chrome.Section.ADVERTISEMENT)) return true;
        return false;
    }

    private boolean isSentence(int i) {
        Block b = all.get(i);
        TextShape shape = page.shape(b);
        boolean ends = shape.ending == TextShape.STOP && shape.words >= SENTENCE;
        return odds[i] <= 0 && b.kind() == Block.Kind.PARAGRAPH && ends && b.linkDensity() < LINKED && page.phrases(b).isEmpty();
    }
}
