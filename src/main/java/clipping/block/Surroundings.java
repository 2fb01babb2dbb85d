package clipping.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a container and the elements around it say about the blocks inside: computed once per container. */
final class Surroundings {
    private static final Block.Kind[] KINDS = Block.Kind.values();
    /** A summary heads its details like a heading of this level. */
    private static final int SUMMARY = 3;
    private static final int HEADING = 1 + Block.Kind.HEADING.ordinal();
    private static final int KIND = 15;
    private static final int LEVEL = 4;
    private static final int BUTTON = 1 << 7;
    private static final int QUOTING = 1 << 8;
    private static final int LISTS = 9;

    /**
     * Per container, packed from bit 0: kind number plus one; heading level; whether in a button; whether in a figure that is a quotation;
     * number of lists around it.
     */
    private int[] bits = new int[256];
    private final List<Set<Block.Mark>> marks = new ArrayList<>(Collections.nCopies(1 << Block.Mark.values().length, null));

    /** @param grown whether it holds what its tag does not tell: a figure a quotation, a button a story, a summary its head, a pre prose */
    void add(Container c, boolean grown) {
        int own = c.parent() == null ? 0 : bits[c.parent().order()];
        int kind = kindAndLevel(c.tag(), grown, own);
        if (kind != 0) own = own & -BUTTON | kind;
        if (c.tag().equals("ul") || c.tag().equals("ol")) own += 1 << LISTS;
        else if (c.tag().equals("button") && !grown) own |= BUTTON;
        else if (c.tag().equals("figure")) own = grown ? own & -BUTTON | QUOTING | 1 + Block.Kind.QUOTE.ordinal() : own & ~QUOTING;
        if (c.order() >= bits.length) bits = Arrays.copyOf(bits, bits.length * 2);
        bits[c.order()] = own;
    }

    /** What a tag makes of the blocks in it; 0 for what is around it. */
    private static int kindAndLevel(String tag, boolean grown, int around) {
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING + (tag.charAt(1) - '0' << LEVEL);
            case "summary" -> grown && (around & KIND) == 0 ? HEADING + (SUMMARY << LEVEL) : 0;
            case "li" -> 1 + Block.Kind.LIST_ITEM.ordinal();
            case "blockquote" -> 1 + Block.Kind.QUOTE.ordinal();
            case "figcaption", "caption" -> (around & QUOTING) != 0 ? 0 : 1 + Block.Kind.CAPTION.ordinal();
            case "pre" -> grown ? 0 : 1 + Block.Kind.PREFORMATTED.ordinal();
            default -> 0;
        };
    }

    Block.Kind kind(Container c) {
        int kind = bits[c.order()] & KIND;
        return kind == 0 ? Block.Kind.PARAGRAPH : KINDS[kind - 1];
    }

    /** The level of the nearest heading around it. */
    int headingLevel(Container c) {
        return bits[c.order()] >> LEVEL & 7;
    }

    int lists(Container c) {
        return bits[c.order()] >> LISTS;
    }

    /** The marks of a bit set, with {@code BUTTON} inside a button. Equal marks give the same object. */
    Set<Block.Mark> marks(int own, Container c) {
        int number = own | ((bits[c.order()] & BUTTON) != 0 ? 1 << Block.Mark.BUTTON.ordinal() : 0);
        Set<Block.Mark> set = marks.get(number);
        if (set == null) {
            EnumSet<Block.Mark> all = EnumSet.noneOf(Block.Mark.class);
            for (Block.Mark mark : Block.Mark.values()) if ((number >> mark.ordinal() & 1) != 0) all.add(mark);
            set = Set.copyOf(all);
            marks.set(number, set);
        }
        return set;
    }
}
