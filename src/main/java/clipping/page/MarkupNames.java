package clipping.page;

/** The names of elements, attributes and their values that {@link MarkupScanner} looks for. */
final class MarkupNames {
    /** The attributes that this room and the next read, and those that change how the parser builds the tree. */
    static final String[] READ = {"alt", "aria-hidden", "class", "classid", "content", "data", "data-date", "data-datetime", "data-time",
        "datetime", "hidden", "href", "http-equiv", "id", "itemid", "itemprop", "itemscope", "itemtype", "lang", "name", "open", "property",
        "pubdate", "rel", "role", "shadowroot", "shadowrootmode", "src", "srcdoc", "style", "title", "type", "value", "xml:lang"};
    static final NameTable ATTRIBUTES = new NameTable(READ);
    /** Elements whose start tag changes how the markup is read, or that may be left out. */
    static final NameTable ELEMENTS = new NameTable("script", "style", "link", "title", "textarea", "iframe", "noembed",
        "noframes", "xmp", "noscript", "svg", "math", "plaintext", "frameset", "template", "col", "pre",
        "listing", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");
    /** Types of scripts without data, and relations of links that lead to no other form of the page. */
    static final NameTable CODE = new NameTable("text/javascript", "application/javascript", "application/x-javascript", "module",
        "speculationrules");
    static final NameTable RESOURCES = new NameTable("stylesheet", "preload", "prefetch", "modulepreload", "dns-prefetch", "preconnect",
        "icon", "shortcut icon", "apple-touch-icon", "apple-touch-icon-precomposed", "mask-icon", "manifest", "alternate", "search",
        "pingback", "edituri", "wlwmanifest", "https://api.w.org/");

    private MarkupNames() {
    }
}
