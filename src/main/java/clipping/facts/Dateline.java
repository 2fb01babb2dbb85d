package clipping.facts;

import java.util.Objects;

/**
 * Where, when and through whom a story was filed, as its opening prints it.
 *
 * @param text   as printed, with its separator at the end
 * @param place  as printed, without punctuation at its end, or null
 * @param date   ISO day, or null
 * @param agency as printed, or null
 */
public record Dateline(String text, String place, String date, String agency) {
    /** Only the text must be there. */
    public Dateline {
        Objects.requireNonNull(text);
    }
}
