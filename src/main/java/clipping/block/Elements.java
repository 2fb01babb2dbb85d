package clipping.block;

import clipping.lexicon.ChromeNames;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How elements are shown: which begin a line of their own, which run on in a line, which are not seen at all. */
final class Elements {
    static final Set<String> PICTURES = Set.of("img", "picture", "video", "iframe", "audio", "object", "svg", "amp-img", "amp-video");
    static final Set<String> FIELDS = Set.of("input", "select", "textarea");
    static final Set<String> BOLD = Set.of("b", "strong");
    static final Set<String> ITALIC = Set.of("i", "em");
    private static final Set<String> SKIPPED = Set.of("script", "style", "svg", "annotation", "annotation-xml", "iframe", "object", "select", "textarea", "head",
        "canvas", "audio", "video", "map", "datalist", "noframes", "frameset", "embed", "applet");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog",
        "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html",
        "legend", "li", "main", "marquee", "menu", "nav", "noscript", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "ul");
    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "cite", "em", "font", "i", "label", "small", "span", "strong", "time");
    /** So far down an element of the page's own making is looked into for blocks. */
    private static final int LOOK = 60;
    /** So far a part of the page that is switched off for screen readers is looked into for the page itself. */
    private static final int LOOK_FAR = 20_000;

    private Elements() {
    }

    /** It as the later rooms see it. Attributes are looked up by the names in lower case that the parser gives them: other ways cost several times as much. */
    static Container container(Element e, String tag, Container parent, int order) {
        int depth = parent == null ? 0 : parent.depth() + 1;
        if (e.attributesSize() == 0) return new Container(parent, order, depth, tag, "", "", "", "", "", "", "");
        Attributes a = e.attributes();
        return new Container(parent, order, depth, tag, a.get("class").trim(), a.get("id"), a.get("role").toLowerCase(Locale.ROOT), a.get("itemprop"), a.get("itemtype"),
            a.hasKey("datetime") ? a.get("datetime") : a.get("content"), a.get("aria-label"));
    }

    private static String value(Element e, String attribute) {
        return e.attributesSize() == 0 ? "" : e.attributes().get(attribute);
    }

    private static boolean has(Element e, String attribute) {
        return e.attributesSize() > 0 && e.attributes().hasKey(attribute);
    }

    /** Whether nothing in it is text of the page; a template is only where it makes the shadow tree that its host shows. */
    static boolean isSkipped(Element e, String tag) {
        return SKIPPED.contains(tag) || tag.equals("template") && !has(e, "shadowrootmode") && !has(e, "shadowroot") || isSign(e);
    }

    /** A mark that is only there for the eye: the hash or pilcrow of a heading's anchor, an arrow. */
    private static boolean isSign(Element e) {
        if (!value(e, "aria-hidden").equals("true") || e.childNodeSize() != 1 || !(e.childNode(0) instanceof TextNode t)) return false;
        String text = t.getWholeText().strip();
        if (text.length() > 3) return false;
        for (int i = 0; i < text.length(); i++) if (Character.isLetterOrDigit(text.charAt(i))) return false;
        return true;
    }

    /** Whether an element that runs on in a line by its name. */
    static boolean isInline(String tag) {
        return INLINE.contains(tag);
    }

    /** Whether a line ends where it begins and where it ends. */
    static boolean isBlock(Element e, String tag) {
        if (BLOCKS.contains(tag)) return !runsOn(e, tag);
        if (tag.indexOf('-') > 0) return holdsBlocks(e);
        return INLINE.contains(tag) && style(e).contains("display:block");
    }

    /** A button in the midst of a paragraph's text is a word of it; pictures for readers without scripts do not end a paragraph. */
    private static boolean runsOn(Element e, String tag) {
        boolean button = tag.equals("button");
        if (!button && !tag.equals("noscript") || e.parent() == null || !e.parent().normalName().equals("p")) return false;
        return button ? isText(e.previousSibling()) && isText(e.nextSibling()) : !e.hasText();
    }

    private static boolean isText(Node node) {
        return node instanceof TextNode t && !t.isBlank();
    }

    /** An element of the page's own making is what stands in it. */
    private static boolean holdsBlocks(Element root) {
        Node node = root;
        for (int seen = 0; seen < LOOK; seen++) {
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
            } else {
                while (node != root && node.nextSibling() == null) node = node.parentNode();
                if (node == root) return false;
                node = node.nextSibling();
            }
            if (node instanceof Element e && BLOCKS.contains(e.normalName())) return true;
        }
        return false;
    }

    /** Whether it is not shown, as far as its own attributes tell. */
    static boolean isUnseen(Element e, String tag) {
        if (tag.equals("body") || tag.equals("html")) return false; // shown by a script, or there is no page
        if (has(e, "hidden") || tag.equals("dialog") && !has(e, "open")) return true;
        String style = style(e);
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** Whether it holds words that only screen readers tell: where a link leads, that it opens a window. */
    static boolean isForScreenReaders(Element e, String tag) {
        if (!tag.equals("span") || e.className().isEmpty()) return false;
        ChromeNames.Match match = ChromeNames.load().find(e.className());
        return match != null && match.subject().equals("hidden");
    }

    /** Whether screen readers leave it out: mostly copies and ornaments, but the page itself where a dialog stands before it. */
    static boolean isUntold(Element e) {
        return value(e, "aria-hidden").equals("true") && !(e.parent() != null && e.parent().normalName().equals("body") && holdsPage(e));
    }

    private static boolean holdsPage(Element root) {
        Node node = root;
        for (int seen = 0; seen < LOOK_FAR; seen++) {
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
            } else {
                while (node != root && node.nextSibling() == null) node = node.parentNode();
                if (node == root) return false;
                node = node.nextSibling();
            }
            if (node instanceof Element e && (e.normalName().equals("main") || e.normalName().equals("h1"))) return true;
        }
        return false;
    }

    private static String style(Element e) {
        String style = value(e, "style");
        return style.isEmpty() ? style : style.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
