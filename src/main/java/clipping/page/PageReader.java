package clipping.page;

import clipping.source.Deadline;
import java.io.Reader;
import java.nio.CharBuffer;

/**
 * What the parser reads: a page's text without the content of its long {@code data:} addresses (pictures, fonts and styles of a page saved as one
 * file, often most of it), and with the deadline looked at, so that the parser stops when it has passed.
 */
final class PageReader extends Reader {
    /** Shorter addresses stay: small pictures, and text that speaks of them. */
    private static final int LONG = 512;
    private static final String MARK = ";base64,";

    private final char[] text;
    private final int length;
    private final Deadline deadline;
    private int at;
    /** Where the next content to leave out begins and ends. */
    private int cutFrom;
    private int cutTo;

    /** @param chars wraps an array from its start */
    PageReader(CharBuffer chars, Deadline deadline) {
        text = chars.array();
        length = chars.length();
        this.deadline = deadline;
        findCut(0);
    }

    @Override
    public int read(char[] buffer, int from, int most) {
        deadline.check();
        if (at == cutFrom) {
            at = cutTo;
            findCut(cutTo);
        }
        if (at >= length) return -1;
        int n = Math.min(most, cutFrom - at);
        System.arraycopy(text, at, buffer, from, n);
        at += n;
        return n;
    }

    /** Content to leave out is so long that one look each {@link #LONG} characters falls into it. */
    private void findCut(int from) {
        cutFrom = cutTo = length;
        for (int look = from + LONG - 1; look < length; look += LONG) {
            if (!isBase64(text[look])) continue;
            int start = look;
            while (start > from && isBase64(text[start - 1])) start--;
            while (look + 1 < length && isBase64(text[look + 1])) look++;
            if (look + 1 - start >= LONG && isMarked(start, from)) {
                cutFrom = start;
                cutTo = look + 1;
                return;
            }
        }
    }

    private boolean isMarked(int end, int from) {
        int start = end - MARK.length();
        if (start < from) return false;
        for (int i = start; i < end; i++) if (text[i] != MARK.charAt(i - start)) return false;
        return true;
    }

    private static boolean isBase64(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '/' && c <= '9' || c == '+' || c == '=' || c == '%';
    }

    @Override
    public void close() {
        // nothing is open
    }
}
