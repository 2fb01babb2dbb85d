package clipping.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page reduced to what somebody would keep of it to show a fault, or a small site would print: the headline, the story and a little
 * around it, in plain elements without names.
 */
final class ReducedPage {
    private final ChangedPage page;
    private final Random random;
    private final Element body;

    private ReducedPage(ChangedPage page, Random random) {
        this.page = page;
        this.random = random;
        body = page.document().body();
    }

    /**
     * Reduces a page.
     *
     * @param story its leaves in order
     * @return the leaves of the reduced page in order
     */
    static List<Element> of(ChangedPage page, List<Element> story, Random random) {
        return new ReducedPage(page, random).reduce(story);
    }

    private List<Element> reduce(List<Element> story) {
        Document document = page.document();
        Element heading = document.selectFirst("h1");
        String title = heading == null || heading.text().isBlank() ? document.title() : heading.text();
        document.select("script, style, noscript, link").remove();
        body.empty();
        for (String name : List.of("class", "id", "style")) body.removeAttr(name);
        if (random.nextInt(3) > 0) body.appendChild(menu(page.pick("header", "nav", "div")));
        Element holder = holder();
        if (random.nextInt(5) > 0) holder.appendElement("h1").text(title);
        about(holder);
        List<Element> leaves = tell(story, holder);
        if (random.nextInt(3) == 0) body.appendChild(menu(page.pick("aside", "div")));
        if (random.nextInt(3) > 0) body.appendChild(page.cutLine(page.pick("footer", "p", "div"), page.phrase("copyright")));
        return leaves;
    }

    private Element holder() {
        return switch (random.nextInt(5)) {
            case 0 -> body;
            case 1 -> body.appendElement("main").appendElement("article");
            case 2 -> body.appendElement("article");
            case 3 -> body.appendElement("div").appendElement("div");
            default -> body.appendElement("div");
        };
    }

    private Element menu(String tag) {
        Element menu = new Element(tag);
        boolean list = random.nextBoolean();
        Element links = list ? menu.appendElement("ul") : menu;
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            Element link = page.cutLine("a", page.phrase("navigation")).attr("href", "/" + random.nextInt(100));
            if (list) links.appendElement("li").appendChild(link);
            else links.appendChild(link).appendText(" ");
        }
        return menu;
    }

    /** Who wrote it and when. */
    private void about(Element holder) {
        String writer = random.nextInt(3) == 0 ? page.phrase("byline") : page.reader();
        if (random.nextBoolean()) holder.appendChild(page.cutLine(page.pick("p", "div", "address"), writer));
        if (random.nextBoolean()) holder.appendChild(page.cutLine(page.pick("p", "time", "div", "span"), page.dayAndTime()));
    }

    private List<Element> tell(List<Element> story, Element holder) {
        List<Element> leaves = new ArrayList<>();
        Element list = null;
        for (Element from : story) {
            Element leaf = new Element(tag(from)).html(from.html());
            leaf.getAllElements().forEach(e -> e.removeAttr("class").removeAttr("id"));
            if (leaf.normalName().equals("li")) {
                if (list == null) list = holder.appendElement("ul");
                list.appendChild(leaf);
            } else {
                list = null;
                holder.appendChild(leaf);
            }
            leaves.add(leaf);
        }
        return leaves;
    }

    private static String tag(Element from) {
        String name = from.normalName();
        return name.matches("h[2-6]|li|blockquote") ? name : "p";
    }
}
