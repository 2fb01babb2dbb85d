package clipping.block;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells tables that hold data, read row by row, from tables that lay out a page. */
final class DataTables {
    private static final int MAX_CELL = 400;
    private static final int MAX_MEAN = 110;
    private static final int MAX_NODES = 60_000;

    private DataTables() {
    }

    /**
     * Whether a table holds data: at least two rows and four cells, short cells, no table, form, section or main heading inside. Stops at
     * the first sign against it, so nested tables cost no more than their nodes.
     */
    static boolean isData(Element table) {
        if (table.attr("role").equals("presentation") || table.attr("role").equals("none")) return false;
        int rows = 0, wide = 0, cells = 0, inRow = 0, chars = 0, inCell = 0, paragraphs = 0, seen = 0;
        Node node = table;
        while (true) {
            if (++seen > MAX_NODES) return false;
            if (node instanceof TextNode text) {
                inCell += text.isBlank() ? 0 : text.getWholeText().trim().length();
                if (inCell > MAX_CELL) return false;
            } else if (node instanceof Element e && e != table) {
                switch (e.normalName()) {
                    case "table", "form", "h1", "h2", "article", "section", "iframe" -> {
                        return false;
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
                        if (++paragraphs > 4) return false;
                    }
                    default -> { }
                }
            }
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            while (node != table && node.nextSibling() == null) node = node.parentNode();
            if (node == table) break;
            node = node.nextSibling();
        }
        chars += inCell;
        if (inRow > 1) wide++;
        return rows >= 2 && wide * 2 >= rows && cells >= 4 && chars <= MAX_MEAN * cells;
    }
}
