package clipping.verdict;

import clipping.block.Block;
import java.util.List;

/** Quotations that say again what a paragraph close by says: they were pulled out of the text to catch the eye. */
final class PulledQuotes {
    /** Blocks before and behind in which the paragraph is looked for. */
    private static final int NEAR = 12;
    private static final int FEWEST = 20;
    private static final int MOST = 300;
    /** Characters by which the paragraph is longer at least. */
    private static final int MORE = 15;
    private static final String MARKS = "\"'“”„‟«»‹›‘’‚「」『』 \u00a0";

    private final List<Verdict> verdicts;

    PulledQuotes(List<Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    /** The number of the kept paragraph that holds all that a block says, and more; -1 when there is none. */
    int source(Block b) {
        boolean isQuotation = b.kind() == Block.Kind.QUOTE || b.kind() == Block.Kind.PARAGRAPH && MARKS.indexOf(b.text().charAt(0)) >= 0;
        if (!isQuotation || b.text().length() > MOST) return -1;
        String words = bare(b.text());
        if (words.length() < FEWEST) return -1;
        int last = Math.min(verdicts.size() - 1, b.index() + NEAR);
        for (int i = Math.max(0, b.index() - NEAR); i <= last; i++) {
            String text = verdicts.get(i).block().text();
            boolean isLonger = verdicts.get(i).kept() && text.length() >= words.length() + MORE && i != b.index();
            if (isLonger && text.contains(words)) return i;
        }
        return -1;
    }

    /** A text without quotation marks around it and its last stop. */
    private static String bare(String text) {
        int from = 0, to = text.length();
        while (from < to && MARKS.indexOf(text.charAt(from)) >= 0) from++;
        while (to > from && (MARKS.indexOf(text.charAt(to - 1)) >= 0 || ".,…".indexOf(text.charAt(to - 1)) >= 0)) to--;
        return text.substring(from, to);
    }
}
