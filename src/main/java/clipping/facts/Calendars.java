package clipping.facts;

import clipping.lexicon.Language;
import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Converts days and years of other calendars in news pages to Gregorian ones. */
final class Calendars {
    private static final int MINGUO = 1911; // the year before the first of Taiwan's
    private static final int BUDDHIST = 543;

    private static final class Words {
        static final Map<String, Integer> PERSIAN_MONTHS = WordLists.dates().numbers("persian-month");
        static final List<String> FIRST_YEAR = List.copyOf(WordLists.dates().words("first-year"));
        static final Map<String, Integer> ERAS = WordLists.dates().numbers("era");
        static final Map<String, Integer> ERA_INITIALS = WordLists.dates().numbers("era-initial");
    }

    private Calendars() {
    }

    /** Number of a Persian month by its name, 1 to 12, or 0. */
    static int persianMonth(String name) {
        if (name.charAt(0) < '\u0600' || name.charAt(0) > '\u06ff') return 0;
        // the letters that Arabic keyboards have for two of Persian
        return Words.PERSIAN_MONTHS.getOrDefault(name.replace('\u064a', '\u06cc').replace('\u0643', '\u06a9'), 0);
    }

    /** A day of the Persian solar calendar, or null for an invalid one; correct for the years 1206 to 1498. */
    static LocalDate persian(int year, int month, int day) {
        if (year < 1206 || year > 1498 || month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) return null;
        long dayOfYear = month <= 6 ? (month - 1) * 31L + day : 186 + (month - 7) * 30L + day;
        return LocalDate.ofEpochDay(nowruz(year) + dayOfYear - 1);
    }

    /** First day of a Persian year by the 33-year rule: leap years have these remainders. */
    private static long nowruz(int year) {
        int base = 1387; // 1 Farvardin 1387 was 20 March 2008
        long days = LocalDate.of(2008, 3, 20).toEpochDay();
        for (int y = base; y < year; y++) days += isLeap(y) ? 366 : 365;
        for (int y = year; y < base; y++) days -= isLeap(y) ? 366 : 365;
        return days;
    }

    private static boolean isLeap(int year) {
        return switch (year % 33) {
            case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
            default -> false;
        };
    }

    /** The Gregorian year for a year on a Thai page. */
    static int buddhist(int year) {
        return year > 2400 && year < 2620 ? year - BUDDHIST : year;
    }

    /** The text with a number for an era's first year, as later years have it. */
    static String withNumberedYears(String text) {
        String plain = text;
        for (String first : Words.FIRST_YEAR) {
            if (text.indexOf(first) > 0) plain = plain.replace(first, "1" + first.charAt(first.length() - 1));
        }
        return plain;
    }

    /** The year of a date of East Asia whose number is there: of an era whose name is before it, or of Taiwan; 0 for none. */
    static int easternYear(DayTokens tokens, int i, String language) {
        int start = tokens.start(i);
        int base = start < 2 || tokens.text.charAt(start - 1) < '\u3000' ? 0
            : Words.ERAS.getOrDefault(tokens.text.substring(start - 2, start), 0);
        if (base > 0) return base + tokens.value(i);
        return tokens.length(i) == 4 ? tokens.value(i) : minguo(tokens, i, language);
    }

    /** The year of one or two figures that begin a date: of an era whose initial is before it, {@code R6.5.12}, or of this century. */
    static int shortYear(DayTokens tokens, int i) {
        int start = tokens.start(i);
        boolean initial = start > 0 && (start == 1 || !Character.isLetter(tokens.text.charAt(start - 2)));
        String before = initial ? WordList.fold(tokens.text.substring(start - 1, start)) : "";
        return Words.ERA_INITIALS.getOrDefault(before, 2000) + tokens.value(i);
    }

    /** The year of three figures on a page in Chinese; 0 for none. */
    static int minguo(DayTokens tokens, int i, String language) {
        int value = tokens.value(i);
        return tokens.length(i) == 3 && value > 90 && value < 150 && Language.of(language).is("zh") ? MINGUO + value : 0;
    }
}
