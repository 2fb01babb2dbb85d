package clipping.facts;

import clipping.facts.DayReader.Day;
import clipping.lexicon.DateLetters;

/** Reads days whose numbers are written in Chinese numerals: {@code 五月十二日}, {@code 二〇二四年五月十二日}, {@code 廿三日}. */
final class HanNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String ZEROS = "零○"; // other signs for the first digit
    private static final int MOST = 4;

    private final String text;
    private int at;

    private HanNumerals(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** Whether a day in these numerals may begin with a letter. */
    static boolean isNumeral(char c) {
        return c >= '\u3007' && (digit(c) > 0 || c == '十' || c == '廿' || c == '卅');
    }

    /** The day at an index, its year or month 0 where it names none; null for none. */
    static Day day(String text, int from) {
        if (from >= text.length() || !isNumeral(text.charAt(from))) return null;
        HanNumerals reader = new HanNumerals(text, from);
        int year = 0, month = 0;
        int number = reader.number();
        if (number > 99 && reader.isPast(DateLetters.isYear(reader.next()))) {
            year = number;
            number = reader.number();
        }
        if (reader.isPast(DateLetters.isMonth(reader.next()))) {
            month = number;
            number = reader.number();
        } else if (year > 0) {
            return null;
        }
        boolean day = number >= 1 && number <= 31 && month <= 12 && reader.isPast(DateLetters.isDay(reader.next()));
        return day ? new Day(from, reader.at, year, month, number, false) : null;
    }

    private char next() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    /** Passes the next letter if it is the right one. */
    private boolean isPast(boolean right) {
        if (right) at++;
        return right;
    }

    /** The number at the index, which is passed: digits one by one, or up to 99 with a sign for tens; 0 for none. */
    private int number() {
        int value = 0;
        int tens = -1;
        for (int end = at + MOST; at < end && at < text.length(); at++) {
            char c = text.charAt(at);
            int ten = c == '十' ? Math.max(1, value) : c == '廿' ? 2 : c == '卅' ? 3 : 0;
            if (ten > 0) {
                if (tens >= 0) return 0;
                tens = ten;
                value = 0;
            } else if (digit(c) >= 0) {
                value = value * 10 + digit(c);
            } else {
                break;
            }
        }
        return tens < 0 ? value : tens * 10 + value;
    }

    private static int digit(char c) {
        return ZEROS.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
    }
}
