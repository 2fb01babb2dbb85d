package clipping.facts.date;

import clipping.facts.Wording;
import clipping.lexicon.Phrases;
import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;

/** What the words beside a printed day say of it: that the story came out, came out first, or was changed then. */
final class DateLabels {
    private static final int REACH = 40; // letters before a day that may label it
    private static final int TAIL = 5;
    private static final int HEAD = 12; // a day this near to its line's beginning may be labelled by the line before

    private static final class Words {
        static final Phrases PUBLISHED = phrases("published");
        static final Phrases MODIFIED = phrases("modified");
        static final Phrases FIRST = phrases("first-published");
        static final Phrases OTHERS = phrases("not-a-date-of-the-story");
        static final Phrases OTHERS_FAR = phrases("not-when-far");

        private static Phrases phrases(String section) {
            return new Phrases(WordLists.dates().words(section));
        }
    }

    private DateLabels() {
    }

    /** Whether a line's words say that its day is no day of the story: a copyright, a deadline; or, far from it, an archive. */
    static boolean isOther(String text, boolean far) {
        String lower = WordList.fold(text);
        return Words.OTHERS.in(lower, DateLabels::isBounded) || far && Words.OTHERS_FAR.in(lower, DateLabels::isBounded);
    }

    /**
     * What the words right before a day label it as: true for a change, false for publication, null for neither.
     *
     * @param before the line before, "" for none that could label it
     * @param at     where the day begins
     */
    static Boolean of(String text, String before, int at) {
        Boolean named = last(WordList.fold(text.substring(Math.max(0, at - REACH), at)), 0);
        if (named != null || at >= HEAD || before.isEmpty() || before.chars().anyMatch(Character::isDigit)) return named;
        String label = WordList.fold(before);
        return last(label, label.length() - TAIL); // "Published", "Last updated on:", not "Reviewed by Jane Roe"
    }

    /** Whether words end in one that says a change: "Edited 3 hours ago", as far as its figure. */
    static boolean isChange(String text) {
        int end = 0;
        while (end < text.length() && !Character.isDigit(text.charAt(end))) end++;
        return Boolean.TRUE.equals(last(WordList.fold(text.substring(0, end)), 0));
    }

    /** Whether the words behind a day label the time that follows: "19:20, 3 May. Updated: 22:47". */
    static boolean isNextLabelled(String text, int end) {
        int digit = end;
        while (digit < text.length() && digit < end + REACH && !Character.isDigit(text.charAt(digit))) digit++;
        return digit - end >= TAIL && last(WordList.fold(text.substring(end, digit)), 0) != null;
    }

    /** Whether the text says that something was first or originally published. */
    static boolean isFirstly(String text) {
        return Words.FIRST.in(WordList.fold(text));
    }

    /** The last label that ends at {@code least} or later; of two with one end the longer counts, so ends decide. */
    private static Boolean last(String text, int least) {
        int modified = Words.MODIFIED.lastEnd(text, DateLabels::isBounded);
        int published = Words.PUBLISHED.lastEnd(text, DateLabels::isBounded);
        int end = Math.max(modified, published);
        return end < 0 || end < least ? null : modified >= published;
    }

    private static boolean isBounded(String text, int start, int end) {
        char first = text.charAt(start);
        if (Wording.isUnspaced(first) || first >= '\uac00' && first <= '\ud7af') return true;
        return (start == 0 || !Character.isLetter(text.charAt(start - 1)))
            && (end >= text.length() || !Character.isLetter(text.charAt(end)));
    }
}
