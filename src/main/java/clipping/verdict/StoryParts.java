package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;

/**
 * Finds the later parts of a story that stands in several elements, as where a box for subscribers or the end of a screen parts it: runs of paragraphs in
 * elements called like those of the story, of which the model kept none. The numbers were chosen over pages of publishers that it had not seen.
 */
final class StoryParts {
    /** Log-odds below which a paragraph, and a heading among them, is no part. */
    private static final double PARAGRAPH = -3.5;
    private static final double HEADING = -4.5;
    private static final int WORDS = 15;
    private static final double LINKS = 0.3;
    /** Paragraphs that make a part. */
    private static final int RUN = 3;
    /** Words kept in the elements that are called alike, at least, and their share of all that is kept. */
    private static final int STORY = 100;
    private static final double MOST = 0.5;

    private final Blocks page;
    private final FeatureTable table;
    private final double[] odds;
    private final boolean[] kept;
    private final int[] holders;
    private final int[] names;

    private StoryParts(Blocks page, FeatureTable table, double[] odds, boolean[] kept) {
        this.page = page;
        this.table = table;
        this.odds = odds;
        this.kept = kept;
        holders = table.groups()[FeatureTable.Group.HOLDER.ordinal()];
        names = table.groups()[FeatureTable.Group.SIGNATURE.ordinal()];
    }

    /** Marks the parts as kept. */
    static void keep(Blocks page, FeatureTable table, double[] odds, boolean[] kept) {
        new StoryParts(page, table, odds, kept).keep();
    }

    private void keep() {
        HashIndex index = new HashIndex(kept.length);
        float[] words = new float[kept.length];
        float all = 0;
        int story = -1;
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) continue;
            int name = index.add(names[i]);
            words[name] += table.words()[i];
            all += table.words()[i];
            if (story < 0 || words[name] > words[index.find(names[story])]) story = i;
        }
        if (story < 0 || words[index.find(names[story])] < Math.max(STORY, MOST * all)) return;
        int prose = table.columns()[FeatureTable.FEATURES + Feature.SIGNATURE_PROSE.ordinal()][story];
        if (prose < FeatureTable.fixed(MOST)) return;
        HashIndex elements = new HashIndex(kept.length);
        int[] runs = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            int holder = elements.add(holders[i]);
            if (kept[i]) runs[holder] = -kept.length;
            else if (isParagraph(i, names[story])) runs[holder]++;
        }
        for (int i = 0; i < kept.length; i++) {
            if (runs[elements.find(holders[i])] < RUN) continue;
            boolean heading = page.all().get(i).kind() == Block.Kind.HEADING && odds[i] > HEADING;
            if (heading || isParagraph(i, names[story])) kept[i] = true;
        }
    }

    private boolean isParagraph(int i, int name) {
        return names[i] == name && !kept[i] && odds[i] > PARAGRAPH && table.words()[i] >= WORDS && page.all().get(i).linkDensity() < LINKS && table.hits()[i].isEmpty();
    }
}
