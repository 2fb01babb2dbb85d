package clipping.page;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the moment that a small element behind a headline has in an attribute, its text being only “two hours ago”. */
final class TimesBeside {
    /** Letters behind the beginning of a headline among which a day of the story stands. */
    private static final int REACH = 400;
    private static final int LONGEST_TEXT = 60;
    private static final int LONGEST_VALUE = 60;

    private int left;

    /** A headline begins. */
    void headline() {
        left = REACH;
    }

    /** Text is passed. */
    void text(String text) {
        if (left > 0 && !text.isBlank()) left -= text.length();
    }

    /** What an attribute of the element says that looks like a moment; null for none, as where its text names a year itself. */
    String in(Element e) {
        if (left <= 0 || e.attributesSize() == 0 || !isSmall(e)) return null;
        for (Attribute a : e.attributes()) {
            if (isOfTimes(a.getKey()) && a.getValue().length() <= LONGEST_VALUE && hasYear(a.getValue())) {
                left = 0;
                return a.getValue();
            }
        }
        return null;
    }

    /** Whether it holds a few words, and no element. */
    private static boolean isSmall(Element e) {
        Node only = e.childNodeSize() == 1 ? e.childNode(0) : null;
        if (!(only instanceof TextNode text)) return false;
        String words = text.getWholeText();
        return words.length() <= LONGEST_TEXT && !words.isBlank() && !hasYear(words);
    }

    /** Whether attributes of this name tell what a short text is short for. */
    private static boolean isOfTimes(String name) {
        return switch (name) {
            case "title", "datetime", "data-date", "data-datetime", "data-time" -> true;
            default -> false;
        };
    }

    /** Whether four digits stand together. */
    private static boolean hasYear(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
            if (run == 4) return true;
        }
        return false;
    }
}
