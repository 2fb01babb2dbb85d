package clipping.block;

import java.util.Arrays;

/** Computes the shapes of texts in one pass over the characters. ASCII characters are looked up in a table. */
final class ShapeReader {
    /** Words beyond this number are counted but not hashed, so one endless line stays cheap. */
    private static final int MAX_HASHED = 4_000;
    /** Kinds of characters: three of words (upper case sets bit 0, digits bit 1), white space, single-character words, marks. */
    private static final byte LOWER = 0, UPPER = 1, DIGIT = 2, BLANK = 3, SINGLE = 4, STOP = 5, QUESTION = 6, SEMICOLON = 7, COLON = 8,
        ELLIPSIS = 9, COMMA = 10, QUOTE = 11, CLOSING = 12, SIGN = 13, OTHER = 14;
    private static final byte[] ASCII = new byte[128];
    /** Most stems of a text. */
    private static final int MAX_STEMS = 100;
    /** Letters of a stem; syllables of one in Hangul, letters of one in scripts that are not parted and have no Han. */
    private static final int STEM = 5, HANGUL_STEM = 2, LETTERS = 4;

    static {
        for (char c = 0; c < 128; c++) {
            ASCII[c] = c >= 'a' && c <= 'z' ? LOWER : c >= 'A' && c <= 'Z' ? UPPER : c >= '0' && c <= '9' ? DIGIT : c <= ' ' ? BLANK
                : mark(c);
        }
    }

    int runs;
    int singles;
    int stops;
    int commas;
    int digits;
    int letters;
    int uppers;
    int capitalised;
    int quotes;
    int signs;
    int ending;
    int beginning;
    int[] hashes = new int[64];
    byte[] lengths = new byte[64];
    boolean[] quoted = new boolean[64];
    int count;
    int[] stems = new int[32];
    int stemCount;
    /** Whether a quotation was opened and not closed. */
    private boolean inQuotation;
    private char[] text = new char[256];
    private int length;

    /** The shape of a text. */
    TextShape read(String s) {
        length = s.length();
        if (text.length <= length) text = new char[Math.max(length + 1, 2 * text.length)];
        s.getChars(0, length, text, 0);
        text[length] = ' ';
        runs = singles = stops = commas = digits = letters = uppers = capitalised = quotes = signs = count = stemCount = 0;
        beginning = length == 0 ? 0 : beginning(text[0]);
        inQuotation = false;
        int last = TextShape.NO_END;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            int kind = c < 128 ? ASCII[c] : beyond(c);
            if (kind < BLANK) {
                capitalised += kind & 1;
                i = word(i) - 1;
                last = TextShape.NO_END;
            } else if (kind == SINGLE) {
                singles++;
                letters++;
                add(TextShape.hash(TextShape.NO_WORD, c), 1);
                addUnparted(i);
                last = TextShape.NO_END;
            } else if (kind > SINGLE) {
                last = other(kind, i, last);
            }
        }
        ending = last;
        return new TextShape(this);
    }

    /** Reads a run of letters and digits. Returns its end. */
    private int word(int from) {
        int hash = TextShape.NO_WORD, upper = 0, digit = 0, i = from, stem = 0;
        int stemEnd = from + (text[from] >= 0xAC00 && text[from] <= 0xD7A3 ? HANGUL_STEM : STEM);
        while (true) {
            char c = text[i];
            if (i == stemEnd) stem = hash;
            if (c < 128) {
                int kind = ASCII[c];
                if (kind >= BLANK) break;
                upper += kind & 1;
                digit += kind >> 1;
                hash = TextShape.hash(hash, c | (kind & 1) << 5);
            } else {
                int kind = beyond(c);
                if (kind >= BLANK) break;
                upper += kind & 1;
                digit += kind >> 1;
                hash = TextShape.hash(hash, Character.toLowerCase(c));
            }
            i++;
        }
        runs++;
        uppers += upper;
        digits += digit;
        letters += i - from - digit;
        add(hash, i - from);
        if (i > stemEnd && digit == 0) addStem(stem);
        return i;
    }

    private void add(int hash, int size) {
        if (count == hashes.length) {
            if (count >= MAX_HASHED) return;
            hashes = Arrays.copyOf(hashes, Math.min(MAX_HASHED, 2 * count));
            lengths = Arrays.copyOf(lengths, hashes.length);
            quoted = Arrays.copyOf(quoted, hashes.length);
        }
        hashes[count] = hash;
        quoted[count] = inQuotation;
        lengths[count++] = (byte) Math.min(size, 127);
    }

    private void addStem(int hash) {
        if (stemCount == MAX_STEMS) return;
        if (stemCount == stems.length) stems = Arrays.copyOf(stems, MAX_STEMS);
        stems[stemCount++] = hash;
    }

    /** Two characters of Han or Katakana, or four letters of another script whose words are not parted, stand for a stem. */
    private void addUnparted(int i) {
        char c = text[i];
        if (c >= 0x3040 && c <= 0x309F) return;
        boolean pair = c > 0x309F;
        int from = i + 1 - (pair ? 2 : LETTERS);
        if (from < 0) return;
        int hash = TextShape.NO_WORD;
        for (int k = from; k <= i; k++) {
            if (text[k] < 0x0E00 || text[k] > 0x309F != pair || !isUnspaced(text[k])) return;
            hash = TextShape.hash(hash, text[k]);
        }
        addStem(hash);
    }

    /** Counts a mark. Returns the kind of ending after it. */
    private int other(int kind, int i, int last) {
        switch (kind) {
            case STOP -> {
                return stop(i, last);
            }
            case QUESTION -> {
                stops++;
                return TextShape.QUESTION;
            }
            case COLON -> {
                return TextShape.COLON;
            }
            case ELLIPSIS -> {
                return TextShape.ELLIPSIS;
            }
            case COMMA -> {
                commas++;
                return TextShape.COMMA;
            }
            case SEMICOLON -> {
                return TextShape.COMMA;
            }
            case QUOTE -> {
                quotes++;
                if (text[i] != '‘') inQuotation = !inQuotation;
                return last;
            }
            case CLOSING -> {
                return last;
            }
            case SIGN -> {
                signs++;
                return TextShape.NO_END;
            }
            default -> {
                return TextShape.NO_END;
            }
        }
    }

    private int stop(int i, int last) {
        boolean point = text[i] == '.';
        if (!point || text[i + 1] >= 128 || ASCII[text[i + 1]] > DIGIT) stops++;
        return last == TextShape.STOP && point || last == TextShape.ELLIPSIS ? TextShape.ELLIPSIS : TextShape.STOP;
    }

    /** Kind of a character beyond ASCII. */
    private static byte beyond(char c) {
        if (Character.isLetter(c) || Character.isSurrogate(c) || isMark(c))
            return c >= 0x0E00 && isUnspaced(c) ? SINGLE : Character.isUpperCase(c) ? UPPER : LOWER;
        return Character.isDigit(c) ? DIGIT : mark(c);
    }

    private static byte mark(char c) {
        return switch (c) {
            case '.', '。', '．', '।', '۔', '։', '።' -> STOP;
            case '!', '?', '！', '？', '؟', '՞' -> QUESTION;
            case ';', '；' -> SEMICOLON;
            case ':', '：' -> COLON;
            case '…' -> ELLIPSIS;
            case ',', '،', '、', '，' -> COMMA;
            case '"', '“', '”', '„', '«', '»', '「', '」', '『', '』', '‘' -> QUOTE;
            case '’', '\'', ')', ']', '）' -> CLOSING;
            case '|', '•', '·', '›', '→', '©', '®', '@', '#', '▶', '►', '+', '/', '_', '=', '{', '}', '~', '^', '★', '☆', '✓', '–',
                '—' -> SIGN;
            default -> OTHER;
        };
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
