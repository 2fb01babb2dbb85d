package clipping.block;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Looks ahead into an element, node by node and only so far: what it holds says what it is where its end tag is missing. */
final class Look {
    /** So far is looked for paragraphs, and for the blocks of an element of the page's own making. */
    private static final int FAR = 400;
    private static final int NEAR = 60;
    /** A paragraph of prose has so many characters at least. */
    private static final int PROSE = 100;
    /** Two paragraphs of so many characters together, or three whatever they have, are a piece of a story. */
    private static final int STORY = 500;
    /** A heading has so many at most, */
    static final int HEADING = 300;
    /** and the block behind the words of a heading so many. */
    private static final int SECOND = 110;

    /** What is longer is no line of a menu. */
    private static final int LINE = 60;

    private final Element root;
    private Node node;
    private int left;

    private Look(Element root, int most) {
        this.root = root;
        this.node = root;
        this.left = most;
    }

    /** The next node in the order of the page, null behind the last or when it is too far. */
    private Node next() {
        if (left-- <= 0) return null;
        if (node.childNodeSize() > 0) return node = node.childNode(0);
        while (node != root && node.nextSibling() == null) node = node.parentNode();
        return node == root ? null : (node = node.nextSibling());
    }

    /** Whether the element, or one of the elements in it near by, begins a line of its own. */
    static boolean findsBlock(Element root) {
        Look look = new Look(root, NEAR);
        for (Node n; (n = look.next()) != null; ) if (isBlock(n)) return true;
        return false;
    }

    /** Whether one of two elements is in it, {@code most} nodes away at most. */
    static boolean finds(Element root, int most, String tag, String other) {
        Look look = new Look(root, most);
        for (Node n; (n = look.next()) != null; ) if (n.normalName().equals(tag) || n.normalName().equals(other)) return true;
        return false;
    }

    /** Whether nothing in it is text. */
    static boolean isBlank(Element root) {
        Look look = new Look(root, NEAR);
        for (Node n; (n = look.next()) != null; ) if (n instanceof TextNode t && !t.isBlank()) return false;
        return look.left >= 0;
    }

    /** Its text near by, as it stands there. */
    static String text(Element root) {
        Look look = new Look(root, NEAR);
        StringBuilder text = new StringBuilder();
        for (Node n; (n = look.next()) != null && text.length() < PROSE; ) if (n instanceof TextNode t && length(t) > 0) text.append(t.getWholeText());
        return text.toString();
    }

    /** Whether it holds a quotation and no picture: a figure that is a quotation with the name of its speaker. */
    static boolean isQuotation(Element figure) {
        boolean quotes = false;
        Look look = new Look(figure, FAR);
        for (Node n; (n = look.next()) != null; ) {
            if (n.normalName().equals("blockquote")) quotes = true;
            if ((Traits.of(n.normalName()) & Traits.PICTURE) != 0) return false;
        }
        return quotes;
    }

    /** Whether paragraphs of a story stand in it: no link, button or player means them, its end tag is missing. */
    static boolean findsStory(Element root) {
        int found = 0, all = 0, inBlock = 0;
        boolean any = false;
        Look look = new Look(root, FAR);
        for (Node n; (n = look.next()) != null; ) {
            if (n instanceof TextNode t) {
                int before = inBlock;
                inBlock += length(t);
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

    /** Whether more than a heading stands in a heading: behind its first words a paragraph, or more text than headings have. */
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

    /** Whether a summary heads prose: what it opens holds a block that is more than a line, links not counted. */
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

    /** Number of its characters, 0 where it says what a drawing means. */
    private static int length(TextNode t) {
        boolean drawn = t.parentNode() instanceof Element e && (!e.tag().namespace().equals(Parser.NamespaceHtml) || (Traits.of(e.normalName()) & Traits.SKIPPED) != 0);
        return drawn || t.isBlank() ? 0 : t.getWholeText().strip().length();
    }

    private static boolean isBlock(Node n) {
        return n instanceof Element && (Traits.of(n.normalName()) & Traits.BLOCK) != 0;
    }
}
