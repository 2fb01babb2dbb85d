package clipping.facts.byline;

import clipping.facts.Wording;
import clipping.lexicon.Language;
import clipping.lexicon.Phrases;
import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import clipping.lexicon.WordSection;
import java.util.Set;

/** The words of bylines in one language and in English, and where those end that open a byline or credit something else. */
final class BylineWords {
    private static final int LONGEST = 28;
    /** Length of the longest word that is not told from the beginning of another if a capital is joined to it. */
    private static final int LONGEST_SMALL_BY = 2;
    private static final int LONGEST_SMALL_CREDIT = 4;
    private static final String SEPARATORS = " :\uff1a\u2014\u2013-|/\uff0f\uff1d.\u00a0\u3000";

    private static final WordList LIST = WordLists.bylines();
    private static final WordSection BY = LIST.section("by");
    private static final WordSection CREDIT = LIST.section("other-credit");
    private static final Set<String> ACCOUNT = LIST.words("account");
    private static final Set<String> DESK = LIST.words("desk");
    private static final Set<String> REPORT = LIST.words("report-from");
    private static final Set<String> PAPER_END = LIST.words("paper-end");

    private final String language;
    private final Phrases by;
    private final Phrases credit;

    /** @param language BCP 47, or null */
    BylineWords(String language) {
        Language known = Language.of(language);
        this.language = !known.isKnown() ? "en" : known.is("nn") ? "nb" : known.primary(); // Norwegian has two names and one list
        by = BY.phrases(this.language);
        credit = CREDIT.phrases(this.language);
    }

    /** The primary language. */
    String language() {
        return language;
    }

    boolean isOf(WordKind kind, String word) {
        return kind.hasWord(WordList.fold(word), language);
    }

    /** Where the words end that open a byline ("By", "Von") and begin at an index, as words of their own; 0 for none. */
    int byEnd(String text, int at) {
        if (!by.mayBegin(text, at)) return 0;
        String head = head(text, at), folded = WordList.fold(head);
        if (folded.length() != head.length()) return 0;
        int longest = by.opening(folded, (words, start, end) -> end <= LONGEST && isEndOfBy(head, words, end));
        boolean sign = longest == 1 && head.length() > 1 && SEPARATORS.indexOf(head.charAt(1)) < 0 && NameShape.isDense(head.charAt(0));
        return longest == 0 || sign ? 0 : at + longest;
    }

    /** Where the words end that credit something else than the text and begin at an index; 0 for none. */
    int creditEnd(String text, int at) {
        if (!credit.mayBegin(text, at)) return 0;
        String folded = WordList.fold(text.substring(at, Math.min(text.length(), at + LONGEST)));
        int longest = credit.opening(folded, (words, start, end) -> end == words.length() || !Character.isLetter(words.charAt(end))
            || Wording.isUnspaced(words.charAt(end - 1)) || end > LONGEST_SMALL_CREDIT && isGlued(text, at + end));
        return longest == 0 ? 0 : at + longest;
    }

    /** The beginning of a text, up to a dotted capital I: that folds to two characters. */
    private static String head(String text, int at) {
        int dotted = text.indexOf('\u0130', at + 1);
        return text.substring(at, Math.min(dotted < 0 ? text.length() : dotted, at + 2 * LONGEST));
    }

    /** Whether a word of a text, and of its folded beginning, ends there: before a space, or before a capital that was glued to it. */
    private static boolean isEndOfBy(String text, String folded, int end) {
        if (end >= text.length() || Wording.isUnspaced(text.charAt(end - 1))) return true;
        char c = text.charAt(end);
        boolean amid = Character.isLetter(c) || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
        return !amid || isGlued(text, end) && (end > LONGEST_SMALL_BY || WordKind.AMID.hasWord(folded.substring(0, end), "en"));
    }

    /** Whether a capital follows a small letter, as where two words lost the space between them. */
    private static boolean isGlued(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
    }

    /** Whether the first of several words is an article, as in a paper's name. */
    static boolean isBehindArticle(String text) {
        int space = text.indexOf(' ');
        return space > 0 && WordKind.ARTICLE.hasWord(WordList.fold(text.substring(0, space)), "en");
    }

    /** Whether a part ends in the word for a report, in scripts without spaces: what stands before it is a place. */
    static boolean isReportFrom(String part) {
        if (!NameShape.isDense(part.charAt(0))) return false;
        for (String word : REPORT) if (part.endsWith(word)) return true;
        return false;
    }

    /** Whether a word in a script without spaces is a paper's name by its end. */
    static boolean isPaper(String word) {
        if (!NameShape.isDense(word.charAt(0))) return false;
        for (String end : PAPER_END) if (word.length() > end.length() + 1 && word.endsWith(end)) return true;
        return false;
    }

    /** Whether a name is a desk's. */
    static boolean isDesk(String name) {
        return DESK.contains(WordList.fold(name));
    }

    /** Whether a name is that of an account which is nobody's. */
    static boolean isNobodys(String name) {
        return ACCOUNT.contains(WordList.fold(name));
    }
}
