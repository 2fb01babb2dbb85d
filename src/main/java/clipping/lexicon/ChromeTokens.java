package clipping.lexicon;

/**
 * A text as the chrome lexicon compares it: a row of hashed words. It ignores case, accents, quotation marks, hyphens and white space; all
 * numbers are equal. In scripts without spaces (Han, Kana, Thai …) and in Hangul, whose spacing varies, every character is a word.
 */
final class ChromeTokens {
    /** A number, with the separators inside it. */
    static final long NUMBER = '#';
    /** A colon, equals sign or bar, or a dash between spaces: part of labels such as {@code Photo:}. */
    static final long COLON = ':';
    /** An opening bracket that is not before a number. */
    static final long OPEN = '(';
    /** End of a sentence: no phrase crosses it. */
    static final long STOP = '.';

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final char DROPPED = 0;
    private static final char SPACE = ' ';
    private static final char DIGIT = '0';
    /** Base letters of U+00C0 to U+017F. */
    private static final String LATIN = "aaaaaa\u00e6ceeeeiiiidnooooo ouuuuy\u00fe\u00dfaaaaaa\u00e6ceeeeiiiidnooooo ouuuuy\u00fey"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii\u0133\u0133jjkkkllllllllllnnnnnnnnn"
        + "oooooo\u0153\u0153rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static final char[] FOLDED = new char[0x180];

    static {
        for (char c = 0; c < FOLDED.length; c++) FOLDED[c] = near(c);
    }

    /** The words' hashes, {@link #count} of them. */
    long[] words = new long[0];
    int count;
    /** For each word the index of its first character, and the index after its last. */
    int[] starts;
    int[] ends;
    private char[] text = new char[0];
    private int length;

    /** The words of a lexicon phrase, in which {@code #}, {@code *} and {@code @} are words. */
    static ChromeTokens ofPhrase(String phrase) {
        ChromeTokens tokens = new ChromeTokens();
        tokens.take(phrase, phrase.length());
        tokens.scan(0, phrase.length(), true);
        while (tokens.count > 0 && tokens.words[tokens.count - 1] == STOP) tokens.count--;
        return tokens;
    }

    /** Reads the words of {@code text} that begin between {@code from} and {@code to}; leaves out a word that {@code from} cuts. */
    void read(String text, int from, int to) {
        take(text, to - from);
        int i = from;
        if (from > 0) while (i < to && isWord(fold(this.text[i - 1]))) i++;
        scan(i, to, false);
    }

    private void take(String s, int most) {
        length = s.length();
        if (text.length < length) text = new char[Math.max(length, 2 * text.length)];
        s.getChars(0, length, text, 0);
        count = 0;
        if (words.length >= most) return;
        words = new long[Math.max(most, 2 * words.length)];
        starts = new int[words.length];
        ends = new int[words.length];
    }

    private void scan(int from, int to, boolean isPhrase) {
        int i = from;
        while (i < to) {
            char raw = text[i];
            if (raw == SPACE) {
                i++;
                continue;
            }
            char c = fold(raw);
            int before = count;
            int start = i;
            if (c == DIGIT) {
                i = afterNumber(i);
                words[count++] = NUMBER;
            } else if (isAlone(c)) {
                words[count++] = hash(START, c);
                i++;
            } else if (isWord(c)) {
                i = word(i);
            } else {
                mark(i, raw, c, isPhrase);
                i++;
            }
            if (count > before) {
                starts[before] = start;
                ends[before] = i;
            }
        }
    }

    private int word(int from) {
        long h = START;
        int i = from;
        for (; i < length; i++) {
            char c = fold(text[i]);
            if (c >= 'a' && c <= 'z') h = hash(h, c);
            else if (c == DROPPED) continue;
            else if (!isWord(c) || isAlone(c)) break;
            else h = hash(h, c);
        }
        words[count++] = h;
        return i;
    }

    private void mark(int i, char raw, char folded, boolean isPhrase) {
        char next = i + 1 < length ? text[i + 1] : ' ';
        if (isPhrase && "#*@".indexOf(raw) >= 0) {
            words[count++] = raw;
        } else if (isOpening(raw)) {
            if (fold(next) != DIGIT && next != '#') words[count++] = OPEN;
        } else if (folded == ':' || isDash(i)) {
            if (count == 0 || words[count - 1] != COLON) words[count++] = COLON;
        } else if (isStop(raw, next) && (count == 0 || words[count - 1] != STOP)) {
            words[count++] = STOP;
        }
    }

    private int afterNumber(int from) {
        int i = from;
        while (i < length) {
            char c = text[i];
            boolean inner = (c == '.' || c == ',' || c == ':') && i + 1 < length && fold(text[i + 1]) == DIGIT;
            if (!inner && fold(c) != DIGIT && !isBeforeThousands(from, i)) break;
            i++;
        }
        return i;
    }

    /** Whether a blank at {@code at} parts a number's thousands: {@code 20 000}, but not {@code 2012 300} or {@code 14 2012}. */
    private boolean isBeforeThousands(int from, int at) {
        if (text[at] != SPACE && text[at] != '\u00a0' && text[at] != '\u202f' || at + 3 >= length) return false;
        int before = at - from;
        boolean isGroup = before <= 3 || text[at - 4] == text[at];
        for (int i = at + 1; i <= at + 3; i++) isGroup &= fold(text[i]) == DIGIT;
        return isGroup && (at + 4 == length || fold(text[at + 4]) != DIGIT);
    }

    private static boolean isOpening(char c) {
        return switch (c) {
            case '(', '[', '\uff08', '\uff3b', '\u3010', '\u3014' -> true;
            default -> false;
        };
    }

    /** Whether a dash is between spaces, as after a label. */
    private boolean isDash(int i) {
        char c = text[i];
        return (c == '-' || c >= '\u2010' && c <= '\u2015') && i > 0 && text[i - 1] == ' ' && i + 1 < length && text[i + 1] == ' ';
    }

    private static boolean isStop(char c, char next) {
        return switch (c) {
            case '.', '!', '?', '\u2026', '\u061f', '\u0964' -> Character.isWhitespace(next) || next == '\u00a0';
            case '\u3002', '\uff01', '\uff1f' -> true;
            default -> false;
        };
    }

    private static long hash(long h, char c) {
        return (h ^ c) * PRIME;
    }

    private static boolean isWord(char folded) {
        return folded > SPACE && folded != ':' && folded != DIGIT;
    }

    /** Whether a character is a word of its own. */
    private static boolean isAlone(char c) {
        if (c < '\u0e00') return c == '\u00a9';
        return c < '\u0f00' || c >= '\u1000' && c < '\u10a0' || c >= '\u1780' && c < '\u1800'
            || c >= '\u3005' && c <= '\u30ff' || c >= '\u3400' && c < '\ua000' || c >= '\uac00' && c < '\ud7a4'
            || c >= '\uf900' && c < '\ufb00';
    }

    /** What a character is compared as: {@link #DROPPED}, {@link #SPACE}, {@link #DIGIT}, a colon, the copyright sign or a letter. */
    static char fold(char c) {
        return c < FOLDED.length ? FOLDED[c] : far(c);
    }

    private static char near(char c) {
        if (c < 0x80) {
            if (c >= 'a' && c <= 'z') return c;
            if (c >= 'A' && c <= 'Z') return (char) (c | 0x20);
            if (c >= '0' && c <= '9') return DIGIT;
            return c == ':' || c == '|' || c == '=' ? ':' : SPACE;
        }
        if (c < 0xc0) return c == '\u00a9' ? c : c == '\u00ad' ? DROPPED : SPACE;
        return LATIN.charAt(c - 0xc0);
    }

    private static char far(char c) {
        if (c >= 0xff01 && c <= 0xff5e) return fold((char) (c - 0xfee0));
        if (isDropped(c)) return DROPPED;
        if (c >= 0x2000 && c < 0x2c00) return c == '\u24d2' || c == '\u24b8' ? '\u00a9' : SPACE;
        if (c < 0x700) return foldNear(Character.toLowerCase(c));
        if (Character.isLetter(c)) return Character.toLowerCase(c);
        if (Character.isDigit(c)) return DIGIT;
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK ? c : SPACE;
    }

    /** Accents, vowel points, the tatweel, marks of direction. */
    private static boolean isDropped(char c) {
        return c >= 0x300 && c < 0x370 || c >= 0x591 && c < 0x5c8 || c >= 0x64b && c < 0x660 || c == 0x640 || c >= 0x200b && c <= 0x200f
            || c == 0xfe0f;
    }

    /** Greek without accents; Cyrillic with one letter for е and ё; Arabic script with one form each of alef, yeh, kaf and heh. */
    private static char foldNear(char c) {
        if (c >= '\u0370' && c < '\u0400' && Character.isLetter(c)) return foldGreek(c);
        return switch (c) {
            case '\u0451', '\u0450' -> '\u0435';
            case '\u0219' -> 's';
            case '\u021b' -> 't';
            case '\u01a1' -> 'o';
            case '\u01b0' -> 'u';
            case '\u0622', '\u0623', '\u0625' -> '\u0627';
            case '\u0649', '\u06cc', '\u0626' -> '\u064a';
            case '\u06a9' -> '\u0643';
            case '\u0629' -> '\u0647';
            default -> Character.isLetter(c) ? c : Character.isDigit(c) ? DIGIT : SPACE;
        };
    }

    private static char foldGreek(char c) {
        return switch (c) {
            case '\u03ac' -> '\u03b1';
            case '\u03ad' -> '\u03b5';
            case '\u03ae' -> '\u03b7';
            case '\u03af', '\u03ca', '\u0390' -> '\u03b9';
            case '\u03cc' -> '\u03bf';
            case '\u03cd', '\u03cb', '\u03b0' -> '\u03c5';
            case '\u03ce' -> '\u03c9';
            case '\u03c2' -> '\u03c3';
            default -> c;
        };
    }
}
