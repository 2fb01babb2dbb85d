package clipping.page.state;

/**
 * A place in a script that moves on over words, strings and comments. It never goes back by more than a few characters.
 */
final class ScriptCursor {
    /** Digits of a character's code in braces, with the brace before them. */
    private static final int LONGEST_CODE = 8;

    private final String s;
    private final int end;
    private int at;

    ScriptCursor(String script) {
        this.s = script;
        this.end = script.length();
    }

    /** Passes over white space; whether something stands behind it. */
    boolean hasMore() {
        while (at < end && (s.charAt(at) <= ' ' || s.charAt(at) == '\u00a0' || s.charAt(at) == '\ufeff')) at++;
        return at < end;
    }

    /** The character here, of which there is one. */
    char here() {
        return s.charAt(at);
    }

    /** Moves on by a character. */
    void step() {
        at++;
    }

    /** Passes over blanks and the like in data; whether something stands behind them. */
    boolean hasMoreData() {
        while (at < end && s.charAt(at) <= ' ') at++;
        return at < end;
    }

    /**
     * Passes over a function's name and the brackets behind it.
     *
     * @return what stands in the brackets; null when there are none, or none so near
     */
    String inBrackets(int longest) {
        while (at < end && (s.charAt(at) == ' ' || isWord(s.charAt(at)))) at++;
        if (at == end || s.charAt(at) != '(') return null;
        int close = within(')', longest);
        if (close < 0) return null;
        String inside = s.substring(at + 1, close);
        at = close + 1;
        return inside;
    }

    /** Whether a comment begins here. */
    boolean isComment() {
        return s.charAt(at) == '/' && at + 1 < end && (s.charAt(at + 1) == '/' || s.charAt(at + 1) == '*');
    }

    /** Passes over a comment. */
    void skipComment() {
        boolean line = s.charAt(at + 1) == '/';
        int close = s.indexOf(line ? "\n" : "*/", at + 2);
        at = close < 0 ? end : close + (line ? 1 : 2);
    }

    /** Passes over a regular expression, as far as its line goes. */
    void skipPattern() {
        boolean set = false;
        for (at++; at < end; at++) {
            char c = s.charAt(at);
            if (c == '\n') return;
            if (c == '\\') at++;
            else if (c == '[') set = true;
            else if (c == ']') set = false;
            else if (c == '/' && !set) break;
        }
        at = Math.min(at + 1, end);
    }

    /** Reads a word. */
    String word() {
        int from = at;
        while (at < end && isWord(s.charAt(at))) at++;
        return s.substring(from, at);
    }

    /** Whether it is a letter of a word. */
    static boolean isWord(char c) {
        return c >= '0' && c <= '9' || (c | ' ') >= 'a' && (c | ' ') <= 'z' || c == '_' || c == '$' || c > 0xbf && Character.isLetter(c);
    }

    /** Reads a string, as far as the text goes if it has no end. */
    String string() {
        char quote = s.charAt(at++);
        int plain = at;
        while (plain < end && s.charAt(plain) != quote && s.charAt(plain) != '\\') plain++;
        if (plain < end && s.charAt(plain) == quote) {
            String text = s.substring(at, plain);
            at = plain + 1;
            return text;
        }
        StringBuilder out = new StringBuilder(plain - at + 64).append(s, at, plain);
        for (at = plain; at < end; ) {
            char c = s.charAt(at++);
            if (c == quote) break;
            if (c == '\\' && at < end) escaped(out);
            else out.append(c);
        }
        return out.toString();
    }

    private void escaped(StringBuilder out) {
        char c = s.charAt(at++);
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r' -> out.append('\r');
            case 'b', 'f', 'v', '0', '\n' -> { }
            case 'x' -> code(out, 2);
            case 'u' -> {
                int close = at < end && s.charAt(at) == '{' ? within('}', LONGEST_CODE) : -1;
                if (close < 0) {
                    code(out, 4);
                } else {
                    at++;
                    code(out, close - at);
                    at++;
                }
            }
            default -> out.append(c);
        }
    }

    /** Index of a sign among the next characters, this one and so many more; -1 if it is not there. */
    private int within(char sign, int length) {
        for (int i = at; i < end && i <= at + length; i++) if (s.charAt(i) == sign) return i;
        return -1;
    }

    private void code(StringBuilder out, int digits) {
        int n = 0;
        int to = at + digits;
        for (int i = at; i < to; i++) {
            int digit = i < end ? Character.digit(s.charAt(i), 16) : -1;
            if (digit < 0) return;
            n = n << 4 | digit;
        }
        at = to;
        if (Character.isValidCodePoint(n)) out.appendCodePoint(n);
    }
}
