package clipping.block;

/** What the elements that are open make of the text in them: how it looks, whether it shows, whether it leads somewhere. */
final class OpenStyles {
    private int hidden;
    private int unseen;
    private int pre;
    private int typed;
    private int bold;
    private int italic;
    private int links;
    private int inlines;

    /** A block-level element begins. */
    void opensBlock(int traits) {
        if ((traits & Traits.PRE) != 0) pre++;
    }

    void closesBlock(int traits) {
        if ((traits & Traits.PRE) != 0) pre--;
    }

    /** An inline element begins; {@code target} says that it is a link that leads somewhere. */
    void opensInline(int traits, boolean target) {
        countInline(traits, target, 1);
    }

    void closesInline(int traits, boolean target) {
        countInline(traits, target, -1);
    }

    private void countInline(int traits, boolean target, int more) {
        if ((traits & Traits.BOLD) != 0) bold += more;
        if ((traits & Traits.ITALIC) != 0) italic += more;
        if (target) links += more;
        inlines += more;
    }

    /** An element begins that hides its text, or that makes it unseen in the midst of a line; or neither. */
    void opensHiding(boolean hides, boolean runsUnseen) {
        if (hides) hidden++;
        if (runsUnseen) unseen++;
    }

    void closesHiding(boolean hides, boolean runsUnseen) {
        if (hides) hidden--;
        if (runsUnseen) unseen--;
    }

    /** An element begins in which line ends show. */
    void opensTyped() {
        typed++;
    }

    void closesTyped() {
        typed--;
    }

    /** Whether a line end of the source is a line break. */
    boolean isTyped() {
        return typed > 0 && pre == 0;
    }

    boolean isHidden() {
        return hidden > 0;
    }

    boolean isLinked() {
        return links > 0;
    }

    boolean isPreformatted() {
        return pre > 0;
    }

    /** Number of inline elements that are open. */
    int inlines() {
        return inlines;
    }

    /** The style of the text that comes next, as {@link BlockText} has it. */
    int style() {
        return (bold > 0 ? BlockText.BOLD : 0) | (italic > 0 ? BlockText.ITALIC : 0) | (links > 0 ? BlockText.LINKED : 0)
            | (hidden > 0 ? BlockText.HIDDEN : 0) | (unseen > 0 ? BlockText.UNSEEN : 0) | (pre > 0 ? BlockText.PREFORMATTED : 0);
    }
}
