package clipping.facts.date;

import clipping.lexicon.Digits;
import clipping.lexicon.Months;
import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads moments written by machines: ISO 8601 and similar, and seconds since 1970. */
final class MomentReader {
    private static final int LONGEST = 80;

    private static final class Words {
        static final WordList LIST = WordLists.dates();
        static final Map<String, Integer> HALVES = LIST.numbers("half-of-day");
        static final Set<String> UNIVERSAL = LIST.words("universal-zone");
    }

    private MomentReader() {
    }

    /** The moment in a value, or null. */
    static Moment read(String value) {
        String s = Digits.ascii(value.strip());
        if (s.length() > LONGEST || s.isEmpty()) return null;
        Moment iso = iso(s);
        if (iso != null) return iso;
        return Character.isDigit(s.charAt(0)) || s.charAt(0) == '/' ? epoch(s) : unix(s);
    }

    /** {@code Fri Apr 28 19:20:36 CEST 2023}, as Unix and Java print a date. */
    private static Moment unix(String s) {
        String[] parts = s.split(" +");
        if (parts.length < 5 || parts.length > 6 || parts[3].indexOf(':') < 0) return null;
        int month = Months.in("en", parts[1]);
        int day = number(parts[2], new int[] {0}, 1, 2);
        int year = number(parts[parts.length - 1], new int[] {0}, 4, 4);
        Moment moment = month == 0 ? null : Moment.of(year, month, day, null, null);
        return moment == null ? null : clock(moment, parts[3] + (parts.length == 6 ? " " + parts[4] : ""), 0);
    }

    private static Moment iso(String s) {
        int[] at = {0};
        int year = number(s, at, 4, 4);
        if (year < 0) return null;
        char separator = at[0] < s.length() ? s.charAt(at[0]) : 0;
        boolean separated = separator != 0 && "-/.:".indexOf(separator) >= 0;
        int least = separated ? 1 : 2;
        if (separated) at[0]++;
        int month = number(s, at, least, 2);
        if (month < 0 || separated && !isNext(s, at, separator)) return null;
        int day = number(s, at, least, 2);
        boolean longer = !separated && isDigit(s, at[0]) && s.length() != 12 && s.length() != 14;
        Moment moment = day < 0 || longer ? null : Moment.of(year, month, day, null, null);
        return moment == null ? null : clock(moment, s, at[0]);
    }

    /** Whether a sign comes next; then it is passed. */
    private static boolean isNext(String s, int[] at, char sign) {
        boolean next = at[0] < s.length() && s.charAt(at[0]) == sign;
        if (next) at[0]++;
        return next;
    }

    /** Adds the time and zone that follow a day at {@code from}, if there are any. */
    private static Moment clock(Moment day, String s, int from) {
        int i = from;
        while (i < s.length() && " Tt,".indexOf(s.charAt(i)) >= 0) i++;
        int[] at = {i};
        int hour = number(s, at, 1, 2);
        if (hour < 0) return day;
        char mark = at[0] < s.length() ? s.charAt(at[0]) : 0;
        boolean colon = mark == ':' || mark == '.' && isDigit(s, at[0] + 2); // 13:45, 13.45
        if (colon) at[0]++;
        int minute = number(s, at, 2, 2);
        if (minute < 0) return day;
        boolean more = colon ? isNext(s, at, mark) : isDigit(s, at[0]);
        int second = more ? number(s, at, 2, 2) : -1;
        if (mark == '.' && second == 0) second = -1; // written by hand, to the minute
        skipFraction(s, at);
        String rest = s.substring(at[0]).strip();
        String time = Moment.time(inHalf(hour, rest), minute, second);
        return time == null ? day : day.at(time, offset(rest, day));
    }

    private static void skipFraction(String s, int[] at) {
        if (at[0] >= s.length() || s.charAt(at[0]) != '.' && s.charAt(at[0]) != ',') return;
        at[0]++;
        while (isDigit(s, at[0])) at[0]++;
    }

    private static boolean isDigit(String s, int at) {
        return at < s.length() && Character.isDigit(s.charAt(at));
    }

    /** An hour of the half of the day that the text behind it may begin with. */
    private static int inHalf(int hour, String behind) {
        if (hour > 12 || behind.isEmpty() || !Character.isLetter(behind.charAt(0))) return hour;
        String lower = WordList.fold(behind);
        for (Map.Entry<String, Integer> half : Words.HALVES.entrySet())
            if (lower.startsWith(half.getKey())) return hour % 12 + half.getValue();
        return hour;
    }

    /** The offset that a zone's text begins with on a day: American zones are named without saying whether it is summer; null for none. */
    static String offset(String text, Moment day) {
        String s = text.strip();
        if (s.length() < 2 || s.length() > 2 && Character.isLetter(s.charAt(2))) return offset(text);
        String name = s.substring(0, 2);
        for (String zone : Words.LIST.words("american-zone")) {
            if (!name.equals(zone.substring(0, 2).toUpperCase(Locale.ROOT))) continue;
            int hours = Integer.parseInt(zone.substring(3)) - (isAmericanSummer(LocalDate.ofEpochDay(day.epochDay())) ? 1 : 0);
            return "-" + Moment.time(hours, 0, -1);
        }
        return offset(text);
    }

    /** From the second Sunday of March to the first of November. */
    private static boolean isAmericanSummer(LocalDate day) {
        LocalDate begin = LocalDate.of(day.getYear(), 3, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY));
        LocalDate end = LocalDate.of(day.getYear(), 11, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY));
        return !day.isBefore(begin) && day.isBefore(end);
    }

    /** The offset at the beginning of a zone's text, {@code Z} or {@code +HH:MM}, or null. */
    static String offset(String text) {
        String s = text.strip();
        if (s.isEmpty()) return null;
        int i = 0;
        while (i < s.length() && Character.isLetter(s.charAt(i)) && i < 6) i++;
        String letters = WordList.fold(s.substring(0, i));
        if (Words.HALVES.containsKey(letters)) return offset(s.substring(i));
        boolean universal = letters.isEmpty() || Words.UNIVERSAL.contains(letters);
        String counted = universal ? counted(s, i) : null;
        if (counted != null || letters.isEmpty()) return counted;
        if (universal) return "Z";
        for (String zone : Words.LIST.words("zone")) {
            if (zone.length() == letters.length() + 6 && zone.startsWith(letters)) return zone.substring(letters.length());
        }
        return null;
    }

    /** The offset in hours and minutes behind a sign, null for none. */
    private static String counted(String s, int from) {
        int sign = from;
        while (sign < s.length() && s.charAt(sign) == ' ') sign++;
        if (sign == s.length() || "+-\u2212".indexOf(s.charAt(sign)) < 0) return null;
        int[] at = {sign + 1};
        int hours = number(s, at, 1, 2);
        if (hours < 0 || hours > 14) return null;
        if (at[0] < s.length() && s.charAt(at[0]) == ':') at[0]++;
        int minutes = Math.max(0, number(s, at, 2, 2));
        return (s.charAt(sign) == '+' ? "+" : "-") + Moment.time(hours, Math.min(59, minutes), -1);
    }

    private static Moment epoch(String s) {
        if (s.startsWith("/Date(") && s.endsWith(")/")) return epoch(s.substring(6, s.length() - 2));
        if (s.length() != 10 && s.length() != 13) return null;
        for (int i = 0; i < s.length(); i++) if (s.charAt(i) < '0' || s.charAt(i) > '9') return null;
        long seconds = Long.parseLong(s) / (s.length() == 13 ? 1000 : 1);
        LocalDateTime at = LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
        return Moment.of(at.getYear(), at.getMonthValue(), at.getDayOfMonth(), Moment.time(at.getHour(), at.getMinute(), at.getSecond()),
            "Z");
    }

    /** Reads a number of {@code least} to {@code most} digits at {@code at} and advances it; -1 for none. */
    static int number(String s, int[] at, int least, int most) {
        int i = at[0];
        int value = 0;
        while (i < s.length() && i - at[0] < most && s.charAt(i) >= '0' && s.charAt(i) <= '9') value = value * 10 + s.charAt(i++) - '0';
        if (i - at[0] < least) return -1;
        at[0] = i;
        return value;
    }
}
