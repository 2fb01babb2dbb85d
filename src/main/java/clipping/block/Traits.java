package clipping.block;

import java.util.HashMap;
import java.util.Map;

/** What an element's name says about it, as a set of bits. */
final class Traits {
    /** Picture or player. */
    static final int PICTURE = 1;
    /** Field of a form. */
    static final int FIELD = 1 << 1;
    static final int BOLD = 1 << 2;
    static final int ITALIC = 1 << 3;
    /** Holds no page text. */
    static final int SKIPPED = 1 << 4;
    /** Its text begins a new line. */
    static final int BLOCK = 1 << 5;
    /** A block that may run on in a paragraph. */
    static final int RUNS_ON = 1 << 6;
    /** Its text continues a line. */
    static final int INLINE = 1 << 7;
    /** A custom element. */
    static final int OWN = 1 << 8;
    static final int LINK = 1 << 9;
    static final int TIME = 1 << 10;
    static final int BREAK = 1 << 11;
    static final int PRE = 1 << 12;
    static final int TABLE = 1 << 13;
    static final int TEMPLATE = 1 << 14;
    static final int DIALOG = 1 << 15;
    /** Shown whatever its attributes say. */
    static final int ROOT = 1 << 16;
    static final int SPAN = 1 << 17;
    /** Its content is for browsers that cannot show it. */
    static final int FALLBACK = 1 << 18;
    static final int HEADING = 1 << 19;

    /** In a short text it parts one piece from another, even if it has no name. */
    static final int PIECE = 1 << 20;
    static final int SMALLER = 1 << 21;

    private static final Map<String, Integer> OF = new HashMap<>(256);

    static {
        add(PICTURE, "img", "picture", "video", "iframe", "audio", "object", "svg", "amp-img", "amp-video");
        add(FIELD, "input", "select", "textarea");
        add(BOLD, "b", "strong");
        add(ITALIC, "i", "em");
        add(SKIPPED, "script", "style", "svg", "annotation", "annotation-xml", "iframe", "object", "select", "textarea", "head", "canvas",
            "audio", "video", "datalist", "noframes", "frameset", "embed", "applet", "title", "rt", "rp", "rtc");
        add(BLOCK, "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "dir",
            "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
            "hr", "html", "legend", "li", "main", "marquee", "menu", "nav", "noscript", "ol", "p", "pre", "search", "section", "summary",
            "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");
        add(RUNS_ON, "button", "noscript");
        add(INLINE, "a", "abbr", "b", "cite", "em", "font", "i", "label", "small", "span", "strong", "time");
        add(PIECE, "span", "small", "a");
        add(SMALLER, "small");
        add(OWN, "amp-img", "amp-video");
        add(LINK, "a");
        add(TIME, "time");
        add(BREAK, "br");
        add(PRE, "pre");
        add(TABLE, "table");
        add(TEMPLATE, "template");
        add(DIALOG, "dialog");
        add(ROOT, "body", "html");
        add(SPAN, "span");
        add(FALLBACK, "object", "select", "canvas", "audio", "video", "applet");
        add(HEADING, "h1", "h2", "h3", "h4", "h5", "h6");
    }

    private Traits() {
    }

    private static void add(int trait, String... tags) {
        for (String tag : tags) OF.put(tag, OF.getOrDefault(tag, 0) | trait);
    }

    /** The traits of elements with this name, in lower case. */
    static int of(String tag) {
        Integer traits = OF.get(tag);
        return traits != null ? traits : tag.indexOf('-') > 0 ? OWN : 0;
    }
}
