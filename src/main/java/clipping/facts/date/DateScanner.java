package clipping.facts.date;

import clipping.lexicon.DateLetters;
import clipping.lexicon.Digits;
import clipping.lexicon.Language;
import clipping.lexicon.Months;
import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the dates in a line for people: names of months in any language, numbers in any order, the calendars of Asia. */
final class DateScanner {
    private static final int LONGEST = 400;
    private static final int MOST_BETWEEN = 3;
    private static final int[] NO_BREAKS = {};
    private static final String SEPARATORS = "-/.\u2010\u2011\u2013\u2044\uff0f\uff0e";
    /** Languages whose dates in figures begin with the year, however short. */
    private static final Set<String> YEAR_FIRST = Set.of("ko", "ja", "zh", "hu", "lt");

    /**
     * A date in a text.
     *
     * @param moment  its meaning, day before month where both orders are possible
     * @param swapped its meaning month before day; null if that is no day or the order is certain
     * @param start   index of its first character
     * @param end     index after its last one, the time included
     */
    record Sighting(Moment moment, Moment swapped, int start, int end) {
        boolean isAmbiguous() {
            return swapped != null && !swapped.equals(moment);
        }
    }

    private static final class Words {
        static final Set<String> BETWEEN = WordLists.dates().words("between");
        static final Set<String> MONTH_WORDS = WordLists.dates().words("month-word");
        static final Set<String> FIRST_YEAR = WordLists.dates().words("first-year");
    }

    private record Token(String text, int value, int start, int end) {
        boolean isNumber() {
            return value >= 0;
        }

        boolean isWord() {
            return value < 0 && Character.isLetter(text.codePointAt(0));
        }

        int length() {
            return end - start;
        }
    }

    private final String text;
    private final String language;
    private final int[] breaks;
    private final List<Token> tokens = new ArrayList<>();

    private DateScanner(String text, String language, int[] breaks) {
        this.text = withNumberedYears(text);
        this.language = language;
        this.breaks = breaks;
        tokenize();
    }

    /** The text with a number for an era's first year, as later years have it. */
    private static String withNumberedYears(String text) {
        String plain = text;
        for (String first : Words.FIRST_YEAR) {
            if (text.indexOf(first) > 0) plain = plain.replace(first, "1" + first.charAt(first.length() - 1));
        }
        return plain;
    }

    /**
     * The dates in a text, in order.
     *
     * @param language BCP 47, or null: its names of months come first, and its calendar counts for a year alone
     */
    static List<Sighting> scan(String text, String language) {
        return scan(text, language, NO_BREAKS);
    }

    /**
     * The dates in a text whose words also end at given indexes, even without a space.
     *
     * @param breaks indexes at which an element begins or ends
     */
    static List<Sighting> scan(String text, String language, int[] breaks) {
        if (text.length() > LONGEST || !hasDigit(text)) return List.of();
        DateScanner scanner = new DateScanner(Digits.ascii(text), language, breaks);
        List<Sighting> found = new ArrayList<>();
        for (int i = 0; i < scanner.tokens.size();) {
            int next = scanner.at(i, found);
            i = Math.max(next, i + 1);
        }
        return found;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) if (Character.isDigit(text.charAt(i))) return true;
        return false;
    }

    private void tokenize() {
        for (int i = 0, end; i < text.length(); i = end) {
            char c = text.charAt(i);
            end = i + 1;
            if (isFigure(c)) {
                while (end < text.length() && isFigure(text.charAt(end)) && !isBreak(end)) end++;
                tokens.add(new Token(text.substring(i, end), value(i, end), i, end));
            } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
                while (end < text.length() && isInWord(end) && !isBreak(end)) end++;
                tokens.add(new Token(text.substring(i, end), -1, i, end));
            } else if (!Character.isWhitespace(c) && c != '\u00a0') {
                tokens.add(new Token(String.valueOf(c), -1, i, end));
            }
        }
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** The number that figures are, by the first eight of them. */
    private int value(int start, int end) {
        int value = 0;
        for (int i = start; i < end && i < start + 8; i++) value = value * 10 + text.charAt(i) - '0';
        return value;
    }

    private boolean isBreak(int i) {
        for (int b : breaks) if (b == i) return true;
        return false;
    }

    private boolean isInWord(int i) {
        char c = text.charAt(i);
        if (Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK || c == '\u200c' || c == '\u200d') return true;
        boolean thai = i > 0 && text.charAt(i - 1) >= '\u0e00' && text.charAt(i - 1) <= '\u0e7f';
        return c == '.' && thai && i + 1 < text.length() && text.charAt(i + 1) >= '\u0e00' && text.charAt(i + 1) <= '\u0e7f';
    }

    /** Adds the date that begins at a token; returns the index of the next token, or 0 for no date. */
    private int at(int i, List<Sighting> found) {
        Token t = tokens.get(i);
        if (t.isNumber()) {
            int end = numeric(i, found);
            if (end == 0) end = numberFirst(i, found);
            return end;
        }
        return t.isWord() ? wordFirst(i, found) : 0;
    }

    /** {@code 2024-05-03}, {@code 3.5.2024}, {@code 2024年5月3日}. */
    private int numeric(int i, List<Sighting> found) {
        int b = i + 2;
        int c = i + 4;
        if (c >= tokens.size() || !tokens.get(b).isNumber() || !tokens.get(c).isNumber()) return 0;
        Token first = tokens.get(i);
        Token second = tokens.get(b);
        Token third = tokens.get(c);
        String between = tokens.get(i + 1).text;
        String then = tokens.get(b + 1).text;
        if (second.length() > 2) return 0;
        if (DateLetters.isYear(between.charAt(0)) && DateLetters.isMonth(then.charAt(0))) return eastern(i, found);
        if (!between.equals(then) || between.length() > 1 || SEPARATORS.indexOf(between.charAt(0)) < 0) return 0;
        if (first.length() == 4 && third.length() <= 2) return add(found, year(first.value, second.value, third.value), null, i, c + 1);
        if (first.length() > 2) return 0;
        if (third.length() == 4) return yearLast(i, third.value, found);
        return third.length() == 2 ? shortYear(i, found) : 0;
    }

    /** {@code 3.5.24}, {@code 5/3/24}, {@code 24.5.3} where years come first. */
    private int shortYear(int i, List<Sighting> found) {
        Token first = tokens.get(i), second = tokens.get(i + 2), third = tokens.get(i + 4);
        String between = tokens.get(i + 1).text;
        boolean longer = i + 6 < tokens.size() && tokens.get(i + 5).text.equals(between) && tokens.get(i + 6).isNumber();
        if (longer) return 0;
        if (YEAR_FIRST.contains(Language.of(language).primary())) {
            return add(found, Moment.of(2000 + first.value, second.value, third.value, null, null), null, i, i + 5);
        }
        boolean figures = second.length() < 2 && !between.equals("/");
        return figures || third.value > 60 ? 0 : yearLast(i, 2000 + third.value, found);
    }

    private int yearLast(int i, int y, List<Sighting> found) {
        int first = tokens.get(i).value, second = tokens.get(i + 2).value;
        Moment dmy = year(y, second, first);
        Moment mdy = tokens.get(i + 1).text.equals(".") ? null : year(y, first, second);
        return dmy == null ? add(found, mdy, null, i, i + 5) : add(found, dmy, mdy, i, i + 5);
    }

    /** {@code 2024年5月3日}, or a year of an era. */
    private int eastern(int i, List<Sighting> found) {
        Token year = tokens.get(i);
        int base = year.start >= 2 ? Calendars.eraBase(text, year.start) : 0;
        if (year.length() != 4 && base <= 0) return 0;
        return add(found, Moment.of(base + year.value, tokens.get(i + 2).value, tokens.get(i + 4).value, null, null), null, i, i + 5);
    }

    /** A month, by its number in the year and by that in Persia, 0 for none, and the token behind it. */
    private record Month(int number, int persian, int after) {
    }

    /** The month that a token and the next name. */
    private Month monthAt(int m) {
        if (!tokens.get(m).isWord()) return new Month(0, 0, m + 1);
        String word = tokens.get(m).text;
        Token next = m + 1 < tokens.size() ? tokens.get(m + 1) : null;
        if (next != null && next.isNumber() && isMonthWord(m)) return new Month(next.value, 0, m + 2);
        int persian = Calendars.persianMonth(word);
        int month = persian > 0 ? persian : month(word);
        boolean two = month == 0 && next != null && next.isWord() && word.length() > 2; // Arabic months of two words
        if (two) month = month(word + " " + next.text);
        return new Month(month, persian, two && month > 0 ? m + 2 : m + 1);
    }

    private boolean isMonthWord(int at) {
        return Words.MONTH_WORDS.contains(WordList.fold(tokens.get(at).text));
    }

    /** {@code 3 May 2024}, {@code 3 de mayo de 2024}, {@code 2024. május 3.}, {@code ngày 3 tháng 5 năm 2024}. */
    private int numberFirst(int i, List<Sighting> found) {
        Token number = tokens.get(i);
        int m = skipBetween(i + 1);
        if (m < 0) return 0;
        if (number.length() == 4 && tokens.get(m).isNumber() && tokens.get(m).length() <= 2) return yearDayMonth(i, m, found);
        Month month = monthAt(m);
        if (month.number < 1 || month.number > 12) return 0;
        if (number.length() == 4) { // the year comes first
            int d = skipBetween(month.after);
            if (d < 0 || !tokens.get(d).isNumber() || tokens.get(d).length() > 2) return 0;
            return add(found, moment(number.value, month, tokens.get(d).value), null, i, d + 1);
        }
        return number.length() > 2 ? 0 : dayMonthYear(i, month, found);
    }

    private int dayMonthYear(int i, Month month, List<Sighting> found) {
        int y = skipBetween(month.after);
        // a second name of the month
        if (y > 0 && tokens.get(y).text.equals("/") && y + 1 < tokens.size() && tokens.get(y + 1).isWord()) y = skipBetween(y + 2);
        if (y < 0 || !tokens.get(y).isNumber()) return 0;
        Token last = tokens.get(y);
        boolean shortYear = last.length() == 2 && last.start > 0
            && ("'\u2019-/".indexOf(text.charAt(last.start - 1)) >= 0 || text.length() < 24 && y == tokens.size() - 1);
        if (last.length() != 4 && !shortYear) return 0;
        return add(found, moment(shortYear ? 2000 + last.value : last.value, month, tokens.get(i).value), null, i, y + 1);
    }

    /** {@code 2024 3 May}, {@code 2024 оны 5 сарын 3}: behind the word for months the first number is the month, the second the day. */
    private int yearDayMonth(int i, int m, List<Sighting> found) {
        int w = skipBetween(m + 1);
        if (w < 0 || !tokens.get(w).isWord()) return 0;
        int year = tokens.get(i).value, number = tokens.get(m).value;
        if (w + 1 < tokens.size() && isMonthWord(w) && tokens.get(w + 1).isNumber()) {
            Token day = tokens.get(w + 1);
            return day.length() > 2 ? 0 : add(found, year(year, number, day.value), null, i, w + 2);
        }
        int named = month(tokens.get(w).text);
        return named == 0 ? 0 : add(found, year(year, named, number), null, i, w + 1);
    }

    private Moment moment(int year, Month month, int day) {
        return month.persian > 0 ? Calendars.persian(year, month.persian, day) : year(year, month.number, day);
    }

    /** {@code May 3, 2024}. */
    private int wordFirst(int i, List<Sighting> found) {
        int d = skipBetween(i + 1);
        if (d < 0 || !tokens.get(d).isNumber() || tokens.get(d).length() > 2 || tokens.get(d).value > 31) return 0;
        if (d + 1 >= tokens.size() || tokens.get(d + 1).text.equals(":")) return 0;
        int y = skipBetween(d + 1);
        if (y < 0 || !tokens.get(y).isNumber() || tokens.get(y).length() != 4) return 0;
        int month = month(tokens.get(i).text);
        return month == 0 ? 0 : add(found, year(tokens.get(y).value, month, tokens.get(d).value), null, i, y + 1);
    }

    /** Index of the token after marks and small words from {@code from} on; -1 at the end of the text or if too much is between. */
    private int skipBetween(int from) {
        int i = from;
        while (i < tokens.size() && i - from <= MOST_BETWEEN) {
            Token t = tokens.get(i);
            if (t.isNumber() || t.text.equals("/")) return i;
            if (t.isWord() && !(t.length() <= 6 && Words.BETWEEN.contains(WordList.fold(t.text)) && (i + 1 < tokens.size()))) return i;
            if (!t.isWord() && ".,-'\u2019\u02bc\u00ba\u00aa\u00b0\u2013\u060c\u05f3\u2011".indexOf(t.text.charAt(0)) < 0) return -1;
            i++;
        }
        return -1;
    }

    private int month(String word) {
        if (word.length() < 2 || word.length() > 24 || word.length() < 3 && word.charAt(0) < '\u0250') return 0;
        int month = Months.number(word, language);
        // Hebrew "in"
        if (month == 0 && word.length() > 3 && word.charAt(0) == '\u05d1') month = Months.number(word.substring(1), language);
        return month;
    }

    private Moment year(int year, int month, int day) {
        if (year > 2400) return Moment.of(Calendars.buddhist(year), month, day, null, null);
        if (year > 1200 && year < 1500) return Calendars.persian(year, month, day);
        return Moment.of(year, month, day, null, null);
    }

    private int add(List<Sighting> found, Moment moment, Moment swapped, int from, int to) {
        if (moment == null) return 0;
        int start = tokens.get(from).start;
        int end = tokens.get(to - 1).end;
        Moment timed = ClockReader.after(text, end, moment);
        if (timed.time() == null) timed = ClockReader.before(text, start, moment);
        found.add(new Sighting(timed, swapped == null ? null : swapped.at(timed.time(), timed.offset()), start, end));
        return to;
    }
}
