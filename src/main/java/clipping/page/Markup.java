package clipping.page;

import java.util.Set;

/**
 * A page's markup as the parser reads it: without what nobody reads in the tree.
 *
 * @param bytes   UTF-8
 * @param length  number of bytes that are markup
 * @param tags    number of tags, -1 if not counted
 * @param page    the page's own bytes
 * @param scripted whether a script that may make the page's text was among the tags
 * @param scripts begin and end, in the page's bytes, of each script's content; the markup has the number n for the n-th script
 * @param hidden  classes and ids that the page's own styles hide, see {@link StyleRules#hidden}
 * @param lines   classes of which they make lines, see {@link StyleRules#lines}
 */
record Markup(byte[] bytes, int length, int tags, byte[] page, boolean scripted, int[] scripts, Set<String> hidden, Set<String> lines) {
    /** No numbers: the tree holds the scripts' content itself. */
    static final Markup NONE = new Markup(new byte[0], 0, 0, new byte[0], false, new int[0], Set.of(), Set.of());

    /** The content of the script whose number is in the tree; the text there itself if it is no such number. */
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
