package clipping.page;

import static clipping.page.MarkupTag.is;

import clipping.source.Deadline;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Removes from a page's markup what nobody reads in its tree, often most of it, before it is parsed: scripts (the content of those with
 * data is kept aside for the claims), styles, the text of comments, attributes that say nothing about an article, drawings, and all but one
 * space between two tags. It follows the tokenizer of the HTML standard (section 13.2.5), so that every tag means the same with and without
 * what is removed; where the standard makes that depend on the tree, the rest of the page stays as it is.
 */
final class MarkupScanner {
    /** Bytes of a script that does no more than print or count the page; without content it is at an address. */
    private static final int SHORT_SCRIPT = 60;
    /** Most bytes of a style's tag in which a medium is looked for. */
    private static final int LONG_TAG = 500;

    private final byte[] in;
    /** The bytes as Latin-1 characters: Java searches such a string many bytes at a time. */
    private final String raw;
    private final int end;
    private final Deadline deadline;
    private final MarkupCopy copy;
    private final MarkupTag tag;
    private final MarkupDrawing drawing;
    private int tags;
    private final StyleRules styles = new StyleRules();
    private int[] scripts = new int[16];
    private int numbers;
    private boolean hadElement;
    private boolean hadTemplate;
    private boolean hadPre;
    private boolean hadScript;
    private boolean mayBeNoscript;
    private int comment = -1;

    private MarkupScanner(byte[] page, int from, Deadline deadline) {
        this.in = page;
        this.end = page.length;
        this.raw = new String(page, StandardCharsets.ISO_8859_1);
        this.copy = new MarkupCopy(page, from);
        this.tag = new MarkupTag(page, raw);
        this.drawing = new MarkupDrawing(page, raw);
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
        return new Markup(scanner.copy.bytes(), scanner.copy.length(), all ? scanner.tags : -1, text.bytes(),
            scanner.hadScript, Arrays.copyOf(scanner.scripts, scanner.numbers), scanner.styles.hidden(), scanner.styles.lines());
    }

    /** Walks the markup; false if it must stop before the end: the rest then stays as it is. */
    private boolean walk(int from) {
        int at = from;
        while (true) {
            int open = raw.indexOf('<', at);
            if (drawing.isOpen()) drawing.says(at, open < 0 ? end : open);
            else if (open > at + 1 && is(in[at], MarkupTag.SPACES)) fold(at, open);
            if (open < 0 || open + 1 == end) return true;
            byte next = in[open + 1];
            if (isLetter(next)) at = drawing.isOpen() ? drawn(open + 1) : startTag(open + 1);
            else if (next == '/') at = endTag(open + 2);
            else if (next == '!' || next == '?') at = declaration(open);
            else at = open + 1;
            if (at < 0) return false;
            if ((++tags & 1023) == 0) deadline.check();
        }
    }

    /** Keeps one character of white space between two tags: a line end if there is one, else the first. */
    private void fold(int from, int to) {
        if (hadPre || from == 0 || in[from - 1] != '>') return;
        int kept = -1;
        for (int i = from; i < to; i++) {
            if (in[i] == '\f' || !is(in[i], MarkupTag.SPACES)) return;
            if (kept < 0 && (in[i] == '\n' || in[i] == '\r')) kept = i;
        }
        if (kept < 0) kept = from;
        copy.leaveOut(from, kept);
        copy.leaveOut(kept + 1, to);
    }

    /** Index after a comment or the like, -1 if it has no end. */
    private int declaration(int open) {
        // in a drawing it may be a CDATA section
        if (!raw.startsWith("<!--", open)) return drawing.isOpen() ? -1 : behind(open + 2);
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
        for (int i = from; i + 12 < to; i++)
            if (in[i] == 's' && raw.startsWith("saved ", i) || in[i] == 'M' && raw.startsWith("Mirrored from ", i)) return true;
        return false;
    }

    private int endTag(int name) {
        if (name == end) return -1;
        if (!isLetter(in[name])) return behind(name);
        int nameEnd = nameEnd(name);
        int behind = tag.read(nameEnd);
        if (behind < 0) return -1;
        if (drawing.isOpen()) {
            if (!drawing.closes(name, nameEnd)) return -1;
            if (!drawing.isOpen() && !drawing.says()) copy.takeBack(drawing.kept(), name - 2);
        } else if (mayBeNoscript && "noscript".equals(MarkupNames.ELEMENTS.find(in, name, nameEnd))) {
            mayBeNoscript = false;
        }
        return behind;
    }

    private int startTag(int name) {
        int nameEnd = nameEnd(name);
        String element = MarkupNames.ELEMENTS.find(in, name, nameEnd);
        int behind = tag.read(nameEnd);
        if (behind < 0) return -1;
        if (element == null) return without(behind);
        switch (element) {
            case "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp" -> {
                return text(element, name, behind);
            }
            case "link" -> {
                if (!isNeedless(name - 1, "rel", MarkupNames.RESOURCES, false)) return without(behind);
                copy.leaveOut(name - 1, behind);
                return behind;
            }
            case "noscript" -> mayBeNoscript = true;
            case "template" -> hadTemplate = true;
            case "pre", "listing" -> hadPre = true; // they drop a line end at the start of their text
            case "col" -> {
                if (hadTemplate) return -1; // after a column in a template the parser accepts no scripts
            }
            case "svg" -> {
                return mayBeNoscript ? -1 : drawing(name, behind); // in a noscript it may not be a drawing
            }
            case "math", "plaintext", "frameset" -> {
                return -1;
            }
            default -> {
                hadElement = true;
                return behind; // the parser counts equal formatting elements, by all their attributes
            }
        }
        return without(behind);
    }

    private int text(String element, int name, int behind) {
        return tag.isSelfClosing() && mayBeNoscript ? -1 : content(element, name, behind);
    }

    private int drawing(int name, int behind) {
        without(behind);
        if (tag.isSelfClosing()) return behind;
        copy.keep(behind);
        drawing.opens(name, copy.length());
        return behind;
    }

    /** Reads a tag inside a drawing. */
    private int drawn(int name) {
        int nameEnd = nameEnd(name);
        boolean script = "script".equals(MarkupNames.ELEMENTS.find(in, name, nameEnd));
        if (!script && !drawing.takes(name, nameEnd)) return -1;
        int behind = tag.read(nameEnd);
        if (behind < 0 || script && (!tag.isSelfClosing() || drawing.isPlain())) return -1;
        if (script) { // it is empty, but the parser would take what follows as its content
            copy.leaveOut(name - 1, behind);
            return behind;
        }
        if (!tag.isSelfClosing()) drawing.opens(name);
        return without(behind);
    }

    /** Leaves out the tag's attributes that nobody reads; the markup continues at {@code behind}. */
    private int without(int behind) {
        hadElement = true;
        if (tag.isCrowded()) return behind;
        for (int i = 0; i < tag.count(); i++) {
            if (tag.name(i, MarkupNames.ATTRIBUTES) != null) continue;
            int to = tag.behind(i);
            copy.leaveOut(tag.before(i), to);
            if (in[to] != '>' && !is(in[to], MarkupTag.SPACES)) copy.put(" ");
        }
        return behind;
    }

    /**
     * Whether the whole element at {@code open} may go: its attribute {@code kind} has no value or one of {@code needless}, and its removal
     * changes nothing else and makes no character reference or tag of its neighbours.
     */
    private boolean isNeedless(int open, String kind, NameTable needless, boolean withoutKind) {
        if (!hadElement || hadPre || mayBeNoscript || tag.isCrowded() || in[open - 1] != '>' && !is(in[open - 1], MarkupTag.SPACES)) {
            return false;
        }
        boolean known = withoutKind;
        for (int i = 0; i < tag.count(); i++) {
            String name = tag.name(i, MarkupNames.ATTRIBUTES);
            if (name == null) continue;
            if (name.equals("itemprop") || name.equals("itemscope")) return false;
            if (name.equals(kind)) {
                if (tag.isNoneOf(i, needless)) return false;
                known = true;
            }
        }
        return known;
    }

    /** End of the content of an element in which tags have no meaning. */
    private int content(String element, int name, int from) {
        int close = close(element, from);
        boolean script = element.equals("script");
        hadScript |= script && (close <= from || close - from > SHORT_SCRIPT);
        if (close < 0 || script && isEscaped(from, close)) {
            without(from);
            return -1;
        }
        boolean style = element.equals("style");
        if (style && close > from && !mayBeNoscript && isForScreens(name, from)) styles.read(raw.substring(from, close));
        if ((script || style) && isNeedless(name - 1, script ? "type" : "style", MarkupNames.CODE, true)) {
            int behind = tag.read(close + 2 + element.length());
            if (behind < 0) return -1;
            copy.leaveOut(name - 1, behind);
            return behind;
        }
        without(from);
        if (script && close > from) number(from, close);
        else if (style) copy.leaveOut(from, close);
        return close;
    }

    /** Whether the tag of a style does not bind it to a medium such as print. */
    private boolean isForScreens(int name, int behind) {
        String text = raw.substring(name, Math.min(behind, name + LONG_TAG));
        return !text.contains("media=") || text.contains("all") || text.contains("screen");
    }

    private int close(String element, int from) {
        int size = element.length();
        for (int i = from; (i = raw.indexOf("</", i)) >= 0; i += 2) {
            int nameEnd = i + 2 + size;
            if (nameEnd < end && NameTable.isAt(element, in, i + 2) && is(in[nameEnd], MarkupTag.NAME_ENDS)) return i;
        }
        return -1;
    }

    /** Whether a script with a comment that contains the start of a script may end later than at the first end tag. */
    private boolean isEscaped(int from, int to) {
        if (comment < from) {
            comment = raw.indexOf("<!--", from);
            if (comment < 0) comment = Integer.MAX_VALUE;
        }
        if (comment >= to) return false;
        for (int i = comment; (i = raw.indexOf('<', i)) >= 0 && i < to; i++)
            if (i + 7 <= to && NameTable.isAt("script", in, i + 1)) return true;
        return false;
    }

    /** Writes a script's number in place of its content. */
    private void number(int from, int to) {
        if (numbers == scripts.length) scripts = Arrays.copyOf(scripts, numbers * 2);
        scripts[numbers++] = from;
        scripts[numbers++] = to;
        copy.leaveOut(from, to);
        copy.put(Integer.toString(numbers / 2 - 1));
    }

    private int nameEnd(int name) {
        int at = name;
        while (at < end && !is(in[at], MarkupTag.NAME_ENDS)) at++;
        return at;
    }

    private static boolean isLetter(byte b) {
        return (b | ' ') >= 'a' && (b | ' ') <= 'z'; // the bit of a space makes a capital small
    }
}
