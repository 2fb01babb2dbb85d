package clipping.block;

/** What counts as white space on a page, and what does not show at all. */
final class Spaces {
    private Spaces() {
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0' || c == '\u3000' || c >= '\u2000' && c <= '\u200a' || c == '\u202f'
            || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** Zero-width spaces, byte order marks, soft hyphens, word joiners, controls. */
    static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\ufeff' || c == '\u00ad' || c == '\u2060' || c < ' ' && !isSpace(c);
    }

    /** White space folded to single spaces, none at the ends, nothing invisible. */
    static String fold(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (isInvisible(c)) continue;
            if (!isSpace(c)) out.append(c);
            else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') out.append(' ');
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') end--;
        out.setLength(end);
        return out.toString();
    }
}
