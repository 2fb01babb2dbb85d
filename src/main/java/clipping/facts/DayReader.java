package clipping.facts;

import clipping.lexicon.DateLetters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads days as people write them: names of months in any language, numbers in any order, digits of any script, the calendars of Asia. */
public final class DayReader {
    private static final int[] NO_BREAKS = {};
    /** Those of a day and of its year. */
    private static final int FEWEST_NUMBERS = 2;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2060;

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
    private final DayFigures figures;
    private final WrittenDays written;

    /**
     * Reads days that may lack their year or their month.
     *
     * @param to       where to stop
     * @param language BCP 47, or null: its names of months come first, and its calendar counts for a year alone
     * @param near     a year: of two figures behind a day without another year these are one; 0 for none
     */
    public DayReader(String text, int to, String language, int near) {
        this(text, to, NO_BREAKS, language, true, near);
    }

    private DayReader(String text, int to, int[] breaks, String language, boolean loose, int near) {
        tokens = new DayTokens(Calendars.withNumberedYears(text), to, breaks);
        figures = new DayFigures(tokens, language, loose);
        written = new WrittenDays(tokens, language, loose, near);
    }

    /** Whether there is such a day, in a year of which a story may tell when it was published. */
    public static boolean isDay(int year, int month, int day) {
        boolean isMonth = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
        return isMonth && day >= 1 && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    }

    /** The days in a text that name their years, in order; words also end at {@code breaks}. */
    public static List<Day> all(String text, String language, int[] breaks) {
        DayReader reader = new DayReader(text, text.length(), breaks, language, false, 0);
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
        return numerals != null && isDay(numerals.year, numerals.month, numerals.day) ? numerals : day(i);
    }

    /** The day that begins at an index, though it may name no year, or no month; null for none. */
    public Day at(int index) {
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
        if (tokens.isWord(i)) return written.fromWord(i);
        if (!tokens.isNumber(i)) return null;
        Day inFigures = figures.at(i);
        return inFigures != null ? inFigures : written.fromNumber(i);
    }
}
