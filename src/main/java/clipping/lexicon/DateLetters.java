package clipping.lexicon;

/** The letters behind the numbers of East Asian dates: {@code 2024年3月4日}. */
public final class DateLetters {
    private static final char LOWEST = '\u2e80'; // where East Asia's letters begin: other texts need no list

    private static final class Loaded {
        static final String YEARS = letters("year-letter");
        static final String MONTHS = letters("month-letter");
        static final String DAYS = letters("day-letter");
        static final String HOURS = letters("hour-letter");

        private static String letters(String section) {
            return String.join("", WordLists.dates().words(section));
        }
    }

    private DateLetters() {
    }

    /** Whether a number before it is a year. */
    public static boolean isYear(char letter) {
        return letter >= LOWEST && Loaded.YEARS.indexOf(letter) >= 0;
    }

    /** Whether a number before it is a month. */
    public static boolean isMonth(char letter) {
        return letter >= LOWEST && Loaded.MONTHS.indexOf(letter) >= 0;
    }

    /** Whether a number before it is a day. */
    public static boolean isDay(char letter) {
        return letter >= LOWEST && Loaded.DAYS.indexOf(letter) >= 0;
    }

    /** Whether a number before it is an hour. */
    public static boolean isHour(char letter) {
        return letter >= LOWEST && Loaded.HOURS.indexOf(letter) >= 0;
    }
}
