package clipping.facts.date;

import clipping.facts.DayReader;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day, with time and offset if known.
 *
 * @param year   Gregorian
 * @param time   {@code HH:MM} or {@code HH:MM:SS}, or null
 * @param offset {@code Z} or {@code +HH:MM}, or null; never without a time
 */
record Moment(int year, int month, int day, String time, String offset) {
    /** The moment, or null for an invalid day. */
    static Moment of(int year, int month, int day, String time, String offset) {
        return DayReader.isDay(year, month, day) ? new Moment(year, month, day, time, time == null ? null : offset) : null;
    }

    /** Whether another is the same. A record's own way of being equal Java spins when it is first asked, too late for a quick start. */
    boolean isSame(Moment other) {
        return year == other.year && month == other.month && day == other.day && Objects.equals(time, other.time)
            && Objects.equals(offset, other.offset);
    }

    /** Days since 1970. */
    long epochDay() {
        return LocalDate.of(year, month, day).toEpochDay();
    }

    Moment at(String newTime, String newOffset) {
        return new Moment(year, month, day, newTime, newTime == null ? null : newOffset);
    }

    /** {@code HH:MM[:SS]}, or null for an invalid time. */
    static String time(int hour, int minute, int second) {
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second > 60) return null;
        return two(hour) + ":" + two(minute) + (second < 0 ? "" : ":" + two(Math.min(second, 59)));
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }

    /** ISO 8601. */
    String iso() {
        String day = year + "-" + two(month) + "-" + two(this.day);
        return time == null ? day : day + "T" + time + (offset == null ? "" : offset);
    }
}
