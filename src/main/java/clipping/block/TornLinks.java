package clipping.block;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds links whose end tag is missing: the parser begins such a link anew in every paragraph that follows, to the next link, and so turns a story into link
 * text. A link is torn when the one before ended with its block, in the midst of which it began, and this one leads to the same place and begins the next.
 */
final class TornLinks {
    /** So long is the first block that a torn link takes up, and so long are two of them when the first begins with it, too. */
    private static final int FIRST = 60;
    private static final int BOTH = 100;

    private final List<Block> blocks;
    private String href = "";
    private int start;
    private int end;
    private int line;
    private boolean torn;

    TornLinks(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** A link has ended: where it leads, where in its block it began and ended, and the number of blocks before this one. */
    void ends(String href, int start, int end, boolean torn) {
        this.href = href;
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
    boolean isTorn(Element link, String href) {
        if (href.isEmpty() || !href.equals(this.href) || line < 0 || blocks.size() != line + 1) return false;
        Block before = blocks.get(line);
        if (before.text().length() > end) return false;
        if (torn) return true;
        int length = Look.text(link).strip().length();
        boolean prose = length >= BOTH && before.text().length() >= BOTH && before.kind() == Block.Kind.PARAGRAPH;
        if (start > 0 ? length < FIRST : !prose) return false;
        blocks.set(line, without(before));
        return true;
    }

    /** A block without the link that ends it. */
    private Block without(Block b) {
        List<Inline> inlines = new ArrayList<>();
        int linked = b.linked();
        for (Inline i : b.inlines()) {
            if (i.isLink() && i.value().equals(href) && i.end() == b.text().length()) linked -= i.end() - i.start();
            else inlines.add(i);
        }
        return new Block(b.index(), b.text(), b.kind(), b.level(), b.container(), inlines, Math.max(0, linked), b.marks());
    }
}
