package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.TextShape;
import clipping.facts.Facts;
import clipping.lexicon.ChromeNames;
import java.util.List;

/**
 * Finds a standfirst that the model missed. On pages that are news it stands between headline and first paragraph, in an element named like
 * one or with the words of the page's description. On any page it is what stands right below the headline in the same element, where
 * the story has its own: a heading of a lower rank or, in an article element or on a page that says it is an article, a sentence. The
 * numbers were chosen on publishers that the model had not seen.
 */
final class Standfirst {
    /** Blocks after the headline that are searched. */
    private static final int NEAR = 12;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 90;
    private static final double LINKS = 0.3;
    /** Words of a paragraph that begins the story, and its log-odds. */
    private static final int PARAGRAPH = 14;
    private static final double SURE = 1;
    /** Log-odds at or below which neither a name nor the description makes a block a standfirst. */
    private static final double NAMED = -2;
    private static final double DESCRIBED = -3;
    /** Words of a heading below the headline, and of a sentence there; log-odds at or below which they are none. */
    private static final int HEADING = 6;
    private static final int SENTENCE = 8;
    private static final double BELOW = -2;
    /** Share of the block's words in a row that the description has. */
    private static final double SAME = 0.75;

    private final Blocks blocks;
    private final List<Block> all;
    private final FeatureTable table;
    private final double[] odds;

    private Standfirst(Blocks blocks, FeatureTable table, double[] odds) {
        this.blocks = blocks;
        all = blocks.all();
        this.table = table;
        this.odds = odds;
    }

    /**
     * Marks standfirsts as kept.
     *
     * @param isNews  whether the page says that it is news
     * @param isStory whether it says that it is news or another article
     */
    static void keep(Blocks blocks, Facts facts, FeatureTable table, double[] odds, boolean[] kept, boolean isNews,
        boolean isStory) {
        int title = title(blocks.all(), facts);
        if (title < 0) return;
        Standfirst standfirst = new Standfirst(blocks, table, odds);
        int first = title + 1;
        while (first < kept.length && !(kept[first] && standfirst.begins(first))) first++;
        if (first == kept.length) return;
        for (int i = title + 1; i < first && i <= title + NEAR; i++) {
            boolean isOther = facts.titleBlocks().contains(i) || facts.bylineBlocks().contains(i);
            boolean isOne = i == title + 1 && standfirst.isBelow(title, first, isStory) || isNews && standfirst.is(i);
            kept[i] |= isOne && !isOther;
        }
    }

    private static int title(List<Block> all, Facts facts) {
        int title = -1;
        for (int i : facts.titleBlocks()) if (title < 0 || all.get(i).kind() == Block.Kind.HEADING) title = i;
        return title;
    }

    /** Whether the story may begin with a block. */
    private boolean begins(int i) {
        return odds[i] > SURE && table.words()[i] > PARAGRAPH;
    }

    /** Whether the block below the headline is one by its place. */
    private boolean isBelow(int title, int first, boolean isStory) {
        int i = title + 1;
        Block headline = all.get(title), b = all.get(i);
        Container head = headline.container().parent();
        if (first == i || head == null || !mayBeOne(i) || odds[i] <= BELOW || headline.kind() != Block.Kind.HEADING) return false;
        boolean isApart = b.container().parent() == head && all.get(first).container().parent() != head;
        boolean isHeading = b.kind() == Block.Kind.HEADING && b.level() > headline.level() && table.words()[i] >= HEADING;
        return isApart && (isHeading || isSentence(b) && (isStory || isInArticle(b, all.get(first))));
    }

    private boolean isSentence(Block b) {
        TextShape shape = blocks.shape(b);
        return b.kind() == Block.Kind.PARAGRAPH && shape.words >= SENTENCE && shape.ending == TextShape.STOP;
    }

    /** Whether one article element holds both: the sentence below the name of a product has none. */
    private static boolean isInArticle(Block b, Block story) {
        Container article = b.container().article();
        return article != null && story.container().within(article);
    }

    private boolean mayBeOne(int i) {
        float words = table.words()[i];
        boolean isLong = words >= FEWEST_WORDS && words <= MOST_WORDS;
        return isLong && all.get(i).linkDensity() < LINKS && table.hits()[i].isEmpty() && all.get(i).kind() != Block.Kind.CAPTION;
    }

    private boolean is(int i) {
        if (!mayBeOne(i)) return false;
        Block b = all.get(i);
        int described = table.columns()[FeatureTable.FEATURES + Feature.IN_DESCRIPTION.ordinal()][i];
        return odds[i] > DESCRIBED && described > FeatureTable.fixed(SAME) || odds[i] > NAMED && isNamed(b.container());
    }

    private static boolean isNamed(Container own) {
        boolean named = false;
        Container c = own;
        for (int up = 0; c != null && up < 3; up++, c = c.parent()) {
            if (up < 2) named |= names(ChromeNames.standfirsts(), c);
            if (named && names(ChromeNames.load(), c)) return false;
        }
        return named;
    }

    private static boolean names(ChromeNames names, Container c) {
        return names.find(c.classes()) != null || names.find(c.id()) != null;
    }
}
