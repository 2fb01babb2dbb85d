package clipping.facts.byline;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import clipping.facts.Wording;
import clipping.facts.byline.NameReader.Name;
import clipping.facts.byline.NameReader.Single;
import clipping.lexicon.WordList;
import java.util.List;

/** What a line's words credit: where a byline opens in it, whether it credits something else than the text, whether it is a sentence. */
final class CreditLines {
    private static final int LONGEST_OPENER = 24;
    private static final int LONGEST_SMALL_BY = 5;
    private static final int REACH_OF_CREDIT = 40;
    /** Words of a section's name before "By": more are a title's, as in "A Machine Used By Bakers". */
    private static final int MOST_BEFORE = 3;
    private static final int MARKED = 8;
    private static final String MARKS = "\u0002|/,\u2022\u00b7\u2013\u2014\u25cf\uff5c\u3000";

    // what speaks for a byline, in the units of SentenceEvidence
    private static final double AUTHOR_ELEMENT = 1.5;
    private static final double AUTHOR_MARK = 3;
    private static final double CLAIMED = 1.5;

    private final Blocks blocks;
    private final String language;
    private final List<Name> claimed;

    /**
     * @param language the page's primary language
     * @param claimed  whom the page's data name
     */
    CreditLines(Blocks blocks, String language, List<Name> claimed) {
        this.blocks = blocks;
        this.language = language;
        this.claimed = claimed;
    }

    /** Whether the line above a block is only words that open a byline: "Author", "Article by". */
    boolean isBehindLabel(int index) {
        if (index == 0) return false;
        String above = blocks.all().get(index - 1).text();
        if (above.length() > LONGEST_OPENER || !BylineWords.BY.mayOpen(above, language)) return false;
        return BylineWords.isOnlyBy(above, language) && !BylineWords.isOtherCredit(above, language);
    }

    /** Index after the words that open a byline, at the start of a line or after a separator; -1 for none. */
    int behindBy(String text) {
        String opened = text.substring("([\uff08\u3010".indexOf(text.charAt(0)) < 0 ? 0 : 1);
        int behind = behindOpening(opened);
        if (behind >= 0) return text.length() - opened.length() + behind;
        boolean credited = BylineWords.isOtherCredit(text, language);
        for (int i = 1; i + 3 < text.length(); i++) {
            char c = text.charAt(i);
            behind = c == ' ' || MARKS.indexOf(c) >= 0 || NameShape.isDense(c) ? behindSeparator(text, i, credited) : -1;
            if (behind >= 0) return behind;
        }
        return -1;
    }

    /** Index after the words that open a byline and a name behind them, -1 for none. */
    private int behindOpening(String text) {
        String rest = BylineWords.afterBy(text, language);
        return rest == null || rest.isBlank() || BylineWords.isOtherCredit(text, language) ? -1 : text.length() - rest.length();
    }

    private int behindSeparator(String text, int separator, boolean credited) {
        int start = separator + 1;
        while (start < text.length() && text.charAt(start) == ' ') start++;
        if (!BylineWords.BY.mayBegin(text, start, language)) return -1;
        String behind = text.substring(start);
        int by = behindOpening(behind);
        if (by < 0 || by < behind.length() && CreditParts.isComma(behind.charAt(by))) return -1; // a role amid others
        boolean other = credited && by > LONGEST_SMALL_BY || NameShape.isDense(behind.charAt(0)); // no "Reviewed by: "
        // two letters are words of other kinds, too
        boolean parted = by > 2 && !credited && !NameShape.isDense(text.charAt(separator)) && isParted(text, separator, behind);
        return parted || other && hasColon(behind.substring(0, by)) ? start + by : -1;
    }

    /** Whether a separator sets off a byline: a mark, a space behind a figure, or one behind few words and before a capital opening. */
    private static boolean isParted(String text, int separator, String behind) {
        int before = separator - 1;
        while (before > 0 && text.charAt(before) <= CreditParts.LINE) before--; // where an element ends
        if (text.charAt(separator) != ' ' || Character.isDigit(text.charAt(before))) return true;
        int words = 1;
        for (int i = 0; i < separator; i++) if (text.charAt(i) == ' ') words++;
        return words <= MOST_BEFORE && BylineWords.isOpenedInCapitals(behind);
    }

    private static boolean hasColon(String opening) {
        return opening.indexOf(':') > 0 || opening.indexOf('\uff1a') > 0;
    }

    /** Whether the words before an index credit something else than the story's text. */
    boolean isCredited(String text, int at) {
        String before = WordList.fold(text.substring(Math.max(0, at - REACH_OF_CREDIT), at));
        int last = BylineWords.OTHER_CREDIT.phrases(language).lastEnd(before, CreditLines::isWord);
        if (last < 0) return false;
        for (String by : BylineWords.TEXT_CREDIT) if (before.indexOf(by, last) >= 0) return false;
        return true;
    }

    private static boolean isWord(String text, int start, int end) {
        return (start == 0 || !Character.isLetter(text.charAt(start - 1)))
            && (end >= text.length() || !Character.isLetter(text.charAt(end)));
    }

    /** Whether the block is a sentence rather than a byline, for all that its elements and the page's data say. */
    boolean isSentence(Block b, List<Name> names, BylineElements.Owner owner, int trust) {
        double support = owner == BylineElements.Owner.AUTHOR ? AUTHOR_ELEMENT : 0;
        if (trust >= MARKED) support += AUTHOR_MARK;
        for (Name n : names) {
            if (!hasName(claimed, n)) continue;
            support += CLAIMED;
            break;
        }
        return SentenceEvidence.isSentence(b.text(), language, support);
    }

    /** Whether a word is the name of somebody's account. */
    boolean isAccount(String text) {
        if (text.length() < 3 || text.length() > LONGEST_OPENER || !Character.isLetter(text.charAt(0))) return false;
        for (int i = 0; i < text.length(); i++)
            if (!Character.isLetterOrDigit(text.charAt(i)) && "_.-".indexOf(text.charAt(i)) < 0) return false;
        String folded = WordList.fold(text);
        return !BylineWords.ACCOUNT.contains(folded) && !BylineWords.ROLE.has(folded) && !NameReader.isPlace(text);
    }

    /**
     * The name in an element of its own amid a line, where a word before or behind it says that this is who reports: in scripts whose
     * words no spaces part.
     */
    List<Name> piece(String line, Inline i) {
        int end = Math.min(i.end(), line.length());
        boolean amid = i.start() < end && end - i.start() < line.length();
        if (!amid || end - i.start() > LONGEST_OPENER || i.isLink()) return List.of();
        String text = line.substring(i.start(), end).strip();
        if (text.isEmpty() || !NameShape.isDense(text.charAt(0)) || BylineWords.isOtherCredit(text, language)) return List.of();
        List<Name> names = NameReader.read(text, Single.NEVER, language);
        String last = text.substring(text.lastIndexOf(' ') + 1);
        boolean told = BylineWords.afterBy(text, language) != null || BylineWords.ROLE.has(last, language);
        return told && names.size() == 1 && !names.get(0).isDesk() ? names : List.of();
    }

    static boolean hasName(List<Name> names, Name name) {
        for (Name n : names) if (Wording.hasSameKey(n.text(), name.text())) return true;
        return false;
    }
}
