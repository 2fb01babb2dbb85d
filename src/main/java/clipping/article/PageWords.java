package clipping.article;

import clipping.block.WordHashes;
import clipping.lexicon.ByLanguage;
import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell a story from an offer, by their hashes: those that speak to a reader, for a house, that tell and
 * weigh, that offer. Only languages with lists of their own are measured by all of them.
 */
final class PageWords {
    static final int PERSON = 1, HOUSE = 2, TELLING = 4, OFFERING = 8;
    private static final ByLanguage<PageWords> BY_LANGUAGE = new ByLanguage<>(WordLists.pages().languages("telling"), "", PageWords::new);

    /** Whether there are words of the page's language for all that is asked. */
    final boolean measured;
    private final WordHashes words;

    private PageWords(String language) {
        WordList list = WordLists.pages();
        measured = list.languages("telling").contains(language);
        Map<Integer, Set<String>> byKind = new HashMap<>(Map.of(PERSON, list.words("persons")));
        if (measured) {
            byKind.put(HOUSE, list.words("house", language));
            byKind.put(TELLING, list.words("telling", language));
            byKind.put(OFFERING, list.words("offering", language));
        }
        words = WordHashes.ofWords(byKind);
    }

    /** The words of a language, by its tag; those of all languages without lists are the same. */
    static PageWords of(String language) {
        return BY_LANGUAGE.of(language);
    }

    /** What a word is: a sum of the kinds, 0 of most words. */
    int kind(int hash) {
        return words.kind(hash);
    }
}
