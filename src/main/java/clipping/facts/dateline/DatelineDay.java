package clipping.facts.dateline;

import clipping.facts.DayReader.Day;
import clipping.facts.DayReader;
import clipping.lexicon.DatelineWords.Role;
import clipping.lexicon.DatelineWords;
import clipping.lexicon.Language;
import clipping.lexicon.Weekdays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day in a dateline. One that is printed without a year or a month, or in an unknown order, is the nearest one to the page's own day.
 *
 * @param end index after it
 * @param iso ISO 8601, null if it is invalid or its year is unknown
 * @param isNamed whether it has a month's name or a year, and is not only a number
 */
record DatelineDay(int end, String iso, boolean isNamed) {
    private static final int REACH = 30; // letters before its first digit, a weekday's too
    private static final int FAR = 60; // no month and what may stand behind it are longer
    private static final int LONGEST = 12; // letters of a small word

    /** The day at an index, with a weekday before it and a clock time after it; null for none. */
    static DatelineDay read(Opening opening, int at) {
        DatelineDay day = withoutWeekday(opening, at); // read before the weekday: "Mar" is a weekday, too
        int weekday = day == null && opening.nextDigit(at) < at + REACH ? weekday(opening, at) : -1;
        if (weekday > 0) {
            day = withoutWeekday(opening, opening.skip(",\u060c".indexOf(opening.at(weekday)) >= 0 ? weekday + 1 : weekday));
        }
        return day == null ? null : withClock(opening, day);
    }

    /** The day at an index, without a weekday; none is in "Santo Domingo, 4". */
    static DatelineDay withoutWeekday(Opening opening, int at) {
        if (opening.nextDigit(at) > at + FAR && opening.isWithoutWrittenDays(at)) return null; // no words need to be looked up
        int behind = past(opening, Role.BEFORE_DAY, at);
        Day day = opening.day(opening.digit(behind) >= 0 ? behind : at);
        if (day == null) return null;
        int word = opening.skip(day.end());
        boolean yearLast = day.year() > 0 && opening.digit(day.start() + 3) < 0;
        int end = past(opening, yearLast ? Role.AFTER_YEAR : Role.AFTER_DAY, word);
        LocalDate nearest = nearest(day, opening);
        return new DatelineDay(end > word ? opening.back(end) : day.end(), nearest == null ? null : nearest.toString(), day.month() > 0);
    }

    /** Index after the weekday at an index, or -1. */
    static int weekday(Opening opening, int at) {
        int end = at;
        while (opening.hasLetter(end)) end++;
        boolean tooShort = end - at < 2 || end - at < 3 && opening.at(at) < '\u2e80';
        if (tooShort || !Weekdays.is(opening.part(at, end), opening.language())) return -1;
        return opening.at(end) == '.' && end - at < 5 ? end + 1 : end;
    }

    /** The day that it means: of those that it may be the one nearest to the page's. */
    private static LocalDate nearest(Day day, Opening opening) {
        LocalDate published = opening.published();
        if (published == null) {
            boolean english = opening.language() == null || Language.of(opening.language()).is("en");
            boolean open = day.isEither() && day.month() != day.day() && english;
            return day.year() == 0 || open ? null : date(day.year(), day.month(), day.day());
        }
        LocalDate best = null;
        int from = day.year() > 0 ? day.year() : published.getYear() - 1;
        for (int year = from; year <= (day.year() > 0 ? from : from + 2); year++) {
            for (int month = day.month() > 0 ? day.month() : 1; month <= (day.month() > 0 ? day.month() : 12); month++) {
                best = nearer(best, date(year, month, day.day()), published);
                if (day.isEither()) best = nearer(best, date(year, day.day(), month), published);
            }
        }
        return best;
    }

    private static LocalDate nearer(LocalDate a, LocalDate b, LocalDate published) {
        if (a == null || b == null) return a == null ? b : a;
        return Math.abs(ChronoUnit.DAYS.between(published, b)) < Math.abs(ChronoUnit.DAYS.between(published, a)) ? b : a;
    }

    private static LocalDate date(int year, int month, int day) {
        return DayReader.isDay(year, month, day) ? LocalDate.of(year, month, day) : null;
    }

    /** Index after a word of a role, its stop and white space; the same index if another word is there. */
    private static int past(Opening opening, Role role, int at) {
        int i = at;
        while ((opening.hasLetter(i) || opening.at(i) == '.' && i > at && opening.hasLetter(i + 1)) && i - at < LONGEST) i++;
        if (i == at || opening.hasLetter(i) || !DatelineWords.is(role, opening.part(at, i))) return at;
        return opening.skip(".'\u2019".indexOf(opening.at(i)) >= 0 ? i + 1 : i);
    }

    /** The day, extended over a clock time: ", 10:00", " 14.30 Uhr", " / 10:00 am". */
    private static DatelineDay withClock(Opening opening, DatelineDay day) {
        int i = opening.skip(day.end());
        if (opening.at(i) == ',' || opening.at(i) == '/') i = opening.skip(i + 1);
        i = past(opening, Role.BEFORE_CLOCK, i);
        int hour = number(opening, i, 24);
        int minute = hour < 0 || ":.h".indexOf(opening.at(hour)) < 0 ? -1 : number(opening, hour + 1, 59);
        if (minute != hour + 3) return day;
        int end = minute;
        int word = opening.skip(end);
        for (int next = past(opening, Role.CLOCK, word); next > word; next = past(opening, Role.CLOCK, word)) {
            end = opening.back(next);
            word = next;
        }
        return new DatelineDay(end, day.iso(), day.isNamed());
    }

    /** Index after a number of one or two figures that is not larger than another, -1 for none. */
    private static int number(Opening opening, int at, int most) {
        int first = opening.digit(at), second = opening.digit(at + 1);
        boolean number = first >= 0 && (second < 0 ? first : 10 * first + second) <= most && (second < 0 || opening.digit(at + 2) < 0);
        return number ? second < 0 ? at + 1 : at + 2 : -1;
    }
}
