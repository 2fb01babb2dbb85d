package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.lexicon.Chrome;
import java.util.BitSet;
import java.util.List;

/**
 * Lines of credits behind the story: a label, a colon and names, “Graphics: Ada Lund”. One of them names what it credits in words that the
 * lexicon knows, and is cut; those beside it are credits, too, whatever they credit.
 */
final class Credits {
    /** Most words of a label, and of the names behind it; letters of a small word between names. */
    private static final int LABEL = 3;
    private static final int NAMES = 8;
    private static final int SMALL = 3;

    private Credits() {
    }

    /** The lines beside credits that are cut. */
    static BitSet of(Blocks page, List<Verdict> verdicts, double[] odds) {
        int size = verdicts.size(), first = size;
        while (first > 0 && !(verdicts.get(first - 1).kept() && odds[first - 1] >= Rules.SURE)) first--;
        BitSet known = new BitSet(), found = new BitSet();
        for (int i = first; i < size; i++) {
            Block b = page.all().get(i);
            if (!verdicts.get(i).kept() && isWorded(page, b) && isCredit(b)) known.set(i);
        }
        for (int i = first + 1; i < size; i++) spread(page, known, found, i, i - 1);
        for (int i = size - 2; i >= first; i--) spread(page, known, found, i, i + 1);
        return found;
    }

    private static void spread(Blocks page, BitSet known, BitSet found, int i, int beside) {
        Block b = page.all().get(i), other = page.all().get(beside);
        if (known.get(i) || !known.get(beside) || b.container().holder() != other.container().holder() || !isCredit(b)) return;
        known.set(i);
        found.set(i);
    }

    private static boolean isWorded(Blocks page, Block b) {
        Chrome.Hit hit = page.phrases(b).best();
        if (hit == null || hit.where() != Chrome.Where.START) return false;
        return hit.section() == Chrome.Section.BYLINE || hit.section() == Chrome.Section.PHOTO_CREDIT;
    }

    /** Whether it is a label, a colon and names. */
    private static boolean isCredit(Block b) {
        int colon = colon(b.text());
        boolean isLine = b.kind() == Block.Kind.PARAGRAPH && colon > 0 && words(b.text().substring(0, colon)).length <= LABEL;
        return isLine && areNames(words(b.text().substring(colon + 1)));
    }

    private static int colon(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? text.indexOf('\uff1a') : colon;
    }

    private static String[] words(String text) {
        return text.strip().split("[\\s,&\u00a0]+");
    }

    private static boolean areNames(String[] words) {
        int capitals = 0;
        for (String word : words) {
            if (word.isEmpty() || !Character.isLetter(word.charAt(0)) || word.endsWith("?") || word.endsWith("!")) return false;
            if (!Character.isLowerCase(word.charAt(0))) capitals++;
            else if (word.length() > SMALL) return false;
        }
        return capitals > 0 && words.length <= NAMES;
    }
}
