package clipping.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Recognises a MIME message by its header alone, without the library that reads one. */
final class MailHead {
    private MailHead() {
    }

    /** Whether the bytes begin with header lines that include {@code MIME-Version} or a Content-Type. */
    static boolean isMail(byte[] head) {
        if (head.length == 0 || !isNameByte(head[0])) return false; // most pages begin with <
        String text = new String(head, StandardCharsets.ISO_8859_1);
        boolean mime = false;
        boolean any = false;
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            if (end < 0) end = text.length();
            String line = text.substring(at, end > at && text.charAt(end - 1) == '\r' ? end - 1 : end);
            if (line.isEmpty()) break;
            boolean folded = any && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            boolean envelope = at == 0 && line.startsWith("From ");
            if (!folded && !envelope) {
                int colon = line.indexOf(':');
                if (!isName(line, colon)) return mime && end == text.length();
                String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                mime |= name.equals("mime-version") || name.equals("content-type") && line.indexOf('/', colon) > 0;
                any = true;
            }
            at = end + 1;
        }
        return mime;
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
