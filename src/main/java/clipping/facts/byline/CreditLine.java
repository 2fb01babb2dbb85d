package clipping.facts.byline;

import clipping.lexicon.Months;
import clipping.lexicon.Weekdays;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that may name people, read once into words: each knows what parts it from the word before and what it may be. Words of one part
 * have only spaces between them. What stands in brackets is left out, unless that is all.
 */
final class CreditLine {
    /** Longest text that is read; what follows is no byline's. */
    private static final int LONGEST = 400;
    private static final int LONGEST_AND = 12;
    private static final int LONGEST_LABEL = 8;

    private static final String OPEN = "([<\uff08\u3010\uff3b\u300a";
    private static final String CLOSE = ")]>\uff09\u3011\uff3d\u300b";
    private static final String COMMAS = ",;/\u3001\uff0c\uff1b\u060c\u061b\uff0f\u2571";
    private static final String BARS = "|\u2022\u2014\u2013\u2219\u25cf\u00bb\u203a>\u2502\uff5c\u25aa\u22c5";
    private static final String DOTS = "\u00b7\u30fb\u2027";

    /** What is before a word: a space, nothing, "and", a comma, a colon, the edge of an element, a bar or dash, a new line. */
    enum Joint { SPACE, START, AND, COMMA, COLON, EDGE, BAR, LINE }

    /**
     * A word of the line. What it may be is looked up when it is asked for.
     *
     * @param word       as printed
     * @param bare       without punctuation around it
     * @param start      its place in the text
     * @param joint      what is before it
     * @param by         where the words end that open a byline and begin here, 0 for none
     * @param credit     where the words end that credit something else than the text and begin here, 0 for none
     * @param vocabulary the words of bylines that it is read with
     */
    record Token(String word, String bare, int start, Joint joint, int by, int credit, BylineWords vocabulary) {
        int end() {
            return start + word.length();
        }

        boolean is(WordKind kind) {
            return vocabulary.isOf(kind, bare);
        }

        boolean hasFigures() {
            return word.indexOf('@') >= 0 || NameShape.hasDigit(bare);
        }

        boolean isCapital() {
            return Character.isUpperCase(word.charAt(0));
        }

        boolean isDense() {
            return NameShape.isDense(word.charAt(0));
        }
    }

    private final String text;
    /** For each character what an element's edge before it is, null for a line without elements. */
    private final Joint[] edges;
    private final BylineWords vocabulary;
    private final List<Token> tokens = new ArrayList<>();
    private boolean isBracketed;
    private Joint joint = Joint.START;
    private int start = -1;
    private int by;
    private int credit;
    /** Where the words end that open a byline or credit something. */
    private int phraseEnd;

    private CreditLine(String text, Joint[] edges, BylineWords vocabulary) {
        this.text = text;
        this.edges = edges;
        this.vocabulary = vocabulary;
    }

    /**
     * Reads a line.
     *
     * @param edges for each character the edge of an element before it, null for none
     */
    static CreditLine of(String text, Joint[] edges, BylineWords vocabulary) {
        CreditLine line = new CreditLine(text, edges, vocabulary);
        line.read(0);
        if (line.tokens.isEmpty() && line.isBracketed) line.read(1);
        return line;
    }

    /** Whether a sign opens a bracket. */
    static boolean isBracket(char c) {
        return OPEN.indexOf(c) >= 0;
    }

    /** The text as printed. */
    String text() {
        return text;
    }

    /** The words of bylines that it is read with. */
    BylineWords vocabulary() {
        return vocabulary;
    }

    /** The words in order. */
    List<Token> tokens() {
        return tokens;
    }

    /** The first word that begins at an index of the text or behind it, the number of words when none does. */
    int tokenAt(int index) {
        int k = 0;
        while (k < tokens.size() && tokens.get(k).start < index) k++;
        return k;
    }

    /** The words that begin in a stretch of the text. */
    List<Token> within(int from, int to) {
        int first = tokenAt(from);
        int end = first;
        while (end < tokens.size() && tokens.get(end).start < to) end++;
        return tokens.subList(first, end);
    }

    /** Whether it has a year, or a month's name and a number. */
    boolean isDated() {
        boolean number = false, month = false;
        for (int i = 0, start = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isDigit(text.charAt(i))) continue;
            boolean apart = i > start && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
            number |= apart;
            if (apart && i - start == 4 && (text.startsWith("20", start) || text.startsWith("19", start))) return true;
            start = i + 1;
        }
        if (!number) return false;
        for (Token t : tokens) if (t.bare.length() > (t.bare.endsWith(".") ? 3 : 2)) month |= isMonth(t.bare);
        return month;
    }

    private boolean isMonth(String word) {
        return Months.number(word, vocabulary.language()) > 0;
    }

    /** Whether a word is a month or a weekday. */
    boolean isDay(String word) {
        return Months.inEither(vocabulary.language(), word) > 0 || Weekdays.is(word, vocabulary.language());
    }

    /** @param level how many brackets are around what is read */
    private void read(int level) {
        int depth = 0;
        int length = Math.min(LONGEST, text.length());
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (edges != null && edges[i] != null) {
                word(i);
                join(edges[i]);
            }
            int bracket = c < 128 && c > '>' && c != '[' && c != ']' ? 0 : OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
            if (bracket != 0) {
                isBracketed = true;
                word(i);
                if (c == '>' && depth == 0) join(Joint.BAR);
                depth = Math.max(0, depth + bracket);
            } else if (depth == level) {
                read(c, i);
            }
        }
        word(length);
    }

    private void read(char c, int at) {
        if (start >= 0 && at == phraseEnd) word(at);
        Joint mark = Character.isLetterOrDigit(c) ? null : mark(c, at);
        if (mark != null) {
            if (mark == Joint.COLON && start >= 0) labelled(at);
            word(at);
            join(mark);
        } else if (isSpace(c)) {
            word(at);
        } else if (start < 0) {
            start = at;
            by = vocabulary.byEnd(text, at);
            credit = vocabulary.creditEnd(text, at);
            phraseEnd = Math.max(by, Math.max(credit, phraseEnd));
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || Character.isWhitespace(c);
    }

    private Joint mark(char c, int at) {
        if (COMMAS.indexOf(c) >= 0) return Joint.COMMA;
        if (c == '&' || c == '+') return Joint.AND;
        if (c == ':' || c == '\uff1a') return Joint.COLON;
        if (BARS.indexOf(c) >= 0) return c == '\u2013' && isInside(at) ? null : Joint.BAR;
        if (DOTS.indexOf(c) < 0) return null;
        if (!isInside(at) || vocabulary.byEnd(text, at + 1) > 0) return Joint.BAR;
        boolean korean = text.charAt(at - 1) >= '\uac00' && text.charAt(at - 1) <= '\ud7af';
        return korean ? Joint.COMMA : null; // between Korean names; inside another word it is part of a transcribed name
    }

    private boolean isInside(int at) {
        if (at == 0 || at + 1 == text.length() || edges != null && (edges[at] != null || edges[at + 1] != null)) return false;
        return Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
    }

    /** Cuts a label off the end of a run in a script without spaces: before a colon, "…日报作者". */
    private void labelled(int colon) {
        if (!NameShape.isDense(text.charAt(colon - 1))) return;
        for (int at = Math.max(start + 1, colon - LONGEST_LABEL); at < colon; at++) {
            if (!NameShape.isDense(text.charAt(at - 1))) continue;
            boolean opens = vocabulary.byEnd(text, at) == colon, other = vocabulary.creditEnd(text, at) == colon;
            if (!opens && !other) continue;
            word(at);
            start = at;
            by = opens ? colon : 0;
            credit = other ? colon : 0;
            return;
        }
    }

    /** Ends the word that is being read. */
    private void word(int end) {
        if (start < 0) return;
        String word = text.substring(start, end), bare = NameShape.bare(word);
        if (bare.isEmpty()) join(Joint.BAR); // a dash
        else if (isAnd(word)) join(Joint.AND);
        else add(word, bare.length() < word.length() && vocabulary.isOf(WordKind.PARTICLE, word) ? word : bare);
        start = -1;
    }

    private boolean isAnd(String word) {
        if (tokens.isEmpty() || word.length() > LONGEST_AND || !vocabulary.isOf(WordKind.AND, word)) return false;
        if (word.length() > 1 || !Character.isUpperCase(word.charAt(0))) return true;
        String before = tokens.get(tokens.size() - 1).word; // a single capital is an initial, unless the whole line is in capitals
        int last = before.length() - 1;
        boolean capitals = last > 0 && Character.isUpperCase(before.charAt(last)) && Character.isUpperCase(before.charAt(last - 1));
        return capitals && joint == Joint.SPACE;
    }

    private void add(String word, String bare) {
        int glued = glued(bare);
        if (glued > 0) {
            int cut = word.indexOf(bare) + glued, end = start + word.length();
            add(word.substring(0, cut), bare.substring(0, glued));
            joint = Joint.EDGE;
            start += cut;
            word(end);
            return;
        }
        tokens.add(new Token(word, bare, start, joint, by, credit, vocabulary));
        joint = Joint.SPACE;
        by = credit = 0;
    }

    /** Index where a role or month is joined to a name ("DoeEditor"), 0 for none. */
    private int glued(String word) {
        for (int i = 2; i + 2 < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i)) || !Character.isLowerCase(word.charAt(i - 1))) continue;
            String tail = word.substring(i);
            boolean told = vocabulary.isOf(WordKind.ROLE, tail) || vocabulary.isOf(WordKind.CHROME, tail);
            if (told || tail.length() > 2 && isMonth(tail)) return i;
        }
        return 0;
    }

    /** Joins the next word by a sign; the first sign counts, but for edges of elements, which any other outweighs. */
    private void join(Joint next) {
        if (joint == Joint.SPACE) {
            joint = tokens.isEmpty() ? Joint.START : next;
        } else if (next != Joint.EDGE && next != Joint.LINE && joint != Joint.START && joint != Joint.BAR) {
            joint = next == Joint.COMMA && joint == Joint.AND ? Joint.AND : next;
        }
    }
}
