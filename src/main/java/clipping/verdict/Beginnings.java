package clipping.verdict;

/** Sentences that begin with the words of the headline. */
final class Beginnings {
    private Beginnings() {
    }

    /** Whether a text goes on behind the headline's words as a sentence does: in a small letter, or at once where words have no blanks. */
    static boolean goesOn(String text, String title) {
        if (!text.startsWith(title)) return false;
        int at = title.length();
        if (text.charAt(at) == ',') at++;
        if (at == text.length()) return false;
        char next = text.charAt(Math.min(text.length() - 1, at + 1));
        if (text.charAt(at) == ' ') return Character.isLowerCase(next);
        return at == title.length() && Character.getType(text.charAt(at)) == Character.OTHER_LETTER;
    }
}
