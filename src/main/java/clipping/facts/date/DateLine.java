package clipping.facts.date;

import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import clipping.lexicon.Weekdays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells lines that print a day, perhaps with its time, and nothing else: what stands above a story, and belongs to none of its paragraphs.
 */
public final class DateLine {
    private static final int LONGEST = 70;
    /** Letters of words that may stand beside a day and its time: Uhr, klo, ore, a.m., the letters of a zone. */
    private static final int SHORT = 4;
    private static final int MOST_SHORT = 2;
    private static final int SHORTEST_WORD = 4; // of a time's words, shorter ones may be a zone or half of the day
    private static final String FIGURE = "%$€£¥₹";

    /** Sections whose words stand beside a day. */
    private static final List<String> SECTIONS = List.of("published", "modified", "first-published", "between", "beside-a-day",
        "morning-before", "morning-behind", "afternoon-before", "afternoon-behind", "half-behind-hour", "between-time-and-zone");

    private static final class Words {
        static final Set<String> LABELS = labels();

        private static Set<String> labels() {
            Set<String> labels = new HashSet<>();
            for (String section : SECTIONS) {
                for (String phrase : WordLists.dates().words(section)) labels.addAll(List.of(phrase.split(" ")));
            }
            return Set.copyOf(labels);
        }
    }

    private DateLine() {
    }

    /**
     * Whether a text is a day and nothing else but its weekday, its time and the words that pages put beside them ("Updated", "Uhr",
     * "KST").
     *
     * @param text a block's text
     * @param language BCP 47, null when it is not known
     */
    public static boolean isOne(String text, String language) {
        if (text.length() > LONGEST) return false;
        List<DateScanner.Sighting> found = DateScanner.scan(text, language);
        if (found.isEmpty()) return false;
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (DateScanner.Sighting s : found) {
            if (s.start() < at) continue;
            rest.append(text, at, s.start()).append(' ');
            at = s.end();
        }
        rest.append(text, Math.min(at, text.length()), text.length());
        boolean sentence = ".!?".indexOf(text.charAt(text.length() - 1)) >= 0; // "It’s November 24, 1971."
        return isBeside(rest.toString(), language, sentence ? 0 : MOST_SHORT);
    }

    /**
     * Where the first day in a text begins.
     *
     * @param text a block's beginning
     * @param language BCP 47, null when it is not known
     * @return its index, -1 where none is
     */
    public static int dayIn(String text, String language) {
        List<DateScanner.Sighting> found = DateScanner.scan(text, language);
        return found.isEmpty() ? -1 : found.get(0).start();
    }

    /** Whether words are no others than those that stand beside a day, but for a few short ones, and no figure is among them: "+13.1 %". */
    private static boolean isBeside(String rest, String language, int mostOther) {
        int other = 0, digits = 0;
        for (int i = 0, end; i < rest.length(); i = end) {
            end = i + 1;
            if (Character.isDigit(rest.charAt(i))) digits++;
            if (FIGURE.indexOf(rest.charAt(i)) >= 0) return false;
            if (!Character.isLetter(rest.charAt(i))) continue;
            end = markedWordsEnd(rest, end);
            String word = rest.substring(i, end);
            if (isHebrewNumber(rest, end)) {
                end = wordsEnd(rest, end + 1);
                continue;
            }
            if (Words.LABELS.contains(WordList.fold(word)) || Weekdays.is(word, language) || Weekdays.is(word, null)) continue;
            if (word.length() > SHORT) return false;
            other++;
        }
        return other <= mostOther && digits <= 12;
    }

    private static int markedWordsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || isMark(text.charAt(end)))) end++;
        return end;
    }

    /** Whether it is a mark on a letter: a vowel of Arabic, Hebrew or an Indian script. */
    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether the mark of a number in Hebrew letters comes next: the day or year of the Hebrew calendar, beside the civil one. */
    private static boolean isHebrewNumber(String text, int at) {
        char letter = text.charAt(at - 1);
        return at < text.length() && letter >= '\u05d0' && letter <= '\u05ea' && "\u05f3\u05f4\"'\u2019".indexOf(text.charAt(at)) >= 0;
    }

    /**
     * Whether a text is a time of day and nothing else: "10:15", "6.42 p.m.", "10h15".
     *
     * @param text a block's text
     */
    public static boolean isTime(String text) {
        if (text.length() > 16 || text.length() < 4) return false;
        int mark = -1, digits = 0;
        for (int i = 0, end; i < text.length(); i = end) {
            char c = text.charAt(i);
            end = i + 1;
            if (Character.isDigit(c)) {
                digits++;
            } else if (":.h".indexOf(c) >= 0 && isBetweenDigits(text, i)) {
                if (mark >= 0 || digits > 2) return false;
                mark = digits;
            } else if (Character.isLetter(c)) {
                end = wordsEnd(text, i);
                if (end - i >= SHORTEST_WORD && !Words.LABELS.contains(WordList.fold(text.substring(i, end)))) return false;
            } else if (c != ' ' && c != '.') {
                return false;
            }
        }
        return mark > 0 && digits == mark + 2; // "596.7 Wh" is none
    }

    private static int wordsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        return end;
    }

    private static boolean isBetweenDigits(String text, int i) {
        return i > 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    }
}
