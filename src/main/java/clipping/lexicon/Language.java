package clipping.lexicon;

import java.util.Locale;

/**
 * A language and where it is spoken, as far as a tag tells: word lists go by the language alone, so {@code th-TH} has the months of
 * {@code th}.
 *
 * @param primary the language's code of two or three letters, lower case, in place of withdrawn codes today's; "" when it is not known
 * @param region  the region's code, upper case, "" when the tag names none
 */
public record Language(String primary, String region) {
    private static final Language UNKNOWN = new Language("", "");

    /**
     * Reads a tag of BCP 47; an underscore counts as a hyphen.
     *
     * @param tag such as {@code pt-BR}, or null
     * @return the language, never null
     */
    public static Language of(String tag) {
        if (tag == null || tag.isEmpty()) return UNKNOWN;
        String[] parts = tag.replace('_', '-').split("-");
        if (parts.length == 0) return UNKNOWN;
        String region = "";
        for (int i = 1; i < parts.length && region.isEmpty(); i++) {
            if (parts[i].length() == 2 || parts[i].length() == 3
                && Character.isDigit(parts[i].charAt(0))) region = parts[i].toUpperCase(Locale.ROOT);
        }
        return new Language(current(parts[0].toLowerCase(Locale.ROOT)), region);
    }

    /** A code that was withdrawn, or that means several languages, as the lists have it. */
    private static String current(String code) {
        return switch (code) {
            case "no" -> "nb";
            case "iw" -> "he";
            case "in" -> "id";
            case "tl" -> "fil";
            default -> code;
        };
    }

    /**
     * Whether it is the language with this code, wherever it is spoken.
     *
     * @param code lower case
     */
    public boolean is(String code) {
        return primary.equals(code);
    }

    /** {@return whether it is known} */
    public boolean isKnown() {
        return !primary.isEmpty();
    }
}
