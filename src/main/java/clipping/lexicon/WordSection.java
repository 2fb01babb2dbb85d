package clipping.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one section for a text in some language: the words of that language, and the English ones. */
public final class WordSection {
    private final Set<String> all;
    private final Map<String, Set<String>> byLanguage;
    private final Set<String> english;
    private final Map<String, Phrases> phrases = new ConcurrentHashMap<>();

    WordSection(Set<String> all, Map<String, Set<String>> byLanguage) {
        this.all = all;
        this.byLanguage = new HashMap<>(byLanguage); // null is a valid key to ask for
        english = words("en");
    }

    /** Whether any language has the word, folded as {@link WordList#fold} does. */
    public boolean has(String word) {
        return all.contains(word);
    }

    /** Whether English or the language has the folded word. */
    public boolean has(String word, String language) {
        return english.contains(word) || words(language).contains(word);
    }

    /** The words of English and the language, to be found inside texts. */
    public Phrases phrases(String language) {
        return phrases.computeIfAbsent(byLanguage.containsKey(language) ? language : "en", l -> new Phrases(english, words(l)));
    }

    /** A quick check: whether a text, folded or not, could begin with a word of English or the language. */
    public boolean mayOpen(String text, String language) {
        return phrases(language).mayOpen(text);
    }

    /** The same of what stands in a text from an index on. */
    public boolean mayBegin(String text, int from, String language) {
        return phrases(language).mayBegin(text, from);
    }

    private Set<String> words(String language) {
        return byLanguage.getOrDefault(language, Set.of());
    }
}
