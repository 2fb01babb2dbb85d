package clipping.facts;

import clipping.lexicon.Months;
import clipping.lexicon.WordLists;
import java.util.Set;

/**
 * A month in a text.
 *
 * @param number  in the year, 0 where none is named
 * @param persian its number in the Persian year, or 0
 * @param after   the token behind it
 */
record NamedMonth(int number, int persian, int after) {
    private static final int LONGEST = 24;
    private static final int LONGEST_WORD = 6;

    private static final class Words {
        static final Set<String> MONTH_WORDS = WordLists.dates().words("month-word");
    }

    /** The month that a token and the next name. */
    static NamedMonth at(DayTokens tokens, int m, String language) {
        if (!tokens.isWord(m)) return new NamedMonth(0, 0, m + 1);
        if (isNumbered(tokens, m)) return new NamedMonth(tokens.value(m + 1), 0, m + 2);
        String word = tokens.word(m);
        int persian = Calendars.persianMonth(word);
        int month = persian > 0 ? persian : number(word, language);
        boolean two = month == 0 && tokens.isWord(m + 1) && word.length() > 2; // Arabic months of two words
        if (two) month = number(word + " " + tokens.word(m + 1), language);
        return new NamedMonth(month, persian, two && month > 0 ? m + 2 : m + 1);
    }

    /** Whether a word for months is there, and a number behind it. */
    static boolean isNumbered(DayTokens tokens, int m) {
        return tokens.isNumber(m + 1) && tokens.length(m) <= LONGEST_WORD && Words.MONTH_WORDS.contains(tokens.folded(m));
    }

    /** Number of the month of this name, 0 for none. */
    static int number(String word, String language) {
        if (word.length() < 2 || word.length() > LONGEST || word.length() < 3 && word.charAt(0) < '\u0250') return 0;
        int month = Months.number(word, language);
        // Hebrew "in"
        if (month == 0 && word.length() > 3 && word.charAt(0) == '\u05d1') month = Months.number(word.substring(1), language);
        return month;
    }
}
