package clipping.facts;

import clipping.lexicon.WordList;
import java.util.Arrays;

/** A text's numbers, words and marks, by index: what {@link DayReader} reads. White space only parts them. */
final class DayTokens {
    private static final int MARK = -2;
    private static final int WORD = -1;
    private static final int LONGEST_NUMBER = 8;
    /** Letters of a word and the space behind it, in the mean at least. */
    private static final int USUAL = 3;

    final String text;
    private int[] starts;
    private int[] ends;
    private int[] values;
    private int size;
    private int numbers;
    private int lastNumber = -1;

    /**
     * @param to     where to stop
     * @param breaks indexes at which an element begins or ends: words end there even without a space
     */
    DayTokens(String text, int to, int[] breaks) {
        this.text = text;
        int most = to / USUAL + 1; // more where marks follow one another
        starts = new int[most];
        ends = new int[most];
        values = new int[most];
        for (int i = 0, end; i < to; i = end) {
            char c = text.charAt(i);
            int digit = digit(c);
            end = i + 1;
            if (digit >= 0) {
                int value = digit;
                for (; end < to && (digit = digit(text.charAt(end))) >= 0 && !isBreak(breaks, end); end++) {
                    if (end < i + LONGEST_NUMBER) value = value * 10 + digit;
                }
                add(i, end, value);
            } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
                while (end < to && isInWord(text, end, to) && !isBreak(breaks, end)) end++;
                add(i, end, WORD);
            } else if (!Character.isWhitespace(c) && c != '\u00a0') {
                add(i, end, MARK);
            }
        }
    }

    private void add(int start, int end, int value) {
        if (value >= 0) {
            numbers++;
            lastNumber = size;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        values[size++] = value;
    }

    static int digit(char c) {
        return c < 128 ? c >= '0' && c <= '9' ? c - '0' : -1 : Character.isDigit(c) ? Character.digit(c, 10) : -1;
    }

    private static boolean isBreak(int[] breaks, int i) {
        for (int b : breaks) if (b == i) return true;
        return false;
    }

    private static boolean isInWord(String text, int i, int to) {
        char c = text.charAt(i);
        if (c < 128) return c == '.' ? isThai(text, i - 1) && i + 1 < to && isThai(text, i + 1) : Character.isLetter(c);
        int type = Character.getType(c);
        return Character.isLetter(c) || Character.isSurrogate(c) || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK || c == '\u200c' || c == '\u200d';
    }

    private static boolean isThai(String text, int i) {
        return text.charAt(i) >= '\u0e00' && text.charAt(i) <= '\u0e7f';
    }

    int size() {
        return size;
    }

    /** How many of them are numbers. */
    int numbers() {
        return numbers;
    }

    /** Whether a number comes behind a token. */
    boolean isBeforeNumber(int i) {
        return i < lastNumber;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    int length(int i) {
        return ends[i] - starts[i];
    }

    /** The number there; less than 0 for none. */
    int value(int i) {
        return i < size ? values[i] : MARK;
    }

    boolean isNumber(int i) {
        return i < size && values[i] >= 0;
    }

    boolean isNumber(int i, int longest) {
        return isNumber(i) && length(i) <= longest;
    }

    boolean isWord(int i) {
        return i < size && values[i] == WORD;
    }

    /** The first character of a token, NUL behind the last. */
    char first(int i) {
        return i < size ? text.charAt(starts[i]) : 0;
    }

    /** Whether the mark there is this one. */
    boolean isMark(int i, char mark) {
        return i < size && values[i] == MARK && text.charAt(starts[i]) == mark;
    }

    String word(int i) {
        return text.substring(starts[i], ends[i]);
    }

    String folded(int i) {
        return WordList.fold(word(i));
    }

    /** Whether white space, or nothing, is on both sides of a token. */
    boolean isApart(int i) {
        return (starts[i] == 0 || Character.isSpaceChar(text.charAt(starts[i] - 1)))
            && (ends[i] >= text.length() || Character.isSpaceChar(text.charAt(ends[i])));
    }

    /** Number of the token that begins at an index of the text, -1 for none. */
    int at(int index) {
        for (int i = 0; i < size && starts[i] <= index; i++) if (starts[i] == index) return i;
        return -1;
    }
}
