package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.facts.Facts;
import clipping.lexicon.ChromeNames;
import java.util.List;

/**
 * Finds a standfirst that the model missed: between headline and first paragraph, in an element named like one or with the words of the
 * page's description. The numbers were chosen on publishers that the model had not seen.
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
    /** Share of the block's words in a row that the description has. */
    private static final double SAME = 0.75;

    private final List<Block> all;
    private final FeatureTable table;
    private final double[] odds;

    private Standfirst(List<Block> all, FeatureTable table, double[] odds) {
        this.all = all;
        this.table = table;
        this.odds = odds;
    }

    /** Marks standfirsts as kept. */
    static void keep(Blocks blocks, Facts facts, FeatureTable table, double[] odds, boolean[] kept) {
        int title = -1;
        for (int i : facts.titleBlocks()) if (title < 0 || blocks.all().get(i).kind() == Block.Kind.HEADING) title = i;
        if (title < 0) return;
        Standfirst standfirst = new Standfirst(blocks.all(), table, odds);
        int first = title + 1;
        while (first < kept.length && !(kept[first] && odds[first] > SURE && table.words()[first] > PARAGRAPH)) first++;
        if (first == kept.length) return;
        for (int i = title + 1; i < first && i <= title + NEAR; i++) {
            if (!kept[i] && !facts.titleBlocks().contains(i) && !facts.bylineBlocks().contains(i) && standfirst.is(i)) kept[i] = true;
        }
    }

    private boolean is(int i) {
        Block b = all.get(i);
        float words = table.words()[i];
        if (words < FEWEST_WORDS || words > MOST_WORDS || b.linkDensity() >= LINKS || !table.hits()[i].isEmpty()
            || b.kind() == Block.Kind.CAPTION)
            return false;
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
