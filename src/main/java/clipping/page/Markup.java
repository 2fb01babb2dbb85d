package clipping.page;

/**
 * A page's markup as the parser gets it: without what nobody reads in the tree.
 *
 * @param bytes   UTF-8
 * @param length  how many of the bytes are markup
 * @param tags    how many tags it has, -1 when they were not counted
 * @param page    the page's own bytes
 * @param scripts where in the page's bytes the scripts' content begins and ends by turns; the n-th stands as the number n in the markup
 */
record Markup(byte[] bytes, int length, int tags, byte[] page, int[] scripts) {
    /** Scripts' content that stands in the tree itself. */
    static final Markup NONE = new Markup(new byte[0], 0, 0, new byte[0], new int[0]);

    /** The script whose number stands in the tree for its content; what stands there when that is no number of one. */
    String script(String content) {
        int n = number(content);
        return n < 0 ? content : PageReader.read(page, scripts[2 * n], scripts[2 * n + 1]);
    }

    private int number(String content) {
        int n = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c < '0' || c > '9' || n >= scripts.length) return -1;
            n = n * 10 + c - '0';
        }
        return content.isEmpty() || 2 * n >= scripts.length ? -1 : n;
    }
}
