package clipping.facts;

import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.Inline;
import clipping.lexicon.ElementWords;
import java.util.HashMap;
import java.util.Map;

/** The meaning of the names of a page's elements, see {@link ElementWords}: each element is read once, when a finder first asks. */
public final class ElementNames {
    private static final int READ = 1 << 31;
    private static final int LONGEST = 400;

    /** For each element, by its order. */
    private final int[] told;
    /** By class attribute: many elements have the same. */
    private final Map<String, Integer> byClasses = new HashMap<>();

    public ElementNames(Blocks blocks) {
        told = new int[blocks.containers().size()];
    }

    /** The signs of an element's class and id together. */
    public int told(Container c) {
        int known = told[c.order()];
        if (known != 0) return known;
        return told[c.order()] = READ | (length(c) > LONGEST ? 0 : classes(c.classes()) | ElementWords.told(c.id()));
    }

    /** The signs of an inline element's class. */
    public int told(Inline i) {
        return classes(i.classes());
    }

    private int classes(String classes) {
        if (classes.isEmpty()) return 0;
        Integer known = byClasses.get(classes);
        if (known == null) byClasses.put(classes, known = ElementWords.told(classes));
        return known;
    }

    /** Length of an element's class and id together. */
    public static int length(Container c) {
        return c.classes().length() + 1 + c.id().length();
    }
}
