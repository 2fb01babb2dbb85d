package clipping.block;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds words that stand twice side by side: once to be seen, often with a separate first letter, and once for screen readers. */
final class Twins {
    /** Most elements that show one word. */
    private static final int MOST = 4;
    /** Most letters of a word. */
    private static final int LONGEST = 24;

    private Twins() {
    }

    /** Whether the elements beside this one say the same. */
    static boolean show(Element e) {
        String told = letters(Look.text(e));
        if (told.isEmpty() || told.length() > LONGEST) return false;
        Node before = beside(e, false);
        Node behind = beside(e, true);
        boolean around = isInline(before) && isInline(behind)
            && told.equals(letters(Look.text((Element) before)) + letters(Look.text((Element) behind)));
        return around || isShown(e, told, false) || isShown(e, told, true);
    }

    /** Whether a formula is drawn beside it for those who see, in elements that screen readers pass over. */
    static boolean draw(Element formula) {
        Element at = formula;
        for (int up = 0; up < 2 && at != null && !Look.isBlock(at); up++, at = at.parent())
            if (isDrawing(at.previousElementSibling()) || isDrawing(at.nextElementSibling())) return true;
        return false;
    }

    private static boolean isDrawing(Element beside) {
        return beside != null && beside.attr("aria-hidden").equals("true") && !Look.isBlank(beside);
    }

    private static boolean isShown(Element e, String told, boolean behind) {
        String shown = "";
        Node at = beside(e, behind);
        for (int i = 0; i < MOST && at != null; i++) {
            if (at instanceof TextNode t)
                return behind && i > 0 && told.startsWith(shown) && begins(t.getWholeText(), told.substring(shown.length()));
            if (!isInline(at)) return false;
            String part = letters(Look.text((Element) at));
            shown = behind ? shown + part : part + shown;
            if (shown.equals(told)) return true;
            at = beside(at, behind);
        }
        return false;
    }

    private static boolean isInline(Node node) {
        return node instanceof Element e && (Traits.of(e.normalName()) & Traits.INLINE) != 0;
    }

    private static boolean begins(String text, String word) {
        int end = word.length();
        return text.regionMatches(true, 0, word, 0, end) && (text.length() == end || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static Node beside(Node node, boolean behind) {
        Node next = behind ? node.nextSibling() : node.previousSibling();
        if (next instanceof TextNode t && t.isBlank()) next = behind ? next.nextSibling() : next.previousSibling();
        return next;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++)
            if (Character.isLetterOrDigit(text.charAt(i))) letters.append(Character.toLowerCase(text.charAt(i)));
        return letters.toString();
    }
}
