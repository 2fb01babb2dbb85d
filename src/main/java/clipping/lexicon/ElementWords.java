package clipping.lexicon;

import java.util.Locale;
import java.util.Set;

/**
 * What the words in the names of elements mean: {@code postAuthor-name} is about an author. A name is split at marks and capitals; one
 * look-up per word gives the signs of all lexicons at once.
 */
public final class ElementWords {
    /** What a word says about its element; each sign is a section of a lexicon and one bit of {@link #told}. */
    public enum Sign {
        /** A headline. */
        HEADLINE(WordLists.titles(), "headline-class"),
        /** The headline of something else. */
        NOT_HEADLINE(WordLists.titles(), "not-headline-class"),
        /** A kicker or label within a headline. */
        KICKER(WordLists.titles(), "kicker-class"),
        /** The day of publication. */
        PUBLISHED(WordLists.dates(), "published-class"),
        /** The day of a change. */
        MODIFIED(WordLists.dates(), "modified-class"),
        /** Its dates belong to something else. */
        OTHER(WordLists.dates(), "other-class"),
        /** The same, when it is far from the headline. */
        APART(WordLists.dates(), "apart-class"),
        /** It belongs to the story after all. */
        STORY(WordLists.dates(), "story-class"),
        /** The author's name. */
        AUTHOR(WordLists.bylines(), "author-class"),
        /** Somebody else's name. */
        NOT_AUTHOR(WordLists.bylines(), "not-author-class");

        private final Set<String> words;

        Sign(WordList list, String section) {
            words = list.words(section);
        }

        /** Whether it is among the signs from {@link #told}. */
        public boolean in(int told) {
            return (told & 1 << ordinal()) != 0;
        }
    }

    private static final int LONGEST = 400;
    private static final int SLOTS = 1_024;

    private static final class Loaded {
        /** For each word its signs, one bit each. */
        static final WordTable WORDS = new WordTable(SLOTS);

        static {
            for (Sign sign : Sign.values()) for (String word : sign.words) WORDS.put(word, WORDS.get(word) | 1 << sign.ordinal());
        }
    }

    private ElementWords() {
    }

    /** The signs of the words in a class, id or property, one bit each; 0 for a name too long to be meant for people. */
    public static int told(String names) {
        int length = names.length();
        if (length > LONGEST) return 0;
        int told = 0;
        int start = -1;
        int hash = 0;
        boolean ascii = true;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? names.charAt(i) : ' ';
            boolean letter = c < 128 ? isAscii(c) : Character.isLetter(c);
            if (start >= 0 && (!letter || isUpper(c) && Character.isLowerCase(names.charAt(i - 1)))) {
                told |= ascii ? Loaded.WORDS.get(names, start, i, hash)
                    : Loaded.WORDS.get(names.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (!letter) continue;
            if (start < 0) {
                start = i;
                hash = 0;
                ascii = true;
            }
            hash = WordTable.hash(hash, c);
            ascii &= c < 128;
        }
        return told;
    }

    private static boolean isAscii(char c) {
        return (c | ' ') >= 'a' && (c | ' ') <= 'z'; // the bit of a space makes a capital small
    }

    private static boolean isUpper(char letter) {
        return letter < 128 ? letter <= 'Z' : Character.isUpperCase(letter);
    }
}
