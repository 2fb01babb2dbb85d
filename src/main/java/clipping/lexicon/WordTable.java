package clipping.lexicon;

/**
 * Words in lower case with a number each, to be looked up where they stand in a text, in any case. Whoever reads the text letter by letter
 * makes the hash on the way, see {@link #hash}; most words of a text are told by it to be none of these.
 */
final class WordTable {
    private final String[] words;
    private final int[] hashes;
    private final int[] numbers;

    /** @param slots a power of two, twice as many as words at least */
    WordTable(int slots) {
        words = new String[slots];
        hashes = new int[slots];
        numbers = new int[slots];
    }

    /** The number of a word, which is made to hold more: 0 when it is new. */
    int get(String word) {
        return numbers[slot(word.toCharArray(), 0, word.length(), hash(word))];
    }

    /** Gives a word its number, which is not 0. */
    void put(String word, int number) {
        int hash = hash(word);
        int slot = slot(word.toCharArray(), 0, word.length(), hash);
        words[slot] = word;
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    /** The hash of a word whose letters before the last one have another. */
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

    /** The number of the word that stands there, 0 when it is none of these. */
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

    /** Where a word has its place or would have it. */
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
