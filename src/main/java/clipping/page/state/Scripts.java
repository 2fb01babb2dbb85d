package clipping.page.state;

import clipping.source.Deadline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Finds what may hold a state in a page's bytes: the content of its scripts, and attributes with data. */
final class Scripts {
    /** Shorter ones hold no story. */
    private static final int SHORTEST = 300;
    private static final int LONGEST = 8_000_000;
    /** Bytes of all of them together. */
    private static final int MOST = 24_000_000;
    private static final String[] FLIGHT = {"_f.push([", ".push([1,"};
    private static final String[] ATTRIBUTES = {"=\"{&quot;", "=\"[{&quot;", "='{\"", "='[{\""};

    private Scripts() {
    }

    /** The texts in the order of the page, as scripts and data; those of attributes last. */
    static List<String> of(byte[] page, Deadline deadline) {
        String raw = new String(page, StandardCharsets.ISO_8859_1);
        List<String> texts = new ArrayList<>();
        int left = MOST;
        for (int at = 0; (at = find(raw, "<script", at)) >= 0 && left > 0; ) {
            deadline.check();
            int from = raw.indexOf('>', at);
            int to = from < 0 ? -1 : find(raw, "</script", from);
            if (from < 0) break;
            if (to < 0) to = raw.length();
            at = to;
            boolean told = to - from > SHORTEST || isFlight(raw, from, to);
            if (!told || to - from > Math.min(LONGEST, left)) continue;
            texts.add(unwrapped(new String(page, from + 1, Math.max(0, to - from - 1), StandardCharsets.UTF_8)));
            left -= to - from;
        }
        for (String begin : ATTRIBUTES) {
            char quote = begin.charAt(1);
            for (int at = 0; (at = data(raw, begin, at)) >= 0; ) {
                int to = raw.indexOf(quote, at + 2);
                if (to < 0) break;
                if (to - at > SHORTEST && to - at <= Math.min(LONGEST, left)) {
                    texts.add(unwrapped(new String(page, at + 2, to - at - 2, StandardCharsets.UTF_8)));
                    left -= to - at;
                }
                at = to;
            }
        }
        return texts;
    }

    /** Whether a short script streams a piece of data. */
    private static boolean isFlight(String raw, int from, int to) {
        String script = raw.substring(from, to);
        for (String sign : FLIGHT) if (script.contains(sign)) return true;
        return false;
    }

    /** Where an attribute's data begin; -1 if there are none. Their brace is looked for, as Java finds single characters fast. */
    private static int data(String raw, String begin, int from) {
        int before = begin.indexOf('{');
        for (int at = from + before; (at = raw.indexOf('{', at)) >= 0; at++) if (raw.startsWith(begin, at - before)) return at - before;
        return -1;
    }

    /** Index of an ASCII tag's beginning, in small letters or capitals; -1 if there is none. */
    private static int find(String raw, String tag, int from) {
        for (int at = from; (at = raw.indexOf('<', at)) >= 0; at++) if (raw.regionMatches(true, at, tag, 0, tag.length())) return at;
        return -1;
    }

    /** Data without what they were wrapped in to stand in a page: character references, per cent signs, base 64. */
    static String unwrapped(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) <= ' ') from++;
        String s = from == 0 ? text : text.substring(from);
        boolean quoted = s.startsWith("%22");
        if (quoted || s.startsWith("%7B") || s.startsWith("%5B") || s.startsWith("%7b") || s.startsWith("%5b")) return percent(s);
        if (s.startsWith("{&") || s.startsWith("[{&") || s.startsWith("[[&") || s.startsWith("&quot;")) return references(s);
        if (s.startsWith("eyJ") || s.startsWith("W3s") || s.startsWith("W1")) {
            try {
                return new String(Base64.getDecoder().decode(s.strip()), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return s; // it is none
            }
        }
        return s;
    }

    private static String percent(String s) {
        byte[] in = s.getBytes(StandardCharsets.UTF_8);
        int n = 0;
        for (int i = 0; i < in.length; i++) {
            int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(in[i + 2], 16);
            in[n++] = low < 0 ? in[i] : (byte) (high << 4 | low);
            if (low >= 0) i += 2;
        }
        return new String(in, 0, n, StandardCharsets.UTF_8);
    }

    /** The references that data need, by their own names and by those of a well-known framework. */
    static String references(String s) {
        String t = s.replace("&quot;", "\"").replace("&#34;", "\"").replace("&q;", "\"").replace("&s;", "'").replace("&#39;", "'")
            .replace("&#x27;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&l;", "<").replace("&g;", ">");
        return t.replace("&amp;", "&").replace("&a;", "&");
    }
}
