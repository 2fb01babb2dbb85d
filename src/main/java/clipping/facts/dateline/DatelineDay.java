package clipping.facts.dateline;

import clipping.lexicon.Weekdays;
import java.time.LocalDate;

/**
 * A day in a dateline.
 *
 * @param end index after it
 * @param iso ISO 8601, null if it is invalid or its year is unknown
 * @param isNamed whether it has a month's name or a year, and is not only two numbers
 */
record DatelineDay(int end, String iso, boolean isNamed) {

    /** The day at an index, with a weekday before it and a clock time after it; null for none. */
    static DatelineDay read(Opening opening, int at, LocalDate published, String language) {
        return new DatelineDayReader(opening, published, language).read(at);
    }

    /** Whether a day without a weekday begins there; none does in "Santo Domingo, 4". */
    static boolean isAt(Opening opening, int at, LocalDate published, String language) {
        return new DatelineDayReader(opening, published, language).dayAt(at) != null;
    }

    /** Index after the weekday at an index, or -1. */
    static int weekday(Opening opening, int at, String language) {
        int end = at;
        while (opening.hasLetter(end)) end++;
        if (end - at < 2 || end - at < 3 && opening.at(at) < '\u2e80' || !Weekdays.is(opening.part(at, end), language)) return -1;
        return opening.at(end) == '.' && end - at < 5 ? end + 1 : end;
    }
}
