package clipping.verdict;

import clipping.block.Block;
import clipping.block.Container;
import java.util.List;

/** Quotations that say again what a paragraph close by says: they were pulled out of the text to catch the eye. */
final class PulledQuotes {
    /** Blocks before and behind in which the paragraph is looked for. */
    private static final int NEAR = 12;
    private static final int FEWEST = 20;
    private static final int MOST = 300;
    /** Characters by which the paragraph is longer at least. */
    private static final int MORE = 15;
    /** Most characters of the speaker's name. */
    private static final int SPEAKER = 60;
    private static final String CLOSING = "\"”“»«’‘」』";
    private static final String MARKS = "\"'“”„‟«»‹›‘’‚「」『』 \u00a0";

    private final List<Verdict> verdicts;

    PulledQuotes(List<Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    /** The number of the kept paragraph that holds all that a block says, and more; -1 when there is none. */
    int source(Block b) {
        boolean isMarked = MARKS.indexOf(b.text().charAt(0)) >= 0 && (b.kind() == Block.Kind.PARAGRAPH || isInBox(b));
        if (b.kind() != Block.Kind.QUOTE && !isMarked || b.text().length() > MOST) return -1;
        String words = bare(isMarked ? withoutSpeaker(b.text()) : b.text());
        if (size(words) < FEWEST) return -1;
        int last = Math.min(verdicts.size() - 1, b.index() + NEAR);
        for (int i = Math.max(0, b.index() - NEAR); i <= last; i++) {
            String text = verdicts.get(i).block().text();
            boolean isLonger = verdicts.get(i).kept() && size(text) >= size(words) + MORE && i != b.index();
            if (isLonger && text.contains(words)) return i;
        }
        return -1;
    }

    /** The quotation, the aside or the figure in which a block stands; null for none. */
    static Container box(Block b) {
        for (Container c = b.container(); c != null; c = c.parent())
            if (c.tag().equals("blockquote") || c.tag().equals("aside") || c.tag().equals("figure")) return c;
        return null;
    }

    /** Whether a heading stands in a box of its own: it heads nothing. */
    private static boolean isInBox(Block b) {
        return b.kind() == Block.Kind.HEADING && b.container().parent() != null && b.container().parent() == box(b);
    }

    /** A text up to its last closing mark, where behind it stands no more than a name: no sentence and no word that goes on. */
    private static String withoutSpeaker(String text) {
        int end = text.length();
        while (end > 1 && CLOSING.indexOf(text.charAt(end - 1)) < 0) end--;
        String speaker = text.substring(end).strip();
        boolean isName = !speaker.isEmpty() && speaker.length() <= SPEAKER && !Character.isLowerCase(speaker.charAt(0))
            && ".,!?:;".indexOf(speaker.charAt(0)) < 0 && ".!?:".indexOf(speaker.charAt(speaker.length() - 1)) < 0;
        return end > 1 && isName ? text.substring(0, end) : text;
    }

    /** Characters of a text, those of the East counted twice. */
    private static int size(String text) {
        int size = text.length();
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= '\u2e80') size++;
        return size;
    }

    /** A text without quotation marks around it and its last stop. */
    private static String bare(String text) {
        int from = 0, to = text.length();
        while (from < to && MARKS.indexOf(text.charAt(from)) >= 0) from++;
        while (to > from && (MARKS.indexOf(text.charAt(to - 1)) >= 0 || ".,…".indexOf(text.charAt(to - 1)) >= 0)) to--;
        return text.substring(from, to);
    }
}
