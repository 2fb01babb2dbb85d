package clipping.block;

import clipping.page.Page;
import clipping.page.PageTooLarge;
import clipping.source.Deadline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts a page into blocks in one iterative walk of its tree: a block ends where a reader sees a line of its own begin. */
public final class Splitter {
    /** So many blocks are always a page, and one more for so many characters: judging a block takes 2 KB, a page may take 60 times its text and 64 MB. */
    private static final int MOST_BLOCKS = 15_000;
    private static final int CHARS_FOR_MORE = 40;
    private static final Set<String> SKIPPED = Set.of("script", "style", "template", "svg", "math", "iframe", "object", "select", "textarea", "head", "canvas",
        "audio", "video", "map", "datalist", "noframes", "frameset", "embed", "applet");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "dir",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html",
        "legend", "li", "main", "menu", "nav", "noscript", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
        "tr", "ul");
    private static final Set<String> PICTURES = Set.of("img", "picture", "video", "iframe", "audio", "object", "svg", "amp-img", "amp-video");
    private static final Set<String> FIELDS = Set.of("input", "select", "textarea");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em");

    private final Deadline deadline;
    private final int mostBlocks;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Container> containers = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Inline> inlines = new ArrayList<>();
    private int[] images = new int[256];
    private int[] fields = new int[256];
    private final StringBuilder text = new StringBuilder();
    private Container container;
    private boolean pendingSpace;
    private boolean afterBreak;
    private Element table;
    private int cells;
    private int breaks;
    private int hidden;
    private int pre;
    private int boldDepth;
    private int italicDepth;
    private int linkDepth;
    private boolean wasBold;
    private boolean wasItalic;
    private boolean wasLinked;
    private int boldChars;
    private int italicChars;
    private int linkedChars;
    private Container first;
    private boolean firstHidden;

    private static final class Open {
        final Element element;
        final Container container;
        final boolean hides;
        int start;

        Open(Element element, Container container, boolean hides, int start) {
            this.element = element;
            this.container = container;
            this.hides = hides;
            this.start = start;
        }
    }

    private Splitter(Deadline deadline, int mostBlocks) {
        this.deadline = deadline;
        this.mostBlocks = mostBlocks;
    }

    /**
     * @throws Deadline.Passed when the time is over
     * @throws PageTooLarge    when it has more blocks than its size allows
     */
    public static Blocks split(Page page, Deadline deadline) {
        Splitter splitter = new Splitter(deadline, MOST_BLOCKS + page.chars() / CHARS_FOR_MORE);
        splitter.walk(page.document().body());
        ClaimedStory.add(page.claims(), splitter.blocks, splitter.containers.get(0));
        splitter.checkSize();
        return new Blocks(ListItems.settle(splitter.blocks, splitter.containers.size()), splitter.containers, splitter.images, splitter.fields);
    }

    private void checkSize() {
        if (blocks.size() > mostBlocks) throw new PageTooLarge("is too large (more than " + mostBlocks + " blocks of text)");
    }

    private void walk(Element root) {
        Node node = root;
        int seen = 0;
        while (node != null) {
            if ((++seen & 1023) == 0) deadline.check();
            boolean down = enter(node);
            if (down && node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            while (true) {
                if (down || !(node instanceof Element)) leave(node);
                if (node == root) {
                    flush();
                    return;
                }
                Node next = node.nextSibling();
                if (next != null) {
                    node = next;
                    break;
                }
                node = node.parentNode();
                down = true;
            }
        }
    }

    /** Whether to walk the children. */
    private boolean enter(Node node) {
        if (node instanceof TextNode t) {
            append(t.getWholeText());
            return true;
        }
        if (!(node instanceof Element e)) return true;
        String tag = e.normalName();
        if (container != null) {
            if (PICTURES.contains(tag)) images[container.order()]++;
            else if (FIELDS.contains(tag)) fields[container.order()]++;
        }
        if (SKIPPED.contains(tag) && container != null) return false;
        if (tag.equals("br")) {
            lineBreak();
            return true;
        }
        boolean hides = isHidden(e);
        boolean block = BLOCKS.contains(tag) || container == null;
        if (block && table != null) block = inTable(tag);
        if (block) {
            flush();
            if (tag.equals("table") && DataTables.isData(e)) table = e;
            container = new Container(container, containers.size(), container == null ? 0 : container.depth() + 1, tag, e.className(), e.id(),
                e.attr("role").toLowerCase(Locale.ROOT), e.attr("itemprop"), e.attr("itemtype"), e.hasAttr("datetime") ? e.attr("datetime") : e.attr("content"),
                e.attr("aria-label"));
            containers.add(container);
            if (containers.size() > images.length) {
                images = Arrays.copyOf(images, images.length * 2);
                fields = Arrays.copyOf(fields, fields.length * 2);
            }
            if (tag.equals("pre")) pre++;
        } else {
            if (BOLD.contains(tag)) boldDepth++;
            if (ITALIC.contains(tag)) italicDepth++;
            if (tag.equals("a") && e.hasAttr("href")) linkDepth++;
        }
        if (hides) hidden++;
        open.push(new Open(e, block ? container : null, hides, text.length()));
        return true;
    }

    private void leave(Node node) {
        if (!(node instanceof Element e) || open.isEmpty() || open.peek().element != e) return;
        Open o = open.peek();
        if (o.container != null) {
            flush();
            if (o.element == table) table = null;
            container = o.container.parent();
            if (e.normalName().equals("pre")) pre--;
        } else {
            String tag = e.normalName();
            remember(o);
            if (BOLD.contains(tag)) boldDepth--;
            if (ITALIC.contains(tag)) italicDepth--;
            if (tag.equals("a") && e.hasAttr("href")) linkDepth--;
        }
        if (o.hides) hidden--;
        open.pop();
    }

    /** Inside a table of data only rows are blocks; cells are told apart by tabs. */
    private boolean inTable(String tag) {
        switch (tag) {
            case "tr", "caption", "thead", "tbody", "tfoot" -> {
                return true;
            }
            case "td", "th" -> {
                if (text.length() > 0) cells++;
            }
            default -> pendingSpace = true;
        }
        return false;
    }

    private void remember(Open o) {
        Element e = o.element;
        int start = o.start < text.length() && text.charAt(o.start) == ' ' ? o.start + 1 : o.start;
        if (start >= text.length()) return;
        String tag = e.normalName();
        String rel = e.attr("rel").toLowerCase(Locale.ROOT);
        String itemprop = e.attr("itemprop");
        String value = tag.equals("a") ? e.attr("href") : e.hasAttr("datetime") ? e.attr("datetime") : e.attr("content");
        if (tag.equals("a") || tag.equals("time") || e.hasAttr("class") || !itemprop.isEmpty()) {
            inlines.add(new Inline(start, text.length(), tag, e.className(), itemprop, rel, value));
        }
    }

    private static boolean isHidden(Element e) {
        if (e.hasAttr("hidden") || e.attr("aria-hidden").equals("true")) return true;
        String style = e.attr("style");
        return !style.isEmpty() && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    private void lineBreak() {
        if (pre > 0) {
            append("\n");
            return;
        }
        breaks++;
        pendingSpace = true;
        boolean headed = breaks == 1 && text.length() > 0 && boldChars >= text.length() && table == null;
        if (breaks == 2 || headed) { // a line wholly in bold heads what follows
            flush();
            afterBreak = true;
        }
    }

    private void append(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Spaces.isInvisible(c) || c == '\r' && pre > 0) continue;
            boolean space = Spaces.isSpace(c);
            if (space && pre == 0) {
                pendingSpace = true;
            } else if (space) {
                if (text.length() > 0) put(c == '\n' ? '\n' : ' ');
            } else {
                if (text.length() == 0) {
                    first = container;
                    firstHidden = hidden > 0;
                } else if (cells > 0) {
                    put('\t');
                    cells = 0;
                } else if (pendingSpace) {
                    text.append(' ');
                    // a space between two links, or two bold words, belongs to both
                    if (wasBold && boldDepth > 0) boldChars++;
                    if (wasItalic && italicDepth > 0) italicChars++;
                    if (wasLinked && linkDepth > 0) linkedChars++;
                }
                pendingSpace = false;
                breaks = 0;
                put(c);
            }
        }
    }

    private void put(char c) {
        text.append(c);
        wasBold = boldDepth > 0;
        wasItalic = italicDepth > 0;
        wasLinked = linkDepth > 0;
        if (wasBold) boldChars++;
        if (wasItalic) italicChars++;
        if (wasLinked) linkedChars++;
    }

    private static Block.Kind kind(String tag) {
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
            case "li" -> Block.Kind.LIST_ITEM;
            case "blockquote" -> Block.Kind.QUOTE;
            case "figcaption", "caption" -> Block.Kind.CAPTION;
            case "pre" -> Block.Kind.PREFORMATTED;
            default -> null;
        };
    }

    private void flush() {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) <= ' ') length--;
        if (length > 0) {
            text.setLength(length);
            for (Open o : open) if (o.container == null) remember(o);
            Set<Block.Mark> marks = EnumSet.noneOf(Block.Mark.class);
            if (firstHidden) marks.add(Block.Mark.HIDDEN);
            if (afterBreak) marks.add(Block.Mark.AFTER_BREAK);
            if (boldChars >= length) marks.add(Block.Mark.BOLD);
            if (italicChars >= length) marks.add(Block.Mark.ITALIC);
            Block.Kind kind = Block.Kind.PARAGRAPH;
            int level = 0;
            int lists = 0;
            for (Container c = first; c != null; c = c.parent()) {
                Block.Kind here = kind(c.tag());
                if (kind == Block.Kind.PARAGRAPH && here != null) {
                    kind = here;
                    if (here == Block.Kind.HEADING) level = c.tag().charAt(1) - '0';
                }
                if (c.tag().equals("ul") || c.tag().equals("ol")) lists++;
                if (c.tag().equals("button")) marks.add(Block.Mark.BUTTON);
            }
            if (table != null && kind != Block.Kind.CAPTION) kind = Block.Kind.TABLE_ROW;
            if (kind == Block.Kind.LIST_ITEM) level = Math.max(1, lists);
            inlines.sort((a, b) -> a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end()));
            blocks.add(new Block(blocks.size(), text.toString(), kind, level, first, inlines, Math.min(linkedChars, length), marks));
            checkSize();
        }
        text.setLength(0);
        inlines.clear();
        for (Open o : open) o.start = 0;
        boldChars = italicChars = linkedChars = 0;
        pendingSpace = false;
        afterBreak = false;
        breaks = 0;
        cells = 0;
    }
}
