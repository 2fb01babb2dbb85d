package clipping.block;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Lines in an item of a list that are paragraphs, though a single line break parts them: each is as long as a sentence, and ends as one. An
 * item that holds several is a box with a story. Elsewhere such lines stay one paragraph, which reads as well.
 */
final class SentenceLines {
    /** Fewest such lines, their least size, and most parts of an element that is looked at. */
    private static final int FEW = 3;
    private static final int LEAST = 60;
    private static final int MOST = 2_000;
    /** Elements between the lines and their item. */
    private static final int UP = 3;
    private static final String STOPS = ".!?…。！？؟।۔";
    private static final String CLOSING = "\"'”’»“)]）」』";

    private final Map<Element, Boolean> known = new IdentityHashMap<>();

    /** Whether a line break stands between such lines. */
    boolean divide(Element lineBreak) {
        Element around = lineBreak.parent();
        return around != null && known.computeIfAbsent(around, SentenceLines::areAll);
    }

    private static boolean areAll(Element around) {
        if (around.childNodeSize() > MOST || !isInItem(around)) return false;
        StringBuilder line = new StringBuilder();
        int lines = 0;
        for (Node n = around.firstChild(); n != null; n = n.nextSibling()) {
            int traits = n instanceof Element e ? Traits.of(e.normalName()) : 0;
            if ((traits & Traits.BLOCK) != 0) return false;
            if (n instanceof TextNode t) line.append(t.getWholeText());
            else if (n instanceof Element e && (traits & (Traits.BREAK | Traits.SKIPPED)) == 0) line.append(e.wholeText());
            boolean isEnd = (traits & Traits.BREAK) != 0 || n.nextSibling() == null;
            if (!isEnd || line.toString().isBlank()) continue;
            if (!isSentence(line.toString().strip())) return false;
            line.setLength(0);
            lines++;
        }
        return lines >= FEW;
    }

    private static boolean isInItem(Element around) {
        Element at = around;
        for (int up = 0; up < UP && at != null; up++, at = at.parent()) if (at.normalName().equals("li")) return true;
        return false;
    }

    private static boolean isSentence(String line) {
        int end = line.length();
        while (end > 1 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) end--;
        return Look.size(line) >= LEAST && STOPS.indexOf(line.charAt(end - 1)) >= 0;
    }
}
