package clipping.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * The head of a MIME message, read without the library that reads one. A byte order mark, blank lines, the line that begins a mail in a
 * mailbox, comments and a few other lines may stand before it and in it: whoever stored the mail put them there.
 */
final class MailHead {
    /** A byte order mark, byte by byte. */
    private static final String MARK = "\u00ef\u00bb\u00bf";
    /** Lines that are no header's own: folded ones that lost their blank, remarks. */
    private static final int MOST_STRAY = 4;
    /** Headers that many mails have, in a head too long to be looked at as a whole. */
    private static final int MANY = 3;
    private static final int LONGEST_LINE = 1 << 16;
    private static final int LONGEST = 1 << 22;
    /** Headers that may go on behind a blank line. */
    private static final Set<String> USUAL = Set.of("from", "to", "subject", "date", "mime-version", "message-id", "sender", "reply-to",
        "snapshot-content-location");

    /** What a line is. */
    private enum Line { HEADER, FOLDED, STRAY, NOTHING, BEHIND, NO_MAIL }

    /** What first bytes are. */
    enum Finding { MAIL, NO_MAIL, UNDECIDED }

    private boolean any;
    private boolean comment;
    private boolean gap;
    private boolean gaps;
    private boolean version;
    private String type;
    private boolean inType;
    private int before;
    private int stray;
    private int usual;

    private MailHead() {
    }

    /**
     * Whether the bytes begin with header lines that include {@code MIME-Version} or a Content-Type; undecided where they end among others.
     */
    static Finding finding(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.indexOf('\n') < 0) text = text.replace('\r', '\n');
        MailHead mail = new MailHead();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            boolean cut = end < 0;
            if (cut) end = text.length();
            Line line = mail.take(text.substring(at, end));
            if (line == Line.NO_MAIL) return cut && mail.isMime() ? Finding.MAIL : Finding.NO_MAIL;
            if (line == Line.BEHIND) return mail.isMime() ? Finding.MAIL : Finding.NO_MAIL;
            at = end + 1;
        }
        boolean sure = mail.isMime() || head.length > PageSource.HEAD && mail.usual >= MANY;
        return sure ? Finding.MAIL : mail.any ? Finding.UNDECIDED : Finding.NO_MAIL;
    }

    /** Behind other text, and behind blank lines in it, only a whole head is one. */
    private boolean isMime() {
        return before == 0 && !gaps ? version || type != null : version && type != null && isMultipart();
    }

    /**
     * The message as a reader of mail expects it: nothing before its head, and in that only what is needed to find the page.
     *
     * @param in stands behind the head afterwards
     */
    static InputStream cleaned(InputStream in) throws IOException {
        MailHead mail = new MailHead();
        StringBuilder head = new StringBuilder();
        StringBuilder field = new StringBuilder();
        String behind = "";
        String end = "\r\n";
        for (int taken = 0; taken < LONGEST; ) {
            String line = line(in);
            if (line.isEmpty()) {
                end = ""; // it is cut within its head
                break;
            }
            taken += line.length();
            Line kind = mail.take(line);
            if (kind == Line.BEHIND || kind == Line.NO_MAIL) {
                behind = line.isBlank() ? "" : line;
                break;
            }
            if (kind == Line.HEADER) {
                head.append(kept(field));
                field.setLength(0);
            }
            if (kind != Line.NOTHING && mail.any) field.append(field.length() == 0 ? line.strip() : " " + line.strip());
        }
        String last = kept(field);
        if (mail.isMultipart()) {
            MailBoundary boundary = new MailBoundary(in, behind);
            InputStream body = boundary.body();
            return of(boundary.named(head.toString() + last) + end, body);
        }
        return of(head + last + end + behind, in);
    }

    private static InputStream of(String start, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(start.getBytes(StandardCharsets.ISO_8859_1)), rest);
    }

    /** A field with its line end, if it says anything of the page. */
    private static String kept(CharSequence field) {
        String text = field.toString();
        String name = name(text);
        boolean needed = name != null && (name.startsWith("content-") || name.equals("mime-version") || name.equals("date")
            || name.equals("snapshot-content-location"));
        if (!needed || text.length() > LONGEST_LINE && !name.equals("content-type")) return "";
        return text.substring(0, Math.min(text.length(), LONGEST_LINE)) + "\r\n";
    }

    /** The next line with its end, no more of it than a field may have. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int length = 0;
        for (int b; length < LONGEST && (b = in.read()) >= 0; length++) {
            if (length < LONGEST_LINE || b == '\n') line.write(b);
            if (b == '\n') break;
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private Line take(String whole) {
        String line = !any && whole.startsWith(MARK) ? whole.substring(MARK.length()) : whole;
        String text = line.strip();
        if (comment || text.startsWith("<!--")) {
            comment = !text.contains("-->");
            return Line.NOTHING;
        }
        if (text.isEmpty()) return blank();
        if (isRemark(text)) return Line.NOTHING;
        if (any && line.charAt(0) <= ' ') return folded(text);
        String name = name(text);
        return name == null ? other(text) : header(name, text);
    }

    private Line blank() {
        if (any && type != null && (!isMultipart() || type.contains("boundary"))) return Line.BEHIND;
        gap = any;
        return Line.NOTHING;
    }

    private boolean isMultipart() {
        return type != null && type.contains("multipart/");
    }

    private boolean isRemark(String text) {
        return text.startsWith("#") || text.startsWith("//") || !any && (text.startsWith("From ") || text.startsWith(">From "));
    }

    private Line folded(String text) {
        if (gap && !(inType && text.indexOf('=') > 0)) return Line.BEHIND;
        gap = false;
        if (inType) type += text.toLowerCase(Locale.ROOT);
        return Line.FOLDED;
    }

    private Line other(String text) {
        if (text.charAt(0) == '<') return Line.NO_MAIL;
        if (!any) return ++before > MOST_STRAY ? Line.NO_MAIL : Line.NOTHING;
        if (gap) return Line.BEHIND;
        if (inType) type += text.toLowerCase(Locale.ROOT);
        return ++stray > MOST_STRAY ? Line.NO_MAIL : Line.STRAY;
    }

    private Line header(String name, String text) {
        if (gap && !USUAL.contains(name) && !name.startsWith("content-") && !name.startsWith("x-")) return Line.BEHIND;
        gaps |= gap;
        gap = false;
        any = true;
        if (USUAL.contains(name)) usual++;
        version |= name.equals("mime-version");
        inType = name.equals("content-type") && text.indexOf('/', name.length()) > 0;
        if (inType) type = text.toLowerCase(Locale.ROOT);
        return Line.HEADER;
    }

    /** The name of the header that the line is, small; null where it is none. */
    static String name(String line) {
        int colon = line.indexOf(':');
        int end = colon > 0 && line.charAt(colon - 1) == ' ' ? colon - 1 : colon;
        if (end <= 0) return null;
        for (int i = 0; i < end; i++) if (!isNameByte(line.charAt(i))) return null;
        return line.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNameByte(char b) {
        return b > ' ' && b < 127 && b != '<' && b != '>' && b != '(' && b != '"';
    }
}
