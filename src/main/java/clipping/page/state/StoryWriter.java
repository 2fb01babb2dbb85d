package clipping.page.state;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes prose as markup: a paragraph, a heading or an item of a list each in an element of its own. */
final class StoryWriter {
    /** Characters of the longest story. What reads it takes a third more, and no longer one. */
    private static final int LONGEST = 300_000;
    /** Parts may be shared and shared again, and add nothing that is written. */
    private static final int MOST_STEPS = 1_000_000;
    /** Whoever reads the body decodes it twice, and parses it then. */
    private static final String LESS = "&amp;amp;lt;";

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private String tag = "p";
    /** Whether the paragraph under way is the last line of a text of several. */
    private boolean open;

    private StoryWriter() {
    }

    /** The markup, up to the length of the longest story. */
    static String write(Prose story) {
        StoryWriter writer = new StoryWriter();
        writer.walk(story);
        writer.end();
        return writer.out.toString();
    }

    /** What is left to write: prose, or the end of an element if it is null. */
    private record Step(Prose prose, boolean ends) {
    }

    private void walk(Prose story) {
        Deque<Step> todo = new ArrayDeque<>();
        todo.push(new Step(story, false));
        for (int n = 0; !todo.isEmpty() && left() > 0 && n < MOST_STEPS; n++) {
            Step step = todo.pop();
            Prose p = step.prose;
            boolean plain = p != null && p.text != null && !isMarkup(p.text);
            if (step.ends || !p.isRun() && !plain || plain && isApart(p.text)) end();
            if (step.ends || p == Prose.NOTHING) continue;
            if (p.form == Prose.Form.HEADING) tag = "h2";
            if (p.form == Prose.Form.ITEM) tag = "li";
            if (!p.isRun() && !plain) todo.push(new Step(p, true));
            for (int i = p.parts.size() - 1; i >= 0; i--) todo.push(new Step(p.parts.get(i), false));
            if (p.text == null) continue;
            if (p.isRun()) run.append(markup(cut(p.text)));
            else lines(cut(p.text));
        }
    }

    private int left() {
        return LONGEST - out.length() - run.length();
    }

    /** As much of a text as is left of the longest story. */
    private String cut(String text) {
        int end = left();
        if (text.length() <= end) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /** A text of several paragraphs: markup, or one on each line. */
    private void lines(String text) {
        if (isMarkup(text)) {
            out.append(text).append('\n');
            return;
        }
        int from = 0;
        for (int to; (to = text.indexOf('\n', from)) >= 0; from = to + 1) {
            run.append(markup(text.substring(from, to)));
            end();
        }
        run.append(markup(text.substring(from))); // the next text may go on
        open = true;
    }

    /** Whether a text begins a paragraph after the last line of another. */
    private boolean isApart(String text) {
        if (!open || run.isEmpty()) return false;
        open = false;
        return new Shape(run.toString(), true).stopped && !new Shape(text.substring(0, Math.min(9, text.length())), false).follows;
    }

    private void end() {
        open = false;
        if (!run.isEmpty() && !run.toString().isBlank()) {
            out.append('<').append(tag).append('>').append(run).append("</").append(tag).append(">\n");
        }
        run.setLength(0);
        tag = "p";
    }

    private static boolean isMarkup(String text) {
        int last = text.lastIndexOf('>');
        for (int at = 0; (at = text.indexOf('<', at)) >= 0 && at < last; at++) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (next == '/' || (next | ' ') >= 'a' && (next | ' ') <= 'z') return true;
        }
        return false;
    }

    private static String markup(String text) {
        return isMarkup(text) || text.indexOf('<') < 0 ? text : text.replace("<", LESS);
    }
}
