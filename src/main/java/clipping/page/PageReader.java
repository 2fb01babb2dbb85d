package clipping.page;

import static clipping.page.MarkupTag.is;

import clipping.source.Deadline;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The parser's input: decoded on demand, without the content of long {@code data:} addresses (pictures, fonts and styles of a page saved as
 * one file, often most of it). It checks the deadline, so that the parser stops in time.
 */
final class PageReader extends Reader {
    /** Shorter addresses stay: small pictures, and text about such addresses. */
    private static final int LONG = 512;
    private static final String MARK = ";base64,";
    /** What is kept of an element's name: the parser takes a longer one together piece by piece, each time from the start. */
    private static final int LONGEST_NAME = 256;
    /** {@code --!} before the {@code >} of a comment. */
    private static final int LONGEST_END = 3;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final byte[] bytes;
    private final ByteBuffer eights;
    /** The bytes as Latin-1 characters, which Java converts many at a time. */
    private String latin;
    /** Whether what looks like an element's name is one. */
    private final boolean markup;
    private final int start;
    private final int end;
    private final Deadline deadline;
    private int at;
    /** Begin and end of the next content to leave out. */
    private int cutFrom;
    private int cutTo;
    /** End of the name that is being cut, and how many of its signs were kept. */
    private int nameTo;
    private int signs;
    /** The second half of a surrogate pair whose first half filled the buffer, or 0. */
    private char half;

    /** @param bytes valid UTF-8 */
    PageReader(byte[] bytes, int from, int to, Deadline deadline) {
        this(bytes, from, to, deadline, true);
    }

    private PageReader(byte[] bytes, int from, int to, Deadline deadline, boolean markup) {
        this.markup = markup;
        this.bytes = bytes;
        this.eights = ByteBuffer.wrap(bytes);
        this.start = from;
        this.at = from;
        this.end = to;
        this.deadline = deadline;
        findCut(from);
    }

    /** All that it reads of the bytes, which are no markup, as a string. */
    static String read(byte[] bytes, int from, int to) {
        PageReader reader = new PageReader(bytes, from, to, Deadline.NONE, false);
        if (reader.cutFrom == to) return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        char[] out = new char[to - from];
        int n = 0;
        for (int read; (read = reader.read(out, n, out.length - n)) > 0; ) n += read;
        return new String(out, 0, n);
    }

    @Override
    public int read(char[] buffer, int from, int most) {
        deadline.check();
        if (most == 0) return 0;
        if (half != 0) {
            buffer[from] = half;
            half = 0;
            return 1;
        }
        while (at == cutFrom && at < end) {
            at = cutTo;
            findCut(cutTo);
        }
        return at >= end ? -1 : decode(buffer, from, most);
    }

    private int decode(char[] buffer, int from, int most) {
        if (latin == null) latin = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        int n = from;
        int full = from + most;
        int i = at;
        while (i < cutFrom && n < full) {
            int b = bytes[i];
            if (b >= 0) {
                int to = asciiEnd(i, Math.min(cutFrom, i + full - n));
                latin.getChars(i - start, to - start, buffer, n);
                n += to - i;
                i = to;
            } else if (b < (byte) 0xe0) {
                buffer[n++] = (char) ((b & 0x1f) << 6 | bytes[i + 1] & 0x3f);
                i += 2;
            } else if (b < (byte) 0xf0) {
                buffer[n++] = (char) ((b & 0xf) << 12 | (bytes[i + 1] & 0x3f) << 6 | bytes[i + 2] & 0x3f);
                i += 3;
            } else {
                int c = (b & 7) << 18 | (bytes[i + 1] & 0x3f) << 12 | (bytes[i + 2] & 0x3f) << 6 | bytes[i + 3] & 0x3f;
                buffer[n++] = Character.highSurrogate(c);
                if (n < full) buffer[n++] = Character.lowSurrogate(c);
                else half = Character.lowSurrogate(c);
                i += 4;
            }
        }
        at = i;
        return n - from;
    }

    private int asciiEnd(int from, int most) {
        int i = from;
        while (i + 8 <= most && (eights.getLong(i) & HIGH_BITS) == 0) i += 8;
        while (i < most && bytes[i] >= 0) i++;
        return i;
    }

    /** Finds the next content to leave out: it is so long that one of every {@link #LONG} characters is in it. */
    private void findCut(int from) {
        cutFrom = cutTo = end;
        if (from < nameTo) {
            cutName(from);
            return;
        }
        for (int look = from + LONG - 1; look < end; look += LONG) {
            if (!is(bytes[look], MarkupTag.NAME_ENDS)) {
                int behind = nameEnd(look);
                if (markup && isNameCut(look, from, behind)) return;
                if (!isBase64(bytes[look])) {
                    look = Math.max(look, behind - LONG);
                    continue;
                }
            } else if (!isBase64(bytes[look])) {
                continue;
            }
            int start = look;
            while (start > from && isBase64(bytes[start - 1])) start--;
            while (look + 1 < end && isBase64(bytes[look + 1])) look++;
            if (look + 1 - start >= LONG && isMarked(start, from)) {
                cutFrom = start;
                cutTo = look + 1;
                return;
            }
        }
    }

    private int nameEnd(int from) {
        int at = from;
        while (at < end && !is(bytes[at], MarkupTag.NAME_ENDS)) at++;
        return at;
    }

    /** Whether an element's name that goes on up to {@code behind} is to be cut; then its first cut is set. */
    private boolean isNameCut(int look, int from, int behind) {
        int start = look;
        while (start > from && !is(bytes[start - 1], MarkupTag.NAME_ENDS)) start--;
        int name = start > from + 1 && bytes[start - 1] == '/' && bytes[start - 2] == '<' ? start : -1;
        for (int i = start; name < 0 && i + 1 < behind; i++) if (bytes[i] == '<' && isLetter(bytes[i + 1])) name = i + 1;
        if (name < 0 || behind - name <= LONG) return false;
        nameTo = behind;
        signs = 0;
        cutName(name + LONGEST_NAME);
        return true;
    }

    /**
     * Cuts a name from here to its next sign of an attribute: where the name is none but stands in an attribute's value, that sign may end
     * the value or begin the next. The character behind a sign stays, which says what the sign means.
     */
    private void cutName(int from) {
        cutFrom = from;
        while (cutFrom < nameTo && ((bytes[cutFrom] & 0xc0) == 0x80 || isSign(bytes[cutFrom]) || isSign(bytes[cutFrom - 1]))) {
            if (isSign(bytes[cutFrom++]) && ++signs == LONG) break;
        }
        cutTo = cutFrom;
        while (cutTo < nameTo && (signs >= LONG || !isSign(bytes[cutTo]))) cutTo++;
        if (cutTo < nameTo) return;
        while (nameTo - cutTo < LONGEST_END && cutTo > cutFrom && isOfAnEnd(bytes[cutTo - 1])) cutTo--;
        nameTo = 0;
    }

    /** Whether it begins or ends the value of an attribute. */
    private static boolean isSign(byte b) {
        return b == '"' || b == '\'' || b == '=';
    }

    /** Whether it may belong to the end of a comment or of an element that holds text only: there, a name is none. */
    private static boolean isOfAnEnd(byte b) {
        return b == '-' || b == '!' || b == '<';
    }

    private static boolean isLetter(byte b) {
        return (b | ' ') >= 'a' && (b | ' ') <= 'z';
    }

    private boolean isMarked(int to, int from) {
        int start = to - MARK.length();
        if (start < from) return false;
        for (int i = start; i < to; i++) if (bytes[i] != MARK.charAt(i - start)) return false;
        return true;
    }

    private static boolean isBase64(byte b) {
        return b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '/' && b <= '9' || b == '+' || b == '=' || b == '%';
    }

    @Override
    public void close() {
        // nothing is open
    }
}
