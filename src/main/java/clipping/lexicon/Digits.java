package clipping.lexicon;

/** Decimal digits of any script (Arabic-Indic, Persian, Devanagari, Bengali, Thai, full-width, …). */
public final class Digits {
    private Digits() {
    }

    /** The text with every decimal digit as {@code 0} to {@code 9}, all else unchanged; its length in code points stays. */
    public static String ascii(String text) {
        int i = 0;
        while (i < text.length() && !foreign(text.charAt(i))) i++;
        if (i == text.length()) return text;
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, i);
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int digit = c < 128 ? -1 : Character.digit(c, 10);
            if (digit >= 0 && Character.isDigit(c)) out.append((char) ('0' + digit));
            else out.appendCodePoint(c);
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean foreign(char c) {
        return c >= 128 && (Character.isDigit(c) || Character.isHighSurrogate(c));
    }
}
