package clipping.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A page whose story is in another one that it shows in a frame. */
final class FramePage {
    /** Bytes of text with which a page is more than its frames. */
    private static final int LITTLE = 300;

    private FramePage() {
    }

    /** Whether it has frames, or one inside and next to no text beside it. */
    static boolean is(byte[] page) {
        String small = new String(page, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return small.contains("<frameset") || small.contains("<iframe") && text(page) < LITTLE;
    }

    /** Bytes outside of tags, scripts and styles, but for spaces. */
    static int text(byte[] page) {
        String raw = new String(page, StandardCharsets.ISO_8859_1);
        int text = 0;
        for (int at = 0; at < raw.length(); ) {
            if (raw.charAt(at) != '<') {
                if (raw.charAt(at++) > ' ') text++;
                continue;
            }
            String close = raw.regionMatches(true, at, "<script", 0, 7) ? "</script" : raw.regionMatches(true, at, "<style", 0, 6)
                ? "</style" : raw.startsWith("<!--", at) ? "-->" : ">";
            int end = find(raw, close, at + 1);
            if (end < 0) break;
            at = end + (close.endsWith(">") ? close.length() : 0);
        }
        return text;
    }

    private static int find(String raw, String close, int from) {
        if (close.endsWith(">")) return raw.indexOf(close, from);
        for (int at = from; (at = raw.indexOf("</", at)) >= 0; at++) if (raw.regionMatches(true, at, close, 0, close.length())) return at;
        return -1;
    }
}
