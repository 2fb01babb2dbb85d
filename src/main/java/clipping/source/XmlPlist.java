package clipping.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Looks up single values in a property list written as XML, in place, one tag after the other. It reads only what such lists consist of;
 * document types and entities of a document's own mean nothing to it.
 */
final class XmlPlist implements PropertyList {
    private static final String COMMENT = "<!--";
    private static final String CDATA = "<![CDATA[";
    private static final List<String> NAMED = List.of("lt", "gt", "amp", "quot", "apos");
    private static final int LONGEST_REFERENCE = 10;

    /** The bytes as Latin-1 characters: Java searches such a string many bytes at a time. */
    private final String raw;
    private final Timed clock;
    private int tags;

    XmlPlist(byte[] bytes, Timed clock) {
        this.raw = new String(bytes, StandardCharsets.ISO_8859_1);
        this.clock = clock;
    }

    @Override
    public int root() throws Broken {
        int at = 0;
        do {
            at = tag(at);
            if (at < 0) throw new Broken();
            if (is(at, "plist")) return first(at);
            at = behind(at);
        } while (true);
    }

    @Override
    public int value(int at, String key) throws Broken {
        if (at < 0 || !is(at, "dict")) return -1;
        for (int child = first(at); child >= 0; ) {
            int value = next(child);
            if (value < 0) return -1;
            boolean found = is(child, "key") && key.equals(content(child));
            if (found) return value;
            child = is(child, "key") ? next(value) : value;
        }
        return -1;
    }

    @Override
    public List<Integer> items(int at, int most) throws Broken {
        List<Integer> items = new ArrayList<>();
        if (at < 0 || !is(at, "array")) return items;
        for (int child = first(at); child >= 0 && items.size() < most; child = next(child)) items.add(child);
        return items;
    }

    @Override
    public String text(int at) throws Broken {
        return at < 0 || !is(at, "string") ? null : content(at);
    }

    @Override
    public byte[] data(int at, long most) throws Broken {
        if (at < 0 || !is(at, "data")) return null;
        if (isEmpty(at)) return new byte[0];
        int from = behind(at);
        boolean cdata = raw.startsWith(CDATA, from);
        if (cdata) from += CDATA.length();
        int to = raw.indexOf(cdata ? "]]>" : "<", from);
        if (to < 0) throw new Broken();
        try (InputStream decoded = Base64.getMimeDecoder().wrap(new Slice(raw, from, to))) {
            return decoded.readNBytes((int) Math.min(most + 1, to - from));
        } catch (IOException | IllegalArgumentException e) {
            throw new Broken();
        }
    }

    /** Latin-1 characters as bytes, without a copy of them. */
    private static final class Slice extends InputStream {
        private final String raw;
        private final int to;
        private int at;

        Slice(String raw, int from, int to) {
            this.raw = raw;
            this.at = from;
            this.to = to;
        }

        @Override
        public int read() {
            return at < to ? raw.charAt(at++) : -1;
        }
    }

    /** The first element inside one, -1 if there is none. */
    private int first(int at) throws Broken {
        if (isEmpty(at)) return -1;
        int inner = tag(behind(at));
        if (inner < 0) throw new Broken();
        return raw.charAt(inner + 1) == '/' ? -1 : inner;
    }

    /** The element after one and all in it, -1 if it was the last. */
    private int next(int at) throws Broken {
        int depth = 0;
        int tag = at;
        do {
            if (raw.charAt(tag + 1) == '/') depth--;
            else if (!isEmpty(tag)) depth++;
            tag = tag(behind(tag));
            if (tag < 0) throw new Broken();
        } while (depth > 0);
        return raw.charAt(tag + 1) == '/' ? -1 : tag;
    }

    /** The next tag that is an element's, -1 if there is none. */
    private int tag(int from) throws Broken {
        for (int at = from; (at = raw.indexOf('<', at)) >= 0; ) {
            if ((++tags & 1023) == 0) clock.check();
            if (at + 1 == raw.length()) return -1;
            char c = raw.charAt(at + 1);
            if (c != '!' && c != '?') return at;
            boolean comment = raw.startsWith(COMMENT, at);
            boolean cdata = raw.startsWith(CDATA, at);
            String close = comment ? "-->" : cdata ? "]]>" : c == '?' ? "?>" : ">";
            int end = raw.indexOf(close, at + 2);
            if (end < 0) return -1;
            at = end + close.length();
        }
        return -1;
    }

    private int behind(int tag) throws Broken {
        int close = raw.indexOf('>', tag);
        if (close < 0) throw new Broken();
        return close + 1;
    }

    private boolean isEmpty(int tag) throws Broken {
        return raw.charAt(behind(tag) - 2) == '/';
    }

    private boolean is(int tag, String name) {
        int end = tag + 1 + name.length();
        return raw.startsWith(name, tag + 1) && end < raw.length() && (raw.charAt(end) <= ' ' || raw.charAt(end) == '>'
            || raw.charAt(end) == '/');
    }

    /** The text of an element that holds no other: comments left out, character references and CDATA resolved. */
    private String content(int at) throws Broken {
        if (isEmpty(at)) return "";
        StringBuilder text = new StringBuilder();
        for (int from = behind(at); ; ) {
            int to = raw.indexOf('<', from);
            if (to < 0) throw new Broken();
            text.append(resolved(utf8(from, to)));
            String close = raw.startsWith(COMMENT, to) ? "-->" : raw.startsWith(CDATA, to) ? "]]>" : null;
            if (close == null) return text.toString().strip();
            from = raw.indexOf(close, to);
            if (from < 0) throw new Broken();
            if (close.equals("]]>")) text.append(utf8(to + CDATA.length(), from));
            from += close.length();
        }
    }

    private String utf8(int from, int to) {
        return new String(raw.substring(from, Math.max(from, to)).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String resolved(String text) {
        if (text.indexOf('&') < 0) return text;
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at; (at = text.indexOf('&', from)) >= 0; ) {
            int end = text.indexOf(';', at);
            String c = end < 0 || end - at > LONGEST_REFERENCE ? null : character(text.substring(at + 1, end));
            out.append(text, from, at).append(c == null ? "&" : c);
            from = c == null ? at + 1 : end + 1;
        }
        return out.append(text, from, text.length()).toString();
    }

    /** What a reference stands for, null where it is none that every list knows. */
    private static String character(String reference) {
        int named = NAMED.indexOf(reference);
        if (named >= 0) return String.valueOf("<>&\"'".charAt(named));
        if (!reference.startsWith("#")) return null;
        boolean hex = reference.startsWith("#x");
        try {
            return Character.toString(Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10));
        } catch (IllegalArgumentException e) { // no number, or none of a character
            return null;
        }
    }
}
