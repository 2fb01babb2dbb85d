package clipping.facts.byline;

import clipping.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a credit into parts; each part knows what joins it to the part before. */
final class CreditParts {
    /** Marks the begin or end of an element in a credit's text. */
    static final char EDGE = '\u0001';
    /** Marks where a line breaks. */
    static final char LINE = '\u0002';

    private static final String COMMAS = ",;/\u3001\uff0c\uff1b\u060c\u061b\uff0f";
    private static final String ANDS = "&+";
    private static final String BARS = "|\u2022\u2014\u2013\u2219\u25cf\u00bb\u203a>\u2502\uff5c\u25aa\u22c5";
    private static final String DOTS = "\u00b7\u30fb\u2027";
    private static final Set<String> DOUBLE_NAMES = Set.of("es", "ca", "pt", "gl");

    /** What is before a part: nothing, a word for "and", a comma, a colon, the edge of an element, a bar or dash, a new line. */
    enum Joint { START, AND, COMMA, COLON, EDGE, BAR, LINE }

    /** A part, without punctuation around it. */
    record Part(String text, Joint joint) {
        /** Whether it is one word. */
        boolean isOneWord() {
            return text.indexOf(' ') < 0;
        }
    }

    private final String text;
    private final String language;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private Joint joint = Joint.START;

    private CreditParts(String text, String language) {
        this.text = text;
        this.language = language;
    }

    /** The parts in order, none blank. */
    static List<Part> of(String text, String language) {
        CreditParts cutter = new CreditParts(text, language);
        cutter.cut();
        return cutter.parts;
    }

    private void cut() {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            Joint mark = i < text.length() ? mark(c, i) : null;
            if (mark == null && !Character.isWhitespace(c)) {
                if (start < 0) start = i;
                continue;
            }
            if (start >= 0) word(text.substring(start, i));
            start = -1;
            if (mark != null) end(mark);
        }
        end(Joint.BAR);
    }

    private Joint mark(char c, int at) {
        if (c == EDGE || c == LINE) return c == EDGE ? Joint.EDGE : Joint.LINE;
        if (COMMAS.indexOf(c) >= 0) return Joint.COMMA;
        if (ANDS.indexOf(c) >= 0) return Joint.AND;
        if (c == ':' || c == '\uff1a') return Joint.COLON;
        if (BARS.indexOf(c) >= 0) return c == '\u2013' && isInside(at) ? null : Joint.BAR;
        if (DOTS.indexOf(c) < 0) return null;
        if (!isInside(at)) return Joint.BAR;
        boolean korean = text.charAt(at - 1) >= '\uac00' && text.charAt(at - 1) <= '\ud7af';
        return korean ? Joint.COMMA : null; // between Korean names; inside another word it is part of a transcribed name
    }

    static boolean isComma(char c) {
        return COMMAS.indexOf(c) >= 0;
    }

    private boolean isInside(int at) {
        return at > 0 && at + 1 < text.length() && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
    }

    private void word(String word) {
        if (word.equals("-") || word.equals("\u2010")) {
            end(Joint.BAR);
        } else if (isAnd(word)) {
            end(Joint.AND);
        } else {
            if (part.length() > 0) part.append(' ');
            part.append(word);
        }
    }

    private boolean isAnd(String word) {
        if (part.length() == 0 && parts.isEmpty() || word.length() > 12) return false;
        if (!BylineWords.AND.has(WordList.fold(word), language)) return false;
        if (word.length() > 1 || !Character.isUpperCase(word.charAt(0))) return true;
        int last = part.length() - 1; // a single capital is an initial, unless the whole line is in capitals
        return last > 0 && Character.isUpperCase(part.charAt(last)) && Character.isUpperCase(part.charAt(last - 1));
    }

    private void end(Joint next) {
        if (part.length() > 0) {
            add(new Part(part.toString(), joint));
            part.setLength(0);
            joint = next;
        } else if (next != Joint.EDGE && next != Joint.LINE && joint != Joint.START && joint != Joint.BAR) {
            joint = next == Joint.COMMA && joint == Joint.AND ? Joint.AND : next;
        }
    }

    /** Adds a part; joins surnames of two parts again: "José Ortega y Gasset". */
    private void add(Part next) {
        Part before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        boolean surname = before != null && next.joint == Joint.AND && next.isOneWord() && !before.isOneWord()
            && DOUBLE_NAMES.contains(language)
            && Character.isUpperCase(next.text.charAt(0)) && next.text.length() > 1 && Character.isLowerCase(next.text.charAt(1));
        int at = surname ? text.indexOf(next.text, text.indexOf(before.text) + before.text.length()) : -1;
        int end = surname ? text.indexOf(before.text) + before.text.length() : -1;
        if (at > end && end > 0 && at - end == 3 && Character.isLetter(text.charAt(end + 1))) {
            parts.set(parts.size() - 1, new Part(before.text + text.substring(end, at) + next.text, before.joint));
        } else {
            parts.add(next);
        }
    }
}
