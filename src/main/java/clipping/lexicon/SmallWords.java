package clipping.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** The frequent small words of languages, which tell what language a text is in. Words are looked up where they stand in the text, for most are none of these. */
public final class SmallWords {
    private static final String SECTION = "small-words";
    private static final int SLOTS = 4_096;

    private static final class Loaded {
        static final List<String> LANGUAGES = List.copyOf(new TreeSet<>(WordLists.languages().languages(SECTION)));
        static final String[] WORDS = new String[SLOTS];
        /** By the word's slot the numbers of its languages. */
        static final int[][] SPOKEN = new int[SLOTS][];
        /** Characters of the longest word, with room for marks that folding joins to their letters. */
        static final int LONGEST;

        static {
            int longest = 0;
            for (int language = 0; language < LANGUAGES.size(); language++) {
                for (String word : WordLists.languages().words(SECTION, LANGUAGES.get(language))) {
                    int slot = slot(word);
                    WORDS[slot] = word;
                    SPOKEN[slot] = SPOKEN[slot] == null ? new int[1] : Arrays.copyOf(SPOKEN[slot], SPOKEN[slot].length + 1);
                    SPOKEN[slot][SPOKEN[slot].length - 1] = language;
                    longest = Math.max(longest, word.length());
                }
            }
            LONGEST = longest + 2;
        }
    }

    private SmallWords() {
    }

    /** The languages whose small words are known, in the order of their codes; their places here are their numbers. */
    public static List<String> languages() {
        return Loaded.LANGUAGES;
    }

    /**
     * Counts a word for every language that has it.
     *
     * @param text   holds the word, in any case
     * @param from   where it begins
     * @param to     where it ends
     * @param counts by the language's number
     */
    public static void count(char[] text, int from, int to, int[] counts) {
        if (to - from > Loaded.LONGEST) return;
        int hash = 0;
        boolean plain = true; // folding is nothing but lower case, letter by letter: Latin and Cyrillic without marks that stand apart
        for (int i = from; i < to; i++) {
            char c = text[i];
            hash = hash * 31 + small(c);
            plain &= c < '\u0300' && c != '\u0130' || c >= '\u0400' && c < '\u0530';
        }
        int[] languages;
        if (plain) {
            languages = Loaded.SPOKEN[slot(text, from, to, hash)];
        } else {
            String word = WordList.fold(new String(text, from, to - from));
            languages = Loaded.SPOKEN[slot(word)];
        }
        if (languages != null) for (int language : languages) counts[language]++;
    }

    private static char small(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c : Character.toLowerCase(c);
    }

    private static int slot(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) hash = hash * 31 + small(word.charAt(i));
        return slot(word.toCharArray(), 0, word.length(), hash);
    }

    /** Where a word has its place or would have it. */
    private static int slot(char[] text, int from, int to, int hash) {
        int slot = hash ^ hash >>> 12;
        while (!isFreeOr(Loaded.WORDS[slot & SLOTS - 1], text, from, to)) slot++;
        return slot & SLOTS - 1;
    }

    private static boolean isFreeOr(String word, char[] text, int from, int to) {
        if (word == null) return true;
        if (word.length() != to - from) return false;
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) != small(text[from + i])) return false;
        return true;
    }
}
