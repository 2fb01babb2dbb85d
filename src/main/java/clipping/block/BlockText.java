package clipping.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers the text of the next block, run by run: folds white space, leaves out what does not show, and counts what is bold or linked. */
final class BlockText {
    /** How characters look and whether they show; sums of these. {@code UNSEEN} ones do not show in the midst of a line that does. */
    static final int BOLD = 1, ITALIC = 2, LINKED = 4, HIDDEN = 8, UNSEEN = 16, PREFORMATTED = 32;
    private static final int NONE = 0, SPACE = 1, LINE_END = 2, HARD = 3;
    private static final String BULLETS = "•▪●■◦‣►▶◆◇□✓✔➤➢";

    /** Characters before a line break that is told: those of a headline or a byline. */
    private static final int SHORT = 260;

    private char[] text = new char[1024];
    private int length;
    private final StringBuilder unseen = new StringBuilder();
    private final List<Inline> inlines = new ArrayList<>();
    private Container first;
    private boolean afterBreak;
    private boolean headed;
    private boolean closed;
    private boolean seam;
    private boolean links;
    private boolean afterLink;
    private boolean inCell;
    private boolean unseenGap;
    private int gap;
    private int indent;
    private int breaks;
    private int cells;
    private int last;
    private int bold;
    private int italic;
    private int linked;
    private int hidden;

    int length() {
        return length;
    }

    /** The element of its first character. */
    Container first() {
        return first;
    }

    int linked() {
        return Math.min(linked, length);
    }

    String text() {
        return new String(text, 0, length);
    }

    /** The text that does not show, with white space folded; "" when there is none or only signs. */
    String unseen() {
        for (int i = 0; i < unseen.length(); i++) if (Character.isLetterOrDigit(unseen.charAt(i))) return unseen.toString();
        return "";
    }

    /** Its inline elements in order of their start, the outer one of two first. */
    List<Inline> inlines() {
        if (inlines.size() > 1)
            inlines.sort((a, b) -> a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end()));
        return inlines;
    }

    /** Its marks, each a bit by its number. */
    int marks() {
        return (hidden >= length ? 1 << Block.Mark.HIDDEN.ordinal() : 0) | (afterBreak ? 1 << Block.Mark.AFTER_BREAK.ordinal() : 0)
            | (bold >= length ? 1 << Block.Mark.BOLD.ordinal() : 0) | (italic >= length ? 1 << Block.Mark.ITALIC.ordinal() : 0);
    }

    /** Records an inline element that began at {@code start}, if it holds text. */
    void add(int start, String tag, String classes, String itemprop, String rel, String value) {
        int from = start < length && text[start] == ' ' ? start + 1 : start;
        if (from < length) inlines.add(new Inline(from, length, tag, classes, itemprop, rel, value));
    }

    /** An inline element begins; where a smaller one does, something else begins, whatever stood before. */
    void opens(boolean link, boolean smaller) {
        seam = closed || smaller;
        links = afterLink && link;
    }

    /** Whether it is a line or two so far. */
    boolean isShort() {
        return length <= SHORT;
    }

    /** An inline element with text ends. */
    void closes(boolean link) {
        closed = true;
        afterLink = link;
    }

    /** A cell of a table of data begins. */
    void cell() {
        if (inCell) cells++;
        inCell = true;
    }

    /** Separates words without showing anything. */
    void gap() {
        gap = HARD;
    }

    /** Reads a line break. Returns whether it ends the line. */
    boolean breakEnds(boolean table) {
        breaks++;
        indent = 0;
        gap = HARD;
        headed = breaks == 1 && length > 0 && bold >= length && !(first.tag().length() == 2 && first.tag().charAt(0) == 'h');
        return breaks == 2 && !table;
    }

    /**
     * Adds the white space at {@code at}. After a line end of the source it also skips the white space that adds nothing.
     *
     * @return where it stopped
     */
    int space(char[] s, int at, int size, int style) {
        char c = s[at];
        if ((style & PREFORMATTED) != 0) {
            if (length > 0 && c != '\r') put(c == '\n' ? '\n' : ' ', style);
            return at + 1;
        }
        int end = c == '\n' ? pastBlanks(s, at + 1, size) : at + 1;
        unseenGap = true;
        if (isDiverted(style)) return end;
        gap = Math.max(gap, gap(c));
        indent += indent(c);
        return end;
    }

    private static int pastBlanks(char[] s, int from, int size) {
        int end = from;
        while (end < size && (s[end] == ' ' || s[end] == '\t' || s[end] == '\n')) end++;
        return end;
    }

    private static int gap(char blank) {
        return switch (blank) {
            case '\n', '\r' -> LINE_END;
            case ' ', '\t' -> SPACE;
            default -> HARD;
        };
    }

    /** How far a blank at the beginning of a line moves it in. */
    private static int indent(char blank) {
        return switch (blank) {
            case '\u3000', '\u2002', '\u2003' -> 2;
            case '\u00a0' -> 1;
            default -> 0;
        };
    }

    /**
     * Whether this character begins a new line: after text that does not show, or after a line break when the line is indented, has a
     * bullet, or only the text before is bold.
     */
    boolean endsBefore(char c, int style, boolean table) {
        if (length == 0) return false;
        if ((style & HIDDEN) == 0 && hidden == length) {
            breaks = 0;
            return true;
        }
        return breaks == 1 && !table && (indent > 1 || BULLETS.indexOf(c) >= 0 || headed && (style & BOLD) == 0);
    }

    /** Whether it ended at a line break. */
    boolean isBroken() {
        return breaks > 0;
    }

    private boolean isDiverted(int style) {
        return (style & UNSEEN) != 0 && hidden < length;
    }

    /**
     * Adds the visible character at {@code at} and the characters after it, up to {@code size}, that need no change: visible ones with
     * single spaces between them.
     *
     * @return where it stopped
     */
    int add(char[] s, int at, int size, int style, Container container) {
        char c = s[at];
        if (isDiverted(style)) {
            divert(c);
            return at + 1;
        }
        if (length == 0) first = container;
        if (cells > 0) {
            for (; cells > 0; cells--) put('\t', style);
        } else if (length > 0 && (gap == LINE_END ? !isWide(c) || !isWide(text[length - 1]) : gap != NONE || isSeam(c, style))) {
            put(' ', last & style); // a space between two links, or two bold words, belongs to both
            if (breaks > 0 && length <= SHORT) inlines.add(new Inline(length - 1, length, Inline.BREAK, "", "", "", ""));
        }
        gap = NONE;
        closed = seam = links = afterLink = false;
        breaks = indent = 0;
        int end = (style & UNSEEN) == 0 ? pastPlain(s, at + 1, size, style) : at + 1;
        grow(end - at);
        System.arraycopy(s, at, text, length, end - at);
        count(end - at, style);
        return end;
    }

    private void divert(char c) {
        if (unseenGap && unseen.length() > 0) unseen.append(' ');
        unseenGap = false;
        unseen.append(c);
    }

    private int pastPlain(char[] s, int from, int size, int style) {
        int end = from;
        for (; end < size; end++) {
            byte kind = Spaces.kind(s[end]);
            if (kind == Spaces.VISIBLE) continue;
            if (kind != Spaces.BLANK || end + 1 == size || Spaces.kind(s[end + 1]) != Spaces.VISIBLE) break;
            unseenGap |= (style & PREFORMATTED) == 0;
        }
        return end;
    }

    private void put(char c, int style) {
        grow(1);
        text[length] = c;
        count(1, style);
    }

    private void grow(int more) {
        if (text.length - length < more) text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
    }

    private void count(int added, int style) {
        length += added;
        last = style;
        if ((style & BOLD) != 0) bold += added;
        if ((style & ITALIC) != 0) italic += added;
        if ((style & LINKED) != 0) linked += added;
        if ((style & HIDDEN) != 0) hidden += added;
    }

    /** Whether two elements without a space between them are shown apart: nobody writes “By Jane DoeUpdated at noon”. */
    private boolean isSeam(char c, int style) {
        if (!seam) return false;
        char before = text[length - 1];
        if ((style & PREFORMATTED) == 0 && Character.isLetter(c) && !isWide(c) && isPause(before, c)) return true;
        return links ? Character.isLetterOrDigit(c) && Character.isLetterOrDigit(before) && !isWide(c) && !isWide(before)
            : Character.isUpperCase(c) && Character.isLowerCase(before);
    }

    /** Whether a mark is always followed by a blank where a word follows it; a stop also stands within names and numbers. */
    private boolean isPause(char mark, char word) {
        return switch (mark) {
            case ',', ';', '!', '?' -> true;
            case '.' -> length > 1 && Character.isUpperCase(word) && Character.isLowerCase(text[length - 2]);
            default -> false;
        };
    }

    /** East Asian characters without Hangul: a line end in the source is no space between two of them. */
    private static boolean isWide(char c) {
        return c >= '\u2e80' && c <= '\u9fff' && !(c >= '\u3130' && c <= '\u318f') || c >= '\uf900' && c <= '\ufaff'
            || c >= '\uff01' && c <= '\uff60';
    }

    /** Removes white space from the end, with what inline elements hold of it. Returns whether anything is left. */
    boolean trim() {
        int before = length;
        while (length > 0 && text[length - 1] <= ' ') length--;
        if (length < before) {
            inlines.removeIf(i -> i.start() >= length);
            inlines.replaceAll(i -> i.end() <= length ? i
                : new Inline(i.start(), length, i.tag(), i.classes(), i.itemprop(), i.rel(), i.value()));
        }
        return length > 0;
    }

    /** Starts a new block; {@code broken} says that a line break ended the one before. */
    void clear(boolean broken) {
        length = 0;
        unseen.setLength(0);
        inlines.clear();
        bold = italic = linked = hidden = 0;
        gap = NONE;
        closed = seam = links = afterLink = inCell = unseenGap = headed = false;
        breaks = indent = cells = 0;
        afterBreak = broken;
    }
}
