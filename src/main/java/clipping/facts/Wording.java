package clipping.facts;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How alike two short texts are, whatever their punctuation and case. */
final class Wording {
    private static final int LONGEST = 600;

    private Wording() {
    }

    /** Its letters and digits in lower case, nothing else. */
    static String key(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), LONGEST));
        for (int i = 0; i < text.length() && i < LONGEST; i++) {
            char c = text.charAt(i);
            if (isKept(c)) out.append(lower(c));
        }
        return out.toString();
    }

    /** Whether the text has this key; most texts have another from their first letters on. */
    static boolean hasKey(String text, String key) {
        int at = 0;
        for (int i = 0; i < text.length() && i < LONGEST; i++) {
            char c = text.charAt(i);
            if (isKept(c) && (at == key.length() || key.charAt(at++) != lower(c))) return false;
        }
        return at == key.length();
    }

    private static boolean isKept(char c) {
        if (c < 128) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static char lower(char c) {
        return c >= 128 ? Character.toLowerCase(c) : c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c;
    }

    /** Its words in lower case; scripts without spaces give pairs of characters. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int length = Math.min(text.length(), LONGEST);
        int start = -1;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            if (letter && unspaced(c)) {
                if (i + 1 < length && unspaced(text.charAt(i + 1))) words.add(text.substring(i, i + 2));
                letter = false;
            }
            if (letter && start < 0) start = i;
            if (!letter && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /** Share of the smaller one's words that both have, 0 to 1. */
    static double overlap(Set<String> a, Set<String> b) {
        int both = 0;
        for (String w : a) if (b.contains(w)) both++;
        int smaller = Math.min(a.size(), b.size());
        return smaller == 0 ? 0 : (double) both / smaller;
    }

    /** Share of all their words that both have, 0 to 1. */
    static double likeness(Set<String> a, Set<String> b) {
        int both = 0;
        for (String w : a) if (b.contains(w)) both++;
        int all = a.size() + b.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    /** Whether the character's script puts no spaces between words. */
    static boolean unspaced(char c) {
        return c >= '\u3040' && c <= '\u30ff' || c >= '\u3400' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff' || c >= '\u0e00' && c <= '\u0eff';
    }
}
