package clipping.block;

import clipping.page.Unseen;

/** What counts as white space on a page, and what does not show at all. */
final class Spaces {
    /** What shows, a plain space, other white space, what does not show. */
    static final byte VISIBLE = 0, BLANK = 1, SPACE = 2, INVISIBLE = 3;
    private static final byte[] KINDS = new byte[256];

    static {
        for (char c = 0; c < KINDS.length; c++) KINDS[c] = Unseen.is(c) ? INVISIBLE : VISIBLE;
        for (char c : new char[] {'\n', '\t', '\r', '\f', '\u00a0', '\u0085'}) KINDS[c] = SPACE;
        KINDS[' '] = BLANK;
    }

    private Spaces() {
    }

    /** Kind of a character; controls that part lines are white space, all others do not show. */
    static byte kind(char c) {
        if (c < KINDS.length) return KINDS[c];
        if (c < '\u2000' || c > '\u3000' && c != '\ufeff') return VISIBLE;
        if (c <= '\u200a' || c == '\u3000' || c == '\u202f' || c == '\u2028' || c == '\u2029') return SPACE;
        return Unseen.is(c) ? INVISIBLE : VISIBLE;
    }

    /** White space folded to single spaces, none at the ends, nothing invisible. */
    static String fold(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            byte kind = kind(c);
            if (kind == INVISIBLE) continue;
            if (kind == VISIBLE) out.append(c);
            else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') out.append(' ');
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') end--;
        out.setLength(end);
        return out.toString();
    }
}
