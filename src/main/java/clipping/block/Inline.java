package clipping.block;

/**
 * A stretch of a block's text that an inline element of its own holds: a link, a time, a name with a class; in short texts any span.
 *
 * @param start    first character's index in the block's text
 * @param end      index after the last one, more than {@code start}
 * @param tag      lower case
 * @param classes  the class attribute as printed, "" when absent
 * @param itemprop the microdata property, "" when absent
 * @param rel      the rel attribute, lower case, "" when absent
 * @param value    href of a link as printed, datetime of a time, content of a microdata property, else ""
 */
public record Inline(int start, int end, String tag, String classes, String itemprop, String rel, String value) {
    /** The tag of the space that a line break in a short text is. */
    public static final String BREAK = "br";

    /** {@return whether nothing but its tag is known: a span in a short text, kept for where it begins and ends} */
    public boolean isPlain() {
        return (tag.equals("span") || tag.equals("small") || tag.equals("a")) && classes.isEmpty() && itemprop.isEmpty() && value.isEmpty();
    }

    /** {@return whether it is a link with a target} */
    public boolean isLink() {
        return tag.equals("a") && !value.isEmpty();
    }
}
