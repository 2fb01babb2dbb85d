package clipping.change;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The story in other elements than the page's: items of a list, links on its words, headings that are none, a hidden copy. */
final class OtherElements {
    /** Characters of a text in which a word is linked. */
    private static final int LONG = 60;

    private OtherElements() {
    }

    /** Makes paragraphs that follow one another items of a list. */
    static void list(ChangedPage page) {
        Element list = null;
        for (Element e : page.paragraphs()) {
            if (list == null || e.previousElementSibling() != list) {
                list = new Element("ul");
                e.before(list);
            }
            list.appendElement("li").appendChild(e);
        }
    }

    /** Links some words of each paragraph, and more of each second one. */
    static void links(ChangedPage page) {
        int number = 0;
        for (Element e : page.paragraphs()) {
            List<TextNode> texts = e.textNodes();
            if (texts.isEmpty() || texts.get(0).getWholeText().strip().length() < LONG) continue;
            TextNode behind = link(texts.get(0), ++number);
            if (number % 2 == 0 && behind.getWholeText().strip().length() > LONG) link(behind, number);
        }
    }

    /** Links two to four words, or as many characters, not far from a text's start. Returns the text behind them. */
    private static TextNode link(TextNode text, int number) {
        String whole = text.getWholeText();
        int from = whole.indexOf(' ', 8) + 1, to = from;
        if (from == 0 || from > LONG) from = to = 8;
        for (int words = 2 + number % 3; words > 0 && to >= 0; words--) to = whole.indexOf(' ', to + 1);
        if (to < 0 || to > whole.length() - 2) to = Math.min(from + 5, whole.length() - 1);
        TextNode linked = text.splitText(from), behind = linked.splitText(to - from);
        linked.wrap("<a href=\"/topic/" + number + "\"></a>");
        return behind;
    }

    /** Headings below the first level as bold paragraphs or as plain elements. */
    static void headings(ChangedPage page) {
        boolean strong = page.pick("p", "div").equals("p");
        for (Element e : page.document().select("h2, h3, h4, h5, h6")) {
            if (strong) e.tagName("strong").wrap("<p></p>");
            else e.tagName("div");
        }
    }

    /** Puts a hidden copy of the story before or behind it. */
    static void copy(ChangedPage page) {
        Element copy = page.holder().clone();
        if (page.pick("style", "attribute").equals("style")) copy.attr("style", "display:none");
        else copy.attr("hidden", "");
        if (page.pick("before", "behind").equals("before")) page.holder().before(copy);
        else page.holder().after(copy);
    }
}
