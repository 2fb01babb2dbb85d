package clipping.change;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/** Text that stands beside stories and is none of them: boxes and lists that point to other stories, and what readers say. */
final class OtherText {
    private final ChangedPage page;
    private final List<String> pool;
    private final Random random;

    /**
     * For a page.
     *
     * @param pool paragraphs of other pages
     */
    OtherText(ChangedPage page, List<String> pool, Random random) {
        this.page = page;
        this.pool = pool;
        this.random = random;
    }

    private String other() {
        return pool.get(random.nextInt(pool.size()));
    }

    private String headline() {
        String text = other();
        return words(text, 5 + random.nextInt(6));
    }

    /** The first words of a text, without the sign behind them. */
    static String words(String text, int count) {
        List<String> words = List.of(text.split(" "));
        return String.join(" ", words.subList(0, Math.min(words.size(), count))).replaceAll("[.,;:]$", "");
    }

    /** The sentences of a text. */
    static String[] sentences(String text) {
        return text.split("(?<=[.!?])\\s+|(?<=[。！？।])");
    }

    /** A box that points to another story, or to some. */
    Element box() {
        Element box = new Element(page.pick("div", "aside", "section"));
        if (random.nextBoolean()) box.appendChild(page.cutLine(page.pick("div", "p", "h3"), page.phrase("related")));
        if (random.nextInt(4) == 0) {
            Element list = box.appendElement("ul");
            for (int i = 2 + random.nextInt(3); i > 0; i--) list.appendElement("li").appendChild(link());
            return box;
        }
        if (random.nextInt(4) == 0) box.appendElement("a").attr("href", "/story/1").appendElement("img").attr("src", "/i/1.jpg");
        box.appendElement(page.pick("h3", "h4", "p", "strong", "div")).appendChild(link());
        if (random.nextInt(3) > 0) box.appendChild(page.cutLine(page.pick("p", "p", "div"), other()));
        return box;
    }

    private Element link() {
        return page.cutLine("a", headline()).attr("href", "/story/" + random.nextInt(100_000));
    }

    /** A list of other stories, each with its headline and its first paragraph, all of one make. */
    Element summaries(String tag, String item) {
        Element list = new Element(tag);
        int count = 3 + random.nextInt(4), make = random.nextInt(11);
        boolean images = random.nextInt(3) == 0, dates = random.nextInt(3) == 0;
        for (int i = 0; i < count; i++) {
            Element one = list.appendElement(item);
            if (images) one.appendElement("img").attr("src", "/i/" + random.nextInt(100_000) + ".jpg");
            if (dates) one.appendChild(page.cutLine(page.pick("span", "div", "small"), page.dayAndTime()));
            if (make > 8) unlinked(one, make > 9);
            else if (make > 6) picture(one, make > 7 ? i + 1 + "/" + count + " " : "");
            else summary(one, make);
        }
        return list;
    }

    /** A headline that is no link and what the picture shows, such as a gallery of other stories has. */
    private void picture(Element one, String number) {
        one.appendElement("img").attr("src", "/i/" + random.nextInt(100_000) + ".jpg");
        one.appendChild(page.cutLine(page.pick("h3", "h4"), number + headline()));
        one.appendChild(page.cutLine(page.pick("p", "div"), other()));
        if (number.isEmpty()) one.appendElement("p").appendChild(page.cutLine("a", page.phrase("related")).attr("href", "/story/1"));
    }

    /** A headline and a text or two that no link tells from the story. */
    private void unlinked(Element one, boolean strong) {
        if (strong) one.appendChild(page.cutLine(page.pick("b", "strong"), headline()).wrap("<p></p>").parent());
        else one.appendChild(page.cutLine(page.pick("h3", "h2", "h4", "div"), headline()));
        for (int i = random.nextInt(3); i >= 0; i--) one.appendChild(page.cutLine("p", other()));
    }

    private void summary(Element one, int make) {
        String headline = headline(), text = other();
        if (make > 3) text = text.substring(0, Math.max(text.lastIndexOf(' ', 160), 60)).strip() + page.pick("...", "…", " [...]");
        Element link = new Element("a").attr("href", "/story/" + random.nextInt(100_000)).text(headline);
        switch (make) {
            case 0 -> {
                page.noteCut(headline);
                one.appendElement(page.pick("p", "div")).appendElement("b").appendChild(link);
                one.appendChild(page.cutLine("p", text));
            }
            case 1 -> { // a headline and a text that nothing but a line break parts
                page.noteCut(headline);
                page.noteCut(text);
                one.appendChild(link).appendElement("br").parent().appendText(text);
            }
            case 2 -> {
                String clock = 10 + random.nextInt(13) + ":" + (10 + random.nextInt(49));
                page.noteCut(clock + " " + headline);
                one.appendElement("p").appendText(clock + " ").appendChild(link);
                one.appendChild(page.cutLine("p", text));
            }
            case 3 -> {
                page.noteCut(headline);
                one.appendElement("strong").appendChild(link).parent().wrap("<div></div>");
                one.appendChild(page.cutLine("div", text));
            }
            case 4 -> { // all of it is a link
                page.noteCut(headline);
                one.appendElement("h4").appendChild(link);
                one.appendElement("p").appendElement("a").attr("href", link.attr("href")).text(text);
                page.noteCut(text);
            }
            case 5 -> {
                page.noteCut(headline);
                one.appendElement("h3").appendChild(link);
                String more = page.phrase("related");
                page.noteCut(text + " " + more);
                one.appendElement("p").appendText(text + " ").appendElement("a").attr("href", link.attr("href")).text(more);
            }
            default -> {
                page.noteCut(headline);
                one.appendElement("h3").appendChild(link);
                one.appendChild(page.cutLine("p", text));
            }
        }
    }

    /** Pictures with what they show: all of a page of one make. */
    Supplier<Element> captions() {
        String caption = page.pick("p", "p", "div", "small"), mark = page.pick("", "em", "i", "span");
        boolean signed = random.nextBoolean();
        return () -> {
            Element box = new Element("div");
            box.appendElement("p").appendElement("img").attr("src", "/i/" + random.nextInt(100_000) + ".jpg");
            String text = sentences(other())[0].strip() + (signed ? page.pick(" (", " / ", " ") + page.reader() : "");
            Element line = page.cutLine(caption, text);
            if (!mark.isEmpty()) line.html("<" + mark + ">" + line.html() + "</" + mark + ">");
            box.appendChild(line);
            return box;
        };
    }

    /** A question to readers with what they may answer. */
    Element poll() {
        Element poll = new Element(page.pick("div", "div", "form", "section"));
        if (random.nextBoolean()) poll.appendChild(page.cutLine(page.pick("div", "h3", "p"), page.phrase("widget")));
        poll.appendChild(page.cutLine(page.pick("p", "h4", "h3", "div", "strong"), headline() + "?"));
        Element list = random.nextBoolean() ? poll.appendElement("ul") : poll;
        boolean counts = random.nextBoolean();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            String answer = String.join(" ", List.of(other().split(" ")).subList(0, 1 + random.nextInt(3)));
            Element item = list == poll ? poll.appendElement(page.pick("div", "label", "p")) : list.appendElement("li");
            if (random.nextBoolean()) item.appendElement("input").attr("type", "radio");
            item.appendText(counts ? answer + " " + random.nextInt(100) + " %" : answer);
            page.noteCut(item.text());
        }
        if (random.nextBoolean()) poll.appendElement("button").text("OK");
        return poll;
    }

    /** Sentences of the house, as a box. */
    Element notice() {
        return HouseNotices.element(page, page.notice(false), random);
    }

    /** Sentences in which the house asks something of its readers, as a box or as a paragraph like the story's. */
    Element ask() {
        List<String> blocks = page.notice(true);
        if (random.nextBoolean()) return HouseNotices.element(page, blocks, random);
        return page.ownLine(HouseNotices.text(blocks.get(blocks.size() - 1)));
    }

    /** A line about an author. */
    Element bio() {
        String line = page.bio();
        if (random.nextBoolean()) return page.ownLine(line);
        Element one = page.cutLine(page.pick("p", "div", "em", "span"), line);
        if (random.nextInt(3) == 0) one.prependElement("img").attr("src", "/u/" + random.nextInt(100_000) + ".jpg");
        return one.wrap(page.pick("<div></div>", "<aside></aside>", "<section></section>")).parent();
    }

    /** Readers' comments. */
    Element comments() {
        return new CommentThread(page, pool, random).thread();
    }

    /** Another story with its headline, all in elements such as the page's own story has. */
    Element storyInside(Element paragraph) {
        Element story = new Element("div");
        if (random.nextInt(3) == 0) story.appendElement("hr");
        Element headline = page.cutLine(page.pick("h1", "h1", "h2", "h2", "h3"), headline());
        if (random.nextInt(3) == 0) headline.html("<a href=\"/story/" + random.nextInt(100_000) + "\">" + headline.html() + "</a>");
        story.appendChild(headline);
        if (random.nextInt(3) == 0) story.appendChild(page.cutLine(page.pick("p", "div"), page.dayAndTime()));
        paragraphs(story, paragraph, 2 + random.nextInt(6));
        return story;
    }

    private void paragraphs(Element story, Element like, int count) {
        int from = random.nextInt(pool.size());
        for (int i = 0; i < count; i++) {
            Element one = like.shallowClone().removeAttr("id").text(pool.get((from + i) % pool.size()));
            page.noteCut(one.text());
            story.appendChild(one);
        }
    }

    /** A whole other story with its headline, in elements such as the page's own story has, as pages print that load the next one below. */
    Element story(Element holder, Element paragraph) {
        Element story = new Element(holder.normalName().equals("td") ? "div" : holder.normalName());
        if (holder.hasAttr("class")) story.attr("class", holder.attr("class"));
        if (random.nextInt(4) == 0) story.appendChild(page.cutLine(page.pick("div", "p", "span"), page.phrase("related")));
        story.appendChild(page.cutLine(page.pick("h1", "h2", "h2", "h3", "div"), headline()));
        if (random.nextBoolean()) story.appendChild(page.cutLine(page.pick("p", "div"), page.dayAndTime()));
        if (random.nextBoolean()) story.appendChild(page.cutLine(page.pick("p", "div", "span"), page.reader()));
        if (random.nextInt(3) == 0) story.appendElement("img").attr("src", "/i/" + random.nextInt(100_000) + ".jpg");
        paragraphs(story, paragraph, 2 + random.nextInt(8));
        return random.nextBoolean() ? story : new Element(page.pick("div", "article", "section")).appendChild(story);
    }
}
