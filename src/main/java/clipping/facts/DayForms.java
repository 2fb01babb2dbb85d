package clipping.facts;

import clipping.facts.DayReader.Day;
import clipping.lexicon.Language;
import java.time.LocalDate;

/** What all forms of days have in common: the words that they are in, the page's language, and the calendars that a year may be of. */
abstract class DayForms {
    final DayTokens tokens;
    final String language;
    /** Whether a day may lack its year or its month, and is taken as it is printed. */
    final boolean loose;

    DayForms(DayTokens tokens, String language, boolean loose) {
        this.tokens = tokens;
        this.language = language;
        this.loose = loose;
    }

    final Day found(int from, int end, int year, int month, int day) {
        return loose || DayReader.isDay(year, month, day) ? new Day(tokens.start(from), end, year, month, day, false) : null;
    }

    /** The year that two figures mean: in Thailand of the Buddhist calendar; 0 for none. */
    final int shortYear(int value) {
        boolean buddhist = value > 43 && Language.of(language).is("th");
        return buddhist ? Calendars.buddhist(2500 + value) : value > 60 ? 0 : 2000 + value;
    }

    static int gregorian(int year) {
        return year > 2400 ? Calendars.buddhist(year) : year;
    }

    final Day dated(int from, int end, int year, NamedMonth month, int day) {
        return month.persian() > 0 ? persian(from, end, year, month.persian(), day) : dated(from, end, year, month.number(), day);
    }

    /** A day whose year may be of another calendar. */
    final Day dated(int from, int end, int year, int month, int day) {
        return year > 1200 && year < 1500 ? persian(from, end, year, month, day) : found(from, end, gregorian(year), month, day);
    }

    final Day persian(int from, int end, int year, int month, int day) {
        LocalDate date = Calendars.persian(year, month, day);
        return date == null ? null : found(from, end, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
