package clipping.facts.date;

import clipping.facts.DayReader;
import clipping.lexicon.Weekdays;

/** The weekday beside a date in figures: of two readings it is that of one. {@code Tue, 07/11/2023}, {@code 07/11/2023 (Tuesday)}. */
final class WeekdayBeside {
    /** Signs that may stand between a weekday and its date. */
    private static final String SIGNS = " \u00a0,.:()[]\u060c\u2013-";
    private static final int MOST_SIGNS = 3;
    private static final int LONGEST = 20;
    private static final int DAYS = 7;
    private static final int OF_FIRST_DAY = 3; // 1 January 1970 was a Thursday

    private WeekdayBeside() {
    }

    /** Whether the weekday beside a date in figures is that of one reading, and not that of the other. */
    static boolean isOfOne(String text, DayReader.Day day, Moment one, Moment other, String language) {
        if (of(one) == of(other)) return false;
        int before = before(text, day.start(), language);
        return of(one) == (before > 0 ? before : behind(text, day.end(), language));
    }

    private static int of(Moment moment) {
        return (int) Math.floorMod(moment.epochDay() + OF_FIRST_DAY, (long) DAYS) + 1;
    }

    private static int before(String text, int start, String language) {
        int end = start;
        while (end > 0 && start - end < MOST_SIGNS && isSign(text.charAt(end - 1))) end--;
        int from = end;
        while (from > 0 && end - from < LONGEST && isInName(text.charAt(from - 1))) from--;
        return number(text.substring(from, end), language);
    }

    private static int behind(String text, int end, String language) {
        int from = end;
        while (from < text.length() && from - end < MOST_SIGNS && isSign(text.charAt(from))) from++;
        int to = from;
        while (to < text.length() && to - from < LONGEST && isInName(text.charAt(to))) to++;
        return number(text.substring(from, to), language);
    }

    private static int number(String word, String language) {
        return word.length() < 2 ? 0 : Weekdays.number(word, language);
    }

    private static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /** Whether a name of a weekday may have it: {@code segunda-feira}, marks on letters. */
    private static boolean isInName(char c) {
        return Character.isLetter(c) || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
