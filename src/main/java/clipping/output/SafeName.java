package clipping.output;

/** A file's name, made safe to show: on standard error, in headers, in data. */
public final class SafeName {
    private SafeName() {
    }

    /**
     * The name on one line: controls, line breaks and tabs as {@code \xNN}, other characters dropped from page text as
     * <code>&#92;u{N}</code>.
     *
     * @param name the name from the file system
     * @return the safe name
     */
    public static String of(String name) {
        StringBuilder out = null;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean half = Character.isSurrogate(c) && !isPair(name, i);
            if (!half && !Clean.isControl(c) && c != '\n' && c != '\t') {
                if (out != null) out.append(c);
                continue;
            }
            if (out == null) out = new StringBuilder(name.length() + 16).append(name, 0, i);
            if (half) out.append('\ufffd');
            else if (c <= 0xff) out.append("\\x").append(hex(c >> 4)).append(hex(c));
            else out.append("\\u{").append(Integer.toHexString(c)).append('}');
        }
        return out == null ? name : out.toString();
    }

    /** The name as a JSON string with quotes; what would be dropped from page text is escaped, so nothing is lost. */
    static String json(String name) {
        StringBuilder out = new StringBuilder(name.length() + 2).append('"');
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c == '\n') out.append("\\n");
            else if (c == '\t') out.append("\\t");
            else if (Character.isSurrogate(c) && !isPair(name, i)) out.append('\ufffd');
            else if (Clean.isControl(c) || c == '\u2028' || c == '\u2029') {
                out.append("\\u").append(hex(c >> 12)).append(hex(c >> 8)).append(hex(c >> 4)).append(hex(c));
            } else out.append(c);
        }
        return out.append('"').toString();
    }

    private static boolean isPair(String s, int i) {
        return Character.isHighSurrogate(s.charAt(i)) ? i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))
            : i > 0 && Character.isHighSurrogate(s.charAt(i - 1));
    }

    private static char hex(int digit) {
        return "0123456789abcdef".charAt(digit & 15);
    }
}
