package clipping.block;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A run of text that a reader sees as one: a paragraph, a heading, a list item, a table row, a line of a menu.
 *
 * @param index     its number on the page, from 0
 * @param text      its text, white space folded as on the screen, never blank; line breaks only in {@link Kind#PREFORMATTED},
 *                  tabs only between the cells of a {@link Kind#TABLE_ROW}
 * @param kind      what it is
 * @param level     1 to 6 for a heading, nesting depth from 1 for a list item, else 0
 * @param container the nearest block-level element around it; for a paragraph its own {@code p}, for a heading its own {@code h2}
 * @param inlines   inline elements that say something about their text, in order of their start; they may nest
 * @param linked    number of its characters that lie in links
 * @param marks     see {@link Mark}
 */
public record Block(int index, String text, Kind kind, int level, Container container, List<Inline> inlines, int linked, Set<Mark> marks) {

    /** What a block is by its element; {@code DATA} stands only in the page's data (JSON-LD {@code articleBody}), not in its tree. */
    public enum Kind {
        /** Anything that is nothing else. */
        PARAGRAPH(0),
        /** {@code h1} to {@code h6}. */
        HEADING(1),
        /** An item of a list. */
        LIST_ITEM(2),
        /** In a {@code blockquote}. */
        QUOTE(3),
        /** A row of a table of data, its cells parted by tabs. */
        TABLE_ROW(4),
        /** In {@code pre}: its line breaks count. */
        PREFORMATTED(5),
        /** In {@code figcaption} or what stands for one. */
        CAPTION(6),
        /** Of the page's data. */
        DATA(7);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /** {@return the number that the model knows it by; once given, it stays} */
        public int code() {
            return code;
        }
    }

    /** What else is known of it. */
    public enum Mark {
        /** Readers do not see it. */
        HIDDEN,
        /** Wholly in bold. */
        BOLD,
        /** Wholly in italics. */
        ITALIC,
        /** Stands behind a line break of its element. */
        AFTER_BREAK,
        /** Is a button. */
        BUTTON
    }

    /** Copies the lists. */
    public Block {
        Objects.requireNonNull(text);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(container);
        inlines = List.copyOf(inlines);
        marks = Set.copyOf(marks);
    }

    /**
     * Whether it has the mark.
     *
     * @param mark the mark
     * @return whether it has it
     */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    @Override
    public boolean equals(Object other) {
        return this == other; // two blocks that say the same are still two; and what a record has by itself Java spins at its first use
    }

    @Override
    public int hashCode() {
        return index;
    }

    /** The same block with another number. */
    Block at(int number) {
        return number == index ? this : new Block(number, text, kind, level, container, inlines, linked, marks);
    }

    /** The same block as a plain paragraph. */
    Block asParagraph() {
        return new Block(index, text, Kind.PARAGRAPH, 0, container, inlines, linked, marks);
    }

    /** {@return the share of its characters that lie in links, 0 to 1} */
    public double linkDensity() {
        return (double) linked / text.length();
    }
}
