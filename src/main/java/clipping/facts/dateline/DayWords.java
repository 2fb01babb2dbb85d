package clipping.facts.dateline;

import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import java.util.Map;

/** Days of the month that are written out: "नयी दिल्ली, तीन दिसंबर (भाषा)". */
final class DayWords {
    private static final class Lazy {
        static final Map<String, Integer> DAYS = WordLists.dates().numbers("day-word");
    }

    private DayWords() {
    }

    /** The day that a word in Devanagari says, or 0. */
    static int day(String word) {
        boolean devanagari = word.length() > 1 && word.charAt(0) >= '\u0900' && word.charAt(0) <= '\u097f';
        return devanagari ? Lazy.DAYS.getOrDefault(WordList.fold(word), 0) : 0;
    }
}
