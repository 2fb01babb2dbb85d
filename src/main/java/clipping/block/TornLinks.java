package clipping.block;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds links whose end tag is missing: the parser begins such a link anew in every paragraph that follows, to the next link, and so turns a story into link
 * text. A link is torn when the one before ended with its paragraph, in the midst of which it began, and this one has the same attributes and begins the next.
 */
final class TornLinks {
    /** So long is the first block that a torn link takes up, and so long are two of them when the first begins with it, too. */
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

    /** A link has ended: where in its block it began and ended, and the number of blocks before this one. */
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

    /** Whether a link that begins a block goes on with one that was never closed; that one is none then. */
    boolean isTorn(Element link) {
        if (last == null || line < 0 || blocks.size() != line + 1) return false;
        Block before = blocks.get(line);
        if (before.text().length() > end || !link.attributes().equals(last.attributes())) return false;
        if (torn) return true;
        int length = Look.text(link).strip().length();
        int least = start > 0 ? FIRST : BOTH;
        boolean left = Look.isBlank(last); // an empty one is left where a paragraph in a link ended the one before it
        if (length < least || !left && before.text().length() < least || before.kind() != Block.Kind.PARAGRAPH) return false;
        blocks.set(line, without(before));
        return true;
    }

    /** A block without the link that ends it. */
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
