package clipping.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one section that a text in a language may use: those of the language and, everywhere, the English ones. */
public final class WordSection {
    private static final Tongue NONE = new Tongue(Set.of(), 0);

    /** One language's words, and for each of their first letters a bit. */
    private record Tongue(Set<String> words, long firsts) {
        static Tongue of(Set<String> words) {
            long firsts = 0;
            for (String word : words) firsts |= 1L << (word.charAt(0) & 63);
            return new Tongue(words, firsts);
        }
    }

    private final Set<String> all;
    private final Map<String, Tongue> tongues = new HashMap<>();
    private final Tongue english;
    private final Map<String, Phrases> phrases = new ConcurrentHashMap<>();

    WordSection(Set<String> all, Map<String, Set<String>> byLanguage) {
        this.all = all;
        for (Map.Entry<String, Set<String>> e : byLanguage.entrySet()) tongues.put(e.getKey(), Tongue.of(e.getValue()));
        english = tongues.getOrDefault("en", NONE);
    }

    /** Whether any language has the word, folded as {@link WordList#fold} does. */
    public boolean has(String word) {
        return all.contains(word);
    }

    /** Whether English or the language has the folded word. */
    public boolean has(String word, String language) {
        return english.words.contains(word) || tongue(language).words.contains(word);
    }

    /** What English and the language have, to be looked for inside texts. */
    public Phrases phrases(String language) {
        return phrases.computeIfAbsent(tongues.containsKey(language) ? language : "en", l -> new Phrases(english.words, tongue(l).words));
    }

    /** A quick look: whether a word that English or the language has could open the text, which need not be folded. */
    public boolean mayOpen(String text, String language) {
        if (text.isEmpty()) return false;
        return ((english.firsts | tongue(language).firsts) & 1L << (Character.toLowerCase(text.charAt(0)) & 63)) != 0 || WordList.mayJoin(text);
    }

    private Tongue tongue(String language) {
        return tongues.getOrDefault(language, NONE);
    }
}
