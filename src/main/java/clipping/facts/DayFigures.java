package clipping.facts;

import clipping.facts.DayReader.Day;
import clipping.lexicon.DateLetters;
import clipping.lexicon.Language;
import java.util.Set;

/** Reads days that are written in figures, in any order, and those of East Asia with a letter behind each number. */
final class DayFigures extends DayForms {
    private static final String SEPARATORS = "-/.\u2010\u2011\u2013\u2044\uff0f\uff0e";
    /** Languages whose dates in figures begin with the year, however short. */
    private static final Set<String> YEAR_FIRST = Set.of("ko", "ja", "zh", "hu", "lt");

    DayFigures(DayTokens tokens, String language, boolean loose) {
        super(tokens, language, loose);
    }

    /** {@code 2024-05-03}, {@code 3.5.2024}, {@code 2024年5月3日}; {@code 3/5 (}. */
    Day at(int i) {
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

    /** Day and month in the order that is right, or in either. */
    private Day yearLast(int i, int end, int year, char separator) {
        int first = tokens.value(i), second = tokens.value(i + 2);
        boolean dayFirst = DayReader.isDay(year, second, first);
        boolean monthFirst = separator != '.' && DayReader.isDay(year, first, second);
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
        return new Day(tokens.start(i), separator == '.' ? end + 1 : end, 0, second, first, monthFirst);
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
}
