package clipping.block;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Looks ahead into an element, a limited number of nodes: where an end tag is missing, the content tells what the element is. */
final class Look {
    /** Nodes searched for paragraphs, and for blocks in a custom element. */
    private static final int FAR = 400;
    private static final int NEAR = 60;
    private static final int FARTHEST = 50_000;
    /** Most characters of a page within an attribute. */
    private static final int LONGEST_FRAME = 400_000;
    /** Fewest characters of a paragraph of prose. */
    static final int PROSE = 100;
    /** Two paragraphs with this many characters together are part of a story; so are any three. */
    private static final int STORY = 500;
    /** Blanks of a sentence. */
    private static final int WORDS = 8;
    /** Most characters of a heading, */
    static final int HEADING = 300;
    /** and of the block after a heading's words. */
    private static final int SECOND = 110;

    /** Most characters of a line of a menu. */
    private static final int LINE = 60;

    private final Element root;
    private Node node;
    private int left;

    private Look(Element root, int most) {
        this.root = root;
        this.node = root;
        this.left = most;
    }

    /** The next node in page order; null after the last one or when the limit is reached. */
    private Node next() {
        if (left-- <= 0) return null;
        if (node.childNodeSize() > 0) return node = node.childNode(0);
        while (node != root && node.nextSibling() == null) node = node.parentNode();
        return node == root ? null : (node = node.nextSibling());
    }

    /** Whether the element, or one within the limit inside it, begins a new line. */
    static boolean findsBlock(Element root) {
        return findsBlock(root, NEAR);
    }

    private static boolean findsBlock(Element root, int most) {
        Look look = new Look(root, most);
        for (Node n; (n = look.next()) != null; ) if (isBlock(n)) return true;
        return false;
    }

    /** Whether it holds one of two elements within {@code most} nodes. */
    static boolean finds(Element root, int most, String tag, String other) {
        Look look = new Look(root, most);
        for (Node n; (n = look.next()) != null; ) if (n.normalName().equals(tag) || n.normalName().equals(other)) return true;
        return false;
    }

    /** Whether it holds no text. */
    static boolean isBlank(Element root) {
        Look look = new Look(root, NEAR);
        for (Node n; (n = look.next()) != null; ) if (n instanceof TextNode t && !t.isBlank()) return false;
        return look.left >= 0;
    }

    /** Whether its text has a letter. */
    static boolean hasLetters(Element root) {
        return text(root).chars().anyMatch(Character::isLetter);
    }

    /** Its text within the limit, unchanged. */
    static String text(Element root) {
        Look look = new Look(root, NEAR);
        StringBuilder text = new StringBuilder();
        for (Node n; (n = look.next()) != null && text.length() < PROSE; )
            if (n instanceof TextNode t && length(t) > 0) text.append(t.getWholeText());
        return text.toString();
    }

    /** Characters of a text without white space at its ends; those of the East say as much as three. */
    static int size(String text) {
        String bare = text.strip();
        int size = bare.length();
        for (int i = 0; i < bare.length(); i++) if (bare.charAt(i) >= '\u2e80') size += 2;
        return size;
    }

    /** Whether a link holds a paragraph and leads to a named place: on this page or, if its address is given, on any. */
    static boolean isPlacedParagraph(Element link, String href) {
        int hash = href.indexOf('#');
        if (hash < 0 || hash + 1 == href.length()) return false;
        String text = text(link);
        return size(text) >= PROSE && isRun(text);
    }

    /** Whether a text has the blanks of a sentence, or is of the East. */
    private static boolean isRun(String text) {
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) == ' ' || text.charAt(i) >= '\u2e80') blanks++;
        return blanks > WORDS;
    }

    /** Whether a page shows a story outside of its templates, which show nothing. */
    static boolean findsStoryOutsideTemplates(Element body) {
        Look look = new Look(body, FARTHEST);
        int size = 0;
        for (Node n; (n = look.next()) != null; ) {
            if (n.normalName().equals("template")) look.skip();
            else if (n instanceof TextNode t && weight(t) >= PROSE && !t.parentNode().normalName().equals("a")) size += weight(t);
            if (size > STORY) return true;
        }
        return look.left < 0;
    }

    /** Goes to the end of the node at hand: the next one is behind it. */
    private void skip() {
        while (node.childNodeSize() > 0) node = node.childNode(node.childNodeSize() - 1);
    }

    /** The body of the page that a frame holds in its attribute; null if that tells no story. */
    static Element framedStory(Element frame) {
        String page = frame.attr("srcdoc");
        if (page.length() < STORY || page.length() > LONGEST_FRAME) return null;
        Element body = Jsoup.parse(page).body();
        return findsStory(body) ? body : null;
    }

    /** Whether it holds a quotation and no picture: then the figure is a quotation with its speaker's name. */
    static boolean isQuotation(Element figure) {
        boolean quotes = false;
        Look look = new Look(figure, FAR);
        for (Node n; (n = look.next()) != null; ) {
            if (n.normalName().equals("blockquote")) quotes = true;
            if ((Traits.of(n.normalName()) & Traits.PICTURE) != 0) return false;
        }
        return quotes;
    }

    /** Whether it is an {@code object} that names nothing to load: browsers show what is inside it, as in a {@code span}. */
    static boolean embedsNothing(Element e) {
        return e.normalName().equals("object") && !e.hasAttr("data") && !e.hasAttr("classid") && !e.hasAttr("type");
    }

    /** Whether it holds paragraphs of a story. No link, button or player does: its end tag is missing. */
    static boolean findsStory(Element root) {
        if (!findsBlock(root, FAR)) return false; // so nearly all links
        int found = 0, all = 0, inBlock = 0;
        boolean any = false;
        Look look = new Look(root, FAR);
        for (Node n; (n = look.next()) != null; ) {
            if (n instanceof TextNode t) {
                int before = inBlock;
                inBlock += weight(t);
                if (any && before < PROSE && inBlock >= PROSE) found++;
                all += inBlock - before;
            } else if (isBlock(n)) {
                any = true;
                inBlock = 0;
            }
            if (found > 2 || found == 2 && all > STORY) return true;
        }
        return false;
    }

    /** Whether a heading holds more than a heading: a paragraph after its first words, or too much text. */
    static boolean outgrows(Element heading) {
        int all = 0, behind = 0;
        boolean begun = false;
        Look look = new Look(heading, FAR);
        for (Node n; (n = look.next()) != null; ) {
            if (n instanceof TextNode t) {
                all += length(t);
                if (begun) behind += length(t);
            } else if (isBlock(n) || isSecondBreak(n)) {
                behind = 0;
                begun = all > 0;
            }
            if (all > HEADING || behind > SECOND) return true;
        }
        return false;
    }

    /** Whether a summary is the heading of prose: its details hold a block longer than a line, links not counted. */
    static boolean heads(Element summary) {
        Element details = summary.parent();
        if (details == null || !details.normalName().equals("details")) return false;
        int inBlock = 0;
        Look look = new Look(details, FAR);
        for (Node n; (n = look.next()) != null; ) {
            if (isBlock(n)) inBlock = 0;
            else if (n instanceof TextNode t && t.parentNode() != summary && !t.parentNode().normalName().equals("a")) inBlock += length(t);
            if (inBlock >= LINE) return true;
        }
        return false;
    }

    /** Whether it is a line break that follows another. */
    private static boolean isSecondBreak(Node n) {
        if ((Traits.of(n.normalName()) & Traits.BREAK) == 0) return false;
        Node before = n.previousSibling();
        if (before instanceof TextNode t && t.isBlank()) before = before.previousSibling();
        return before != null && (Traits.of(before.normalName()) & Traits.BREAK) != 0;
    }

    /** Number of its characters; 0 for text that describes a drawing. */
    private static int length(TextNode t) {
        boolean drawn = t.parentNode() instanceof Element e
            && (!e.tag().namespace().equals(Parser.NamespaceHtml) || (Traits.of(e.normalName()) & Traits.SKIPPED) != 0);
        return drawn || t.isBlank() ? 0 : t.getWholeText().strip().length();
    }

    /** The same, where characters of the East count for three. */
    private static int weight(TextNode t) {
        return length(t) == 0 ? 0 : size(t.getWholeText());
    }

    static boolean isBlock(Node n) {
        return n instanceof Element && (Traits.of(n.normalName()) & Traits.BLOCK) != 0;
    }

    /** Whether an element holds what its tag does not tell. */
    static boolean isGrown(Element e, String tag) {
        return switch (tag) {
            case "figure" -> isQuotation(e);
            case "button" -> findsStory(e);
            case "summary" -> heads(e);
            default -> false;
        };
    }
}
