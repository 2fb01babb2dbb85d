package clipping.article;

import clipping.block.TextShape;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words and phrases by the hashes of {@link TextShape}, each with what it is: bits. Looked up without making a text. */
final class WordHashes {
    private static final int NEXT = 31;

    /** Hashes, 0 for none, each where its lowest bits say or behind it; beside each what it is. */
    private final int[] hashes;
    private final byte[] kinds;

    /** Takes what was found. */
    private WordHashes(Map<Integer, Integer> found) {
        hashes = new int[Integer.highestOneBit(found.size() + 1) * 4];
        kinds = new byte[hashes.length];
        found.forEach((hash, kind) -> {
            int at = hash & hashes.length - 1;
            while (hashes[at] != 0) at = at + 1 & hashes.length - 1;
            hashes[at] = hash;
            kinds[at] = kind.byteValue();
        });
    }

    /** Whole words by what they are. */
    static WordHashes ofWords(Map<Integer, Set<String>> byKind) {
        Map<Integer, Integer> found = new HashMap<>();
        byKind.forEach((kind, words) -> {
            for (String word : words) found.merge(TextShape.hash(word), kind, (a, b) -> a | b);
        });
        return new WordHashes(found);
    }

    /** Phrases of any number of words. */
    static WordHashes ofPhrases(Set<String> phrases) {
        Map<Integer, Integer> found = new HashMap<>();
        for (String phrase : phrases) found.put(phrase(TextShape.of(phrase).hashes), 1);
        return new WordHashes(found);
    }

    /** What a word is: a sum of the kinds, 0 of most words. */
    int kind(int hash) {
        for (int at = hash & hashes.length - 1; hashes[at] != 0; at = at + 1 & hashes.length - 1) if (hashes[at] == hash) return kinds[at];
        return 0;
    }

    /** Whether a block's words are a phrase. */
    boolean isPhrase(int[] words) {
        return kind(phrase(words)) != 0;
    }

    private static int phrase(int[] words) {
        int hash = words.length;
        for (int word : words) hash = NEXT * hash + word;
        return hash;
    }
}
