package clipping.page.state;

import java.util.List;

/** Letters, words and stops of a text without its markup. */
final class Shape {
    private static final int FEW_LETTERS = 25;
    private static final int FEW_DENSE = 10;
    /** Values that hold others twice, and those again, have more of anything than is worth counting. */
    private static final int MOST = 50_000_000;

    final int letters;
    final int spaces;
    final int stops;
    final int paragraphs;
    private final int signs;
    private final boolean dense;
    /** Whether the last character ends a sentence. */
    final boolean stopped;
    /** Whether the last character ends a line. */
    final boolean endsLine;
    /** Whether the first character can begin no paragraph. */
    final boolean follows;

    Shape(String text, boolean isMarkup) {
        int letters = 0, spaces = 0, stops = 0, signs = 0, denser = 0, paragraphs = 0, inParagraph = 0;
        char last = ' ';
        boolean begun = false, followed = false;
        boolean marked = isMarkup && text.indexOf('<') >= 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int close = marked && c == '<' && isTag(text, i) ? text.indexOf('>', i) : -1;
            if (close < 0 && marked && c == '<' && isTag(text, i)) marked = false; // no tag ends any more
            if (close >= 0 || c == '\n') {
                if ((c == '\n' ? !marked : ends(text, i)) && inParagraph > FEW_DENSE) {
                    paragraphs++;
                    inParagraph = 0;
                }
                if (close >= 0) {
                    i = close;
                    continue;
                }
            }
            if (!begun) {
                boolean quotes = c == '\u2019' || c == '\u201d' || c == '\''; // in some languages they open, too
                followed = quotes ? i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))
                    : c <= ' ' || c == '\u00a0' || ",.;:)]!?\u3001\u3002\uff0c".indexOf(c) >= 0;
                begun = true;
            }
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                letters++;
                inParagraph++;
                if (c >= 0x0e00 && c < 0x1100 || c >= 0x1780 && c < 0x1800 || c >= 0x3040 && c < 0xd800) denser++;
            } else if (c <= ' ' || c == '\u00a0') {
                spaces++;
            } else if (isStop(c)) {
                char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                if (c >= 128 || next <= ' ' || next == '<' || next == '"' || next >= 128) stops++;
            } else if ("{}[]<>=_|\\^~#/;@$*+`".indexOf(c) >= 0) {
                signs++;
            }
            last = c;
        }
        if (inParagraph > FEW_DENSE) paragraphs++;
        this.letters = letters;
        this.spaces = spaces;
        this.stops = stops;
        this.signs = signs;
        this.paragraphs = paragraphs;
        dense = denser * 2 > letters;
        stopped = isStop(last) || "\"'\u201d\u2019\u00bb)\u300d\u300f:".indexOf(last) >= 0 ;
        endsLine = last == '\n';
        follows = followed;
    }

    private Shape(int letters, int spaces, int stops, int signs, boolean dense, boolean follows, boolean stopped) {
        this.letters = letters;
        this.spaces = spaces;
        this.stops = stops;
        this.signs = signs;
        this.dense = dense;
        this.follows = follows;
        this.stopped = stopped;
        this.paragraphs = 1;
        this.endsLine = false;
    }

    static Shape joined(List<Prose> runs) {
        long letters = 0, spaces = 0, stops = 0, signs = 0, dense = 0;
        for (Prose p : runs) {
            letters += p.shape.letters;
            spaces += p.shape.spaces;
            stops += p.shape.stops;
            signs += p.shape.signs;
            if (p.shape.dense) dense += p.shape.letters;
        }
        return new Shape(cap(letters), cap(spaces), cap(stops), cap(signs), dense * 2 > letters, runs.get(0).shape.follows,
            runs.get(runs.size() - 1).shape.stopped);
    }

    private static int cap(long n) {
        return (int) Math.min(n, MOST);
    }

    /** Whether most of its letters are of a script without spaces or small ones. */
    boolean isDense() {
        return dense;
    }

    boolean isSentence() {
        return stops > 0 && (dense ? letters >= FEW_DENSE : letters >= FEW_LETTERS && spaces >= 4) && !isCode()
            || dense && letters >= 2 * FEW_LETTERS && !isCode();
    }

    /** Whether so many signs stand in it that it is nothing to read, or so many letters without a space. */
    boolean isCode() {
        return signs * 20 > letters + 20 || !dense && letters > 80 && spaces * 25 < letters;
    }

    private static boolean isTag(String s, int at) {
        char next = at + 1 < s.length() ? s.charAt(at + 1) : ' ';
        return next == '/' || next == '!' || (next | ' ') >= 'a' && (next | ' ') <= 'z';
    }

    /** Whether a tag ends a paragraph. */
    private static boolean ends(String s, int at) {
        int from = at + 1 < s.length() && s.charAt(at + 1) == '/' ? at + 2 : at + 1;
        for (String tag : new String[] {"p", "div", "br", "li", "h2", "h3", "blockquote", "section"}) {
            int to = from + tag.length();
            if (s.regionMatches(true, from, tag, 0, tag.length()) && to < s.length() && !Character.isLetterOrDigit(s.charAt(to))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002' || c == '\uff01' || c == '\uff1f' || c == '\u0964'
            || c == '\u061f' || c == '\u06d4' || c == '\u1362' || c == '\u0589' || c == '\u104b';
    }
}
