package clipping.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Recognises a MIME message by its header alone, without the library that reads one. */
final class MailHead {
    /** A byte order mark, byte by byte. */
    private static final String MARK = "\u00ef\u00bb\u00bf";

    private MailHead() {
    }

    /** Lines that are no header's own: folded ones that lost their blank, comments. */
    private static final int MOST_STRAY = 4;
    private static final int LONGEST = 1 << 16;

    /**
     * Whether the bytes begin with header lines that include {@code MIME-Version} or a Content-Type. A byte order mark, blank lines, the
     * line that begins a mail in a mailbox and comments may stand before them, and a few stray lines among them.
     */
    static boolean isMail(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        boolean mime = false;
        boolean any = false;
        int stray = 0;
        for (int at = text.startsWith(MARK) ? 3 : 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            if (end < 0) end = text.length();
            String line = text.substring(at, end > at && text.charAt(end - 1) == '\r' ? end - 1 : end);
            if (line.isBlank() && any) break;
            if (isHeader(line)) {
                mime |= isOfMime(line);
                any = true;
            } else if (!line.isBlank() && !isFolded(line, any) && !isBefore(line, any)) {
                if (!any || line.charAt(0) == '<' || ++stray > MOST_STRAY) return mime && end == text.length();
            }
            at = end + 1;
        }
        return mime;
    }

    /**
     * The head as a reader of mail expects it: nothing before it, and no line in it that is none of its own.
     *
     * @param in stands behind the head afterwards
     */
    static InputStream cleaned(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean any = false;
        boolean ended = false;
        for (int taken = 0; !ended && taken < LONGEST; ) {
            byte[] bytes = line(in);
            if (bytes.length == 0) break;
            taken += bytes.length;
            String line = new String(bytes, StandardCharsets.ISO_8859_1);
            if (!any && line.startsWith(MARK)) line = line.substring(3);
            ended = any && line.isBlank();
            if (!ended && isHeader(line.stripTrailing())) any = true;
            else if (!any || !ended && !isFolded(line, true)) line = any && !isBefore(line, true) ? " " + line : "";
            out.write(line.getBytes(StandardCharsets.ISO_8859_1));
        }
        return new SequenceInputStream(new ByteArrayInputStream(out.toByteArray()), in);
    }

    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b; line.size() < LONGEST && (b = in.read()) >= 0; ) {
            line.write(b);
            if (b == '\n') break;
        }
        return line.toByteArray();
    }

    private static boolean isHeader(String line) {
        return isName(line, line.indexOf(':'));
    }

    private static boolean isFolded(String line, boolean any) {
        return any && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
    }

    /** The line before a mail in a mailbox, or a comment. */
    private static boolean isBefore(String line, boolean any) {
        String text = line.strip();
        return !any && text.startsWith("From ") || text.startsWith("<!--") && text.endsWith("-->") || text.startsWith("#");
    }

    private static boolean isOfMime(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return name.equals("mime-version") || name.equals("content-type") && line.indexOf('/', colon) > 0;
    }

    private static boolean isName(String line, int colon) {
        if (colon <= 0) return false;
        for (int i = 0; i < colon; i++) if (!isNameByte((byte) line.charAt(i))) return line.charAt(i) == ' ' && i == colon - 1;
        return true;
    }

    private static boolean isNameByte(byte b) {
        return b > ' ' && b < 127 && b != ':' && b != '<' && b != '>' && b != '(' && b != '"';
    }
}
