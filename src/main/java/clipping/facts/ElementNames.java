package clipping.facts;

import clipping.block.Blocks;
import clipping.block.Container;
import clipping.lexicon.ElementWords;

/** What the names of a page's elements tell, see {@link ElementWords}: each element is read once, when a finder first asks. */
final class ElementNames {
    private static final int READ = 1 << 31;
    private static final int LONGEST = 400;

    /** By the element's order. */
    private final int[] told;

    ElementNames(Blocks blocks) {
        told = new int[blocks.containers().size()];
    }

    /** The signs that an element's class and id give together. */
    int told(Container c) {
        int known = told[c.order()];
        if (known != 0) return known;
        return told[c.order()] = READ | (length(c) > LONGEST ? 0 : ElementWords.told(c.classes()) | ElementWords.told(c.id()));
    }

    /** How long they are together. */
    static int length(Container c) {
        return c.classes().length() + 1 + c.id().length();
    }
}
