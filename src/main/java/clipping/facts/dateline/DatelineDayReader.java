package clipping.facts.dateline;

import clipping.facts.dateline.NearestDay.Number;
import clipping.lexicon.DateLetters;
import clipping.lexicon.DatelineWords;
import clipping.lexicon.Language;
import clipping.lexicon.DatelineWords.Role;
import clipping.lexicon.Months;
import java.time.LocalDate;

/** Reads days in datelines: in words or numbers, in any order, with digits of any script, and the clock time after them. */
final class DatelineDayReader {
    /** What abbreviates the word for a year behind it. */
    private static final String YEAR_LETTERS = "mгم";

    private final Opening opening;
    private final String language;
    private final NearestDay days;

    DatelineDayReader(Opening opening, LocalDate published, String language) {
        this.opening = opening;
        this.language = language;
        days = new NearestDay(published, language);
    }

    /** The day at an index, with a weekday before it and a clock time after it; null for none. */
    DatelineDay read(int at) {
        DatelineDay day = dayAt(at); // read before the weekday: "Mar" is a weekday, too
        int weekday = day == null && hasDigitWithin(at) ? DatelineDay.weekday(opening, at, language) : -1;
        if (weekday > 0) day = dayAt(opening.skip(opening.at(weekday) == ',' || opening.at(weekday) == '،' ? weekday + 1 : weekday));
        return day == null ? null : clock(day);
    }

    /** Whether a digit is near: without one there is no day, and no words need to be looked up. */
    private boolean hasDigitWithin(int at) {
        for (int i = at; i < Math.min(opening.end(), at + 30); i++) if (opening.digit(i) >= 0) return true;
        return false;
    }

    /** The day at an index, without a weekday; null for none. */
    DatelineDay dayAt(int at) {
        int i = past(Role.BEFORE_DAY, at);
        if (opening.digit(i) < 0) i = at;
        if (opening.digit(i) >= 0) return numberFirst(i);
        DatelineDay written = written(i);
        return written != null ? written : monthFirst(i);
    }

    /** "तीन दिसंबर": a day written out, and its month; null for none. */
    private DatelineDay written(int at) {
        int end = word(at);
        int day = DayWords.day(opening.part(at, end));
        int[] month = day == 0 ? null : month(opening.skip(end), false);
        return month == null ? null : days.named(null, month[0], day, month[1]);
    }

    private DatelineDay monthFirst(int at) {
        if (!hasDigitWithin(at)) return null;
        int[] month = month(at, true);
        if (month == null || opening.digit(month[1]) >= 0) return null;
        int i = month[1];
        if (opening.at(i) == '.') i++;
        Number day = number(opening.skip(i));
        if (day == null || day.digits() > 2) return null;
        int end = opening.at(day.end()) == '.' ? day.end() : ordinal(day.end());
        Number year = year(end);
        return days.named(year, month[0], day.value(), year == null ? dayEnd(end) : yearEnd(year.end()));
    }

    private DatelineDay numberFirst(int at) {
        Number first = number(at);
        if (first.digits() > 4) return null;
        DatelineDay eastAsian = eastAsian(first);
        if (eastAsian != null) return eastAsian;
        if (first.digits() == 4) return yearFirst(first);
        DatelineDay numeric = numeric(first);
        if (numeric != null) return numeric;
        if (first.digits() > 2) return null;
        int i = opening.skip(ordinal(first.end()));
        if (opening.hasDash(i)) i = opening.skip(i + 1);
        int behind = past(Role.BEFORE_MONTH, i);
        Number numbered = behind > i ? number(behind) : null; // Vietnamese numbers its months
        boolean isMonth = numbered != null && numbered.value() >= 1 && numbered.value() <= 12;
        int[] month = isMonth ? new int[] {numbered.value(), numbered.end()} : month(behind, false);
        return month == null ? dayAlone(first) : behindDay(first, month);
    }

    /** "MADRID, 4 (EUROPA PRESS)" */
    private DatelineDay dayAlone(Number day) {
        boolean alone = day.value() >= 1 && day.value() <= 31 && opening.at(opening.skip(day.end())) == '(';
        return alone ? days.dayOnly(day.value(), day.end()) : null;
    }

    /** The day with its month and the year behind that. */
    private DatelineDay behindDay(Number day, int[] month) {
        int end = month[1];
        if (opening.at(end) == '.' && (opening.at(end + 1) == ' ' || opening.at(end + 1) == ',')) end++;
        Number year = year(end);
        if (year == null) return days.named(null, month[0], day.value(), opening.at(month[1]) == '.' ? month[1] : end);
        return days.named(year, month[0], day.value(), yearEnd(year.end()));
    }

    /** "2024. március 4.", "2024 m. kovo 4 d.", "2024 оны 3 сарын 4", "2024-03-04". */
    private DatelineDay yearFirst(Number year) {
        DatelineDay numeric = numeric(year);
        if (numeric != null || year.value() < 1900 || year.value() > 2700) return numeric;
        int i = year.end();
        if (opening.at(i) == '.') i++;
        i = opening.skip(i);
        i = past(Role.AFTER_YEAR, i);
        int[] month = month(i, false);
        Number numbered = month == null ? number(i) : null;
        int counted = numbered == null ? -1 : past(Role.ORDINAL, opening.skip(numbered.end()));
        // Mongolian numbers its months
        if (numbered != null && past(Role.AFTER_MONTH, counted) > counted) {
            month = new int[] {numbered.value(), past(Role.AFTER_MONTH, counted)};
        }
        if (month == null) return null;
        int dayAt = opening.skip(opening.at(month[1]) == '.' ? month[1] + 1 : month[1]);
        Number day = number(dayAt);
        return day == null || day.digits() > 2 ? null
            : days.named(year, month[0], day.value(), dayEnd(opening.at(day.end()) == '.' ? day.end() + 1 : day.end()));
    }

    /** "2024年3月4日", "3月4日", "31日", "3월 4일". */
    private DatelineDay eastAsian(Number first) {
        int i = first.end();
        Number year = null;
        Number month = null;
        Number n = first;
        char mark = opening.at(opening.skip(i));
        if (DateLetters.isYear(mark)) {
            year = n;
            n = number(opening.skip(opening.skip(i) + 1));
            if (n == null) return null;
            mark = opening.at(opening.skip(n.end()));
        }
        if (DateLetters.isMonth(mark)) {
            month = n;
            n = number(opening.skip(opening.skip(n.end()) + 1));
            if (n == null) return null;
            mark = opening.at(opening.skip(n.end()));
        }
        if (!DateLetters.isDay(mark) || n.digits() > 2 || year != null && month == null) return null;
        int end = opening.skip(n.end()) + 1;
        return month == null ? days.dayOnly(n.value(), end) : days.named(year, month.value(), n.value(), end);
    }

    /** "04.03.2024", "4/3/24", "2024-03-04", "04.03.", "4/3", "4 - 3" before a bracket. */
    private DatelineDay numeric(Number first) {
        char separator = opening.at(first.end());
        boolean spaced = separator == ' ' && opening.hasDash(first.end() + 1) && opening.at(first.end() + 2) == ' ';
        if (spaced) separator = '-';
        if (separator == 0 || "./-\u2013".indexOf(separator) < 0) return null;
        Number second = number(first.end() + (spaced ? 3 : 1));
        if (second == null || second.digits() > 2) return null;
        Number third = third(second.end(), separator, spaced);
        if (third == null) return withoutYear(first, second, separator);
        if (third.digits() > 4 || third.digits() == 1 && first.digits() < 4) return null;
        if (first.digits() == 4) return third.digits() > 2 ? null : days.named(first, second.value(), third.value(), third.end());
        return days.best(third, first.value(), second.value(), yearEnd(third.end()), separator);
    }

    private Number third(int at, char separator, boolean spaced) {
        if (opening.at(at) == separator) return number(at + 1);
        return spaced && opening.text().startsWith(" - ", at) ? number(at + 3) : null;
    }

    /** Two numbers that are a day and a month by what follows them. */
    private DatelineDay withoutYear(Number first, Number second, char separator) {
        int next = opening.skip(second.end());
        boolean closed = switch (separator) {
            case '.' -> opening.at(second.end()) == '.';
            case '/' -> ",(/-–—:)".indexOf(opening.at(next)) >= 0;
            default -> opening.at(next) == '(';
        };
        if (!closed || first.digits() > 2 || opening.at(next) == 0) return null;
        return days.best(null, first.value(), second.value(), separator == '.' ? second.end() + 1 : second.end(), separator);
    }

    private Number number(int at) {
        int end = at;
        int value = 0;
        while (end - at < 6 && opening.digit(end) >= 0) value = value * 10 + opening.digit(end++);
        return end == at ? null : new Number(value, end - at, end);
    }

    /** The year after a day and month: four digits, or two in Thai. */
    private Number year(int at) {
        int i = opening.skip(at);
        if (opening.at(i) == ',' || opening.at(i) == '،') i = opening.skip(i + 1);
        i = past(Role.BEFORE_YEAR, i);
        Number year = number(i);
        if (year == null || i == at) return null;
        char next = opening.at(year.end());
        boolean thousands = (next == ',' || next == '.') && opening.digit(year.end() + 1) >= 0;
        if (thousands || opening.hasLetter(year.end()) && YEAR_LETTERS.indexOf(next) < 0) return null;
        boolean two = year.digits() == 2 && Language.of(language).is("th");
        return two || year.digits() == 4 && year.value() >= 1900 && year.value() <= 2700 ? year : null;
    }

    /** Index after the word for a year. */
    private int yearEnd(int at) {
        return end(Role.AFTER_YEAR, at);
    }

    /** Index after the word for a day. */
    private int dayEnd(int at) {
        return end(Role.AFTER_DAY, at);
    }

    private int end(Role role, int at) {
        int i = past(role, opening.skip(at));
        return i > opening.skip(at) ? opening.back(i) : at;
    }

    /** Index after what makes a number an ordinal. */
    private int ordinal(int at) {
        int word = opening.at(at) == '-' ? at + 1 : at;
        int i = past(Role.ORDINAL, word);
        if (i > word) return opening.back(i);
        return (opening.at(at) == '.' || opening.at(at) == '°') && opening.skip(at + 1) < opening.end() ? at + 1 : at;
    }

    /** Index after a word of a role, its stop and white space; the same index if another word is there. */
    private int past(Role role, int at) {
        int i = at;
        while ((opening.hasLetter(i) || opening.at(i) == '.' && i > at && opening.hasLetter(i + 1)) && i - at < 12) i++;
        if (i == at || opening.hasLetter(i) || !DatelineWords.is(role, opening.part(at, i))) return at;
        if (opening.at(i) == '.' || opening.at(i) == '\'' || opening.at(i) == '\u2019') i++;
        return opening.skip(i);
    }

    /** Number and end of a month; names of two words are tried first. */
    private int[] month(int at, boolean first) {
        int one = word(at);
        if (one == at) return null;
        int two = word(opening.skip(one));
        if (two > opening.skip(one) && opening.at(at) >= '\u0600' && opening.at(at) < '\u0700') {
            int number = Months.number(opening.part(at, two), language);
            if (number > 0) return new int[] {number, two};
        }
        if (one - at < 2) return null;
        String name = opening.part(at, one);
        // "La Paz, 4": no month in other languages
        int number = language == null || !first ? Months.number(name, language) : Months.inEither(language, name);
        return number == 0 ? null : new int[] {number, one};
    }

    /** End of a word that may contain stops, like Thai months. */
    private int word(int at) {
        int i = at;
        while (opening.hasLetter(i) || opening.at(i) == '.' && i > at && opening.hasLetter(i + 1) && opening.at(i) < 128
            && opening.at(i + 1) >= '\u0e00' && opening.at(i + 1) < '\u0e80') {
            i++;
        }
        return i - at > 20 ? at : i;
    }

    /** The day, extended over a clock time: ", 10:00", " 14.30 Uhr", " / 10:00 am". */
    private DatelineDay clock(DatelineDay day) {
        int i = opening.skip(day.end());
        if (opening.at(i) == ',' || opening.at(i) == '/') i = opening.skip(i + 1);
        i = past(Role.BEFORE_CLOCK, i);
        Number hour = number(i);
        if (hour == null || hour.digits() > 2 || hour.value() > 24
            || opening.at(hour.end()) != ':' && opening.at(hour.end()) != '.' && opening.at(hour.end()) != 'h') {
            return day;
        }
        Number minute = number(hour.end() + 1);
        if (minute == null || minute.digits() != 2 || minute.value() > 59) return day;
        int end = minute.end();
        int word = opening.skip(end);
        for (int next = past(Role.CLOCK, word); next > word; next = past(Role.CLOCK, word)) {
            end = opening.back(next);
            word = next;
        }
        return new DatelineDay(end, day.iso(), day.isNamed());
    }
}
