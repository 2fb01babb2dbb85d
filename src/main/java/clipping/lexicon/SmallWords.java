package clipping.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The most frequent small words of languages, by which the language of a text is recognised. They are looked up in place, without making
 * strings: most words of a text are none of these.
 */
public final class SmallWords {
    private static final String SECTION = "small-words";
    private static final int SLOTS = 4_096;

    private static final class Loaded {
        static final List<String> LANGUAGES = List.copyOf(new TreeSet<>(WordLists.languages().languages(SECTION)));
        static final WordTable WORDS = new WordTable(SLOTS);
        /** The languages of each word, by number. */
        static final int[][] SPOKEN = new int[SLOTS / 2][];
        /** Length of the longest word, plus room for marks that folding joins to their letters. */
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

    /** The languages with known small words, in the order of their codes; the index of a language is its number. */
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
        boolean plain = true; // folding only changes case, letter by letter
        for (int i = from; i < to; i++) {
            char c = text[i];
            hash = WordTable.hash(hash, c);
            plain &= WordList.isComposed(c) && c != '\u0130';
        }
        int word = plain ? Loaded.WORDS.get(text, from, to, hash) : Loaded.WORDS.get(WordList.fold(new String(text, from, to - from)));
        if (word > 0) for (int language : Loaded.SPOKEN[word]) counts[language]++;
    }
}
