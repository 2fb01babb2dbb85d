package clipping.block;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs that are marked up as headings: several in a row that read like sentences, with nothing between them that they would head. */
final class LongHeadings {
    /** Fewest in a row, and fewest characters of each; characters of the East say as much as three. */
    private static final int ROW = 3;
    private static final int SENTENCE = 70;

    private LongHeadings() {
    }

    /** Turns such headings into paragraphs. */
    static List<Block> settle(List<Block> blocks) {
        List<Block> settled = null;
        for (int i = 0, end; i < blocks.size(); i = Math.max(i + 1, end)) {
            for (end = i; end < blocks.size() && isSentence(blocks.get(end)) && blocks.get(end).level() == blocks.get(i).level(); ) end++;
            if (end - i < ROW) continue;
            if (settled == null) settled = new ArrayList<>(blocks);
            for (int k = i; k < end; k++) settled.set(k, blocks.get(k).asParagraph());
        }
        return settled == null ? blocks : settled;
    }

    private static boolean isSentence(Block b) {
        return b.kind() == Block.Kind.HEADING && b.level() > 1 && b.linked() * 2 < b.text().length() && Look.size(b.text()) >= SENTENCE
            && isStopped(b.text());
    }

    private static boolean isStopped(String text) {
        int end = text.length();
        while (end > 1 && "\"”“»’」』)".indexOf(text.charAt(end - 1)) >= 0) end--;
        return ".!?…。！？।؟".indexOf(text.charAt(end - 1)) >= 0;
    }
}
