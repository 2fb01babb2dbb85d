package clipping.verdict;

/** Lines that begin with their number. */
final class Numbered {
    private static final int DIGITS = 3;

    private Numbered() {
    }

    /** The number with which a text begins, before a stop, a bracket or a colon and a blank; -1 for none. */
    static int number(String text) {
        int end = 0, number = 0;
        if (text.startsWith("#")) end++;
        int from = end;
        for (; end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9'; end++) {
            if (end - from == DIGITS) return -1;
            number = number * 10 + text.charAt(end) - '0';
        }
        boolean isNumber = end > from && end + 2 < text.length() && ".):".indexOf(text.charAt(end)) >= 0 && text.charAt(end + 1) == ' ';
        return isNumber ? number : -1;
    }
}
