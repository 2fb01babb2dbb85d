package clipping.verdict;

import clipping.block.TextShape;
import clipping.block.WordHashes;
import clipping.lexicon.ByLanguage;
import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words that readers are spoken to with, and speak with: those that ask them to do something and those with which a house speaks of
 * itself and of its rules, of a page's language and of English, whose words pages of all languages print, and those of the first and the
 * second person, of the page's language. In scripts without spaces pieces of one to four characters are looked for.
 */
final class ReaderWords {
    /** What a word is. */
    private static final int INVITING = 1;
    private static final int PERSON = 2;
    private static final int HOUSE = 4;
    private static final int LONGEST = 4;
    private static final String ENGLISH = "en";
    private static final ByLanguage<ReaderWords> BY_LANGUAGE = new ByLanguage<>(WordLists.inviting().sections(), ENGLISH, ReaderWords::new);

    private final WordHashes words;
    /** Words of scripts without spaces: runs of their characters. */
    private final WordHashes pieces;

    private ReaderWords(String language) {
        Map<Integer, Set<String>> parted = Map.of(INVITING, new HashSet<>(WordLists.inviting().words(ENGLISH)), PERSON, new HashSet<>(),
            HOUSE, new HashSet<>(WordLists.house().words(ENGLISH)));
        Map<Integer, Set<String>> unparted = Map.of(INVITING, new HashSet<>(), PERSON, new HashSet<>(), HOUSE, new HashSet<>());
        part(WordLists.inviting(), language, INVITING, parted, unparted);
        part(WordLists.persons(), language, PERSON, parted, unparted);
        part(WordLists.house(), language, HOUSE, parted, unparted);
        words = WordHashes.ofTexts(parted);
        pieces = WordHashes.ofPhrases(unparted);
    }

    private static void part(WordList list, String language, int kind, Map<Integer, Set<String>> parted,
        Map<Integer, Set<String>> unparted) {
        for (String word : list.words(language)) {
            if (TextShape.of(word).unspaced) unparted.get(kind).add(word.substring(0, Math.min(LONGEST, word.length())));
            else parted.get(kind).add(word);
        }
    }

    /**
     * The words that are asked of a page.
     *
     * @param language its tag, null when it is not known
     */
    static ReaderWords of(String language) {
        return BY_LANGUAGE.of(language);
    }

    /**
     * How many of a text's words are of each sort; in scripts without spaces how many of its characters lie in their pieces.
     *
     * @param outside of the persons those that stand outside of quotations
     */
    record Count(int inviting, int persons, int outside, int house) {
    }

    Count in(TextShape text) {
        int inviting = 0, persons = 0, outside = 0, house = 0;
        int[] hashes = text.hashes;
        for (int k = 0; k < hashes.length; ) {
            boolean isWord = text.lengths[k] > 1 || !text.unspaced;
            int size = isWord ? 1 : pieceAt(hashes, k);
            int kind = isWord ? words.kind(hashes[k]) : pieces.kind(hashes, k, k + size);
            if ((kind & INVITING) != 0) inviting += size;
            if ((kind & PERSON) != 0) {
                persons += size;
                if (!text.quoted[k]) outside += size;
            }
            if ((kind & HOUSE) != 0) house += size;
            k += size;
        }
        return new Count(inviting, persons, outside, house);
    }

    /** The length of the longest piece that stands there; 1 where none does. */
    private int pieceAt(int[] hashes, int from) {
        int size = Math.min(LONGEST, hashes.length - from);
        while (size > 1 && pieces.kind(hashes, from, from + size) == 0) size--;
        return size;
    }
}
