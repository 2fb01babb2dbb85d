package clipping.facts.date;

import java.time.LocalDate;

/** Converts days and years of other calendars in news pages to Gregorian ones. */
final class Calendars {
    private static final String[] PERSIAN_MONTHS = {"فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی",
        "بهمن", "اسفند"};
    private static final int BUDDHIST = 543;

    private Calendars() {
    }

    /** Number of a Persian month by its name, 1 to 12, or 0. */
    static int persianMonth(String name) {
        String plain = name.replace('ي', 'ی').replace('ك', 'ک');
        for (int i = 0; i < PERSIAN_MONTHS.length; i++)
            if (PERSIAN_MONTHS[i].equals(plain) || i == 4 && plain.equals("امرداد")) return i + 1;
        return 0;
    }

    /** A day of the Persian solar calendar, or null for an invalid one; correct for the years 1206 to 1498. */
    static Moment persian(int year, int month, int day) {
        if (year < 1206 || year > 1498 || month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) return null;
        long dayOfYear = month <= 6 ? (month - 1) * 31L + day : 186 + (month - 7) * 30L + day;
        LocalDate date = LocalDate.ofEpochDay(nowruz(year) + dayOfYear - 1);
        return Moment.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), null, null);
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

    /** The Gregorian year before the first year of the East Asian era whose name ends at {@code end}, or 0. */
    static int eraBase(String text, int end) {
        if (text.startsWith("令和", end - 2)) return 2018;
        if (text.startsWith("平成", end - 2)) return 1988;
        if (text.startsWith("昭和", end - 2)) return 1925;
        if (text.startsWith("民國", end - 2) || text.startsWith("民国", end - 2)) return 1911;
        return 0;
    }
}
