package clipping.change;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.nodes.Element;

/** Readers' comments as sites print them: all of one thread are of one make, and no class or id tells what they are. */
final class CommentThread {
    /**
     * What holds a comment: an element in another, rows of a table, terms of a list, or nothing but paragraphs, ones like the story's own
     * or line breaks.
     */
    private enum Holder { DIVS, ITEMS, ARTICLES, ROWS, TERMS, PARAGRAPHS, OWN_PARAGRAPHS, LINES }

    /** Where the reader's name stands. */
    private enum Name { ABOVE, ABOVE_WITH_TIME, NUMBERED, IN_FRONT, BEHIND }

    private final ChangedPage page;
    private final List<String> pool;
    private final Random random;
    private final Holder holder;
    private final Name name;
    private final boolean times;
    private final boolean replies;
    private final boolean pictures;
    private final boolean strong;

    /**
     * A make at random.
     *
     * @param pool paragraphs of other pages
     */
    CommentThread(ChangedPage page, List<String> pool, Random random) {
        this.page = page;
        this.pool = pool;
        this.random = random;
        Holder[] holders = Holder.values();
        holder = random.nextInt(3) == 0 ? Holder.DIVS : holders[random.nextInt(holders.length)];
        name = Name.values()[random.nextInt(Name.values().length)];
        times = random.nextInt(3) > 0;
        replies = random.nextBoolean();
        pictures = random.nextInt(4) == 0;
        strong = random.nextBoolean();
    }

    /** The thread, with a heading above it or without. */
    Element thread() {
        Element thread = new Element(page.pick("div", "div", "section"));
        int count = 2 + random.nextInt(7);
        if (random.nextInt(4) > 0) heading(thread, count);
        Element list = switch (holder) {
            case ITEMS -> thread.appendElement(page.pick("ul", "ol"));
            case ROWS -> thread.appendElement("table").appendElement("tbody");
            case TERMS -> thread.appendElement("dl");
            default -> thread;
        };
        for (int i = 0; i < count; i++) comment(list, i + 1, true);
        if (random.nextInt(4) == 0) thread.appendChild(page.cutLine(page.pick("p", "div", "span"), page.phrase("comments")));
        return thread;
    }

    private void heading(Element thread, int count) {
        String label = page.phrase("comments");
        String heading = switch (random.nextInt(4)) {
            case 0 -> label;
            case 1 -> label + " (" + count + ")";
            default -> count + " " + label;
        };
        thread.appendChild(page.cutLine(page.pick("h3", "h2", "h4", "div", "b", "p"), heading));
    }

    private void comment(Element list, int number, boolean mayReply) {
        String reader = page.reader(), time = time();
        if (holder == Holder.LINES) {
            line(list, reader, time);
            return;
        }
        Element one = item(list);
        if (pictures) one.appendElement("img").attr("src", "/u/" + random.nextInt(100_000) + ".png");
        switch (name) {
            case ABOVE -> {
                one.appendChild(nameLine(one, reader));
                if (times) one.appendChild(page.cutLine(page.pick("small", "span", "time"), time).wrap("<div></div>").parent());
            }
            case ABOVE_WITH_TIME -> one.appendChild(nameLine(one, reader + page.pick(", ", " · ", " ", " | ", " – ") + time));
            case NUMBERED -> {
                String numbered = page.pick("#", "") + number + page.pick(" ", ". ") + reader;
                one.appendChild(nameLine(one, times ? numbered + " " + time : numbered));
            }
            default -> { }
        }
        Element text = holder == Holder.TERMS ? one.parent().appendElement("dd") : one;
        text(text, reader);
        if (replies) text.appendChild(page.cutLine("a", page.phrase("comments")).attr("href", "#reply").wrap("<div></div>").parent());
        if (holder == Holder.ITEMS && mayReply && random.nextInt(4) == 0) comment(one.appendElement("ul"), number, false);
    }

    private Element item(Element list) {
        return switch (holder) {
            case ITEMS -> list.appendElement("li");
            case ARTICLES -> list.appendElement("article");
            case ROWS -> list.appendElement("tr").appendElement("td");
            case TERMS -> list.appendElement("dt");
            case PARAGRAPHS, OWN_PARAGRAPHS -> list;
            default -> list.appendElement("div");
        };
    }

    /** The reader's name in its element. */
    private Element nameLine(Element one, String text) {
        if (holder == Holder.OWN_PARAGRAPHS) return page.cutLine(page.pick("h5", "h4", "p", "b"), text + page.pick("", ":"));
        boolean isInline = one.normalName().equals("dt") || random.nextInt(3) == 0;
        if (strong) return page.cutLine(page.pick("b", "strong"), text).wrap(isInline ? "<span></span>" : "<p></p>").parent();
        return page.cutLine(isInline ? "a" : page.pick("div", "h4", "p", "span", "cite"), text).wrap("<div></div>").parent();
    }

    private void text(Element one, String reader) {
        for (int k = 0, n = 1 + random.nextInt(10) / 7; k < n; k++) {
            String text = remark();
            boolean last = k == n - 1;
            if (name == Name.IN_FRONT && k == 0) text = reader + ": " + text;
            if (name == Name.BEHIND && last) text += page.pick(" (", " – ", " ") + reader;
            if (holder == Holder.OWN_PARAGRAPHS) {
                one.appendChild(page.ownLine(text));
            } else if (n == 1 && holder != Holder.PARAGRAPHS && random.nextInt(3) == 0) {
                page.noteCut(text);
                one.appendText(text);
            } else {
                one.appendChild(page.cutLine(page.pick("p", "p", "div"), text));
            }
        }
    }

    /** A comment that nothing but line breaks part from the next. */
    private void line(Element list, String reader, String time) {
        String head = times ? reader + ", " + time : reader;
        list.appendElement("b").text(head);
        page.noteCut(head);
        String text = remark();
        page.noteCut(text);
        page.noteCut(head + " " + text);
        if (random.nextBoolean()) list.appendElement("br");
        list.appendText(" " + text).appendElement("br");
        list.appendElement("br");
    }

    private String time() {
        return random.nextBoolean() ? page.ago() : page.dayAndTime();
    }

    /** What a reader writes: mostly a known remark in the page's language, else a paragraph, a part of one, one with a small letter. */
    private String remark() {
        List<String> known = page.opinions();
        if (!known.isEmpty() && random.nextInt(8) > 0) return known.get(random.nextInt(known.size()));
        String text = pool.get(random.nextInt(pool.size()));
        int end = Math.max(text.indexOf(' ', 20 + random.nextInt(60)), 0);
        return switch (random.nextInt(4)) {
            case 0 -> text;
            case 1 -> end == 0 ? text : text.substring(0, end) + page.pick("!!!", "...", " :)", "?", "");
            case 2 -> text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1).replace(". ", page.pick(" ", ".. ", "!! "));
            default -> text + " " + pool.get(random.nextInt(pool.size()));
        };
    }
}
