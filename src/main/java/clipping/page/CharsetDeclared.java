package clipping.page;

import java.nio.charset.StandardCharsets;

/** The charset that a page's own bytes declare: in an XML declaration, or in a meta element found like the prescan of browsers. */
final class CharsetDeclared {
    /** Browsers prescan 1 KB, and start again when they meet a later meta element. */
    private static final int MOST = 1 << 17;

    private final byte[] bytes;
    private final int end;
    private int at;

    private CharsetDeclared(byte[] bytes) {
        this.bytes = bytes;
        this.end = Math.min(bytes.length, MOST);
    }

    /** The declared charset, or null. */
    static PageCharset find(byte[] bytes) {
        CharsetDeclared scan = new CharsetDeclared(bytes);
        PageCharset xml = scan.xml();
        return xml != null ? xml : scan.meta();
    }

    private PageCharset xml() {
        while (at < end && (isSpace(bytes[at]) || bytes[at] == (byte) 0xef || bytes[at] == (byte) 0xbb || bytes[at] == (byte) 0xbf)) at++;
        if (!isAt("<?xml")) return null;
        int close = at;
        while (close < end && close < at + 400 && bytes[close] != '>') close++;
        String declaration = new String(bytes, at, close - at, StandardCharsets.ISO_8859_1);
        int encoding = declaration.indexOf("encoding");
        if (encoding < 0) return null;
        return known(value(declaration, encoding + 8));
    }

    private PageCharset meta() {
        for (; at < end; at++) {
            if (bytes[at] != '<') continue;
            if (isAt("<!--")) {
                at = after("-->", at + 2);
            } else if (isTag("<meta", '/')) {
                at += 5;
                PageCharset found = metaElement();
                if (found != null) return found;
            } else if (endOfText() != null) {
                at = after(endOfText(), tagEnd());
            } else if (isTag("<body", '>')) {
                return null;
            } else if (at + 1 < end && isLetter(bytes[at + 1])) {
                at = tagEnd(); // what stands in an attribute declares nothing
            }
        }
        return null;
    }

    /** Where the tag ends that begins here; one whose quotes do not close may be anything, and goes on with its first byte. */
    private int tagEnd() {
        int i = at + 1;
        boolean value = false;
        for (; i < end && bytes[i] != '>'; i++) {
            byte b = bytes[i];
            if (value && (b == '"' || b == '\'')) {
                int close = i + 1;
                while (close < end && bytes[close] != b) close++;
                if (close == end) return at;
                i = close;
            }
            value = b == '=' || value && isSpace(b);
        }
        return i < end ? i : at;
    }

    private static boolean isLetter(byte b) {
        return (b | ' ') >= 'a' && (b | ' ') <= 'z';
    }

    /** Whether this tag of five characters is here, and a space or another character ends its name. */
    private boolean isTag(String tag, char other) {
        return isAt(tag) && at + 5 < end && (isSpace(bytes[at + 5]) || bytes[at + 5] == other);
    }

    /** How the element that begins here ends, if no markup counts in it; else null. */
    private String endOfText() {
        return isAt("<script") ? "</script" : isAt("<style") ? "</style" : isAt("<title") ? "</title"
            : isAt("<textarea") ? "</textarea" : null;
    }

    private PageCharset metaElement() {
        String charset = null;
        String content = null;
        boolean isType = false;
        while (toAttribute()) {
            String name = attributeName();
            if (at >= end || bytes[at] != '=') {
                if (name.isEmpty()) at++;
                continue;
            }
            at++;
            String value = attribute();
            switch (name) {
                case "charset" -> charset = charset == null ? value : charset;
                case "content" -> content = content == null ? value : content;
                case "http-equiv" -> isType |= value.strip().equals("content-type");
                default -> { }
            }
        }
        if (at >= end) return null; // cut off: browsers ignore it
        if (charset != null) return known(charset);
        if (content == null || !isType) return null;
        int in = content.indexOf("charset");
        return in < 0 ? null : known(value(content, in + 7));
    }

    /** Goes to the tag's next attribute. False where the tag ends, or the page. */
    private boolean toAttribute() {
        while (at < end && (isSpace(bytes[at]) || bytes[at] == '/')) at++;
        return at < end && bytes[at] != '>';
    }

    /** The attribute's name, in lower case; goes past it and the white space behind it. */
    private String attributeName() {
        int from = at;
        while (at < end && !isSpace(bytes[at]) && bytes[at] != '=' && bytes[at] != '>' && bytes[at] != '/') at++;
        String name = lower(from, at);
        while (at < end && isSpace(bytes[at])) at++;
        return name;
    }

    /** The value of the attribute at {@code i}, lower case. */
    private String attribute() {
        while (at < end && isSpace(bytes[at])) at++;
        if (at >= end) return "";
        byte quote = bytes[at];
        int from = at;
        if (quote == '"' || quote == '\'') {
            from = ++at;
            while (at < end && bytes[at] != quote) at++;
            String value = lower(from, at);
            at++;
            return value;
        }
        while (at < end && !isSpace(bytes[at]) && bytes[at] != '>') at++;
        return lower(from, at);
    }

    /** The word after an equals sign, without quotes. */
    private static String value(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) <= ' ' || text.charAt(i) == '=')) i++;
        if (i == text.length()) return "";
        char quote = text.charAt(i);
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, i + 1);
            return close < 0 ? "" : text.substring(i + 1, close);
        }
        int close = i;
        while (close < text.length() && text.charAt(close) > ' ' && text.charAt(close) != ';' && text.charAt(close) != '"'
            && text.charAt(close) != '?') {
            close++;
        }
        return text.substring(i, close);
    }

    /** The charset for a label. Bytes in which a declaration can be read are neither UTF-16 nor UTF-32, whatever the label says. */
    private static PageCharset known(String label) {
        if (label.length() > 40) return null;
        if (label.strip().equalsIgnoreCase("x-user-defined")) return CharsetLabels.find("windows-1252");
        PageCharset found = CharsetLabels.find(label);
        return found != null && found.isWide() ? PageCharset.UTF_8 : found;
    }

    private boolean isAt(String lower) {
        if (at + lower.length() > end) return false;
        for (int i = 0; i < lower.length(); i++) {
            int b = bytes[at + i];
            if (b >= 'A' && b <= 'Z') b |= ' ';
            if (b != lower.charAt(i)) return false;
        }
        return true;
    }

    /** Index after the next occurrence, or the end. */
    private int after(String lower, int from) {
        int was = at;
        for (at = from; at < end; at++) {
            if (bytes[at] == lower.charAt(0) && isAt(lower)) {
                int found = at + lower.length() - 1;
                at = was;
                return found;
            }
        }
        at = was;
        return end;
    }

    private String lower(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to && i < from + 400; i++) {
            out.append((char) (bytes[i] >= 'A' && bytes[i] <= 'Z' ? bytes[i] | ' ' : bytes[i] & 255));
        }
        return out.toString();
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
    }
}
