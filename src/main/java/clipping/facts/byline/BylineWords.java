package clipping.facts.byline;

import clipping.facts.Wording;
import clipping.lexicon.Language;
import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import clipping.lexicon.WordSection;
import java.util.Set;

/** The words of bylines by section, and the meaning of words at the beginning of a text. */
final class BylineWords {
    private static final int LONGEST_BY = 28;
    private static final int LONGEST_SMALL = 4;
    private static final String SEPARATORS = " :\uff1a\u2014\u2013-|/\uff0f\uff1d.\u0001\u0002\u00a0\u3000";

    static final WordList LIST = WordLists.bylines();
    static final Set<String> PARTICLE = LIST.words("particle");
    static final Set<String> ACCOUNT = LIST.words("account");
    static final Set<String> DESK = LIST.words("desk");
    static final WordSection BY = LIST.section("by");
    static final WordSection ROLE = LIST.section("role");
    static final WordSection OTHER_CREDIT = LIST.section("other-credit");
    private static final Set<String> ARTICLE = LIST.words("article");
    private static final Set<String> BY_AMID = LIST.words("by-amid");
    private static final Set<String> REPORT = LIST.words("report-from");
    private static final Set<String> PAPER_END = LIST.words("paper-end");

    private BylineWords() {
    }

    /** The language whose words a byline may use; Norwegian has two names and one list. */
    static String primary(String language) {
        Language known = Language.of(language);
        return !known.isKnown() ? "en" : known.is("nn") ? "nb" : known.primary();
    }

    /**
     * The text after the words that open a byline ("By", "Von"), with or without a colon; null if it opens with none.
     *
     * @param primary the page's {@link #primary} language, as for all questions below
     */
    static String afterBy(String text, String primary) {
        if (!BY.mayOpen(text, primary)) return null;
        String head = head(text);
        String folded = WordList.fold(head);
        if (folded.length() != head.length()) return null;
        int longest = BY.phrases(primary).opening(folded, (words, start, end) -> end <= LONGEST_BY && isEndOfBy(text, words, end));
        if (longest == 0) return null;
        int from = longest;
        while (from < text.length() && SEPARATORS.indexOf(text.charAt(from)) >= 0) from++;
        return longest == 1 && isOneSign(text, from) ? null : text.substring(from);
    }

    /**
     * Where the words end that open a byline and begin at an index, as a word of their own; 0 for none.
     *
     * @param primary the page's {@link #primary} language
     */
    static int byEnd(String text, int at, String primary) {
        if (!BY.mayBegin(text, at, primary)) return 0;
        String head = head(at == 0 ? text : text.substring(at, Math.min(text.length(), at + 2 * LONGEST_BY)));
        String folded = WordList.fold(head);
        if (folded.length() != head.length()) return 0;
        int longest = BY.phrases(primary).opening(folded, (words, start, end) -> end <= LONGEST_BY && isEndOfBy(head, words, end));
        boolean sign = longest == 1 && head.length() > 1 && SEPARATORS.indexOf(head.charAt(1)) < 0 && NameShape.isDense(head.charAt(0));
        return longest == 0 || sign ? 0 : at + longest;
    }

    /** Where the words end that credit something else than the text and begin at an index; 0 for none. */
    static int creditEnd(String text, int at, String primary) {
        if (!OTHER_CREDIT.mayBegin(text, at, primary)) return 0;
        String folded = WordList.fold(text.substring(at, Math.min(text.length(), at + LONGEST_BY)));
        int longest = OTHER_CREDIT.phrases(primary).opening(folded, (words, start, end) -> isEndOfCredit(words, start, end)
            || end > LONGEST_SMALL && isGlued(text, at + end));
        return longest == 0 ? 0 : at + longest;
    }

    /** Whether a word of a text, and of its folded beginning, ends there: before a space, or before a capital that was glued to it. */
    private static boolean isEndOfBy(String text, String folded, int end) {
        return !isAmid(text, end) || isGlued(text, end) && (end > 2 || BY_AMID.contains(folded.substring(0, end)));
    }

    /** The beginning of a text, up to a dotted capital I: that folds to two characters. */
    private static String head(String text) {
        int dotted = text.indexOf('\u0130');
        int end = dotted > 0 ? dotted : text.length();
        return text.substring(0, Math.min(end, 2 * LONGEST_BY));
    }

    /** Whether the first character is one sign of a longer word, in a script without spaces. */
    private static boolean isOneSign(String text, int from) {
        return from == 1 && from < text.length() && NameShape.isDense(text.charAt(0));
    }

    /** Whether a word goes on at an index, in scripts with spaces. */
    private static boolean isAmid(String text, int at) {
        if (at >= text.length() || Wording.isUnspaced(text.charAt(at - 1))) return false;
        char c = text.charAt(at);
        return Character.isLetter(c) || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a capital follows a small letter, as where two words lost the space between them. */
    private static boolean isGlued(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
    }

    /** Whether a word opens a byline amid others: "Section By Jane Doe". */
    static boolean isByAmid(String word) {
        return BY_AMID.contains(WordList.fold(word));
    }

    /** Whether a text opens with such a word, capitalised, and a space. */
    static boolean isOpenedInCapitals(String text) {
        int space = text.indexOf(' ');
        boolean capital = space > 1 && Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1));
        return capital && isByAmid(text.substring(0, space));
    }

    /** Whether a word is an article. */
    static boolean isArticle(String word) {
        return ARTICLE.contains(WordList.fold(word));
    }

    /** Whether the first of several words is an article, as in a paper's name. */
    static boolean isBehindArticle(String text) {
        int space = text.indexOf(' ');
        return space > 0 && isArticle(text.substring(0, space));
    }

    /** Whether a part ends in the word for a report, in scripts without spaces: what stands before it is a place. */
    static boolean isReportFrom(String part) {
        if (!NameShape.isDense(part.charAt(0))) return false;
        for (String word : REPORT) if (part.endsWith(word)) return true;
        return false;
    }

    /** Whether a word in a script without spaces is a paper's name by its end. */
    static boolean isPaper(String word) {
        if (word.isEmpty() || !NameShape.isDense(word.charAt(0))) return false;
        for (String end : PAPER_END) if (word.length() > end.length() + 1 && word.endsWith(end)) return true;
        return false;
    }

    /** Whether a text is only words that open a byline. */
    static boolean isOnlyBy(String text, String primary) {
        String rest = afterBy(text, primary);
        return rest != null && rest.isBlank();
    }

    /** Whether the text is only a label that credits something else; the name comes in the next block. */
    static boolean isOtherLabel(String text, String primary) {
        if (text.length() > LONGEST_BY || !OTHER_CREDIT.mayOpen(text, primary)) return false;
        String plain = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
        return OTHER_CREDIT.has(WordList.fold(plain), primary);
    }

    /** Whether the text begins with words that credit something else than the story's text. */
    static boolean isOtherCredit(String text, String primary) {
        if (!OTHER_CREDIT.mayOpen(text, primary)) return false;
        String folded = WordList.fold(text.length() > LONGEST_BY ? text.substring(0, LONGEST_BY) : text);
        return OTHER_CREDIT.phrases(primary).opening(folded, BylineWords::isEndOfCredit) > 0;
    }

    private static boolean isEndOfCredit(String text, int start, int end) {
        return end == text.length() || !Character.isLetter(text.charAt(end)) || Wording.isUnspaced(text.charAt(end - 1));
    }
}
