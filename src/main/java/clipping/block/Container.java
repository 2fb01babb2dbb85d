package clipping.block;

/**
 * An element that holds blocks, as later rooms see it: its names and its parent.
 *
 * @param parent   the element around it, null for the body
 * @param order    its number in document order, the body's is 0
 * @param depth    elements above it, 0 for the body
 * @param tag      lower case
 * @param classes  the class attribute as printed, "" when absent
 * @param id       the id attribute, "" when absent
 * @param role     the ARIA role, lower case, "" when absent
 * @param itemprop the microdata property, "" when absent
 */
public record Container(Container parent, int order, int depth, String tag, String classes, String id, String role, String itemprop) {

    /**
     * Whether this is {@code other} or lies inside it.
     *
     * @param other of the same page
     * @return whether it is or does
     */
    public boolean within(Container other) {
        for (Container c = this; c != null && c.depth >= other.depth; c = c.parent) if (c == other) return true;
        return false;
    }

    /**
     * Whether its tag usually holds one block: paragraphs, headings, lists and their items. The neighbours of such a block stand around the
     * element.
     *
     * @return whether they do
     */
    public boolean isPart() {
        return switch (tag) {
            case "p", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
            default -> false;
        };
    }

    /** {@return the element whose children are the neighbours of its blocks: the nearest that is no {@link #isPart part}} */
    public Container holder() {
        Container c = this;
        while (c.parent != null && c.isPart()) c = c.parent;
        return c;
    }

    /** {@return its tag and classes} */
    public String make() {
        return tag + ' ' + classes;
    }

    /**
     * Whether another element has its tag and its classes.
     *
     * @param other of any page
     * @return whether it has
     */
    public boolean isLike(Container other) {
        return tag.equals(other.tag) && classes.equals(other.classes);
    }

    /**
     * The innermost element that holds both this and another, or is one of them.
     *
     * @param other of the same page
     * @return never null
     */
    public Container commonWith(Container other) {
        Container a = this, b = other;
        while (a != b) {
            boolean isDeeper = a.depth > b.depth, isEven = a.depth == b.depth;
            if (isDeeper || isEven) a = a.parent;
            if (!isDeeper) b = b.parent;
        }
        return a;
    }

    /**
     * The element right below another on the way to this one.
     *
     * @param outer of the same page
     * @return null when this does not lie inside of it
     */
    public Container below(Container outer) {
        Container c = this;
        while (c != null && c.depth > outer.depth + 1) c = c.parent;
        return c != null && c.parent == outer ? c : null;
    }

    /** {@return the outermost article element around this, or this; null when it lies in none} */
    public Container article() {
        Container outermost = null;
        for (Container c = this; c != null; c = c.parent) if (c.tag.equals("article")) outermost = c;
        return outermost;
    }

    @Override
    public boolean equals(Object other) {
        return this == other; // two elements that look alike are still two
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return tag + (id.isEmpty() ? "" : "#" + id) + (classes.isEmpty() ? "" : "." + classes.trim().replaceAll("\\s+", "."));
    }
}
