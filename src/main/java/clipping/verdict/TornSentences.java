package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.lexicon.Chrome;
import java.util.List;

/** Sentences that an advertisement tears: one paragraph breaks off, another goes on in small letters. A reader wants both or none. */
final class TornSentences {
    /** Fewest words of a part. */
    private static final int PART = 3;
    /** Most advertisements in between. */
    private static final int BETWEEN = 2;
    /** Log-odds at or below which a part is none, and those of one that is. */
    private static final double DOUBT = -4;
    private static final double TORN = 2;

    private final Blocks page;
    private final double[] odds;
    private final float[] words;

    private TornSentences(Blocks page, double[] odds, float[] words) {
        this.page = page;
        this.odds = odds;
        this.words = words;
    }

    /** Raises the log-odds of such parts in place, where the other part is kept or the story is around both. */
    static void join(Blocks page, double[] odds, float[] words) {
        TornSentences torn = new TornSentences(page, odds, words);
        for (int i = 0; i + 2 < odds.length; i++) torn.join(i);
    }

    private void join(int i) {
        List<Block> all = page.all();
        int next = i + 1;
        while (next < odds.length && next <= i + BETWEEN && isAdvertisement(all.get(next))) next++;
        if (next == i + 1 || next == odds.length || !breaksOff(all.get(i)) || !goesOn(all.get(next))) return;
        boolean isAmid = isSure(i - 1) && isSure(next + 1);
        if (isAmid || odds[next] > 0) raise(i);
        if (isAmid || odds[i] > 0) raise(next);
    }

    private boolean isSure(int i) {
        return i >= 0 && i < odds.length && odds[i] >= Rules.SURE;
    }

    private void raise(int i) {
        if (odds[i] > DOUBT) odds[i] = Math.max(odds[i], TORN);
    }

    private boolean isAdvertisement(Block b) {
        return page.phrases(b).isOnly(Chrome.Section.ADVERTISEMENT);
    }

    private boolean breaksOff(Block b) {
        char last = b.text().charAt(b.text().length() - 1);
        return isPart(b) && (Character.isLetterOrDigit(last) || last == ',');
    }

    private boolean goesOn(Block b) {
        return isPart(b) && Character.isLowerCase(b.text().charAt(0));
    }

    private boolean isPart(Block b) {
        return b.kind() == Block.Kind.PARAGRAPH && words[b.index()] >= PART && b.linked() * 2 < b.text().length();
    }
}
