package clipping.page;

import clipping.lexicon.ChromeNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads from a page's own styles which classes and ids they hide or clip to nothing: those of rules such as
 * {@code .note, .word .gloss, #more {display: none}} that no condition guards, unless another rule shows them for longer than a pointer
 * rests there. Also of which classes they make lines, as of {@code .line {display: block}}. Whatever else a selector may ask (states,
 * attributes, children) is left alone. Linear in the styles' length.
 */
final class StyleRules {
    /** Most characters of a selector that is looked at, and most blocks within blocks. */
    private static final int SELECTOR = 2_000;
    private static final int DEEP = 32;
    /** Most characters of a value in brackets. */
    private static final int SHAPE = 200;

    /** States of an element that a reader is just pointing at. */
    private static final List<String> POINTED = List.of(":hover", ":focus", ":active");

    private final Set<String> hidden = new HashSet<>();
    /** Classes whose last rule without a condition shows them as blocks. */
    private final Set<String> lines = new HashSet<>();
    /** Selectors of rules that show something. */
    private final List<String> shown = new ArrayList<>();
    private String css;
    private Finder display;
    private Finder visibility;
    private Finder clip;

    /** Finds a word again and again, ever further on: however often it is asked, the text is searched once. */
    private static final class Finder {
        private final String text;
        private final String word;
        private int next = -1;

        Finder(String text, String word) {
            this.text = text;
            this.word = word;
        }

        /** Where the word stands next; {@link Integer#MAX_VALUE} for nowhere. */
        int from(int at) {
            if (next < at) next = orNever(text.indexOf(word, at));
            return next;
        }
    }

    private static int orNever(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    /** Reads a style element's content. */
    void read(String content) {
        css = content;
        display = new Finder(content, "display");
        visibility = new Finder(content, "visibility");
        clip = new Finder(content, "clip");
        if (saysNothing(0, css.length())) return;
        boolean[] conditional = new boolean[DEEP];
        Finder comment = new Finder(content, "/*");
        int depth = 0, start = 0, opens = -1, closes = -1;
        for (int at = 0; at < css.length(); start = at) {
            if (opens < at) opens = orNever(css.indexOf('{', at)); // of single characters Java compares many at a time
            if (closes < at) closes = orNever(css.indexOf('}', at));
            int note = comment.from(at);
            if (note < opens && note < closes) {
                int end = css.indexOf("*/", note + 2);
                if (end < 0) return;
                at = end + 2;
            } else if (opens < closes) {
                if (++depth == DEEP) return;
                at = opens + 1;
                boolean isCondition = isCondition(start, opens);
                conditional[depth] = conditional[depth - 1] || isCondition;
                if (!isCondition && closes < css.length()) rule(start, opens, closes, conditional[depth]);
            } else if (closes < css.length()) {
                depth = Math.max(0, depth - 1);
                at = closes + 1;
            } else {
                return;
            }
        }
    }

    /** Whether nothing between two places says what is shown. */
    private boolean saysNothing(int from, int to) {
        return display.from(from) >= to && visibility.from(from) >= to && clip.from(from) >= to;
    }

    /**
     * {@return the names that are hidden: classes with a full stop before them, ids with a number sign; before such that are hidden only
     * inside of others, those, with blanks between}
     */
    Set<String> hidden() {
        if (hidden.isEmpty()) return Set.of();
        Set<String> names = new HashSet<>();
        for (String selectors : shown) for (String selector : selectors.split(",")) addShown(selector, names);
        hidden.removeIf(name -> names.contains(name.substring(name.lastIndexOf(' ') + 1)));
        return Set.copyOf(hidden);
    }

    /** {@return the classes, each with a full stop before it, that are shown on lines of their own} */
    Set<String> lines() {
        return Set.copyOf(lines);
    }

    private boolean isCondition(int from, int to) {
        int at = skipBlanks(behindStatements(from, to), to);
        return at < to && css.charAt(at) == '@' && !css.startsWith("@layer", at);
    }

    /** Where what stands before a block begins, behind statements such as an import. */
    private int behindStatements(int from, int to) {
        if (css.charAt(skipBlanks(from, to)) != '@') return from;
        int end = to;
        while (end > from && css.charAt(end - 1) != ';') end--;
        return end;
    }

    /** Takes a rule with its block. */
    private void rule(int from, int opens, int closes, boolean isConditional) {
        if (saysNothing(opens, closes + 1) || opens - from > SELECTOR) return;
        String displayed = value(display, opens, closes), visible = value(visibility, opens, closes), clipped = value(clip, opens, closes);
        boolean isOff = "none".equals(displayed) || "hidden".equals(visible), hides = isOff || clipped != null && isNothing(clipped);
        if (hides && isConditional || !hides && displayed == null && visible == null && clipped == null) return;
        String selectors = css.substring(behindStatements(from, opens), opens);
        if (!isConditional) noteLines(selectors, displayed);
        if (!hides) shown.add(selectors);
        else for (String selector : selectors.split(",")) hideAll(String.join(" ", selector.strip().split("\\s+")), isOff);
    }

    /** Notes of which classes a rule's selectors make lines, or no lines any more. */
    private void noteLines(String selectors, String displayed) {
        if (displayed == null) return;
        for (String selector : selectors.split(",")) {
            String name = selector.strip();
            if (!name.startsWith(".") || !isName(name)) continue;
            if (displayed.equals("block")) lines.add(name);
            else lines.remove(name);
        }
    }

    /** Notes what a selector names whose rule hides it, or only clips it. */
    private void hideAll(String names, boolean isOff) {
        if (areNames(names) && (isOff || !isReadOut(names))) hidden.add(names);
    }

    /** Whether a shape that cuts out an element leaves a point of it: no side is longer than a pixel. */
    private static boolean isNothing(String shape) {
        boolean isShape = shape.startsWith("rect(") && shape.endsWith(")");
        for (int i = 5; i < shape.length() - 1 && isShape; i++) {
            char c = shape.charAt(i);
            boolean isLonger = Character.isDigit(c) && (c > '1' || Character.isDigit(shape.charAt(i + 1)));
            isShape = !isLonger && c != 'a' && c != 'e';
        }
        return isShape;
    }

    /** Whether the last of some names says that its words are read out: where those stand tells what becomes of them. */
    private static boolean isReadOut(String names) {
        String name = names.substring(names.lastIndexOf(' ') + 2);
        ChromeNames.Match match = ChromeNames.load().find(name);
        return match != null && match.subject().equals("hidden") || ChromeNames.isUnseen(name);
    }

    /** Adds every name in a selector whose rule shows something, but for that of what is shown only while a reader points at it. */
    private static void addShown(String selector, Set<String> names) {
        for (String state : POINTED) if (selector.contains(state)) return;
        for (int i = 0; i < selector.length(); i++) {
            if (selector.charAt(i) != '.' && selector.charAt(i) != '#') continue;
            int end = i + 1;
            while (end < selector.length() && isNamed(selector.charAt(end))) end++;
            names.add(selector.substring(i, end));
        }
    }

    private static boolean areNames(String selector) {
        for (String part : selector.split(" ")) if (!isName(part)) return false;
        return true;
    }

    private static boolean isName(String selector) {
        if (selector.length() < 2 || selector.charAt(0) != '.' && selector.charAt(0) != '#') return false;
        for (int i = 1; i < selector.length(); i++) if (!isNamed(selector.charAt(i))) return false;
        return true;
    }

    private static boolean isNamed(char c) {
        return c == '-' || c == '_' || c < 128 && Character.isLetterOrDigit(c);
    }

    /** The first word of a property's last value in a block, with what is in brackets; null where the block does not state the property. */
    private String value(Finder finder, int from, int to) {
        String found = null, property = finder.word;
        for (int at = finder.from(from); at < to - property.length(); at++) {
            if (css.charAt(at) != property.charAt(0) || !css.startsWith(property, at) || isNamed(css.charAt(at - 1))) continue;
            int colon = skipBlanks(at + property.length(), to);
            if (colon == to || css.charAt(colon) != ':') continue;
            int start = skipBlanks(colon + 1, to), end = start;
            while (end < to && isNamed(css.charAt(end))) end++;
            int most = Math.min(to, end + SHAPE);
            if (end < to && css.charAt(end) == '(') while (end < most && css.charAt(end - 1) != ')') end++;
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
