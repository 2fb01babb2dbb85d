package clipping.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A charset as browsers decode it, the same on every version of Java.
 *
 * @param name  the standard's name
 * @param java  the decoder
 * @param upper for a charset that Java lacks: the characters of the bytes A0 to FF; else null
 */
record PageCharset(String name, Charset java, String upper) {
    static final PageCharset UTF_8 = new PageCharset("UTF-8", StandardCharsets.UTF_8, null);
    static final PageCharset UTF_16LE = new PageCharset("UTF-16LE", StandardCharsets.UTF_16LE, null);
    static final PageCharset UTF_16BE = new PageCharset("UTF-16BE", StandardCharsets.UTF_16BE, null);

    /** The punctuation of Windows charsets where ISO charsets have controls. Browsers drop those controls, and with them the quotes. */
    private static final String WINDOWS = "\u20ac\u0081\u201a\u0083\u201e\u2026\u0086\u0087\u0088\u0089\u008a\u2039\u008c\u008d\u008e\u008f"
        + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u0098\u2122\u009a\u203a\u009c\u009d\u009e\u009f";

    /** Private characters in GB 18030 of 2005 that are assigned since 2022 (and Java 21). */
    private static final String GB_PRIVATE =
        "\ue78d\ue78e\ue78f\ue790\ue791\ue792\ue793\ue794\ue795\ue796\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864";
    private static final String GB_REAL =
        "\ufe10\ufe12\ufe11\ufe13\ufe14\ufe15\ufe16\ufe17\ufe18\ufe19\u9fb4\u9fb5\u9fb6\u9fb7\u9fb8\u9fb9\u9fba\u9fbb";

    boolean isUtf8() {
        return this == UTF_8;
    }

    boolean isUtf16() {
        return name.startsWith("UTF-16");
    }

    /** Whether every character has two bytes or four, so that no markup can be read before it is decoded. */
    boolean isWide() {
        return isUtf16() || name.startsWith("UTF-32");
    }

    /** Whether every byte is one character. */
    boolean isSingleByte() {
        return upper != null || name.startsWith("ISO-8859") || name.startsWith("windows-") || name.startsWith("KOI8")
            || name.equals("IBM866")
            || name.equals("macintosh") || name.equals("x-mac-cyrillic");
    }

    /** The decoded text; what is invalid in this charset becomes U+FFFD. */
    String decode(byte[] bytes, int from, int length) {
        if (isUtf8()) return new String(bytes, from, length, StandardCharsets.UTF_8);
        if (isSingleByte()) {
            char[] table = table();
            char[] out = new char[length];
            for (int i = 0; i < length; i++) out[i] = table[bytes[from + i] & 255];
            return new String(out);
        }
        String text = new String(bytes, from, length, java);
        return name.equals("gb18030") ? modern(text) : text;
    }

    /** Number of places in the bytes that are invalid in this charset. */
    int faults(byte[] bytes, int from, int length, int most) {
        CharsetDecoder decoder = java.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(4096);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
        int faults = 0;
        while (faults < most) {
            CoderResult result = decoder.decode(in, out, true);
            out.clear();
            if (result.isUnderflow()) break;
            if (result.isError()) {
                faults++;
                in.position(in.position() + result.length());
            }
        }
        return faults;
    }

    /** The character of each byte; only for single-byte charsets. */
    char[] table() {
        char[] table = new char[256];
        boolean iso = name.startsWith("ISO-8859");
        byte[] one = new byte[1];
        for (int i = 0; i < 256; i++) {
            one[0] = (byte) i;
            char c = upper != null ? (i >= 0xa0 ? upper.charAt(i - 0xa0) : (char) i) : decodeOne(one);
            if (i >= 0x80 && i < 0xa0) {
                if (c == '\ufffd') c = (char) i;
                if (iso && c == i) c = WINDOWS.charAt(i - 0x80);
            }
            table[i] = c;
        }
        return table;
    }

    private char decodeOne(byte[] one) {
        try {
            return java.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(one)).get();
        } catch (CharacterCodingException e) {
            return '\ufffd';
        }
    }

    private static String modern(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\ue78d' || c > '\ue864') continue;
            int at = GB_PRIVATE.indexOf(c);
            if (at < 0) continue;
            if (out == null) out = new StringBuilder(text);
            out.setCharAt(i, GB_REAL.charAt(at));
        }
        return out == null ? text : out.toString();
    }
}
