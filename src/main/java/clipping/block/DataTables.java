package clipping.block;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells tables that hold data, read row by row, from tables that lay out a page. */
final class DataTables {
    private static final int MAX_CELL = 400;
    private static final int MAX_MEAN = 110;
    private static final int MAX_NODES = 60_000;

    private final Element table;
    private int rows;
    /** Rows of two cells and more. */
    private int wide;
    private int cells;
    private int inRow;
    private int chars;
    private int inCell;
    private int paragraphs;

    private DataTables(Element table) {
        this.table = table;
    }

    /**
     * Whether a table holds data: at least two rows and four cells, short cells, no table, form, section or main heading inside. Stops at
     * the first sign against it, so nested tables cost no more than their nodes.
     */
    static boolean isData(Element table) {
        String role = table.attr("role");
        return !role.equals("presentation") && !role.equals("none") && new DataTables(table).isData();
    }

    private boolean isData() {
        int seen = 0;
        for (Node node = table; node != null; node = next(node)) if (++seen > MAX_NODES || isAgainst(node)) return false;
        chars += inCell;
        if (inRow > 1) wide++;
        return rows >= 2 && wide * 2 >= rows && cells >= 4 && chars <= MAX_MEAN * cells;
    }

    /** The node behind one in the order of the page, null behind the table's last. */
    private Node next(Node node) {
        if (node.childNodeSize() > 0) return node.childNode(0);
        Node at = node;
        while (at != table && at.nextSibling() == null) at = at.parentNode();
        return at == table ? null : at.nextSibling();
    }

    /** Counts a node. Whether it tells that the table holds no data. */
    private boolean isAgainst(Node node) {
        if (node instanceof TextNode text) {
            inCell += text.isBlank() ? 0 : text.getWholeText().trim().length();
            return inCell > MAX_CELL;
        }
        return node instanceof Element e && e != table && isAgainst(e.normalName());
    }

    private boolean isAgainst(String tag) {
        switch (tag) {
            case "table", "form", "h1", "h2", "article", "section", "iframe" -> {
                return true;
            }
            case "tr" -> {
                rows++;
                if (inRow > 1) wide++;
                inRow = 0;
            }
            case "td", "th" -> {
                cells++;
                inRow++;
                chars += inCell;
                inCell = 0;
                paragraphs = 0;
            }
            case "p", "div" -> {
                return ++paragraphs > 4;
            }
            default -> { }
        }
        return false;
    }
}
