package clipping.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one section that a text in a language may use: those of the language and, everywhere, the English ones. */
public final class WordSection {
    private static final Tongue NONE = new Tongue(Set.of(), 0, 0);

    /** One language's words, for each of their first letters a bit, and one for each pair of first letters; all bits of pairs where a word has no second. */
    private record Tongue(Set<String> words, long firsts, long pairs) {
        static Tongue of(Set<String> words) {
            long firsts = 0;
            long pairs = 0;
            for (String word : words) {
                firsts |= bit(word.charAt(0));
                pairs |= word.length() == 1 ? -1L : pair(word.charAt(0), word.charAt(1));
            }
            return new Tongue(words, firsts, pairs);
        }

        static long bit(char first) {
            return 1L << (first & 63);
        }

        static long pair(char first, char second) {
            return 1L << (first * 7 + second & 63);
        }

        boolean mayHave(char first, long pair) {
            return (firsts & bit(first)) != 0 && (pairs & pair) != 0;
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
        char first = Character.toLowerCase(text.charAt(0));
        long pair = text.length() == 1 ? -1L : Tongue.pair(first, WordList.second(text));
        return english.mayHave(first, pair) || tongue(language).mayHave(first, pair) || WordList.mayJoin(text);
    }

    private Tongue tongue(String language) {
        return tongues.getOrDefault(language, NONE);
    }
}
