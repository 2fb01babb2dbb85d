package clipping.lexicon;

/**
 * Words in lower case, each with a number, looked up in place and in any case. The caller computes the {@link #hash} while it reads
 * letters; the hash alone rules out most words of a text.
 */
final class WordTable {
    private final String[] words;
    private final int[] hashes;
    private final int[] numbers;

    /** @param slots a power of two, at least twice the number of words */
    WordTable(int slots) {
        words = new String[slots];
        hashes = new int[slots];
        numbers = new int[slots];
    }

    /** The number of a word, 0 for a new one. */
    int get(String word) {
        return numbers[slot(word.toCharArray(), 0, word.length(), hash(word))];
    }

    /** Sets the number of a word, not 0. */
    void put(String word, int number) {
        int hash = hash(word);
        int slot = slot(word.toCharArray(), 0, word.length(), hash);
        words[slot] = word;
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    /** The hash of a word from the hash of its letters before the last, and the last. */
    static int hash(int before, char letter) {
        return before * 31 + small(letter);
    }

    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) hash = hash(hash, word.charAt(i));
        return hash;
    }

    private static char small(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c : Character.toLowerCase(c);
    }

    /** The number of the word there, 0 for an unknown one. */
    int get(char[] text, int from, int to, int hash) {
        return numbers[slot(text, from, to, hash)];
    }

    /** The number of the word that stands there, 0 when it is none of these. */
    int get(String text, int from, int to, int hash) {
        int slot = start(hash);
        int number = numbers[slot];
        while (number != 0 && !(hashes[slot] == hash && isAt(words[slot], text, from, to))) {
            slot = slot + 1 & numbers.length - 1;
            number = numbers[slot];
        }
        return number;
    }

    private static boolean isAt(String word, String text, int from, int to) {
        if (word.length() != to - from) return false;
        for (int i = from; i < to; i++) if (word.charAt(i - from) != small(text.charAt(i))) return false;
        return true;
    }

    private int start(int hash) {
        return (hash ^ hash >>> 12) & numbers.length - 1;
    }

    /** The slot of a word, or the free one where it would go. */
    private int slot(char[] text, int from, int to, int hash) {
        int slot = start(hash);
        while (numbers[slot] != 0 && !(hashes[slot] == hash && isAt(words[slot], text, from, to))) slot = slot + 1 & numbers.length - 1;
        return slot;
    }

    private static boolean isAt(String word, char[] text, int from, int to) {
        if (word.length() != to - from) return false;
        for (int i = from; i < to; i++) if (word.charAt(i - from) != small(text[i])) return false;
        return true;
    }
}
