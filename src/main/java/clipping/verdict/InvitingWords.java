package clipping.verdict;

import clipping.block.TextShape;
import clipping.block.WordHashes;
import clipping.lexicon.ByLanguage;
import clipping.lexicon.WordLists;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that ask readers to do something, of a page's language and of English, whose words pages of all languages print. In scripts without
 * spaces pieces of two to four characters are looked for.
 */
final class InvitingWords {
    private static final int LONGEST = 4;
    private static final String ENGLISH = "en";
    private static final ByLanguage<InvitingWords> BY_LANGUAGE = new ByLanguage<>(WordLists.inviting().sections(), ENGLISH,
        InvitingWords::new);

    private final WordHashes words;
    /** Words of scripts without spaces: runs of their characters. */
    private final WordHashes pieces;

    private InvitingWords(String language) {
        Set<String> parted = new HashSet<>(WordLists.inviting().words(ENGLISH)), unparted = new HashSet<>();
        for (String word : WordLists.inviting().words(language)) {
            if (TextShape.of(word).unspaced) unparted.add(word.substring(0, Math.min(LONGEST, word.length())));
            else parted.add(word);
        }
        words = WordHashes.ofTexts(parted);
        pieces = WordHashes.ofPhrases(unparted);
    }

    /**
     * The words that are asked of a page.
     *
     * @param language its tag, null when it is not known
     */
    static InvitingWords of(String language) {
        return BY_LANGUAGE.of(language);
    }

    /** How many of a text's words are among them; in scripts without spaces how many of its characters lie in their pieces. */
    int in(TextShape text) {
        int count = 0;
        int[] hashes = text.hashes;
        for (int k = 0; k < hashes.length; ) {
            int size = text.lengths[k] > 1 || !text.unspaced ? words.kind(hashes[k]) : pieceAt(hashes, k);
            count += size;
            k += Math.max(1, size);
        }
        return count;
    }

    /** The length of the longest piece that stands there, or 0. */
    private int pieceAt(int[] hashes, int from) {
        for (int to = Math.min(hashes.length, from + LONGEST); to > from + 1; to--) if (pieces.isPhrase(hashes, from, to)) return to - from;
        return 0;
    }
}
