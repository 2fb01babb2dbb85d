package clipping.facts;

import clipping.lexicon.DateLetters;
import clipping.lexicon.Language;
import clipping.lexicon.Months;
import clipping.lexicon.WordLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads days as people write them: names of months in any language, numbers in any order, digits of any script, the calendars of Asia. */
public final class DayReader {
    private static final int[] NO_BREAKS = {};
    private static final int MOST_BETWEEN = 3;
    private static final int LONGEST_BETWEEN = 6;
    /** Those of a day and of its year. */
    private static final int FEWEST_NUMBERS = 2;
    private static final String SEPARATORS = "-/.\u2010\u2011\u2013\u2044\uff0f\uff0e";
    private static final String MARKS_BETWEEN = ".,-'\u2019\u02bc\u00ba\u00aa\u00b0\u2013\u060c\u05f3\u2011";
    /** Languages whose dates in figures begin with the year, however short. */
    private static final Set<String> YEAR_FIRST = Set.of("ko", "ja", "zh", "hu", "lt");

    private static final class Words {
        static final Set<String> BETWEEN = WordLists.dates().words("between");
        static final Map<String, Integer> DAYS = WordLists.dates().numbers("day-word");
    }

    /**
     * A day in a text.
     *
     * @param start    index of its first character
     * @param end      index after its last one, without a clock time
     * @param year     Gregorian, 0 where none is named
     * @param month    1 to 12, 0 where none is named
     * @param isEither whether the figures may also be read the other way round, the day as the month
     */
    public record Day(int start, int end, int year, int month, int day, boolean isEither) {
    }

    private final DayTokens tokens;
    private final String language;
    private final int near;
    private boolean loose;

    /**
     * @param to       where to stop
     * @param language BCP 47, or null: its names of months come first, and its calendar counts for a year alone
     * @param near     a year: of two figures behind a day without another year these are one; 0 for none
     */
    public DayReader(String text, int to, String language, int near) {
        this(text, to, NO_BREAKS, language, near);
    }

    private DayReader(String text, int to, int[] breaks, String language, int near) {
        tokens = new DayTokens(Calendars.withNumberedYears(text), to, breaks);
        this.language = language;
        this.near = near;
    }

    /** The days in a text that name their years, in order; words also end at {@code breaks}. */
    public static List<Day> all(String text, String language, int[] breaks) {
        DayReader reader = new DayReader(text, text.length(), breaks, language, 0);
        if (reader.tokens.numbers() < FEWEST_NUMBERS && !hasNumerals(text)) return List.of();
        List<Day> found = new ArrayList<>();
        for (int i = 0; i < reader.tokens.size();) {
            Day day = reader.yearly(i++);
            if (day == null) continue;
            found.add(day);
            while (i < reader.tokens.size() && reader.tokens.start(i) < day.end) i++;
        }
        return found;
    }

    private Day yearly(int i) {
        Day numerals = HanNumerals.day(tokens.text, tokens.start(i));
        return numerals != null && isValid(numerals.year, numerals.month, numerals.day) ? numerals : day(i);
    }

    /** The day that begins at an index, though it may name no year, or no month; null for none. */
    public Day at(int index) {
        loose = true;
        Day numerals = HanNumerals.day(tokens.text, index);
        if (numerals != null) return numerals;
        int token = tokens.at(index);
        return token < 0 ? null : day(token);
    }

    /** Whether a text may hold a day in Chinese numerals: {@code 二〇二四年五月十二日}. */
    public static boolean hasNumerals(String text) {
        for (int i = 1; i < text.length(); i++)
            if (DateLetters.isYear(text.charAt(i)) && isNumeral(text.charAt(i - 1))) return true;
        return false;
    }

    /** Whether a day in Chinese numerals may begin with a letter: {@code 五月十二日}. */
    public static boolean isNumeral(char letter) {
        return HanNumerals.isNumeral(letter);
    }

    private Day day(int i) {
        if (tokens.isNumber(i)) {
            Day figures = figures(i);
            return figures != null ? figures : numberFirst(i);
        }
        if (!tokens.isWord(i)) return null;
        Day written = loose ? written(i) : null;
        return written != null || !isNearNumber(i) ? written : wordFirst(i);
    }

    /** Whether a number follows closely: without one no words need to be looked up. */
    private boolean isNearNumber(int i) {
        if (!tokens.isBeforeNumber(i)) return false;
        for (int n = i + 1; n <= i + 1 + MOST_BETWEEN; n++) if (tokens.isNumber(n)) return true;
        return false;
    }

    private Day found(int from, int end, int year, int month, int day) {
        return loose || isValid(year, month, day) ? new Day(tokens.start(from), end, year, month, day, false) : null;
    }

    /** Whether there is such a day; one that may lack its year is taken as it is printed. */
    private static boolean isValid(int year, int month, int day) {
        return year >= 1900 && year <= 2060 && month >= 1 && month <= 12 && day >= 1 && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    }

    /** {@code 2024-05-03}, {@code 3.5.2024}, {@code 2024年5月3日}; {@code 3/5 (}. */
    private Day figures(int i) {
        Day eastern = eastern(i);
        if (eastern != null || !tokens.isNumber(i + 2, 2)) return eastern;
        char separator = tokens.first(i + 1);
        if (tokens.length(i + 1) > 1 || SEPARATORS.indexOf(separator) < 0) return null;
        if (!tokens.isMark(i + 3, separator) || !tokens.isNumber(i + 4)) return loose ? withoutYear(i, separator) : null;
        int third = tokens.length(i + 4), end = tokens.end(i + 4);
        if (tokens.length(i) > 2) return third > 2 ? null : yearFirst(i, end);
        if (third == 4 || loose && third == 3) return yearLast(i, end, gregorian(tokens.value(i + 4)), separator);
        return third == 2 ? shortYear(i, end, separator) : null;
    }

    private Day yearFirst(int i, int end) {
        int year = switch (tokens.length(i)) {
            case 3 -> Calendars.minguo(tokens, i, language);
            case 4 -> tokens.value(i);
            default -> 0;
        };
        return year == 0 ? null : dated(i, end, year, tokens.value(i + 2), tokens.value(i + 4));
    }

    /** {@code 3.5.24}, {@code 5/3/24}, {@code 24.5.3} where years come first. */
    private Day shortYear(int i, int end, char separator) {
        boolean longer = tokens.isMark(i + 5, separator) && tokens.isNumber(i + 6);
        if (longer) return null;
        if (YEAR_FIRST.contains(Language.of(language).primary())) {
            return found(i, end, Calendars.shortYear(tokens, i), tokens.value(i + 2), tokens.value(i + 4));
        }
        boolean figures = !loose && tokens.length(i + 2) < 2 && separator != '/';
        int year = shortYear(tokens.value(i + 4));
        return figures || year == 0 ? null : yearLast(i, end, year, separator);
    }

    /** The year that two figures mean: in Thailand of the Buddhist calendar; 0 for none. */
    private int shortYear(int value) {
        boolean buddhist = value > 43 && Language.of(language).is("th");
        return buddhist ? Calendars.buddhist(2500 + value) : value > 60 ? 0 : 2000 + value;
    }

    /** Day and month in the order that is right, or in either. */
    private Day yearLast(int i, int end, int year, char separator) {
        int first = tokens.value(i), second = tokens.value(i + 2);
        boolean dayFirst = isValid(year, second, first);
        boolean monthFirst = separator != '.' && isValid(year, first, second);
        if (!dayFirst) return monthFirst || loose ? found(i, end, year, first, second) : null;
        return new Day(tokens.start(i), end, year, second, first, monthFirst);
    }

    /** Two numbers that are a day and a month by what follows them: {@code 4.3.}, {@code 4/3,}, {@code 4-3 (}. */
    private Day withoutYear(int i, char separator) {
        int end = tokens.end(i + 2);
        char next = tokens.first(i + 3);
        boolean closed = separator == '.' ? next == '.' && tokens.start(i + 3) == end
            : next != 0 && (separator == '/' ? ",(/-\u2013\u2014:)" : "(").indexOf(next) >= 0;
        int first = tokens.value(i), second = tokens.value(i + 2);
        if (!closed || tokens.length(i) > 2) return null;
        boolean monthFirst = separator != '.' && first <= 12;
        if (second > 12) return monthFirst ? found(i, end, 0, first, second) : null;
        Day day = found(i, separator == '.' ? end + 1 : end, 0, second, first);
        return day == null ? null : new Day(day.start, day.end, 0, second, first, monthFirst);
    }

    /** {@code 2024年5月3日}, a year of an era, {@code 3月5日}, {@code 3日}. */
    private Day eastern(int i) {
        int at = i, year = 0, month = 0;
        if (DateLetters.isYear(tokens.first(at + 1))) {
            year = Calendars.easternYear(tokens, at, language);
            if (year == 0) return null;
            at += 2;
        }
        if (tokens.isNumber(at) && DateLetters.isMonth(tokens.first(at + 1))) {
            month = tokens.value(at);
            at += 2;
        }
        boolean marked = DateLetters.isDay(tokens.first(at + 1));
        if (!tokens.isNumber(at, 2) || year > 0 && month == 0 || year == 0 && !(loose && marked)) return null;
        return found(i, marked ? tokens.start(at + 1) + 1 : tokens.end(at), year, month, tokens.value(at));
    }

    /** {@code 3 May 2024}, {@code 3 de mayo de 2024}, {@code 2024. május 3.}, {@code 3 tháng 5 năm 2024}; {@code 3 May}, {@code 3 (}. */
    private Day numberFirst(int i) {
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

    private static int gregorian(int year) {
        return year > 2400 ? Calendars.buddhist(year) : year;
    }

    private Day dated(int from, int end, int year, NamedMonth month, int day) {
        return month.persian() > 0 ? persian(from, end, year, month.persian(), day) : dated(from, end, year, month.number(), day);
    }

    /** A day whose year may be of another calendar. */
    private Day dated(int from, int end, int year, int month, int day) {
        return year > 1200 && year < 1500 ? persian(from, end, year, month, day) : found(from, end, gregorian(year), month, day);
    }

    private Day persian(int from, int end, int year, int month, int day) {
        LocalDate date = Calendars.persian(year, month, day);
        return date == null ? null : found(from, end, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
