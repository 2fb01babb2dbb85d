package clipping.block;

/**
 * What a text looks like to somebody who cannot read its language: counts of one pass over its characters, and its words as hashes.
 * A word is a run of letters and digits; every character of a script without spaces is a word of its own, and counts half in {@link #words}.
 */
public final class TextShape {
    /** Words beyond this number are counted but not hashed: keeps a page of one endless line cheap. */
    private static final int MAX_HASHED = 4_000;
    private static final int FNV_BASIS = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

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
    /** Kind of the last character that is no space or closing mark: 0 other, 1 stop, 2 question or exclamation mark, 3 colon, 4 ellipsis, 5 comma or semicolon. */
    public final int ending;
    /** Kind of the first character: 0 other, 1 lower case, 2 upper case, 3 digit, 4 quotation mark, 5 sign. */
    public final int beginning;
    /** Whether most of its letters are of a script without spaces. */
    public final boolean unspaced;
    /** Hashes of its lower-cased words, in order. */
    public final int[] hashes;
    /** For each hashed word its number of characters. */
    public final byte[] lengths;

    private TextShape(String text) {
        int runs = 0, singles = 0, stopCount = 0, commaCount = 0, digitCount = 0, letterCount = 0, upperCount = 0, capitals = 0, quoteCount = 0, signCount = 0;
        int[] found = new int[Math.min(MAX_HASHED, text.length() / 3 + 4)];
        byte[] sizes = new byte[found.length];
        int count = 0;
        int hash = FNV_BASIS, size = 0, last = 0, first = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean letter = c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c) || Character.isSurrogate(c) || isMark(c);
            boolean digit = c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
            boolean single = letter && c >= 0x0E00 && isUnspaced(c);
            if (first < 0 && i < text.length()) first = beginning(c);
            if ((letter || digit) && !single) {
                if (digit) digitCount++;
                else {
                    letterCount++;
                    if (Character.isUpperCase(c)) {
                        upperCount++;
                        if (size == 0) capitals++;
                    }
                }
                hash = (hash ^ lower(c)) * FNV_PRIME;
                size++;
                last = 0;
                continue;
            }
            if (size > 0) {
                runs++;
                if (count == found.length && count < MAX_HASHED) {
                    found = java.util.Arrays.copyOf(found, Math.min(MAX_HASHED, count * 2));
                    sizes = java.util.Arrays.copyOf(sizes, found.length);
                }
                if (count < found.length) {
                    found[count] = hash;
                    sizes[count++] = (byte) Math.min(size, 127);
                }
                hash = FNV_BASIS;
                size = 0;
            }
            if (single) {
                singles++;
                letterCount++;
                last = 0;
                if (count == found.length && count < MAX_HASHED) {
                    found = java.util.Arrays.copyOf(found, Math.min(MAX_HASHED, count * 2));
                    sizes = java.util.Arrays.copyOf(sizes, found.length);
                }
                if (count < found.length) {
                    found[count] = (FNV_BASIS ^ c) * FNV_PRIME;
                    sizes[count++] = 1;
                }
                continue;
            }
            switch (c) {
                case '.', '。', '．', '।', '۔', '։', '።' -> {
                    boolean end = i + 1 >= text.length() || c != '.' || !isWordAfter(text.charAt(i + 1));
                    if (end) stopCount++;
                    last = last == 1 && c == '.' || last == 4 ? 4 : 1;
                }
                case '!', '?', '！', '？', '؟', ';', '；', '՞' -> {
                    boolean question = c != ';' && c != '；';
                    if (question) stopCount++;
                    last = question ? 2 : 5;
                }
                case ':', '：' -> last = 3;
                case '…' -> last = 4;
                case ',', '،', '、', '，' -> {
                    commaCount++;
                    last = 5;
                }
                case '"', '“', '”', '„', '«', '»', '「', '」', '『', '』', '’', '‘', '\'', ')', ']', '）' -> {
                    if (c != ')' && c != ']' && c != '）' && c != '’' && c != '\'') quoteCount++;
                }
                case '|', '•', '·', '›', '→', '©', '®', '@', '#', '▶', '►', '+', '/', '_', '=', '{', '}', '~', '^', '★', '☆', '✓', '–', '—' -> {
                    signCount++;
                    last = 0;
                }
                default -> {
                    if (c > ' ') last = 0;
                }
            }
        }
        words = runs + singles * 0.5f;
        stops = stopCount;
        commas = commaCount;
        digits = digitCount;
        letters = letterCount;
        uppers = upperCount;
        capitalised = capitals;
        quotes = quoteCount;
        signs = signCount;
        ending = last;
        beginning = Math.max(first, 0);
        unspaced = singles > runs;
        hashes = count == found.length ? found : java.util.Arrays.copyOf(found, count);
        lengths = sizes;
    }

    /** The shape of a text. */
    public static TextShape of(String text) {
        return new TextShape(text);
    }

    /** The hash that {@link #hashes} gives a word, whatever its case. */
    public static int hash(String word) {
        return hash(word, 0, word.length());
    }

    /** The hash of a part of a text, whatever its case. */
    public static int hash(String text, int from, int to) {
        int hash = FNV_BASIS;
        for (int i = from; i < to; i++) hash = (hash ^ lower(text.charAt(i))) * FNV_PRIME;
        return hash;
    }

    private static int lower(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
    }

    private static boolean isWordAfter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Thai, Lao, Khmer, Myanmar, kana, Han: no spaces between words. Hangul has them. */
    private static boolean isUnspaced(char c) {
        return c >= 0x0E00 && c <= 0x0EFF || c >= 0x1000 && c <= 0x109F || c >= 0x1780 && c <= 0x17FF || c >= 0x3040 && c <= 0x30FF
            || c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
    }

    private static int beginning(char c) {
        if (Character.isLowerCase(c)) return 1;
        if (Character.isUpperCase(c)) return 2;
        if (Character.isDigit(c)) return 3;
        if (Character.isLetter(c)) return 0;
        return c == '"' || c == '“' || c == '„' || c == '«' || c == '‘' || c == '\'' || c == '「' ? 4 : 5;
    }
}
