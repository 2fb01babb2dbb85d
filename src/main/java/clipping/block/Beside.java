package clipping.block;

import clipping.lexicon.Chrome;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands beside an inline element in its line. Looks at a limited number of nodes. */
final class Beside {
    /** Most inline elements around it, and most nodes on either side. */
    private static final int UP = 4;
    private static final int FAR = 40;
    /** Fewest characters of prose; a character of the East counts for three. */
    private static final int PROSE = 100;
    /** Most characters of a button's label. */
    private static final int LABEL = 40;

    private Beside() {
    }

    /** Whether the line beside it is prose, or there is nothing beside it. */
    static boolean isProseOrNothing(Element e) {
        int size = size(e);
        return size == 0 || size >= PROSE;
    }

    private static int size(Element e) {
        int size = 0;
        Element at = e;
        for (int up = 0; up < UP && size < PROSE; up++) {
            size += size(at, false, PROSE) + size(at, true, PROSE);
            if (!isInline(at.parent())) break;
            at = at.parent();
        }
        return size;
    }

    private static int size(Node from, boolean behind, int enough) {
        int size = 0;
        Node n = next(from, behind);
        for (int seen = 0; n != null && seen < FAR && size < enough; seen++, n = next(n, behind)) {
            if (n instanceof TextNode t) size += size(t.getWholeText());
            else if (n instanceof Element e) {
                if (!isInline(e)) break;
                size += size(Look.text(e));
            }
        }
        return size;
    }

    private static int size(String text) {
        int size = 0;
        for (int i = 0; i < text.length() && size < PROSE; i++) {
            char c = text.charAt(i);
            if (c > ' ') size += c < '\u2e80' ? 1 : 3;
            else if (i > 0 && text.charAt(i - 1) > ' ') size++;
        }
        return size;
    }

    /** Whether a button in a sentence is no word of it: it has one, and a word beside it without a blank, or its text is a tool's. */
    static boolean isLabel(Element button) {
        String text = Look.text(button).strip();
        if (text.isEmpty() || text.length() > LABEL) return false;
        boolean isGlued = isWord(text.codePointBefore(text.length())) && isWord(first(button))
            || isWord(text.codePointAt(0)) && isWord(last(button));
        if (isGlued && text.indexOf(' ') < 0 && Character.isUpperCase(text.codePointAt(0))) return true;
        Chrome.Hit hit = Chrome.load().match(text).best();
        return hit != null && hit.where() == Chrome.Where.WHOLE;
    }

    /** Whether it is a sign within a number: the stroke of a fraction, a decimal point. */
    static boolean isWithinNumber(Element sign) {
        String text = Look.text(sign);
        return text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0)) && text.charAt(0) > ' '
            && Character.isDigit(last(sign)) && Character.isDigit(first(sign));
    }

    /** The first character behind an element, or the last before it; a blank where there is none. */
    private static int first(Element e) {
        return character(e, true);
    }

    private static int last(Element e) {
        return character(e, false);
    }

    private static int character(Element e, boolean behind) {
        Node at = e;
        for (int up = 0; up < UP; up++) {
            Node next = next(at, behind);
            for (int down = 0; next instanceof Element n && isInline(n) && n.childNodeSize() > 0 && down < UP; down++)
                next = n.childNode(behind ? 0 : n.childNodeSize() - 1);
            if (next instanceof TextNode t) {
                String text = t.getWholeText();
                return text.isEmpty() ? ' ' : behind ? text.codePointAt(0) : text.codePointBefore(text.length());
            }
            if (next != null || !(at.parent() instanceof Element around) || !isInline(around)) return ' ';
            at = around;
        }
        return ' ';
    }

    /** Whether it is a letter or digit of a script that parts its words with blanks. */
    private static boolean isWord(int c) {
        if (!Character.isLetterOrDigit(c) || Character.isIdeographic(c)) return false;
        return switch (Character.UnicodeScript.of(c)) {
            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
            default -> true;
        };
    }

    private static Node next(Node node, boolean behind) {
        return behind ? node.nextSibling() : node.previousSibling();
    }

    private static boolean isInline(Node node) {
        return node instanceof Element e && (Traits.of(e.normalName()) & Traits.INLINE) != 0;
    }
}
