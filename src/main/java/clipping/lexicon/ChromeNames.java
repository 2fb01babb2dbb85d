package clipping.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** What classes and ids of elements say about their content. Immutable; read once, by the first call of {@link #load}. */
public final class ChromeNames {

    /**
     * A name with a meaning.
     *
     * @param subject what the element holds: a section of {@code chrome/names.txt}
     * @param name    the whole class or id, as printed
     */
    public record Match(String subject, String name) {
    }

    /** Longer attributes are made by programs; their beginning is enough. */
    private static final int MAX_LENGTH = 300;
    /** A section of its own: after one of these a word says what the element has or lacks, not what it is. */
    private static final String TURNING = "turning";
    /** Sections of whole class names, which say how an element is shown, not what it holds. */
    private static final String UNSEEN = "unseen", ICONS = "icons";

    /** Most names of an element that are looked up. */
    private static final int MAX_NAMES = 20;

    private static final int BASIS = 0x811C9DC5;
    private static final int LEADS = 1024;

    private static final class Lazy {
        static final WordList LIST = WordList.load("chrome/names.txt");
        static final ChromeNames INSTANCE = new ChromeNames(LIST);
    }

    private static final class Standfirsts {
        static final ChromeNames INSTANCE = new ChromeNames(WordList.load("chrome/standfirst.txt"));
    }

    private final Map<String, String> subjects = new HashMap<>();
    /** Words and pairs of words, each where the lowest bits of its hash say or behind it. */
    private final String[] table;
    /** Beside each its hash. */
    private final int[] hashes;
    /** Whether a word may be the first one of a pair, by the lowest bits of its hash. */
    private final boolean[] leads = new boolean[LEADS];
    private final Set<String> turning = Lazy.LIST.words(TURNING);

    private ChromeNames(WordList list) {
        for (String subject : list.sections()) {
            if (!Set.of(TURNING, UNSEEN, ICONS).contains(subject)) for (String word : list.words(subject)) subjects.put(word, subject);
        }
        table = new String[Integer.highestOneBit(subjects.size()) * 4];
        hashes = new int[table.length];
        for (String word : subjects.keySet()) {
            int hash = hash(BASIS, word, 0, word.length()), at = hash & table.length - 1;
            while (table[at] != null) at = at + 1 & table.length - 1;
            table[at] = word;
            hashes[at] = hash;
            if (word.indexOf('-') > 0) leads[hash(BASIS, word, 0, word.indexOf('-')) & LEADS - 1] = true;
        }
    }

    /** All names but those of standfirsts. */
    public static ChromeNames load() {
        return Lazy.INSTANCE;
    }

    /** The names of standfirst elements. */
    public static ChromeNames standfirsts() {
        return Standfirsts.INSTANCE;
    }

    /** Whether a class attribute has the name of an element whose words only screen readers tell. */
    public static boolean isUnseen(String classes) {
        return names(classes, UNSEEN);
    }

    /** Whether a class attribute has the name of a font whose words are drawn as pictures. */
    public static boolean isIcon(String classes) {
        return names(classes, ICONS);
    }

    private static boolean names(String classes, String section) {
        StringTokenizer names = new StringTokenizer(classes);
        for (int n = 0; n < MAX_NAMES && names.hasMoreTokens(); n++) if (Lazy.LIST.has(section, names.nextToken())) return true;
        return false;
    }

    /** All subjects and words, for tests. */
    Map<String, String> all() {
        return Map.copyOf(subjects);
    }

    /**
     * The most telling name of a class or id attribute: one with two adjacent words that have a meaning together, else the first.
     *
     * @param names names with spaces between them, as printed
     * @return null when none has a meaning
     */
    public Match find(String names) {
        if (names.isEmpty()) return null;
        Match single = null;
        boolean someAreOfLook = names.indexOf(':') >= 0 || names.indexOf('[') >= 0; // of most elements none
        int length = Math.min(names.length(), MAX_LENGTH);
        for (int start = 0; start < length; ) {
            int end = names.indexOf(' ', start);
            if (end < 0 || end > length) end = length;
            int from = start, to = end;
            start = end + 1;
            while (from < to && Character.isWhitespace(names.charAt(from))) from++;
            while (to > from && Character.isWhitespace(names.charAt(to - 1))) to--;
            if (someAreOfLook && isOfLook(names, from, to)) continue;
            String word = telling(names, from, to);
            if (word == null) continue;
            if (word.indexOf('-') > 0) return new Match(subjects.get(word), names.substring(from, to));
            if (single == null) single = new Match(subjects.get(word), names.substring(from, to));
        }
        return single;
    }

    /** Whether a name says how an element looks, not what it is. */
    private static boolean isOfLook(String names, int from, int to) {
        for (int i = from; i < to; i++) if (names.charAt(i) == ':' || names.charAt(i) == '[') return true;
        return false;
    }

    /** The listed pair of words that stand beside each other in a name, else the first listed word that tells something, else null. */
    private String telling(String names, int begin, int behind) {
        String single = null;
        int first = begin, end = begin, hash = 0; // the word before
        for (int from = begin, to; from < behind; from = next(names, to, behind)) {
            to = wordEnd(names, from, behind);
            String pair = end > begin && leads[hash & LEADS - 1] ? pair(names, first, end, hash, from, to) : null;
            if (pair != null) return pair;
            hash = hash(BASIS, names, from, to);
            if (single == null) {
                single = word(hash, names, from, to);
                if (single != null && turning.contains(names.substring(first, end).toLowerCase(Locale.ROOT))) single = null;
            }
            first = from;
            end = to;
        }
        return single;
    }

    /** Where the next word begins behind the end of one. */
    private static int next(String names, int end, int behind) {
        int from = end;
        while (from < behind && !isLetter(names.charAt(from))) from++;
        return from;
    }

    /** The listed pair that two words beside each other are, or null. */
    private String pair(String name, int first, int firstEnd, int firstHash, int second, int secondEnd) {
        int hash = hash(hash(firstHash, "-", 0, 1), name, second, secondEnd);
        for (int at = hash & table.length - 1; table[at] != null; at = at + 1 & table.length - 1) {
            if (hashes[at] != hash) continue;
            String word = table[at];
            int dash = firstEnd - first;
            boolean fits = word.length() == dash + 1 + secondEnd - second && word.charAt(dash) == '-';
            if (fits && is(word, 0, name, first, firstEnd) && is(word, dash + 1, name, second, secondEnd)) return word;
        }
        return null;
    }

    /** The listed word that a part of a name is, or null. */
    private String word(int hash, String name, int from, int to) {
        for (int at = hash & table.length - 1; table[at] != null; at = at + 1 & table.length - 1) {
            if (hashes[at] == hash && table[at].length() == to - from && is(table[at], 0, name, from, to)) return table[at];
        }
        return null;
    }

    private static boolean is(String word, int at, String name, int from, int to) {
        return word.regionMatches(true, at, name, from, to - from);
    }

    /** Goes on with the hash of a text: FNV-1a's, by character in lower case. */
    private static int hash(int before, String text, int from, int to) {
        int hash = before;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            hash = (hash ^ (c < 128 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c))) * 0x01000193;
        }
        return hash;
    }

    /** End of the word that begins at {@code from}: at a non-letter, or before a capital after a small letter. */
    private static int wordEnd(String names, int from, int behind) {
        int i = from + 1;
        while (i < behind) {
            char c = names.charAt(i);
            if (!isLetter(c) && !Character.isDigit(c) || isCapital(c) && isSmall(names.charAt(i - 1))) break;
            i++;
        }
        return i;
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c | ' ') >= 'a' && (c | ' ') <= 'z' : Character.isLetter(c); // the bit of a space makes a capital small
    }

    private static boolean isCapital(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    private static boolean isSmall(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }
}
