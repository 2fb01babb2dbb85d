package clipping.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Parts of a story that are about different things, in elements of one make: entries of a live blog, items of a list, questions and
 * answers, a short end. They stand in the story's own element, where other stories do not.
 */
final class OwnParts {
    private static final int SHORT = 60;

    private final ChangedPage page;
    private final List<String> pool;
    private final Random random;
    private int at;

    /**
     * For a page.
     *
     * @param pool paragraphs of other pages
     */
    OwnParts(ChangedPage page, List<String> pool, Random random) {
        this.page = page;
        this.pool = pool;
        this.random = random;
    }

    /** Puts entries with a time each behind the story; often its own second half becomes entries, too. */
    void entries() {
        Make make = new Make(true);
        List<Element> entries = new ArrayList<>();
        if (random.nextBoolean()) {
            List<Element> own = page.paragraphs();
            for (Element e : own.subList((own.size() + 1) / 2, own.size())) {
                Element entry = make.part();
                e.before(entry);
                entry.appendChild(e);
                if (make.tag == null) entry.unwrap();
            }
        }
        for (int i = 3 + random.nextInt(7); i > 0; i--) {
            Element entry = make.part();
            for (int n = 1 + random.nextInt(3); n > 0; n--) entry.appendChild(paragraph(next()));
            if (make.shares) entry.appendChild(page.cutLine(page.pick("a", "span", "div"), page.phrase("share")));
            entries.add(entry);
        }
        append(entries, make.tag == null);
    }

    /** Puts items with a heading each behind the story. */
    void items() {
        Make make = new Make(false);
        List<Element> items = new ArrayList<>();
        for (int i = 3 + random.nextInt(6); i > 0; i--) {
            Element item = make.part();
            for (int n = 1 + random.nextInt(2); n > 0; n--) item.appendChild(paragraph(next()));
            items.add(item);
        }
        append(items, make.tag == null);
    }

    /** Puts questions with their answers behind the story: who speaks stands before both, or the questions are bold. */
    void answers() {
        String[] speakers = random.nextBoolean() ? new String[] {page.reader() + ": ", page.reader() + ": "} : new String[] {"", ""};
        String question = page.pick("strong", "b", "em");
        List<Element> turns = new ArrayList<>();
        for (int i = 3 + random.nextInt(5); i > 0; i--) {
            turns.add(new Element("p").appendChild(page.keptLine(question, speakers[0] + headline() + "?")));
            turns.add(paragraph(speakers[1] + next()));
        }
        append(turns, false);
    }

    /** Puts one to three short sentences behind the story, a paragraph each. */
    void shortEnd() {
        List<Element> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(3), tries = 200; i > 0 && tries > 0; tries--) {
            String sentence = sentence();
            if (sentence == null) continue;
            lines.add(paragraph(sentence));
            i--;
        }
        append(lines, false);
    }

    /** A short sentence of another story, or null. */
    private String sentence() {
        String[] all = OtherText.sentences(pool.get(random.nextInt(pool.size())));
        String one = all[random.nextInt(all.length)].strip();
        boolean isOne = one.length() > 7 && one.length() <= SHORT && ".!?。！？।".indexOf(one.charAt(one.length() - 1)) >= 0;
        return isOne && Character.isLetter(one.charAt(0)) && !Character.isLowerCase(one.charAt(0)) ? one : null;
    }

    /** Puts the second half of the story into an element that readers open. */
    void restInDetails() {
        Element first = page.middle(), details = new Element("details");
        details.appendChild(page.cutLine("summary", page.phrase("tools")));
        first.before(details);
        ChangedPage.move(first, details);
    }

    private String next() {
        if (at == 0 || random.nextInt(3) == 0) at = random.nextInt(pool.size());
        return pool.get(at++ % pool.size());
    }

    private String headline() {
        String text = next();
        return OtherText.words(text, 4 + random.nextInt(6)).replaceAll("\\?$", "");
    }

    private Element paragraph(String text) {
        Element line = page.keptLine("p", text);
        return random.nextInt(8) == 0 ? line : page.last().shallowClone().removeAttr("id").text(text);
    }

    private void append(List<Element> parts, boolean bare) {
        Node last = page.last();
        while (!bare && random.nextBoolean() && last.nextSibling() instanceof Element e && e.normalName().equals("p")) last = e;
        for (Element part : parts) {
            List<Node> nodes = bare ? List.copyOf(part.childNodes()) : List.of(part);
            for (Node node : nodes) {
                last.after(node);
                last = node;
            }
        }
    }

    /** How the parts of one page are made. */
    private final class Make {
        /** The element around a part; null for none. */
        private final String tag = page.pick("div", "div", "article", "section", null);
        private final String name = random.nextBoolean() ? null : page.pick("c-item", "block", "post", "entry", "row mb-4");
        private final String clock;
        private final String heading = page.pick("h2", "h3", "h3", "h4", "strong", null);
        private final boolean timeInHeading = random.nextInt(4) == 0;
        private final boolean signed = random.nextInt(5) == 0;
        private final boolean pictures = random.nextInt(3) == 0;
        private final boolean numbers = random.nextBoolean();
        private final boolean shares = random.nextInt(4) == 0;
        private int count;

        Make(boolean timed) {
            clock = timed ? page.pick("time", "span", "p", "div", "p") : null;
        }

        Element part() {
            Element part = new Element(tag == null ? "div" : tag);
            if (name != null) part.addClass(name);
            count++;
            boolean isHeaded = heading != null && (clock == null || random.nextInt(3) > 0);
            String time = clock == null ? "" : time();
            if (clock != null && !(isHeaded && timeInHeading)) part.appendChild(page.cutLine(clock, time));
            if (signed) part.appendChild(page.cutLine(page.pick("span", "div"), page.reader()));
            if (clock != null && !isHeaded) return part;
            String before = clock != null ? timeInHeading ? time + " " : "" : numbers ? count + ". " : "";
            String text = before + headline();
            Element line = page.keptLine(heading == null ? "h3" : heading, text);
            part.appendChild(line.normalName().equals("strong") ? line.wrap("<p></p>").parent() : line);
            if (pictures) part.appendElement("img").attr("src", "/i/" + random.nextInt(100_000) + ".jpg");
            return part;
        }

        private String time() {
            if (random.nextInt(4) == 0) return page.dayAndTime();
            return 10 + random.nextInt(13) + page.pick(":", ":", ".") + (10 + random.nextInt(49));
        }
    }
}
