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
        int end = 0;
        while (end < tag.length() && !isSeparator(tag.charAt(end))) end++;
        return new Language(current(tag.substring(0, end).toLowerCase(Locale.ROOT)), end < tag.length() ? region(tag, end + 1) : "");
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '_';
    }

    /** The first part from an index on that is two letters or three digits, in capitals; "" where there is none. */
    private static String region(String tag, int from) {
        for (int start = from, end; start < tag.length(); start = end + 1) {
            end = start;
            while (end < tag.length() && !isSeparator(tag.charAt(end))) end++;
            boolean region = end - start == 2 || end - start == 3 && Character.isDigit(tag.charAt(start));
            if (region) return tag.substring(start, end).toUpperCase(Locale.ROOT);
        }
        return "";
    }

    /** A code that was withdrawn, or that means several languages, as the lists have it. */
    private static String current(String code) {
        return switch (code) {
            case "no" -> "nb";
            case "iw" -> "he";
            case "in" -> "id";
            case "tl" -> "fil";
            case "jw" -> "jv";
            case "mo" -> "ro";
            case "kmr" -> "ku";
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
