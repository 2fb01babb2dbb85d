package clipping.verdict;

import clipping.block.TextShape;
import clipping.lexicon.Language;
import clipping.lexicon.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words that ask readers to do something, of a page's language and of English, whose words pages of all languages print. In scripts without
 * spaces pieces of two to four characters are looked for.
 */
final class InvitingWords {
    private static final int LONGEST = 4;

    private static final String ENGLISH = "en";
    private static final Map<String, Lazy> BY_LANGUAGE = languages();
    private static final Lazy OTHER = new Lazy(ENGLISH);

    /** A language's words, made when a page of it is first seen: most runs see one or two languages. */
    private static final class Lazy {
        private final String language;
        private volatile InvitingWords words; // two threads may both make them; they are equal

        Lazy(String language) {
            this.language = language;
        }

        InvitingWords get() {
            InvitingWords made = words;
            if (made == null) words = made = new InvitingWords(language);
            return made;
        }
    }

    /** Hashes, 0 for none, each where its lowest bits say or behind it. */
    private final int[] hashes;

    private InvitingWords(String language) {
        Set<Integer> found = new HashSet<>();
        for (String word : WordLists.inviting().words(ENGLISH)) add(found, word);
        if (!language.equals(ENGLISH)) for (String word : WordLists.inviting().words(language)) add(found, word);
        found.remove(0);
        hashes = new int[Integer.highestOneBit(found.size()) * 4];
        for (int hash : found) {
            int at = hash & hashes.length - 1;
            while (hashes[at] != 0) at = at + 1 & hashes.length - 1;
            hashes[at] = hash;
        }
    }

    private static Map<String, Lazy> languages() {
        Map<String, Lazy> all = new HashMap<>();
        for (String language : WordLists.inviting().sections()) all.put(language, new Lazy(language));
        return all;
    }

    /**
     * The words that are asked of a page.
     *
     * @param language its tag, null when it is not known
     */
    static InvitingWords of(String language) {
        return BY_LANGUAGE.getOrDefault(Language.of(language).primary(), OTHER).get();
    }

    /** Adds a piece of a script without spaces whole, and of words with hyphens the words. */
    private static void add(Set<Integer> found, String word) {
        TextShape shape = TextShape.of(word);
        int[] words = shape.hashes;
        if (shape.unspaced) {
            found.add(piece(words, 0, Math.min(LONGEST, words.length)));
            return;
        }
        for (int k = 0; k < words.length; k++) if (words.length == 1 || shape.lengths[k] > 1) found.add(words[k]);
    }

    private static int piece(int[] words, int from, int to) {
        int hash = to - from;
        for (int k = from; k < to; k++) hash = hash * 0x01000193 ^ words[k];
        return hash;
    }

    private boolean has(int hash) {
        for (int at = hash & hashes.length - 1; hashes[at] != 0; at = at + 1 & hashes.length - 1) if (hashes[at] == hash) return true;
        return false;
    }

    /** How many of a text's words are among them; in scripts without spaces how many of its characters lie in their pieces. */
    int in(TextShape text) {
        int count = 0;
        int[] words = text.hashes;
        for (int k = 0; k < words.length; ) {
            int size = text.lengths[k] > 1 || !text.unspaced ? (has(words[k]) ? 1 : 0) : pieceAt(words, k);
            count += size;
            k += Math.max(1, size);
        }
        return count;
    }

    /** The length of the longest piece that stands there, or 0. */
    private int pieceAt(int[] words, int from) {
        for (int size = Math.min(LONGEST, words.length - from); size > 1; size--) if (has(piece(words, from, from + size))) return size;
        return 0;
    }
}
