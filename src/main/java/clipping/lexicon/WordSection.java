package clipping.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one section that a text in a language may use: those of the language and, everywhere, the English ones. */
public final class WordSection {
    private final Set<String> all;
    private final Map<String, Set<String>> byLanguage;
    private final Set<String> english;
    private final Map<String, Phrases> phrases = new ConcurrentHashMap<>();

    WordSection(Set<String> all, Map<String, Set<String>> byLanguage) {
        this.all = all;
        this.byLanguage = new HashMap<>(byLanguage); // may be asked for null
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

    /** What English and the language have, to be looked for inside texts. */
    public Phrases phrases(String language) {
        return phrases.computeIfAbsent(byLanguage.containsKey(language) ? language : "en", l -> new Phrases(english, words(l)));
    }

    /** A quick look: whether a word that English or the language has could open the text, which need not be folded. */
    public boolean mayOpen(String text, String language) {
        return phrases(language).mayOpen(text);
    }

    private Set<String> words(String language) {
        return byLanguage.getOrDefault(language, Set.of());
    }
}
