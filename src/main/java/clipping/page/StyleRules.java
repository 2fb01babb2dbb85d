package clipping.page;

import java.util.HashSet;
import java.util.Set;

/**
 * Reads from a page's own styles which classes and ids they hide: those of rules such as {@code .note, #more {display: none}} that no
 * condition guards, unless another rule shows them. Whatever else a selector may ask (descendants, states, attributes) is left alone.
 * Linear in the styles' length.
 */
final class StyleRules {
    /** Most characters of a selector that is looked at, and most blocks within blocks. */
    private static final int SELECTOR = 2_000;
    private static final int DEEP = 32;

    private final Set<String> hidden = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private String css;

    /**
     * Reads a style element's content.
     *
     * @param raw  characters of the page
     * @param from first one of the content
     * @param to   index behind the last one
     */
    void read(String raw, int from, int to) {
        css = raw;
        boolean[] conditional = new boolean[DEEP];
        int depth = 0, start = from;
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            if (c == '{') {
                if (++depth >= DEEP) return;
                boolean isCondition = isCondition(start, i);
                conditional[depth] = conditional[depth - 1] || isCondition;
                if (!isCondition) rule(start, i, to, conditional[depth - 1]);
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
            } else if (c == '/' && i + 1 < to && raw.charAt(i + 1) == '*') {
                int close = raw.indexOf("*/", i + 2);
                if (close < 0 || close >= to) return;
                i = close + 1;
            } else if (c != ';') {
                continue;
            }
            start = i + 1;
        }
    }

    /** {@return the names that are hidden: classes with a full stop before them, ids with a number sign} */
    Set<String> hidden() {
        hidden.removeAll(shown);
        return Set.copyOf(hidden);
    }

    private boolean isCondition(int from, int to) {
        int at = skipBlanks(from, to);
        return at < to && css.charAt(at) == '@' && !css.startsWith("@layer", at);
    }

    /** Takes a rule whose block opens at {@code open}. */
    private void rule(int from, int open, int to, boolean isConditional) {
        int close = css.indexOf('}', open);
        if (close < 0 || close > to || open - from > SELECTOR) return;
        String display = value("display", open + 1, close), visibility = value("visibility", open + 1, close);
        boolean hides = "none".equals(display) || "hidden".equals(visibility);
        if (hides && isConditional || !hides && display == null && visibility == null) return;
        for (String selector : css.substring(from, open).split(",")) {
            String name = selector.strip();
            if (!hides) showAll(name);
            else if (isName(name)) hidden.add(name);
        }
    }

    /** Notes every name in a selector whose rule shows something. */
    private void showAll(String selector) {
        for (int i = 0; i < selector.length(); i++) {
            if (selector.charAt(i) != '.' && selector.charAt(i) != '#') continue;
            int end = i + 1;
            while (end < selector.length() && isNamed(selector.charAt(end))) end++;
            shown.add(selector.substring(i, end));
        }
    }

    private static boolean isName(String selector) {
        if (selector.length() < 2 || selector.charAt(0) != '.' && selector.charAt(0) != '#') return false;
        for (int i = 1; i < selector.length(); i++) if (!isNamed(selector.charAt(i))) return false;
        return true;
    }

    private static boolean isNamed(char c) {
        return c == '-' || c == '_' || c < 128 && Character.isLetterOrDigit(c);
    }

    /** The first word of a property's last value in a block; null where the block does not state the property. */
    private String value(String property, int from, int to) {
        String found = null;
        for (int at = from; at + property.length() < to; at++) {
            if (css.charAt(at) != property.charAt(0) || !css.startsWith(property, at) || isNamed(css.charAt(at - 1))) continue;
            int colon = skipBlanks(at + property.length(), to);
            if (colon == to || css.charAt(colon) != ':') continue;
            int start = skipBlanks(colon + 1, to), end = start;
            while (end < to && isNamed(css.charAt(end))) end++;
            found = css.substring(start, end);
        }
        return found;
    }

    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && css.charAt(at) <= ' ') at++;
        return at;
    }
}
