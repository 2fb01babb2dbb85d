package clipping.verdict;

import clipping.facts.date.DateLine;
import clipping.lexicon.Chrome;

/** Lines that print the day of publication, perhaps with how often the page was read. */
final class DayLines {
    /** Most characters of such a line. */
    private static final int LONGEST = 100;
    /** Signs that part a day from what stands behind it. */
    private static final String DIVIDERS = " |·•–—-,;.";

    private DayLines() {
    }

    /** Whether a text is a day alone, or a day and a phrase of boilerplate. */
    static boolean isOne(String text, String language) {
        if (DateLine.isOne(text, language)) return true;
        if (text.length() > LONGEST || text.chars().noneMatch(Character::isDigit)) return false;
        for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
            int from = at, to = at;
            while (from < text.length() && DIVIDERS.indexOf(text.charAt(from)) >= 0) from++;
            while (to > 0 && DIVIDERS.indexOf(text.charAt(to - 1)) >= 0) to--;
            if (from < text.length() && DateLine.isOne(text.substring(0, to), language) && isPhrase(text.substring(from))) return true;
        }
        return false;
    }

    private static boolean isPhrase(String text) {
        Chrome.Hit hit = Chrome.load().match(text).best();
        return hit != null && hit.where() == Chrome.Where.WHOLE;
    }
}
