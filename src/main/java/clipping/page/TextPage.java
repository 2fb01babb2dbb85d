package clipping.page;

import clipping.source.Deadline;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes a page of flattened text: each line, or each run of wrapped lines, is a paragraph; one of them is the headline. */
final class TextPage {
    private static final int WIDEST_WRAP = 120;
    private static final int NARROWEST_WRAP = 40;
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
        List<String> paragraphs = page.paragraphs(deadline);
        int headline = TextHeadline.find(paragraphs);
        boolean repeated = headline > 0 && TextHeadline.repeats(paragraphs.get(0), paragraphs.get(headline));
        Document document = Document.createShell("");
        if (headline >= 0) document.title(paragraphs.get(repeated ? 0 : headline));
        Element body = document.body();
        Element list = null;
        for (int i = 0; i < paragraphs.size(); i++) {
            deadline.check();
            String paragraph = paragraphs.get(i);
            if (isItem(paragraph)) {
                if (list == null) list = body.appendElement("ul");
                list.appendElement("li").appendText(paragraph.substring(1).strip());
            } else {
                list = null;
                body.appendElement(i == headline ? "h1" : "p").appendText(paragraph);
            }
        }
        return document;
    }

    private List<String> paragraphs(Deadline deadline) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            deadline.check();
            StringBuilder paragraph = new StringBuilder(lines.get(i++));
            if (paragraph.length() == 0) continue;
            while (i < lines.size() && goesOn(lines.get(i - 1), lines.get(i))) paragraph.append(' ').append(lines.get(i++));
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
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
        if (full >= 2 && full * 10 >= pairs * 7) width = longest; // in a poem or a list such pairs are chance
    }

    /** Whether the line was broken here only to keep a width: the first word of the next line did not fit. */
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
