package clipping.lexicon;

import java.util.Locale;
import java.util.Set;

/**
 * What the words tell that pages make the names of their elements of: {@code postAuthor-name} speaks of an author. A name is taken apart at
 * marks and humps; one look at it answers for all sections of the lexicons at once.
 */
public final class ElementWords {
    /** What a word tells of its element; each is a section of a lexicon and a bit of what {@link #told} gives. */
    public enum Sign {
        /** It is a headline's. */
        HEADLINE(WordLists.titles(), "headline-class"),
        /** Another thing's headline. */
        NOT_HEADLINE(WordLists.titles(), "not-headline-class"),
        /** A kicker or a label inside a headline. */
        KICKER(WordLists.titles(), "kicker-class"),
        /** The day of publication. */
        PUBLISHED(WordLists.dates(), "published-class"),
        /** The day of a change. */
        MODIFIED(WordLists.dates(), "modified-class"),
        /** Dates in it are others'. */
        OTHER(WordLists.dates(), "other-class"),
        /** The same, where it is far from the headline. */
        APART(WordLists.dates(), "apart-class"),
        /** It is a part of the story all the same. */
        STORY(WordLists.dates(), "story-class"),
        /** It names the author. */
        AUTHOR(WordLists.bylines(), "author-class"),
        /** It names somebody else. */
        NOT_AUTHOR(WordLists.bylines(), "not-author-class");

        private final Set<String> words;

        Sign(WordList list, String section) {
            words = list.words(section);
        }

        /** Whether it is among the signs that {@link #told} gave. */
        public boolean in(int told) {
            return (told & 1 << ordinal()) != 0;
        }
    }

    private static final int LONGEST = 400;
    private static final int SLOTS = 1_024;

    private static final class Loaded {
        /** For each word a bit for every sign that it gives. */
        static final WordTable WORDS = new WordTable(SLOTS);

        static {
            for (Sign sign : Sign.values()) for (String word : sign.words) WORDS.put(word, WORDS.get(word) | 1 << sign.ordinal());
        }
    }

    private ElementWords() {
    }

    /**
     * The signs that the words of a class, an id or a property give, a bit for each; 0 where the name is longer than anybody's who gives it
     * a meaning.
     */
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
        return (c | ' ') >= 'a' && (c | ' ') <= 'z';
    }

    private static boolean isUpper(char letter) {
        return letter < 128 ? letter <= 'Z' : Character.isUpperCase(letter);
    }
}
