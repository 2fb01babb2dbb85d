package clipping.block;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds links whose end tag is missing. The parser reopens such a link in every following paragraph, up to the next link, and so turns a
 * story into link text. A link is torn when the link before it has the same attributes, began within its paragraph and ended with it, and
 * this one begins the next paragraph.
 */
final class TornLinks {
    /** Fewest characters of the first block that a torn link fills; of the first two, when the link begins the first. */
    private static final int FIRST = 60;
    private static final int BOTH = 100;

    private final List<Block> blocks;
    private Element last;
    private int start;
    private int end;
    private int line;
    private boolean torn;

    TornLinks(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Records a link that ended: where it began and ended in its block, and the number of blocks before. */
    void ends(Element link, int start, int end, boolean torn) {
        last = link;
        this.start = start;
        this.end = end;
        this.torn = torn;
        line = blocks.size();
        if (torn && end == 0) { // it held whole blocks
            line--;
            this.end = Integer.MAX_VALUE;
        }
    }

    /** Whether a link at the start of a block continues one that was never closed; then that one is no link either. */
    boolean isTorn(Element link) {
        if (last == null || line < 0 || blocks.size() != line + 1) return false;
        Block before = blocks.get(line);
        if (before.text().length() > end || !link.attributes().equals(last.attributes())) return false;
        if (torn) return true;
        int length = Look.size(Look.text(link));
        int least = start > 0 ? FIRST : BOTH;
        boolean left = Look.isBlank(last); // an empty one is left where a paragraph in a link ended the one before it
        if (length < least || !left && Look.size(before.text()) < least || before.kind() != Block.Kind.PARAGRAPH) return false;
        blocks.set(line, without(before));
        return true;
    }

    /** The block without the link at its end. */
    private Block without(Block b) {
        List<Inline> inlines = new ArrayList<>();
        int linked = b.linked();
        for (Inline i : b.inlines()) {
            if (i.isLink() && i.value().equals(last.attr("href")) && i.end() == b.text().length()) linked -= i.end() - i.start();
            else inlines.add(i);
        }
        return new Block(b.index(), b.text(), b.kind(), b.level(), b.container(), inlines, Math.max(0, linked), b.marks());
    }
}
