package clipping.facts.date;

import clipping.facts.DayReader;
import clipping.facts.DayReader.Day;
import clipping.lexicon.Digits;
import java.util.ArrayList;
import java.util.List;

/** Finds the dates in a line for people, each with the clock time beside it. */
final class DateScanner {
    private static final int LONGEST = 400;
    private static final int FEWEST_NUMBERS = 2; // 令和元年5月4日
    private static final int DIGITS_OF_YEAR = 4;
    private static final int[] NO_BREAKS = {};

    /**
     * A date in a text.
     *
     * @param moment  its meaning, day before month where both orders are possible
     * @param swapped its meaning month before day; null if that is no day or the order is certain
     * @param start   index of its first character
     * @param end     index after its last one, without its time
     */
    record Sighting(Moment moment, Moment swapped, int start, int end) {
        boolean isAmbiguous() {
            return swapped != null && !swapped.isSame(moment);
        }
    }

    private DateScanner() {
    }

    /**
     * The dates in a text, in order.
     *
     * @param language BCP 47, or null: its names of months come first, and its calendar counts for a year alone
     */
    static List<Sighting> scan(String text, String language) {
        return scan(text, language, NO_BREAKS);
    }

    /**
     * The dates in a text whose words also end at given indexes, even without a space.
     *
     * @param breaks indexes at which an element begins or ends
     */
    static List<Sighting> scan(String text, String language, int[] breaks) {
        if (text.length() > LONGEST || !hasNumbers(text)) return List.of();
        List<Day> days = DayReader.all(text, language, breaks);
        if (days.isEmpty()) return List.of();
        String plain = Digits.ascii(text);
        List<Sighting> found = new ArrayList<>();
        for (Day day : days) {
            Moment moment = Moment.of(day.year(), day.month(), day.day(), null, null);
            Moment timed = ClockReader.after(plain, day.end(), moment);
            if (timed.time() == null || DateLabels.isNextLabelled(plain, day.end())) timed = before(plain, day, timed);
            Moment swapped = day.isEither() ? Moment.of(day.year(), day.day(), day.month(), timed.time(), timed.offset()) : null;
            boolean isMonthFirst = swapped != null && WeekdayBeside.isOfOne(text, day, swapped, timed, language);
            boolean isSure = isMonthFirst || swapped == null || WeekdayBeside.isOfOne(text, day, timed, swapped, language);
            found.add(new Sighting(isMonthFirst ? swapped : timed, isSure ? null : swapped, day.start(), day.end()));
        }
        return found;
    }

    /** The day with the time before it; where none is, as it was read. */
    private static Moment before(String plain, Day day, Moment read) {
        Moment timed = ClockReader.before(plain, day.start(), Moment.of(day.year(), day.month(), day.day(), null, null));
        return timed.time() == null ? read : timed;
    }

    /** Whether a text has numbers for a day and its year; they may stand in one where elements part them. */
    private static boolean hasNumbers(String text) {
        int digits = 0, numbers = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
            if (digit) digits++;
            if (digit && !within) numbers++;
            within = digit;
            if (numbers >= FEWEST_NUMBERS || digits > DIGITS_OF_YEAR) return true;
        }
        return DayReader.hasNumerals(text);
    }
}
