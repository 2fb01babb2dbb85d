package clipping.facts.dateline;

import clipping.facts.DayReader;
import java.time.LocalDate;

/** The head of a paragraph, read by index. Indexes are those of the paragraph, so that what is found is found as printed. */
final class Opening {
    private static final int LONGEST = 260;
    private static final int MOST_NAMES = 4;
    private static final char TATWEEL = '\u0640';
    private static final int LONGEST_BRACKET = 60;
    private static final String OPEN = "([（［【〔〖/«“\"<";
    private static final String CLOSE = ")]）］】〕〗/»”\">";
    /** How many of these are brackets; the others stand around credits, too. */
    private static final int BRACKETS = 7;

    private final String text;
    private final int end;
    private final LocalDate published;
    private final String language;
    private DayReader days;
    private int digitSought;
    private int digit = -1;
    /** By index; for what has none, one that says so. */
    private DatelineCredit[] credits;

    /**
     * @param published the page's day, or null
     * @param language  BCP 47, or null
     */
    Opening(String paragraph, LocalDate published, String language) {
        text = paragraph;
        end = Math.min(paragraph.length(), LONGEST);
        this.published = published;
        this.language = language;
    }

    /** The paragraph. */
    String text() {
        return text;
    }

    /** End of the opening: a dateline is before it. */
    int end() {
        return end;
    }

    LocalDate published() {
        return published;
    }

    String language() {
        return language;
    }

    /** The day that begins at an index; null for none. */
    DayReader.Day day(int at) {
        if (!hasLetter(at) && digit(at) < 0) return null;
        if (days == null) days = new DayReader(text, end, language, published == null ? 0 : published.getYear());
        return days.at(at);
    }

    /** The known agency or domain at an index, null for none. */
    DatelineCredit credit(int at) {
        if (!isInWord(at) && at(at) != '©') return null;
        if (credits == null) credits = new DatelineCredit[end];
        if (credits[at] == null) credits[at] = DatelineCredit.bare(this, at);
        return credits[at] == DatelineCredit.NONE ? null : credits[at];
    }

    /** Index of the bracket that closes the one there, or of another sign that may stand around a credit; -1 for none. */
    int close(int open) {
        int kind = at(open) == 0 ? -1 : OPEN.indexOf(at(open));
        int close = kind < 0 ? -1 : text.indexOf(CLOSE.charAt(kind), open + 1);
        return close >= end || close - open > LONGEST_BRACKET ? -1 : close;
    }

    /** Whether a bracket opens there, and no other sign. */
    boolean hasBracket(int i) {
        return at(i) != 0 && OPEN.lastIndexOf(at(i), BRACKETS - 1) >= 0;
    }

    /** The character at an index, NUL after the end. */
    char at(int i) {
        return i >= 0 && i < end ? text.charAt(i) : 0;
    }

    /** A part of the opening, "" if {@code to} is before {@code from}, as where only white space is between. */
    String part(int from, int to) {
        return from < to ? text.substring(from, to) : "";
    }

    /** Index of the next character that is neither white space nor a mark of direction. */
    int skip(int i) {
        while (i < end && Letters.isSpace(text.charAt(i))) i++;
        return i;
    }

    /** Index after the previous character that is not white space. */
    int back(int i) {
        while (i > 0 && Letters.isSpace(text.charAt(i - 1))) i--;
        return i;
    }

    /** Whether there is a letter, or a mark on one. */
    boolean hasLetter(int i) {
        char c = at(i);
        if (c == TATWEEL) return !hasDash(i);
        if (c < 128) return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        if (Character.isLetter(c) || Character.isSurrogate(c)) return true;
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == '\u200c' || c == 'ฯ' || c == '々'
            || c == 'ー';
    }

    /** Whether there is a letter or a digit. */
    boolean isInWord(int i) {
        return hasLetter(i) || digit(i) >= 0;
    }

    /** Value of the digit there, in any script, or -1. */
    int digit(int i) {
        char c = at(i);
        return c < 128 ? c >= '0' && c <= '9' ? c - '0' : -1 : Character.isDigit(c) ? Character.digit(c, 10) : -1;
    }

    /** Index of the first digit at or behind an index; the opening's end for none. */
    int nextDigit(int at) {
        if (at < digitSought || at > digit) {
            digitSought = at;
            digit = at;
            while (digit < end && digit(digit) < 0) digit++;
        }
        return digit;
    }

    /** Whether a day begins there only with a digit near: in scripts that write out neither numerals nor days. */
    boolean isWithoutWrittenDays(int i) {
        return at(i) < '\u0900' || at(i) > '\u097f' && !hasNumeral(i);
    }

    /** Whether a day in Chinese numerals may begin there. */
    boolean hasNumeral(int i) {
        return DayReader.isNumeral(at(i));
    }

    /** Whether there is a dash of any length. */
    boolean hasDash(int i) {
        char c = at(i);
        // Arabic typesetting uses a stroke for it, old wires an underscore
        return Letters.isDash(c) || (c == TATWEEL || c == '_') && Letters.isSpace(at(i - 1)) && Letters.isSpace(at(i + 1));
    }

    /** Index behind dashes of any length, white space among them; the same index for none. */
    int behindDashes(int at) {
        int behind = at;
        while (hasDash(behind) || behind > at && hasDash(behind + 1) && Letters.isSpace(at(behind))) behind++;
        return behind;
    }

    /** Whether the text from there on begins like a sentence: not with a small letter. */
    boolean isSentenceAt(int i) {
        for (; i < end; i++) {
            char c = text.charAt(i);
            if (Letters.isLower(c)) return false;
            if (hasLetter(i) || digit(i) >= 0) return true;
            if (!Letters.isSpace(c) && "\"'“”„‟«»‹›‘’‚¿¡([{「『《〈（…*".indexOf(c) < 0) {
                return c == '$' || c == '€' || c == '£' || c == '#' || c == '@' || c == '₹' || c == '¥' || c == '\u20a9';
            }
        }
        return true;
    }

    /** Index after names in capitals that a dash closes before a sentence: "AD SOYAD - …"; -1 for none. */
    int behindNames(int from) {
        int i = skip(from);
        int next = i;
        int words = 0;
        for (; words < MOST_NAMES; words++) {
            int word = next;
            while (Letters.isUpper(at(word))) word++;
            if (word - next < 2 || hasLetter(word)) break;
            i = word;
            next = skip(word);
            if (at(next) == '/' || at(next) == ',') next = skip(next + 1);
        }
        int dash = skip(i);
        boolean closed = dash > i && hasDash(dash) && Letters.isSpace(at(dash + 1)) && isSentenceAt(dash + 1);
        return words > 1 && closed ? dash + 1 : -1;
    }
}
