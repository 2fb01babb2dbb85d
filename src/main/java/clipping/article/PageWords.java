package clipping.article;

import clipping.block.TextShape;
import clipping.lexicon.Language;
import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell a story from an offer, by the hashes of {@link TextShape}: those that speak to a reader, for a house, that tell and
 * weigh, that offer. Only languages with lists of their own are measured by all of them.
 */
final class PageWords {
    static final int PERSON = 1, HOUSE = 2, TELLING = 4, OFFERING = 8;
    private static final Map<String, PageWords> BY_LANGUAGE = all();
    private static final PageWords OTHER = new PageWords(null);

    /** Whether there are words of the page's language for all that is asked. */
    final boolean measured;
    /** Hashes, 0 for none, each where its lowest bits say or behind it; beside each what it is. */
    private final int[] hashes;
    private final byte[] kinds;

    private PageWords(String language) {
        WordList list = WordLists.pages();
        measured = language != null;
        Map<Integer, Integer> found = new HashMap<>();
        add(found, list.words("persons"), PERSON);
        if (measured) {
            add(found, list.words("house", language), HOUSE);
            add(found, list.words("telling", language), TELLING);
            add(found, list.words("offering", language), OFFERING);
        }
        hashes = new int[Integer.highestOneBit(found.size()) * 4];
        kinds = new byte[hashes.length];
        found.forEach((hash, kind) -> {
            int at = hash & hashes.length - 1;
            while (hashes[at] != 0) at = at + 1 & hashes.length - 1;
            hashes[at] = hash;
            kinds[at] = kind.byteValue();
        });
    }

    private static void add(Map<Integer, Integer> found, Set<String> words, int kind) {
        for (String word : words) found.merge(TextShape.hash(word), kind, (a, b) -> a | b);
    }

    private static Map<String, PageWords> all() {
        Map<String, PageWords> all = new HashMap<>();
        for (String language : WordLists.pages().languages("telling")) all.put(language, new PageWords(language));
        return all;
    }

    /** The words of a language, by its tag. */
    static PageWords of(String language) {
        return BY_LANGUAGE.getOrDefault(Language.of(language).primary(), OTHER);
    }

    /** What a word is: a sum of the kinds, 0 of most words. */
    int kind(int hash) {
        for (int at = hash & hashes.length - 1; hashes[at] != 0; at = at + 1 & hashes.length - 1) if (hashes[at] == hash) return kinds[at];
        return 0;
    }
}
