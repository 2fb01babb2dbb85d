package clipping.facts;

import java.util.Arrays;
import java.util.Locale;

/** Compares short texts whatever their punctuation and case. */
public final class Wording {
    private static final int LONGEST = 600;
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Wording() {
    }

    /** The letters and digits of a text, in lower case. */
    public static String key(String text) {
        int length = Math.min(text.length(), LONGEST);
        char[] kept = new char[length];
        int size = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isKept(c)) kept[size++] = lower(c);
        }
        return new String(kept, 0, size);
    }

    /** Whether two texts have the same key. */
    public static boolean hasSameKey(String a, String b) {
        int i = 0;
        int j = 0;
        while (true) {
            i = kept(a, i);
            j = kept(b, j);
            if (i < 0 || j < 0) return i == j;
            if (lower(a.charAt(i++)) != lower(b.charAt(j++))) return false;
        }
    }

    /** Index of the next character that a key keeps, -1 for none. */
    private static int kept(String text, int from) {
        for (int i = from; i < text.length() && i < LONGEST; i++) if (isKept(text.charAt(i))) return i;
        return -1;
    }

    /** A small hash of the first two letters of a key, 0 to 63: it rules out most texts without making their keys. */
    public static int opening(String text) {
        int first = kept(text, 0);
        int second = first < 0 ? -1 : kept(text, first + 1);
        return second < 0 ? 0 : lower(text.charAt(first)) * 7 + lower(text.charAt(second)) & 63;
    }

    /** Whether the text has this key; most texts differ in their first letters. */
    public static boolean hasKey(String text, String key) {
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

    /** The distinct words of a text in lower case, as sorted hashes; in scripts without spaces pairs of characters. */
    public static long[] words(String text) {
        int length = Math.min(text.length(), LONGEST);
        long[] words = new long[length / 2 + 1];
        int size = 0;
        int start = -1;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            boolean letter = c < 128 ? isKept(c) : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            boolean unspaced = letter && isUnspaced(c);
            if (size + 2 > words.length) words = Arrays.copyOf(words, length + 2);
            boolean pair = unspaced && i + 1 < length && isUnspaced(text.charAt(i + 1));
            if (pair) words[size++] = ((BASIS ^ c) * PRIME ^ text.charAt(i + 1)) * PRIME;
            if (letter && !unspaced) {
                if (start < 0) start = i;
            } else if (start >= 0) {
                words[size++] = word(text, start, i);
                start = -1;
            }
        }
        return distinct(words, size);
    }

    private static long word(String text, int start, int end) {
        long hash = BASIS;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean fixed = c != '\u0130' && c != '\u03a3' && !Character.isSurrogate(c); // the lower case of others depends on context
            if (!fixed) return hash(text.substring(start, end).toLowerCase(Locale.ROOT));
            hash = (hash ^ lower(c)) * PRIME;
        }
        return hash;
    }

    private static long hash(String word) {
        long hash = BASIS;
        for (int i = 0; i < word.length(); i++) hash = (hash ^ word.charAt(i)) * PRIME;
        return hash;
    }

    private static long[] distinct(long[] words, int size) {
        Arrays.sort(words, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) if (i == 0 || words[i] != words[i - 1]) words[kept++] = words[i];
        return Arrays.copyOf(words, kept);
    }

    /** Number of words that both texts have. */
    private static int common(long[] a, long[] b) {
        int both = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            if (a[i] == b[j]) {
                both++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return both;
    }

    /** Share of the shorter text's words that both have, 0 to 1. */
    public static double overlap(long[] a, long[] b) {
        int smaller = Math.min(a.length, b.length);
        return smaller == 0 ? 0 : (double) common(a, b) / smaller;
    }

    /** Share of the first text's words that the second has, 0 to 1. */
    public static double held(long[] a, long[] b) {
        return a.length == 0 ? 0 : (double) common(a, b) / a.length;
    }

    /** Share of all their words that both have, 0 to 1. */
    public static double likeness(long[] a, long[] b) {
        int both = common(a, b);
        int all = a.length + b.length - both;
        return all == 0 ? 0 : (double) both / all;
    }

    /** Whether the character's script has no spaces between words. */
    public static boolean isUnspaced(char c) {
        return c >= '\u3040' && c <= '\u30ff' || c >= '\u3400' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff'
            || c >= '\u0e00' && c <= '\u0eff';
    }
}
