package clipping.article;

import clipping.block.WordHashes;
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
    private static final Map<String, Lazy> BY_LANGUAGE = languages();
    private static final Lazy OTHER = new Lazy("");

    /** A language's words, made when a page of it is first seen: most runs see one or two. */
    private static final class Lazy {
        private final String language;
        private volatile PageWords words; // two threads may both make them; they are equal

        Lazy(String language) {
            this.language = language;
        }

        PageWords get() {
            PageWords made = words;
            if (made == null) words = made = new PageWords(language);
            return made;
        }
    }

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

    private static Map<String, Lazy> languages() {
        Map<String, Lazy> all = new HashMap<>();
        for (String language : WordLists.pages().languages("telling")) all.put(Language.of(language).primary(), new Lazy(language));
        return all;
    }

    /** The words of a language, by its tag; those of all languages without lists are the same. */
    static PageWords of(String language) {
        return BY_LANGUAGE.getOrDefault(Language.of(language).primary(), OTHER).get();
    }

    /** What a word is: a sum of the kinds, 0 of most words. */
    int kind(int hash) {
        return words.kind(hash);
    }
}
