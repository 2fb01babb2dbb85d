package clipping.block;

import java.util.Arrays;

/**
 * What a text looks like without knowing its language: counts of characters, and its words as hashes. A word is a run of letters and
 * digits. In scripts without spaces every character is a word and counts half in {@link #words}.
 */
public final class TextShape {
    /** Hash of nothing: FNV-1a's, by character. */
    public static final int NO_WORD = 0x811C9DC5;
    /** What {@link #ending} says. */
    public static final int NO_END = 0, STOP = 1, QUESTION = 2, COLON = 3, ELLIPSIS = 4, COMMA = 5;

    /** Number of words; characters of scripts without spaces count half. */
    public final float words;
    /** Number of stops that end a sentence. */
    public final int stops;
    /** Number of commas of any script. */
    public final int commas;
    /** Number of digits. */
    public final int digits;
    /** Number of letters. */
    public final int letters;
    /** Number of upper-case letters. */
    public final int uppers;
    /** Words that begin with an upper-case letter. */
    public final int capitalised;
    /** Number of quotation marks. */
    public final int quotes;
    /** Number of signs that boilerplate likes: bars, bullets, arrows, copyright, at, hash. */
    public final int signs;
    /**
     * Kind of the last character that is no space or closing mark: {@link #STOP}, {@link #QUESTION} or exclamation mark, {@link #COLON},
     * {@link #ELLIPSIS}, {@link #COMMA} or semicolon; {@link #NO_END} for any other.
     */
    public final int ending;
    /** Kind of the first character: 0 other, 1 lower case, 2 upper case, 3 digit, 4 quotation mark, 5 sign. */
    public final int beginning;
    /** Whether most of its letters are of a script without spaces. */
    public final boolean unspaced;
    /** Hashes of its lower-cased words, in order. */
    public final int[] hashes;
    /** For each hashed word its number of characters. */
    public final byte[] lengths;
    /** For each hashed word whether it stands in a quotation: behind an odd number of quotation marks. */
    public final boolean[] quoted;
    /**
     * Hashes of the beginnings of its first long words, whose endings change from sentence to sentence. In scripts without spaces runs of
     * characters stand for them.
     */
    public final int[] stems;

    /** What the reader has read. */
    TextShape(ShapeReader read) {
        words = read.runs + read.singles * 0.5f;
        stops = read.stops;
        commas = read.commas;
        digits = read.digits;
        letters = read.letters;
        uppers = read.uppers;
        capitalised = read.capitalised;
        quotes = read.quotes;
        signs = read.signs;
        ending = read.ending;
        beginning = read.beginning;
        unspaced = read.singles > read.runs;
        hashes = Arrays.copyOf(read.hashes, read.count);
        lengths = Arrays.copyOf(read.lengths, read.count);
        quoted = Arrays.copyOf(read.quoted, read.count);
        stems = Arrays.copyOf(read.stems, read.stemCount);
    }

    /** The shape of a text. */
    public static TextShape of(String text) {
        return new ShapeReader().read(text);
    }

    /** The hash that {@link #hashes} gives a word, whatever its case. */
    public static int hash(String word) {
        return hash(word, 0, word.length());
    }

    /** The hash of a part of a text, whatever its case. */
    public static int hash(String text, int from, int to) {
        int hash = NO_WORD;
        for (int i = from; i < to; i++) hash = hash(hash, lower(text.charAt(i)));
        return hash;
    }

    /** The hash of a word that goes on with a text, whatever its case. */
    public static int hash(int before, String text) {
        int hash = before;
        for (int i = 0; i < text.length(); i++) hash = hash(hash, lower(text.charAt(i)));
        return hash;
    }

    /** The hash of a word that goes on with a character in lower case. */
    public static int hash(int before, int lower) {
        return (before ^ lower) * 0x01000193;
    }

    /** A character in lower case, as words are hashed. */
    public static int lower(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
    }
}
