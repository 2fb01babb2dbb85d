package clipping.page;

import clipping.source.Deadline;
import java.io.Reader;

/**
 * What the parser reads: a page's text without the content of its long {@code data:} addresses (pictures, fonts and styles of a page saved as one
 * file, often most of it), and with the deadline looked at, so that the parser stops when it has passed.
 */
final class PageReader extends Reader {
    /** Shorter addresses stay: small pictures, and text that speaks of them. */
    private static final int LONG = 512;
    private static final String MARK = ";base64,";

    private final String text;
    private final Deadline deadline;
    private int at;
    /** Where the next content to leave out begins and ends. */
    private int cutFrom;
    private int cutTo;

    PageReader(String text, Deadline deadline) {
        this.text = text;
        this.deadline = deadline;
        findCut(0);
    }

    @Override
    public int read(char[] buffer, int from, int length) {
        deadline.check();
        if (at == cutFrom) {
            at = cutTo;
            findCut(cutTo);
        }
        if (at >= text.length()) return -1;
        int n = Math.min(length, cutFrom - at);
        text.getChars(at, at + n, buffer, from);
        at += n;
        return n;
    }

    private void findCut(int from) {
        cutFrom = cutTo = text.length();
        for (int mark = text.indexOf(MARK, from); mark >= 0; ) {
            int start = mark + MARK.length();
            int end = start;
            while (end < text.length() && isBase64(text.charAt(end))) end++;
            if (end - start >= LONG) {
                cutFrom = start;
                cutTo = end;
                return;
            }
            mark = text.indexOf(MARK, end);
        }
    }

    private static boolean isBase64(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '/' && c <= '9' || c == '+' || c == '=' || c == '%';
    }

    @Override
    public void close() {
        // nothing is open
    }
}
