package clipping.facts.dateline;

import clipping.lexicon.Weekdays;
import java.time.LocalDate;

/**
 * A day as a dateline prints it.
 *
 * @param end where it ends
 * @param iso ISO 8601, null when it is impossible or its year is not known
 * @param isNamed whether it names its month or prints its year: no mere pair of numbers
 */
record DatelineDay(int end, String iso, boolean isNamed) {

    /** Reads the day that begins at a position, a weekday before it and a clock time behind it included; null when none does. */
    static DatelineDay read(Opening opening, int at, LocalDate published, String language) {
        return new DatelineDayReader(opening, published, language).read(at);
    }

    /** Whether a day begins there, no weekday before it: "Santo Domingo, 4" names none. */
    static boolean isAt(Opening opening, int at, LocalDate published, String language) {
        return new DatelineDayReader(opening, published, language).dayAt(at) != null;
    }

    /** The end of the weekday that begins at a position, or -1. */
    static int weekday(Opening opening, int at, String language) {
        int end = at;
        while (opening.hasLetter(end)) end++;
        if (end - at < 2 || end - at < 3 && opening.at(at) < '\u2e80' || !Weekdays.is(opening.part(at, end), language)) return -1;
        return opening.at(end) == '.' && end - at < 5 ? end + 1 : end;
    }
}
