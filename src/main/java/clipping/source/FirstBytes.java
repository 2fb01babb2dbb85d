package clipping.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Recognises what a file is by its first bytes. */
final class FirstBytes {
    private FirstBytes() {
    }

    /** Each entry: the first bytes, as Latin-1, and what begins with them. */
    private static final String[][] NO_PAGES = {
        {"%PDF-", "a PDF"}, {"\u0089PNG\r\n", "a PNG picture"}, {"\u00ff\u00d8\u00ff", "a JPEG picture"}, {"GIF87a", "a GIF picture"},
            {"GIF89a", "a GIF picture"},
        {"II*\0", "a TIFF picture"}, {"MM\0*", "a TIFF picture"}, {"8BPS", "a Photoshop picture"}, {"\0\0\1\0", "an icon"},
        {"BM", "a BMP picture"},
        {"PK\3\4", "a zip archive (or an office document, an e-book)"}, {"PK\5\6", "an empty zip archive"},
        {"Rar!\u001a\7", "a RAR archive"},
        {"7z\u00bc\u00af\u0027\u001c", "a 7z archive"}, {"\u00fd7zXZ\0", "an xz archive"}, {"BZh", "a bzip2 archive"},
        {"(\u00b5/\u00fd", "a zstd archive (zstd -d unpacks it)"}, {"P*M\u0018", "a zstd archive (zstd -d unpacks it)"},
        {"]*M\u0018", "a zstd archive (zstd -d unpacks it)"},
        {"\4\"M\u0018", "an lz4 archive"}, {"\u001f\u009d", "a compress archive"}, {"MSCF", "a cabinet archive"},
        {"ITSF", "a compiled help file"},
        {"\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "an old office document"}, {"{\\rtf", "an RTF document"},
        {"%!PS", "a PostScript document"},
        {"\u007fELF", "a program"}, {"MZ", "a program"}, {"\u00ca\u00fe\u00ba\u00be", "a program"}, {"\0asm", "a program"},
        {"OggS", "audio or video"}, {"ID3", "audio"}, {"fLaC", "audio"}, {"\u001aE\u00df\u00a3", "video"}, {"FLV\1", "video"},
        {"SQLite format 3\0", "a database"},
        {"wOFF", "a font"}, {"wOF2", "a font"}, {"OTTO", "a font"}, {"\0\1\0\0\0", "a font"},
    };

    private static final String XML_LIST = "an XML property list";

    /** Whether it is a property list written as XML. */
    static boolean isXmlList(byte[] head) {
        return XML_LIST.equals(xml(head));
    }

    static boolean isGzip(byte[] head) {
        return head.length >= 3 && head[0] == 0x1f && (head[1] & 255) == 0x8b && head[2] == 8;
    }

    /** Whether a record of a web archive comes first, but for what may stand between two. */
    static boolean isWarc(byte[] head) {
        int at = 0;
        while (at < head.length && WarcRecords.isBetween(head[at] & 255)) at++;
        return startsWith(at == 0 ? head : Arrays.copyOfRange(head, at, head.length), "WARC/");
    }

    /** Whether the bytes begin with the ASCII text. */
    static boolean startsWith(byte[] head, String ascii) {
        if (head.length < ascii.length()) return false;
        for (int i = 0; i < ascii.length(); i++) if (head[i] != ascii.charAt(i)) return false;
        return true;
    }

    /** A name from inside a file, made fit for a message. */
    static String shown(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), 60); i++) {
            out.append(name.charAt(i) > ' ' && name.charAt(i) < 127 ? name.charAt(i) : '?');
        }
        return out.toString();
    }

    /** What the file is when it is no page, or null. */
    static String notAPage(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        for (String[] kind : NO_PAGES) {
            if (start.startsWith(kind[0]) && (isSure(kind[0]) || hasControls(head))) return kind[1];
        }
        if (start.startsWith("RIFF") && hasControls(head) && start.length() >= 12) {
            return start.startsWith("WEBP", 8) ? "a WebP picture" : "audio or video";
        }
        if (start.startsWith("ftyp", 4) && head[0] == 0) {
            return start.startsWith("avif", 8) || start.startsWith("heic", 8) || start.startsWith("mif1", 8) ? "a picture" : "video";
        }
        if (head.length > 262 && head[257] == 'u' && head[258] == 's' && head[259] == 't' && head[260] == 'a' && head[261] == 'r') {
            return "a tar archive";
        }
        String xml = xml(head);
        return xml != null ? xml : isBinary(head) ? "binary data" : null;
    }

    /** Whether the mark is one with which no text begins; text may begin with others ({@code BMW}, {@code OTTO}). */
    private static boolean isSure(String mark) {
        for (int i = 0; i < mark.length(); i++) if (mark.charAt(i) < ' ' || mark.charAt(i) > '~') return true;
        return mark.startsWith("%") || mark.startsWith("{") || mark.startsWith("GIF8");
    }

    /** What kind of XML document it is when it is no page, or null. */
    private static String xml(byte[] bytes) {
        String head = characters(bytes);
        int at = 0;
        while (true) {
            while (at < head.length() && head.charAt(at) <= ' ') at++;
            if (at >= head.length() || head.charAt(at) != '<') return null;
            String end = head.startsWith("<?", at) ? "?>" : head.startsWith("<!--", at) ? "-->" : null;
            if (end == null) break;
            int close = head.indexOf(end, at + 2);
            if (close < 0) return null;
            at = close + end.length();
        }
        if (isElement(head, at, "<svg") || isElement(head, at, "<!doctype svg")) return "an SVG picture";
        if (isElement(head, at, "<plist") || isElement(head, at, "<!doctype plist")) return XML_LIST;
        return null;
    }

    /** The bytes behind a byte order mark, each an ASCII character or some other. */
    private static String characters(byte[] bytes) {
        Wide wide = Wide.of(bytes);
        if (wide != null) return new String(wide.ascii(bytes, bytes.length), StandardCharsets.ISO_8859_1).replaceFirst("^\\?", "");
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
    }

    private static boolean isElement(String head, int at, String begin) {
        int end = at + begin.length();
        return head.regionMatches(true, at, begin, 0, begin.length()) && end < head.length()
            && !Character.isLetterOrDigit(head.charAt(end));
    }

    private static boolean hasControls(byte[] head) {
        for (byte b : head) if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\f' && b != '\r' && b != 0x1b) return true;
        return false;
    }

    /**
     * Whether many bytes are controls. Text has hardly any; UTF-16 and UTF-32 have a NUL beside most of their ASCII, and a few stray NULs
     * do not make a page binary.
     */
    private static boolean isBinary(byte[] head) {
        if (Wide.of(head) != null) return false;
        int controls = 0;
        for (byte b : head) if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\f' && b != '\r' && b != 0x1b || b == 0x7f) controls++;
        return controls * 20 > head.length;
    }

    /** Whether the bytes, which are no container, are text without tags: a page flattened to text. */
    static boolean isText(byte[] bytes, int length) {
        Wide wide = Wide.of(bytes);
        byte[] b = wide == null ? bytes : wide.ascii(bytes, length);
        int end = wide == null ? length : b.length;
        for (int i = 0; i + 2 < end; i++) {
            if (b[i] != '<') continue;
            int next = b[i + 1] | ' ';
            if (next >= 'a' && next <= 'z' && isTag(b, i + 1, end)) return false;
            if (b[i + 1] == '!' && ((b[i + 2] | ' ') == 'd' || b[i + 2] == '-')) return false;
            if (b[i + 1] == '?' && (b[i + 2] | ' ') == 'x') return false;
        }
        return true;
    }

    /**
     * Whether a tag begins there: a name, then what may follow one, and an end nearby. Neither {@code a <b and c} nor an address in angle
     * brackets is a tag.
     */
    private static boolean isTag(byte[] bytes, int at, int length) {
        int i = at;
        while (i < length && i - at < 16 && Character.isLetterOrDigit(bytes[i] & 127)) i++;
        if (i >= length) return false;
        if (bytes[i] == '>') return true;
        if (bytes[i] == '/' && i + 1 < length) return bytes[i + 1] == '>';
        if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\t' && bytes[i] != '\r') return false;
        for (int n = 0; i < length && n < 4096; i++, n++) {
            if (bytes[i] == '>') return true;
            if (bytes[i] == '<') return false;
        }
        return false;
    }

    /** How text of two or four bytes per character is laid out, recognised by its byte order mark or by the NULs of its ASCII. */
    record Wide(int width, int low) {

        /** One byte per character: ASCII as it is, a question mark for each other. */
        byte[] ascii(byte[] bytes, int length) {
            byte[] out = new byte[length / width];
            for (int i = 0; i < out.length; i++) {
                int others = 0;
                for (int k = 0; k < width; k++) if (k != low) others |= bytes[i * width + k];
                out[i] = others == 0 ? bytes[i * width + low] : (byte) '?';
            }
            return out;
        }

        static Wide of(byte[] b) {
            if (b.length >= 4 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe && b[2] == 0 && b[3] == 0) return new Wide(4, 0);
            if (b.length >= 4 && b[0] == 0 && b[1] == 0 && b[2] == (byte) 0xfe && b[3] == (byte) 0xff) return new Wide(4, 3);
            if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) return new Wide(2, 0);
            if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) return new Wide(2, 1);
            if (b.length < 4) return null;
            if (b[0] == '<' && b[1] == 0 && b[2] != 0 && b[3] == 0) return new Wide(2, 0);
            if (b[0] == 0 && b[1] == '<' && b[2] == 0 && b[3] != 0) return new Wide(2, 1);
            return null;
        }
    }
}
