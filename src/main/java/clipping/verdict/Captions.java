package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import java.util.List;
import java.util.Locale;

/** Which blocks are captions: by their element, by what it is called, or by where they stand. */
final class Captions {
    private static final String CELL = "td";

    private final Blocks page;

    Captions(Blocks page) {
        this.page = page;
    }

    /** Whether a block is one. */
    boolean isOne(Block b) {
        Container c = b.container();
        boolean isCalled = isCalled(c) || c.parent() != null && c.depth() > 2 && isCalled(c.parent());
        return b.kind() == Block.Kind.CAPTION || isCalled || isBelowPicture(b);
    }

    private static boolean isCalled(Container c) {
        return c.classes().toLowerCase(Locale.ROOT).contains("caption");
    }

    /** Whether a line without a stop stands alone in a cell with a picture: old pages set captions so. */
    private boolean isBelowPicture(Block b) {
        if (page.shape(b).stops > 0) return false;
        Container c = b.container();
        while (c.parent() != null && c.parent().depth() > 2 && !c.tag().equals(CELL)) c = c.parent();
        return c.tag().equals(CELL) && page.images(c) > 0 && !isIn(b.index() - 1, c) && !isIn(b.index() + 1, c);
    }

    private boolean isIn(int i, Container cell) {
        List<Block> all = page.all();
        return i >= 0 && i < all.size() && all.get(i).container().within(cell);
    }
}
