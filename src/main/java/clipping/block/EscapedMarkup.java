package clipping.block;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Text that is markup: tags of pictures, players and scripts that were escaped, so that a reader would see them as they are written. */
final class EscapedMarkup {
    private static final Set<String> LOADED = Set.of("img", "picture", "source", "video", "audio", "track", "iframe", "object", "param",
        "embed", "script", "amp-img");

    private EscapedMarkup() {
    }

    /** Whether a text outside of code is nothing but such tags, one of them with an attribute. */
    static boolean isOne(TextNode node) {
        String text = node.getWholeText();
        int at = skipBlanks(text, 0);
        if (at == text.length() || text.charAt(at) != '<' || text.indexOf('=') < 0 || isCode(node)) return false;
        while (at < text.length()) {
            int end = text.charAt(at) == '<' ? text.indexOf('>', at) : -1;
            if (end < 0 || !LOADED.contains(name(text, at + 1))) return false;
            at = skipBlanks(text, end + 1);
        }
        return true;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        return at;
    }

    private static String name(String text, int from) {
        int start = from < text.length() && text.charAt(from) == '/' ? from + 1 : from, end = start;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) end++;
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isCode(TextNode node) {
        for (Node n = node.parentNode(); n != null; n = n.parentNode()) if (EscapedTwice.isCode(n.normalName())) return true;
        return false;
    }
}
