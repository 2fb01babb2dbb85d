package clipping.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** A page whose story is in another one that it shows in a frame. */
final class FramePage {
    /** Bytes of text with which a page is more than its frames. */
    private static final int LITTLE = 300;
    /** Bytes of text that a frame within a page has at least if it is the story; an advert or a player has less. */
    private static final int MUCH = 1_000;
    /** Bytes of a script with data that may hold a story. */
    private static final int DATA = 1_000;
    /** What begins data in a script that is not all data. */
    private static final String[] SIGNS = {"={\"", "= {\"", "=[{", ".push([1,", "json.parse("};

    private FramePage() {
    }

    /**
     * Bytes of text with which a frame takes its place: any more than its own if it has frames only, many if it has next to no text and no
     * data. No frame does where it is -1.
     */
    static int least(byte[] page) {
        String small = new String(page, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (small.contains("<frameset")) return text(page) + 1;
        return text(page) < LITTLE && !hasData(small) ? MUCH : -1;
    }

    /** Whether a script of the page, in small letters, holds data enough for a story. */
    private static boolean hasData(String small) {
        for (int at = 0; (at = small.indexOf("<script", at)) >= 0; ) {
            int from = small.indexOf('>', at);
            if (from < 0) return false;
            int to = small.indexOf("</script", from);
            if (to < 0) to = small.length();
            if (to - from > DATA && (small.substring(at, from).contains("json") || hasSign(small.substring(from, to)))) return true;
            at = to;
        }
        return false;
    }

    private static boolean hasSign(String script) {
        for (String sign : SIGNS) if (script.contains(sign)) return true;
        return false;
    }

    /** Bytes outside of tags, scripts and styles, but for spaces; none if it is no page but a picture or the like. */
    static int text(byte[] page) {
        if (FirstBytes.notAPage(page.length > PageSource.HEAD ? Arrays.copyOf(page, PageSource.HEAD) : page) != null) return 0;
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
