package clipping.facts.byline;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import clipping.facts.Wording;
import clipping.facts.byline.CreditLine.Joint;
import clipping.facts.byline.CreditLine.Token;
import clipping.facts.byline.NameReader.Name;
import clipping.facts.byline.NameReader.Single;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The lines of a page, each read once when it is first needed, and what their words say: where a byline opens, what is credited. */
final class BylineLines {
    private static final int LONGEST_OPENER = 24;
    private static final int LONGEST_SMALL_BY = 4;
    private static final int REACH_OF_CREDIT = 40;
    /** Words of a section's name before "By": more are a title's, as in "A Machine Used By Bakers". */
    private static final int MOST_BEFORE = 3;
    private static final int MARKED = 8;
    /** What sets off a byline from other words of its line. */
    private static final Set<Joint> SIGNS = EnumSet.of(Joint.COMMA, Joint.BAR, Joint.LINE, Joint.START);

    // what speaks for a byline, in the units of SentenceEvidence
    private static final double AUTHOR_ELEMENT = 1.5;
    private static final double AUTHOR_MARK = 3;
    private static final double CLAIMED = 1.5;

    final Blocks blocks;
    final BylineElements elements;
    final BylineWords words;
    private final List<Name> claimed;
    private final CreditLine[] lines;

    /** @param claimed whom the page's data name */
    BylineLines(Blocks blocks, BylineElements elements, BylineWords words, List<Name> claimed) {
        this.blocks = blocks;
        this.elements = elements;
        this.words = words;
        this.claimed = claimed;
        lines = new CreditLine[blocks.all().size()];
    }

    /** A block's line. */
    CreditLine of(Block b) {
        CreditLine line = lines[b.index()];
        if (line == null) lines[b.index()] = line = CreditLine.of(b.text(), elements.edges(b), words);
        return line;
    }

    /** The names in a block's line from one of its words on. */
    List<Name> names(Block b, int from, Single single) {
        List<Token> all = of(b).tokens();
        return NameReader.read(of(b), all.subList(from, all.size()), single);
    }

    /** Whether the line above a block is only words that open a byline: "Author", "Article by". */
    boolean isBehindLabel(int index) {
        return isBehindPhrase(index, false);
    }

    /** Whether the line above a block is only a label that credits something else: the name in the block is another's. */
    boolean isBehindOther(int index) {
        return isBehindPhrase(index, true);
    }

    /** Whether the line above a block is only words that open a byline, or only words that credit something else. */
    private boolean isBehindPhrase(int index, boolean credits) {
        if (index == 0) return false;
        Block above = blocks.all().get(index - 1);
        String text = above.text();
        if (text.length() > LONGEST_OPENER || (credits ? words.creditEnd(text, 0) : words.byEnd(text, 0)) == 0) return false;
        List<Token> all = of(above).tokens();
        if (all.isEmpty() || all.get(0).credit() > 0 != credits) return false;
        return of(above).tokenAt(credits ? all.get(0).credit() : all.get(0).by()) == all.size();
    }

    /** The word behind those that open a byline, at the start of a block's line or where something sets them off; -1 for none. */
    int behindBy(Block b) {
        if (!hasBy(b.text())) return -1;
        CreditLine line = of(b);
        List<Token> words = line.tokens();
        for (int i = 0; i < words.size(); i++) {
            Token by = words.get(i);
            int behind = by.by() == 0 ? words.size() : line.tokenAt(by.by());
            if (behind < words.size() && (i == 0 ? isOpening(line.text(), by) : isSetOff(words, i, behind))) return behind;
        }
        return -1;
    }

    /** Whether a word of a text could open a byline: most lines have none, and need not be read. */
    private boolean hasBy(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || !Character.isLetter(text.charAt(i - 1)) || NameShape.isDense(text.charAt(i));
            if (begins && words.byEnd(text, i) > 0) return true;
        }
        return false;
    }

    /** Whether words open a line as a byline's: behind nothing but a bracket, or another sign in scripts with spaces. */
    private static boolean isOpening(String text, Token by) {
        boolean bare = by.start() == 0 || CreditLine.isBracket(text.charAt(0));
        return by.credit() == 0 && (bare || !by.isDense());
    }

    /** Whether a sign, a figure or few words and a capital set off what opens a byline amid a line. */
    private static boolean isSetOff(List<Token> words, int by, int behind) {
        Token opening = words.get(by);
        Joint next = words.get(behind).joint();
        boolean dense = opening.isDense(), colon = next == Joint.COLON;
        boolean credited = words.get(0).credit() > 0;
        int length = opening.by() - opening.start();
        if (next == Joint.COMMA) return false; // a role amid others
        if ((dense || credited && length > LONGEST_SMALL_BY) && colon) return true;
        Token before = words.get(by - 1);
        if (credited || length < 2 || NameShape.isDense(before.word().charAt(before.word().length() - 1))) return false;
        boolean figure = Character.isDigit(before.word().charAt(before.word().length() - 1));
        return SIGNS.contains(opening.joint()) || figure || !colon && by <= MOST_BEFORE && PartReader.isCapitalBy(opening);
    }

    /** Whether the words before an index of a line credit something else than the story's text. */
    boolean isCredited(CreditLine line, int at) {
        boolean credited = false;
        for (Token t : line.within(at - REACH_OF_CREDIT, at)) {
            if (t.credit() > 0 && t.credit() <= at) credited = true;
            else if (t.by() - t.start() > LONGEST_SMALL_BY) credited = false;
        }
        return credited;
    }

    /** Whether the block is a sentence rather than a byline, for all that its elements and the page's data say. */
    boolean isSentence(Block b, List<Name> names, BylineElements.Owner owner, int trust) {
        double support = owner == BylineElements.Owner.AUTHOR ? AUTHOR_ELEMENT : 0;
        if (trust >= MARKED) support += AUTHOR_MARK;
        if (names.stream().anyMatch(n -> hasName(claimed, n))) support += CLAIMED;
        return SentenceEvidence.isSentence(of(b), support);
    }

    /** Whether a word is the name of somebody's account. */
    boolean isAccount(String text) {
        if (text.length() < 3 || text.length() > LONGEST_OPENER || !Character.isLetter(text.charAt(0))) return false;
        for (int i = 0; i < text.length(); i++)
            if (!Character.isLetterOrDigit(text.charAt(i)) && "_.-".indexOf(text.charAt(i)) < 0) return false;
        return !BylineWords.isNobodys(text) && !words.isOf(WordKind.ROLE, text) && !NameReader.isPlace(text);
    }

    /**
     * The names in an inline element that marks an author, or, in scripts whose words no spaces part, that holds one and a word for who
     * reports.
     */
    List<Name> marked(Block b, Inline i, boolean isAuthor) {
        if (!isAuthor) return piece(b, i);
        CreditLine line = of(b);
        List<Token> words = line.within(i.start(), i.end());
        if (words.isEmpty() || isCredited(line, i.start())) return List.of();
        int behind = words.get(0).by() == 0 ? 0 : line.within(i.start(), words.get(0).by()).size();
        Single single = i.end() - i.start() < LONGEST_OPENER ? Single.FIRST : Single.NEVER;
        return NameReader.read(line, words.subList(behind, words.size()), single);
    }

    private List<Name> piece(Block b, Inline i) {
        int length = i.end() - i.start();
        boolean dense = NameShape.isDense(b.text().charAt(i.start()));
        if (!dense || length > LONGEST_OPENER || length >= b.text().length() || i.isLink()) return List.of();
        CreditLine line = of(b);
        List<Token> words = line.within(i.start(), i.end());
        if (words.isEmpty()) return List.of();
        Token first = words.get(0);
        boolean told = first.credit() == 0 && (first.by() > 0 || words.get(words.size() - 1).is(WordKind.ROLE));
        List<Name> names = told ? NameReader.read(line, words, Single.NEVER) : List.of();
        return names.size() == 1 && !names.get(0).isDesk() ? names : List.of();
    }

    static boolean hasName(List<Name> names, Name name) {
        for (Name n : names) if (Wording.hasSameKey(n.text(), name.text())) return true;
        return false;
    }
}
