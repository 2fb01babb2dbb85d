package clipping.facts.dateline;

import clipping.lexicon.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Completes days that are printed without a year or a month, or in an unknown order: each is the nearest one to the page's own day. */
final class NearestDay {
    /** A number as printed, with the index after it. */
    record Number(int value, int digits, int end) {
    }

    private final LocalDate published;
    private final String language;

    /** @param published the page's day, or null: then only a day with its year is known */
    NearestDay(LocalDate published, String language) {
        this.published = published;
        this.language = language;
    }

    /** A day without its month: of this month or one beside it. */
    DatelineDay dayOnly(int day, int end) {
        LocalDate best = null;
        for (int shift = -1; published != null && shift <= 1; shift++) {
            LocalDate month = published.plusMonths(shift);
            best = nearer(best, date(month.getYear(), month.getMonthValue(), day));
        }
        return new DatelineDay(end, best == null ? null : best.toString(), false);
    }

    /** Of day-month and month-day the valid one; if both are, the one nearer to the page's day, or else by separator and language. */
    DatelineDay best(Number year, int a, int b, int end, char separator) {
        DatelineDay dayFirst = named(year, b, a, end);
        DatelineDay monthFirst = named(year, a, b, end);
        if (separator == '.' || monthFirst.iso() == null) return dayFirst;
        if (dayFirst.iso() == null) return monthFirst;
        if (published == null) {
            return language != null && !Language.of(language).is("en") ? dayFirst : a == b ? dayFirst : new DatelineDay(end, null, true);
        }
        LocalDate nearest = nearer(LocalDate.parse(dayFirst.iso()), LocalDate.parse(monthFirst.iso()));
        return nearest.toString().equals(dayFirst.iso()) ? dayFirst : monthFirst;
    }

    /** The day of a month, in a year or the nearest one; {@code year} may be null. */
    DatelineDay named(Number year, int month, int day, int end) {
        LocalDate best = null;
        if (year != null) best = date(fullYear(year), month, day);
        else if (published != null)
            for (int shift = -1; shift <= 1; shift++) best = nearer(best, date(published.getYear() + shift, month, day));
        return new DatelineDay(end, best == null ? null : best.toString(), true);
    }

    private int fullYear(Number year) {
        int value = year.value();
        if (year.digits() == 2) return value >= 60 && Language.of(language).is("th") ? value + 1957 : value + 2000;
        if (value >= 2400 && value <= 2700) return value - 543; // Thai years count from the Buddha's death
        return value >= 1800 && value <= 2200 ? value : -1;
    }

    private LocalDate nearer(LocalDate a, LocalDate b) {
        if (a == null || b == null) return a == null ? b : a;
        return Math.abs(ChronoUnit.DAYS.between(published, b)) < Math.abs(ChronoUnit.DAYS.between(published, a)) ? b : a;
    }

    private static LocalDate date(int year, int month, int day) {
        try {
            return year < 0 || month < 1 || month > 12 || day < 1 || day > 31 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
