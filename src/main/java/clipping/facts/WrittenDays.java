package clipping.facts;

import clipping.facts.DayReader.Day;
import clipping.lexicon.Language;
import clipping.lexicon.Months;
import clipping.lexicon.WordLists;
import java.util.Map;
import java.util.Set;

/** Reads days with the name of their month, in any language and order. */
final class WrittenDays extends DayForms {
    private static final int MOST_BETWEEN = 3;
    private static final int LONGEST_BETWEEN = 6;
    private static final String MARKS_BETWEEN = ".,-'\u2019\u02bc\u00ba\u00aa\u00b0\u2013\u060c\u05f3\u2011";

    private static final class Words {
        static final Set<String> BETWEEN = WordLists.dates().words("between");
        static final Map<String, Integer> DAYS = WordLists.dates().numbers("day-word");
    }

    private final int near;

    /** @param near a year: of two figures behind a day without another year these are one; 0 for none */
    WrittenDays(DayTokens tokens, String language, boolean loose, int near) {
        super(tokens, language, loose);
        this.near = near;
    }

    /** The day that begins with a word; null for none. */
    Day fromWord(int i) {
        Day written = loose ? written(i) : null;
        return written != null || !isNearNumber(i) ? written : wordFirst(i);
    }

    /** {@code 3 May 2024}, {@code 3 de mayo de 2024}, {@code 2024. május 3.}, {@code 3 tháng 5 năm 2024}; {@code 3 May}, {@code 3 (}. */
    Day fromNumber(int i) {
        int m = skipBetween(i + 1);
        int digits = tokens.length(i);
        if (digits == 4 && m > 0 && tokens.isNumber(m, 2)) return yearDayMonth(i, m);
        boolean mayBe = m > 0 && digits <= 4 && (loose || tokens.isBeforeNumber(m)); // the year is behind it, or the day
        NamedMonth month = mayBe ? NamedMonth.at(tokens, m, language) : null;
        if (month == null || month.number() < 1 || month.number() > 12) return loose && digits <= 2 ? dayAlone(i) : null;
        if (digits == 4) return yearMonthDay(i, month);
        return digits > 2 ? null : dayMonthYear(i, month);
    }

    private Day yearMonthDay(int i, NamedMonth month) {
        int d = skipBetween(month.after());
        if (d < 0 || !tokens.isNumber(d, 2)) return null;
        boolean stop = tokens.isMark(d + 1, '.') && tokens.start(d + 1) == tokens.end(d);
        return dated(i, stop ? tokens.end(d + 1) : tokens.end(d), tokens.value(i), month, tokens.value(d));
    }

    /** {@code MADRID, 4 (EUROPA PRESS)}. */
    private Day dayAlone(int i) {
        int day = tokens.value(i);
        return tokens.isMark(i + 1, '(') && day >= 1 && day <= 31 ? found(i, tokens.end(i), 0, 0, day) : null;
    }

    private Day dayMonthYear(int i, NamedMonth month) {
        int day = tokens.value(i);
        int y = skipBetween(month.after());
        // a second name of the month
        if (y > 0 && tokens.isMark(y, '/') && tokens.isWord(y + 1)) y = skipBetween(y + 2);
        int year = y > 0 ? yearAt(y) : 0;
        if (year > 0) return dated(i, tokens.end(y), year, month, day);
        return loose && month.persian() == 0 ? found(i, tokens.end(month.after() - 1), 0, month.number(), day) : null;
    }

    /** The year that a token says behind day and month; 0 for none. */
    private int yearAt(int y) {
        if (!tokens.isNumber(y)) return 0;
        if (tokens.length(y) == 4) return tokens.value(y);
        if (tokens.length(y) != 2) return 0;
        boolean marked = "'\u2019-/".indexOf(tokens.text.charAt(tokens.start(y) - 1)) >= 0;
        boolean last = !loose && tokens.text.length() < 24 && y == tokens.size() - 1;
        boolean nearly = near > 0 && Math.abs(2000 + tokens.value(y) - near) <= 1;
        return marked || last || nearly || Language.of(language).is("th") ? shortYear(tokens.value(y)) : 0;
    }

    /** {@code 2024 3 May}, {@code 2024 оны 5 сарын 3}: behind the word for months the first number is the month, the second the day. */
    private Day yearDayMonth(int i, int m) {
        int w = skipBetween(m + 1);
        if (w < 0 || !tokens.isWord(w)) return null;
        int year = tokens.value(i), number = tokens.value(m);
        if (tokens.isNumber(w + 1) && NamedMonth.isNumbered(tokens, w)) {
            return tokens.length(w + 1) > 2 ? null : dated(i, tokens.end(w + 1), year, number, tokens.value(w + 1));
        }
        int named = NamedMonth.number(tokens.word(w), language);
        return named == 0 ? null : dated(i, tokens.end(w), year, named, number);
    }

    /** {@code May 3, 2024}; {@code May 3}. */
    private Day wordFirst(int i) {
        int d = skipBetween(i + 1);
        if (d < 0 || !tokens.isNumber(d, 2) || !loose && tokens.value(d) > 31 || isClock(d)) return null;
        int y = skipBetween(d + 1);
        boolean dated = y > 0 && tokens.isNumber(y) && tokens.length(y) == 4;
        int month = dated || loose && isBeside(i, d) ? monthBefore(tokens.word(i)) : 0;
        if (month == 0) return null;
        int day = tokens.value(d);
        return dated ? dated(i, tokens.end(y), tokens.value(y), month, day) : found(i, ordinalEnd(d), 0, month, day);
    }

    private int monthBefore(String word) {
        // "La Paz, 4": no month in other languages
        return loose && language != null ? Months.inEither(language, word) : NamedMonth.number(word, language);
    }

    /** Whether nothing but white space and the stop of an abbreviation is between a month and a number. */
    private boolean isBeside(int i, int d) {
        return tokens.start(d) > tokens.end(i) && (d == i + 1 || d == i + 2 && tokens.isMark(i + 1, '.'));
    }

    /** Whether a number is the hour of a time: 10:30. */
    private boolean isClock(int i) {
        return tokens.isMark(i + 1, ':') && tokens.isNumber(i + 2) && tokens.start(i + 2) == tokens.end(i) + 1;
    }

    /** Index after a number and the letters that make it an ordinal. */
    private int ordinalEnd(int i) {
        boolean ordinal = tokens.isWord(i + 1) && tokens.start(i + 1) == tokens.end(i) && isBetween(i + 1);
        return tokens.end(ordinal ? i + 1 : i);
    }

    /** "तीन दिसंबर": a day written out, and its month; null for none. */
    private Day written(int i) {
        boolean devanagari = tokens.first(i) >= '\u0900' && tokens.first(i) <= '\u097f';
        int day = devanagari ? Words.DAYS.getOrDefault(tokens.folded(i), 0) : 0;
        int month = day == 0 || !tokens.isWord(i + 1) ? 0 : NamedMonth.number(tokens.word(i + 1), language);
        return month == 0 ? null : found(i, tokens.end(i + 1), 0, month, day);
    }

    /** Number of the token after marks and small words from {@code from} on; -1 at the end of the text or if too much is between. */
    private int skipBetween(int from) {
        for (int i = from; i < tokens.size() && i - from <= MOST_BETWEEN; i++) {
            if (tokens.isNumber(i) || tokens.isMark(i, '/')) return i;
            if (tokens.isWord(i)) {
                if (i + 1 == tokens.size() || !isBetween(i)) return i;
            } else if (MARKS_BETWEEN.indexOf(tokens.first(i)) < 0 || loose && i > from && tokens.isApart(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isBetween(int i) {
        return tokens.length(i) <= LONGEST_BETWEEN && Words.BETWEEN.contains(tokens.folded(i));
    }

    /** Whether a number follows closely: without one no words need to be looked up. */
    private boolean isNearNumber(int i) {
        if (!tokens.isBeforeNumber(i)) return false;
        for (int n = i + 1; n <= i + 1 + MOST_BETWEEN; n++) if (tokens.isNumber(n)) return true;
        return false;
    }
}
