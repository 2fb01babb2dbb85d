package clipping.fuzz;

import clipping.page.MarkupTrees;

/** Whatever markup a page holds, what the scanner leaves of it gives the tree of plain jsoup, but for white space. */
public final class MarkupFuzz {
    private MarkupFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] data) {
        MarkupTrees.Both trees = MarkupTrees.of(data);
        if (trees != null && !trees.areAlike()) throw new AssertionError("another tree:" + trees.plain() + "\nbut was:" + trees.scanned());
    }
}
