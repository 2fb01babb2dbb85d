package clipping.page;

/** Characters that show nothing and part no words: controls, and those that allow or forbid that a word is broken. */
public final class Unseen {
    private Unseen() {
    }

    /** Whether a character is one. Controls that part lines are, too: who reads text asks for white space first. */
    public static boolean is(char c) {
        if (c < '\u2000') return c < ' ' || c >= '\u007f' && c <= '\u009f' || c == '\u00ad';
        return c == '\u200b' || c == '\u2060' || c == '\ufeff' || isDirection(c);
    }

    /** Whether it changes the direction of a text. */
    private static boolean isDirection(char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }
}
