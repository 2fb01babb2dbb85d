package clipping.block;

import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Character references that were escaped once more, so that readers see “caf&eacute;”. */
final class EscapedTwice {
    /** Most characters of a reference. */
    private static final int LONGEST = 10;

    private EscapedTwice() {
    }

    /** A text with such references read, where a letter stands beside them; code shows what it says. */
    static String read(TextNode node) {
        String text = node.getWholeText();
        int at = text.indexOf('&');
        if (at < 0 || isCode(node.parentNode().normalName())) return text;
        StringBuilder read = null;
        int done = 0;
        for (; at >= 0; at = text.indexOf('&', at + 1)) {
            int end = end(text, at);
            boolean goesOn = at > 0 && at == done; // a reference that was read stands before it
            if (end < 0 || !isReference(text, at, end) || !goesOn && !isBeside(text, at, end)) continue;
            if (read == null) read = new StringBuilder(text.length());
            read.append(text, done, at).append(Parser.unescapeEntities(text.substring(at, end + 1), false));
            done = end + 1;
        }
        return read == null ? text : read.append(text, done, text.length()).toString();
    }

    /** Where a reference that is not too long ends, or -1: looked for no further, since a text may be full of signs that begin one. */
    private static int end(String text, int at) {
        int last = Math.min(text.length() - 1, at + LONGEST);
        for (int i = at + 1; i <= last; i++) if (text.charAt(i) == ';') return i;
        return -1;
    }

    static boolean isCode(String tag) {
        return switch (tag) {
            case "code", "pre", "kbd", "samp", "tt" -> true;
            default -> false;
        };
    }

    private static boolean isReference(String text, int at, int end) {
        if (end - at < 3) return false;
        boolean isNumber = text.charAt(at + 1) == '#';
        for (int i = isNumber ? at + 2 : at + 1; i < end; i++) if (!Character.isLetterOrDigit(text.charAt(i))) return false;
        return !text.startsWith("lt;", at + 1) && !text.startsWith("gt;", at + 1);
    }

    private static boolean isBeside(String text, int at, int end) {
        boolean leads = end + 1 < text.length() && (Character.isLetter(text.charAt(end + 1)) || text.charAt(end + 1) == '&');
        return leads || at > 0 && Character.isLetter(text.charAt(at - 1));
    }
}
