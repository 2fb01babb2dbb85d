package clipping.block;

import clipping.page.Page;
import clipping.page.PageTooLarge;
import clipping.source.Deadline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts a page into blocks in one iterative walk of its tree: a block ends where a reader sees a line of its own begin. */
public final class Splitter {
    /**
     * Blocks that any page may have, and characters that allow one block more. A block takes 1.7 KB in all; a page may take 60 times its
     * text plus 64 MB.
     */
    private static final int MOST_BLOCKS = 30_000;
    private static final int CHARS_FOR_MORE = 30;

    private final Deadline deadline;
    private final int mostBlocks;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Container> containers = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int[] images = new int[256];
    private int[] fields = new int[256];
    private final Surroundings surroundings = new Surroundings();
    private final Elements element;
    private final AttributeReader attributes = new AttributeReader();
    private final BlockText gathered = new BlockText();
    private char[] chars = new char[1024];
    private final OpenStyles styles = new OpenStyles();
    private final SentenceLines sentenceLines = new SentenceLines();
    private final TornLinks tornLinks = new TornLinks(blocks);
    private Container container;
    /** The heading that holds more than its words, null in none, and the number of blocks before it. */
    private Container heading;
    private int headingStart;
    private Element table;
    private int flushed;
    private boolean inFrame;

    /**
     * An element whose end has not come.
     *
     * @param traits    see {@link Traits}
     * @param target    whether it is a link that leads somewhere
     * @param container the block-level element that it is, null for an inline one
     * @param typed     whether line ends in it show
     * @param start     where its text began in the line that was under way
     * @param line      number of that line; a later one it holds from its start
     */
    private record Open(Element element, int traits, boolean target, Container container, boolean hides, boolean unseen,
        boolean typed, int start, int line) {
    }

    private Splitter(Deadline deadline, int mostBlocks, Set<String> hidden, Set<String> lines) {
        this.deadline = deadline;
        element = new Elements(hidden, lines);
        this.mostBlocks = mostBlocks;
    }

    /**
     * @throws Deadline.Passed when the time is over
     * @throws PageTooLarge    when it has more blocks than its size allows
     */
    public static Blocks split(Page page, Deadline deadline) {
        Splitter splitter = new Splitter(deadline, MOST_BLOCKS + page.chars() / CHARS_FOR_MORE, page.hidden(), page.lines());
        splitter.walk(page.document().body());
        List<Block> blocks = LongHeadings.settle(HiddenCopies.drop(DropCaps.join(page, splitter.blocks)));
        List<TextShape> shapes = new ArrayList<>(blocks.size());
        ShapeReader reader = new ShapeReader();
        for (Block b : blocks) shapes.add(reader.read(b.text()));
        ClaimedStory.add(page.claims(), blocks, shapes, splitter.containers.get(0), deadline);
        splitter.checkSize();
        return new Blocks(ListItems.settle(blocks, splitter.containers), splitter.containers, splitter.images, splitter.fields,
            shapes.toArray(new TextShape[0]));
    }

    /** The blocks of a piece of markup that the page's data hold. */
    static List<Block> split(Element root, Deadline deadline) {
        Splitter splitter = new Splitter(deadline, MOST_BLOCKS, Set.of(), Set.of());
        splitter.walk(root);
        return splitter.blocks;
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
                    flush(false);
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
            if (!EscapedMarkup.isOne(t)) append(EscapedTwice.read(t));
            return true;
        }
        if (!(node instanceof Element e)) return true;
        String tag = e.normalName();
        int traits = Traits.of(tag);
        if (container != null && isPassedOver(e, traits)) {
            walkFrame(e, tag);
            return false;
        }
        element.of(e, tag, traits);
        if (container != null && (element.isSkipped() || element.isAnchor(surroundings.headingLevel(container) > 0))) return false;
        if ((traits & Traits.BREAK) != 0) {
            lineBreak(sentenceLines.divide(e));
            return true;
        }
        boolean block = container == null || element.isBlock();
        if (block && table != null) block = inTable(tag);
        open(e, tag, traits, block);
        return true;
    }

    /** Walks the page that a frame holds in an attribute, if it tells a story. */
    private void walkFrame(Element e, String tag) {
        if (inFrame || !tag.equals("iframe")) return;
        Element story = Look.framedStory(e);
        if (story == null) return;
        inFrame = true;
        walk(story);
        inFrame = false;
    }

    /** Counts a picture or a field. Whether what is inside such an element is no text of the page. */
    private boolean isPassedOver(Element e, int traits) {
        if ((traits & Traits.FALLBACK) != 0 && Look.embedsNothing(e)) return false;
        if ((traits & Traits.PICTURE) != 0) images[container.order()]++;
        else if ((traits & Traits.FIELD) != 0) passField(e);
        return (traits & Traits.SKIPPED) != 0 && ((traits & Traits.FALLBACK) == 0 || !Look.findsStory(e));
    }

    /** Counts a field. A box to tick amid a line parts the words on both sides: notes in the margin are opened so. */
    private void passField(Element e) {
        fields[container.order()]++;
        if (e.attr("type").equalsIgnoreCase("checkbox")) gathered.gap();
    }

    private void open(Element e, String tag, int told, boolean block) {
        boolean hides = element.isUnseen() || !block && element.isNoWord(surroundings.headingLevel(container) > 1);
        boolean runsUnseen = !block && (hides || styles.isLinked() && gathered.length() > 0 && element.isForScreenReaders());
        // a link only since its end tag is missing
        boolean unclosed = element.isTarget() && (gathered.length() == 0 && tornLinks.isTorn(e) || Look.findsStory(e));
        boolean toItself = element.isTarget() && element.isToItself(surroundings.headingLevel(container) > 0);
        boolean target = element.isTarget() && !unclosed && !toItself;
        boolean typed = isTyped(e, told);
        int traits = told & ~(unclosed || toItself ? Traits.LINK : 0) & ~(typed ? Traits.PRE : 0);
        if (block) {
            openBlock(e, tag, traits, typed);
            hides |= !styles.isHidden() && (element.isUntold() || element.isForScreenReaders());
        } else {
            styles.opensInline(traits, target);
            if ((traits & Traits.INLINE) != 0) gathered.opens((traits & Traits.LINK) != 0, (traits & Traits.SMALLER) != 0);
        }
        styles.opensHiding(hides, runsUnseen);
        if (typed) styles.opensTyped();
        open.push(new Open(e, traits, target, block ? container : null, hides, runsUnseen, typed, gathered.length(), flushed));
    }

    /** Whether line ends show in it, and yet it is prose. */
    private boolean isTyped(Element e, int told) {
        return (told & Traits.PRE) == 0 ? element.isTyped() : !styles.isPreformatted() && !styles.isTyped() && TypedText.isProse(e);
    }

    private void openBlock(Element e, String tag, int traits, boolean typed) {
        flush(false);
        leaveHeading();
        if ((traits & Traits.TABLE) != 0 && DataTables.isData(e)) table = e;
        container = element.container(container, containers.size());
        containers.add(container);
        surroundings.add(container, tag.equals("pre") ? typed : Look.isGrown(e, tag));
        if ((traits & Traits.HEADING) != 0 && Look.outgrows(e)) {
            heading = container;
            headingStart = blocks.size();
        }
        if (containers.size() > images.length) {
            images = Arrays.copyOf(images, images.length * 2);
            fields = Arrays.copyOf(fields, fields.length * 2);
        }
        styles.opensBlock(traits);
    }

    /** The heading ends here if its own words are through, whatever its end tag says. */
    private void leaveHeading() {
        if (heading == null || container != heading || blocks.size() == headingStart) return;
        container = heading.parent();
        heading = null;
    }

    private void leave(Node node) {
        if (!(node instanceof Element e) || open.isEmpty() || open.peek().element != e) return;
        Open o = open.pop();
        if (o.container != null) closeBlock(o);
        else closeInline(o);
        styles.closesHiding(o.hides, o.unseen);
        if (o.typed) styles.closesTyped();
    }

    private void closeBlock(Open o) {
        flush(false);
        if (o.element == table) table = null;
        container = o.container.parent();
        if (o.container == heading) heading = null;
        styles.closesBlock(o.traits);
    }

    private void closeInline(Open o) {
        remember(o);
        if (o.element.normalName().equals("a")) tornLinks.ends(o.element, start(o), gathered.length(), !o.target);
        if (gathered.length() > start(o) && (o.traits & Traits.INLINE) != 0) gathered.closes((o.traits & Traits.LINK) != 0);
        styles.closesInline(o.traits, o.target);
    }

    /** Inside a table of data only rows are blocks; cells are told apart by tabs. */
    private boolean inTable(String tag) {
        switch (tag) {
            case "tr", "caption", "thead", "tbody", "tfoot" -> {
                return true;
            }
            case "td", "th" -> gathered.cell();
            default -> gathered.gap();
        }
        return false;
    }

    private int start(Open o) {
        return o.line == flushed ? o.start : 0;
    }

    private void remember(Open o) {
        int start = start(o);
        if (start >= gathered.length()) return;
        boolean link = (o.traits & Traits.LINK) != 0;
        attributes.of(o.element);
        String classes = attributes.get("class");
        String href = link ? attributes.get("href") : "";
        String itemprop = attributes.get("itemprop");
        boolean tells = link || (o.traits & Traits.TIME) != 0 || !classes.isEmpty() || !itemprop.isEmpty() || attributes.has("class");
        if (tells || (o.traits & Traits.PIECE) != 0 && gathered.isShort())
            gathered.add(start, o.element.normalName(), classes.trim(), itemprop, attributes.get("rel").toLowerCase(Locale.ROOT),
                link ? href : attributes.content());
    }

    /** @param parts whether the lines on both sides are paragraphs */
    private void lineBreak(boolean parts) {
        if (styles.isPreformatted()) append("\n");
        else if (gathered.breakEnds(table != null) || parts && table == null) {
            flush(true);
            leaveHeading();
        }
    }

    private void append(String s) {
        int style = styles.style();
        int length = s.length();
        if (chars.length < length) chars = new char[Math.max(length, 2 * chars.length)];
        s.getChars(0, length, chars, 0);
        for (int i = 0; i < length; ) {
            byte kind = Spaces.kind(chars[i]);
            if (kind == Spaces.VISIBLE) {
                if (gathered.endsBefore(chars[i], style, table != null)) flush(gathered.isBroken());
                i = gathered.add(chars, i, length, style, container);
            } else if (chars[i] == '\n' && styles.isTyped()) {
                lineBreak(false);
                i++;
            } else {
                i = kind == Spaces.INVISIBLE ? i + 1 : gathered.space(chars, i, length, style);
            }
        }
    }

    /** Ends the block; {@code broken} says that a line break does. */
    private void flush(boolean broken) {
        if (gathered.trim()) {
            int inner = styles.inlines();
            for (Iterator<Open> all = open.iterator(); inner > 0; ) {
                Open o = all.next();
                if (o.container != null) continue;
                remember(o);
                inner--;
            }
            Container first = gathered.first();
            Set<Block.Mark> marks = surroundings.marks(gathered.marks(), first);
            Block.Kind kind = surroundings.kind(first);
            if (kind == Block.Kind.HEADING && gathered.length() > Look.HEADING) kind = Block.Kind.PARAGRAPH;
            int level = kind == Block.Kind.PARAGRAPH ? 0 : surroundings.headingLevel(first);
            if (table != null && kind != Block.Kind.CAPTION) kind = Block.Kind.TABLE_ROW;
            if (kind == Block.Kind.LIST_ITEM) level = Math.max(1, surroundings.lists(first));
            blocks.add(new Block(blocks.size(), gathered.text(), kind, level, first, gathered.inlines(), gathered.linked(), marks));
            String aside = gathered.unseen();
            if (!aside.isEmpty())
                blocks.add(new Block(blocks.size(), aside, Block.Kind.PARAGRAPH, 0, first, List.of(), 0, EnumSet.of(Block.Mark.HIDDEN)));
            checkSize();
        }
        gathered.clear(broken);
        flushed++;
    }
}
