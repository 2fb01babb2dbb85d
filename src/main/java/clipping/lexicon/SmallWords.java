package clipping.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The frequent small words of languages, which tell what language a text is in. Words are looked up where they stand in the text, for most
 * are none of these.
 */
public final class SmallWords {
    private static final String SECTION = "small-words";
    private static final int SLOTS = 4_096;

    private static final class Loaded {
        static final List<String> LANGUAGES = List.copyOf(new TreeSet<>(WordLists.languages().languages(SECTION)));
        static final WordTable WORDS = new WordTable(SLOTS);
        /** By the word's number the numbers of its languages. */
        static final int[][] SPOKEN = new int[SLOTS / 2][];
        /** Characters of the longest word, with room for marks that folding joins to their letters. */
        static final int LONGEST;

        static {
            int longest = 0;
            int words = 0;
            for (int language = 0; language < LANGUAGES.size(); language++) {
                for (String word : WordLists.languages().words(SECTION, LANGUAGES.get(language))) {
                    int number = WORDS.get(word);
                    if (number == 0) {
                        number = ++words;
                        WORDS.put(word, number);
                        SPOKEN[number] = new int[0];
                    }
                    SPOKEN[number] = Arrays.copyOf(SPOKEN[number], SPOKEN[number].length + 1);
                    SPOKEN[number][SPOKEN[number].length - 1] = language;
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
        boolean plain = true; // folding is nothing but lower case, letter by letter
        for (int i = from; i < to; i++) {
            char c = text[i];
            hash = WordTable.hash(hash, c);
            plain &= WordList.isComposed(c) && c != '\u0130';
        }
        int word = plain ? Loaded.WORDS.get(text, from, to, hash) : Loaded.WORDS.get(WordList.fold(new String(text, from, to - from)));
        if (word > 0) for (int language : Loaded.SPOKEN[word]) counts[language]++;
    }
}
