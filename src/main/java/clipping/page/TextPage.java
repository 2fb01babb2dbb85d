package clipping.page;

import clipping.source.Deadline;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes a page of text that was flattened from one: its first line is the title, each line or each run of wrapped lines a paragraph. */
final class TextPage {
    private static final int WIDEST_WRAP = 120;
    private static final int NARROWEST_WRAP = 40;
    private static final int LONGEST_TITLE = 300;
    private static final String BULLETS = "-*\u2022\u00b7\u2013\u25cf\u25aa";

    private final List<String> lines = new ArrayList<>();
    private int width;

    private TextPage() {
    }

    /**
     * The text as a document of {@code h1}, {@code p} and {@code li}.
     *
     * @throws Deadline.Passed when the time is over
     */
    static Document document(String text, Deadline deadline) {
        TextPage page = new TextPage();
        page.read(text);
        Document document = Document.createShell("");
        Element body = document.body();
        Element list = null;
        boolean first = true;
        for (int i = 0; i < page.lines.size(); ) {
            deadline.check();
            StringBuilder paragraph = new StringBuilder(page.lines.get(i++));
            if (paragraph.length() == 0) continue;
            boolean item = isItem(paragraph);
            while (i < page.lines.size() && page.goesOn(page.lines.get(i - 1), page.lines.get(i))) paragraph.append(' ').append(page.lines.get(i++));
            if (item) {
                if (list == null) list = body.appendElement("ul");
                list.appendElement("li").appendText(paragraph.substring(1).strip());
            } else {
                list = null;
                boolean title = first && paragraph.length() <= LONGEST_TITLE && i < page.lines.size();
                body.appendElement(title ? "h1" : "p").appendText(paragraph.toString());
                if (title) document.title(paragraph.toString());
            }
            first = false;
        }
        return document;
    }

    private void read(String text) {
        int longest = 0;
        int full = 0;
        for (int at = 0; at <= text.length(); ) {
            int end = at;
            while (end < text.length() && !isLineEnd(text.charAt(end))) end++;
            String line = text.substring(at, end).strip();
            lines.add(line);
            longest = Math.max(longest, line.length());
            at = end + 1;
            if (at < text.length() && text.charAt(end) == '\r' && text.charAt(at) == '\n') at++;
        }
        if (longest < NARROWEST_WRAP || longest > WIDEST_WRAP) return;
        int pairs = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).isEmpty() || lines.get(i + 1).isEmpty()) continue;
            pairs++;
            if (isFull(lines.get(i), lines.get(i + 1), longest)) full++;
        }
        if (full >= 2 && full * 10 >= pairs * 7) width = longest; // a poem or a list has such pairs only by chance
    }

    /** Whether a writer that breaks lines at a width put the break here: the next line's first word had no room on this one. */
    private boolean goesOn(String line, String next) {
        return width > 0 && !isItem(next) && isFull(line, next, width);
    }

    private static boolean isFull(String line, String next, int width) {
        if (line.isEmpty() || next.isEmpty()) return false;
        int word = next.indexOf(' ');
        return line.length() + 1 + (word < 0 ? next.length() : word) > width;
    }

    private static boolean isItem(CharSequence line) {
        return line.length() > 2 && BULLETS.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
