package clipping.block;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words and phrases by the hashes of {@link TextShape}, each with what it is: bits. Looked up without making a text. */
public final class WordHashes {
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

    /** Whole words by what they are: bits of a byte. */
    public static WordHashes ofWords(Map<Integer, Set<String>> byKind) {
        Map<Integer, Integer> found = new HashMap<>();
        byKind.forEach((kind, words) -> {
            for (String word : words) found.merge(TextShape.hash(word), kind, (a, b) -> a | b);
        });
        return new WordHashes(found);
    }

    /** Phrases of any number of words, by what they are. */
    public static WordHashes ofPhrases(Map<Integer, Set<String>> byKind) {
        Map<Integer, Integer> found = new HashMap<>();
        byKind.forEach((kind, phrases) -> {
            for (String phrase : phrases) {
                int[] words = TextShape.of(phrase).hashes;
                found.merge(phrase(words, 0, words.length), kind, (a, b) -> a | b);
            }
        });
        return new WordHashes(found);
    }

    /** The words of texts, by what these are, but single letters beside others: of {@code e-mail} the second. */
    public static WordHashes ofTexts(Map<Integer, Set<String>> byKind) {
        Map<Integer, Integer> found = new HashMap<>();
        byKind.forEach((kind, texts) -> {
            for (String text : texts) {
                TextShape shape = TextShape.of(text);
                for (int k = 0; k < shape.hashes.length; k++)
                    if (shape.lengths[k] > 1 || shape.hashes.length == 1) found.merge(shape.hashes[k], kind, (a, b) -> a | b);
            }
        });
        return new WordHashes(found);
    }

    /** What a word is: a sum of the kinds, 0 of most words. */
    public int kind(int hash) {
        for (int at = hash & hashes.length - 1; hashes[at] != 0; at = at + 1 & hashes.length - 1) if (hashes[at] == hash) return kinds[at];
        return 0;
    }

    /**
     * What some words of a text are as a phrase: a sum of the kinds, 0 of most.
     *
     * @param words hashes of the text's words
     * @param from  the first of them, inclusive
     * @param to    the last of them, exclusive
     */
    public int kind(int[] words, int from, int to) {
        return kind(phrase(words, from, to));
    }

    private static int phrase(int[] words, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) hash = NEXT * hash + words[i];
        return hash;
    }
}
