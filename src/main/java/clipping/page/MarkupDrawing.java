package clipping.page;

/** Follows the elements of a drawing while they are nested correctly; an element that could end the drawing is not part of it. */
final class MarkupDrawing {
    private static final int DEEPEST = 60;
    private static final NameTable ELEMENTS = new NameTable("svg", "a", "animate", "animatemotion", "animatetransform", "circle",
        "clippath", "defs", "desc", "ellipse",
        "feblend", "fecolormatrix", "fecomponenttransfer", "fecomposite", "fedropshadow", "feflood", "fefunca", "fefuncb", "fefuncg",
        "fefuncr", "fegaussianblur",
        "feimage", "femerge", "femergenode", "femorphology", "feoffset", "feturbulence", "filter", "g", "image", "line", "lineargradient",
        "marker", "mask", "path",
        "pattern", "polygon", "polyline", "radialgradient", "rect", "set", "stop", "style", "switch", "symbol", "text", "textpath",
        "title", "tspan", "use", "view");

    private final byte[] in;
    private final String raw;
    /** Begin and end of the names of its open elements. */
    private final int[] names = new int[DEEPEST];
    private int depth;
    private boolean plain;
    private boolean says;
    private int kept;

    MarkupDrawing(byte[] in, String raw) {
        this.in = in;
        this.raw = raw;
    }

    boolean isOpen() {
        return depth > 0;
    }

    /** A drawing begins with the tag whose name begins at {@code name}; {@code kept} bytes of the page are kept before it. */
    void opens(int name, int kept) {
        this.kept = kept;
        says = false;
        opens(name);
    }

    /** An element of the drawing begins. */
    void opens(int name) {
        names[depth++] = name;
        plain = raw.regionMatches(true, name, "title", 0, 5) || raw.regionMatches(true, name, "desc", 0, 4);
    }

    /** Whether text stands here that may be markup again. */
    boolean isPlain() {
        return plain;
    }

    /** How much was kept when it began. */
    int kept() {
        return kept;
    }

    /** Whether an element of this name may be part of the drawing here. */
    boolean takes(int name, int nameEnd) {
        return !plain && depth < DEEPEST && ELEMENTS.find(in, name, nameEnd) != null;
    }

    /** Whether an end tag of this name ends its innermost element. */
    boolean closes(int name, int nameEnd) {
        int top = names[depth - 1];
        int size = nameEnd - name;
        if (!raw.regionMatches(true, name, raw, top, size) || !MarkupTag.is(in[top + size], MarkupTag.NAME_ENDS)) return false;
        depth--;
        plain = false;
        return true;
    }

    /** The drawing contains text. */
    void says(int from, int to) {
        if (from > 0 && in[from - 1] == '<') says = true;
        for (int i = from; i < to && !says; i++) says = !MarkupTag.is(in[i], MarkupTag.SPACES);
    }

    /** Whether it holds any text. */
    boolean says() {
        return says;
    }
}
