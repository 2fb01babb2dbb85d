package clipping.page;

import clipping.source.Deadline;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes out of a page's markup what nobody reads in its tree, often most of it, before the parser walks it: the content of scripts (kept beside it for
 * the claims) and styles, what comments say, attributes that tell nothing of an article, drawings. It follows the tokenizer of the HTML standard
 * (section 13.2.5) so that every tag means the same with and without what is taken out; where the standard lets that depend on the tree, the rest of the page
 * is left as it is.
 */
final class MarkupScanner {
    /** The attributes that this room and the next read, or by which the parser makes another tree. */
    static final String[] READ = {"aria-hidden", "aria-label", "class", "content", "datetime", "hidden", "href", "http-equiv", "id",
        "itemid", "itemprop", "itemscope", "itemtype", "lang", "name", "open", "property", "pubdate", "rel", "role", "shadowroot", "shadowrootmode", "src", "style",
        "title", "type", "value", "xml:lang"};
    private static final NameTable ATTRIBUTES = new NameTable(READ);
    /** Elements whose start changes how the markup goes on. */
    private static final NameTable ELEMENTS = new NameTable("script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp", "noscript", "svg", "math",
        "plaintext", "frameset", "template", "col", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");
    /** Elements of drawings that never end one. */
    private static final NameTable DRAWING = new NameTable("svg", "a", "animate", "animatemotion", "animatetransform", "circle", "clippath", "defs", "desc", "ellipse",
        "feblend", "fecolormatrix", "fecomponenttransfer", "fecomposite", "fedropshadow", "feflood", "fefunca", "fefuncb", "fefuncg", "fefuncr", "fegaussianblur",
        "feimage", "femerge", "femergenode", "femorphology", "feoffset", "feturbulence", "filter", "g", "image", "line", "lineargradient", "marker", "mask", "path",
        "pattern", "polygon", "polyline", "radialgradient", "rect", "set", "stop", "style", "switch", "symbol", "text", "textpath", "title", "tspan", "use", "view");
    private static final long SPACES = 1L << ' ' | 1L << '\n' | 1L << '\t' | 1L << '\r' | 1L << '\f';
    private static final long NAME_ENDS = SPACES | 1L << '/' | 1L << '>';
    private static final int DEEPEST_DRAWING = 60;
    /** The parser drops attributes beyond so many. */
    private static final int MOST_ATTRIBUTES = 512;

    private final byte[] in;
    /** The bytes as characters of Latin-1: Java searches such a string many bytes at a time. */
    private final String raw;
    private final int end;
    private final Deadline deadline;
    private final MarkupCopy copy;
    private int tags;
    private int[] scripts = new int[64];
    private int numbers;
    private boolean selfClosing;
    private boolean mayBeNoscript;
    private boolean hadTemplate;
    private int escape = -1;
    /** The names of the drawing's open elements: where each begins. */
    private final int[] open = new int[DEEPEST_DRAWING];
    private int depth;
    private MarkupCopy.Mark drawing;
    private boolean drawingSays;

    private MarkupScanner(byte[] page, int from, Deadline deadline) {
        this.in = page;
        this.end = page.length;
        this.raw = new String(page, StandardCharsets.ISO_8859_1);
        this.copy = new MarkupCopy(page, from);
        this.deadline = deadline;
    }

    /**
     * The markup without what nobody reads.
     *
     * @throws Deadline.Passed when the time is over
     */
    static Markup scan(PageText text, Deadline deadline) {
        MarkupScanner scanner = new MarkupScanner(text.bytes(), text.from(), deadline);
        boolean all = text.utf8().regular() && scanner.walk(text.from());
        scanner.copy.keep(scanner.end);
        return new Markup(scanner.copy.bytes(), scanner.copy.length(), all ? scanner.tags : -1, text.bytes(), Arrays.copyOf(scanner.scripts, scanner.numbers));
    }

    /** Whether the end was reached; else the rest is to be left as it is. */
    private boolean walk(int from) {
        int at = from;
        while (true) {
            int open = raw.indexOf('<', at);
            if (depth > 0 && !drawingSays) drawingSays = !isBlank(at, open < 0 ? end : open);
            if (open < 0 || open + 1 == end) return true;
            byte next = in[open + 1];
            if (isLetter(next)) at = startTag(open + 1);
            else if (next == '/') at = endTag(open + 2);
            else if (next == '!' || next == '?') at = declaration(open);
            else at = sign(open);
            if (at < 0) return false;
            if ((++tags & 1023) == 0) deadline.check();
        }
    }

    private int sign(int open) {
        drawingSays = true;
        return open + 1;
    }

    /** Where the markup goes on behind a comment or the like, -1 when it has no end. */
    private int declaration(int open) {
        if (!raw.startsWith("<!--", open)) return depth > 0 ? -1 : behind(open + 2); // in a drawing it may be a section of characters
        int from = open + 4;
        if (from < end && in[from] == '>') return from + 1;
        if (raw.startsWith("->", from)) return from + 2;
        for (int dashes = from; (dashes = raw.indexOf("--", dashes)) >= 0; dashes++) {
            int close = dashes + 2 < end && in[dashes + 2] == '!' ? dashes + 3 : dashes + 2;
            if (close >= end || in[close] != '>') continue;
            if (!isNoteOfOrigin(from, dashes)) copy.leaveOut(from, dashes);
            return close + 1;
        }
        return -1;
    }

    private int behind(int from) {
        int close = raw.indexOf('>', from);
        return close < 0 ? -1 : close + 1;
    }

    private boolean isNoteOfOrigin(int from, int to) {
        if (to - from > 4 * ClaimReader.LONGEST_COMMENT) return false;
        for (int i = from; i + 12 < to; i++) if (in[i] == 's' && raw.startsWith("saved ", i) || in[i] == 'M' && raw.startsWith("Mirrored from ", i)) return true;
        return false;
    }

    private int endTag(int name) {
        if (name == end) return -1;
        if (!isLetter(in[name])) return behind(name);
        int nameEnd = nameEnd(name);
        int behind = attributes(nameEnd, false);
        if (behind < 0) return -1;
        if (depth > 0) {
            int top = this.open[depth - 1];
            int size = nameEnd(top) - top;
            if (size != nameEnd - name || !raw.regionMatches(true, name, raw, top, size)) return -1;
            if (--depth == 0 && !drawingSays) {
                copy.leaveOut(drawing, name - 2);
            }
        } else if (mayBeNoscript && "noscript".equals(ELEMENTS.find(in, name, nameEnd))) {
            mayBeNoscript = false;
        }
        return behind;
    }

    private int startTag(int name) {
        int nameEnd = nameEnd(name);
        if (depth > 0) return drawn(name, nameEnd);
        String element = ELEMENTS.find(in, name, nameEnd);
        if (element == null) return attributes(nameEnd, true);
        switch (element) {
            case "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp" -> {
                int behind = attributes(nameEnd, true);
                return behind < 0 || selfClosing && mayBeNoscript ? -1 : content(element, behind);
            }
            case "noscript" -> {
                mayBeNoscript = true;
                return attributes(nameEnd, true);
            }
            case "template" -> {
                hadTemplate = true;
                return attributes(nameEnd, true);
            }
            case "col" -> {
                return hadTemplate ? -1 : attributes(nameEnd, true); // behind a column in a template the parser takes no scripts
            }
            case "svg" -> {
                if (mayBeNoscript) return -1; // there it is no drawing
                int behind = attributes(nameEnd, true);
                if (behind < 0 || selfClosing) return behind;
                copy.keep(behind);
                drawing = copy.mark();
                drawingSays = false;
                open[depth++] = name;
                return behind;
            }
            case "math", "plaintext", "frameset" -> {
                return -1;
            }
            default -> { // of formatting elements the parser counts those that are alike
                return attributes(nameEnd, false);
            }
        }
    }

    private int drawn(int name, int nameEnd) {
        int top = open[depth - 1];
        String around = DRAWING.find(in, top, nameEnd(top));
        if (DRAWING.find(in, name, nameEnd) == null || around.equals("title") || around.equals("desc") || depth == DEEPEST_DRAWING) return -1;
        int behind = attributes(nameEnd, true);
        if (behind >= 0 && !selfClosing) open[depth++] = name;
        return behind;
    }

    /** The end of an element's content in which tags mean nothing. */
    private int content(String element, int from) {
        int close = close(element, from);
        if (close < 0) return -1;
        if (element.equals("script")) {
            if (isEscaped(from, close)) return -1;
            if (close > from) number(from, close);
        } else if (element.equals("style")) {
            copy.leaveOut(from, close);
        }
        return close;
    }

    private int close(String element, int from) {
        int size = element.length();
        for (int i = from; (i = raw.indexOf("</", i)) >= 0; i += 2) {
            int nameEnd = i + 2 + size;
            if (nameEnd < end && NameTable.isAt(element, in, i + 2) && is(in[nameEnd], NAME_ENDS)) return i;
        }
        return -1;
    }

    /** Whether a script that holds a comment with the start of a script may end later than at the first end tag. */
    private boolean isEscaped(int from, int to) {
        if (escape < from) {
            escape = raw.indexOf("<!--", from);
            if (escape < 0) escape = Integer.MAX_VALUE;
        }
        if (escape >= to) return false;
        for (int i = escape; (i = raw.indexOf('<', i)) >= 0 && i < to; i++) if (i + 7 <= to && NameTable.isAt("script", in, i + 1)) return true;
        return false;
    }

    /** Puts a script's number where its content was. */
    private void number(int from, int to) {
        if (numbers == scripts.length) scripts = Arrays.copyOf(scripts, numbers * 2);
        scripts[numbers++] = from;
        scripts[numbers++] = to;
        copy.leaveOut(from, to);
        copy.put(Integer.toString(numbers / 2 - 1));
    }

    /** Behind the tag whose attributes begin at {@code from}, -1 when it does not end; leaves those out that nobody reads where {@code some} says so. */
    private int attributes(int from, boolean some) {
        int at = from;
        int count = 0;
        MarkupCopy.Mark start = copy.mark();
        boolean leaves = some;
        while (true) {
            int before = at;
            boolean slash = false;
            while (at < end && (in[at] == '/' || is(in[at], SPACES))) slash = in[at++] == '/';
            if (at == end) return -1;
            if (in[at] == '>') {
                selfClosing = slash;
                return at + 1;
            }
            int name = at++;
            while (at < end && in[at] != '=' && !is(in[at], NAME_ENDS)) at++;
            int nameEnd = at;
            while (at < end && is(in[at], SPACES)) at++;
            if (at == end) return -1;
            if (in[at] == '=') {
                at = value(at + 1);
                if (at < 0) return -1;
            } else {
                at = nameEnd;
            }
            if (leaves && ATTRIBUTES.find(in, name, nameEnd) == null) {
                copy.leaveOut(before, at);
                if (in[at] != '>' && !is(in[at], SPACES)) copy.put(" ");
            }
            if (++count == MOST_ATTRIBUTES && leaves) {
                leaves = false;
                copy.goBack(start);
            }
        }
    }

    /** Behind an attribute's value, which is behind {@code from}; -1 when it does not end. */
    private int value(int from) {
        int at = from;
        while (at < end && is(in[at], SPACES)) at++;
        if (at == end) return -1;
        if (in[at] == '"' || in[at] == '\'') {
            int close = raw.indexOf(in[at], at + 1);
            return close < 0 || close + 1 == end ? -1 : close + 1;
        }
        while (at < end && in[at] != '>' && !is(in[at], SPACES)) at++;
        return at == end ? -1 : at;
    }

    private int nameEnd(int name) {
        int at = name;
        while (at < end && !is(in[at], NAME_ENDS)) at++;
        return at;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) if (!is(in[i], SPACES)) return false;
        return true;
    }

    private static boolean is(byte b, long kinds) {
        return (b & 0xc0) == 0 && (kinds >>> b & 1) != 0;
    }

    private static boolean isLetter(byte b) {
        return (b | ' ') >= 'a' && (b | ' ') <= 'z';
    }
}
