package clipping.page;

import clipping.source.Deadline;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The tree of a page as plain jsoup makes it, and as it is made of what the scanner leaves: they must be the same to all rooms. */
public final class MarkupTrees {
    private static final Set<String> READ = Set.of(MarkupNames.READ);

    private MarkupTrees() {
    }

    /**
     * The two trees of a page, as the other rooms see them.
     *
     * @param plain   of the whole page
     * @param scanned of what the scanner leaves
     */
    public record Both(String plain, String scanned) {
        /** Whether they are the same. */
        public boolean areSame() {
            return plain.equals(scanned);
        }

        /** Whether they differ only in white space, which the parser moves in front of a table or behind the end of the page. */
        public boolean areAlike() {
            return bare(plain).equals(bare(scanned));
        }

        private static String bare(String tree) {
            return tree.replaceAll("\\n\\d+ \\s*(?=\n|$)", "").replaceAll("\\s+", "");
        }
    }

    /** The trees of a page; null where the scanner differs on purpose. */
    public static Both of(byte[] bytes) {
        String sound = new String(bytes, StandardCharsets.UTF_8); // in any case
        if (hasEmptyScriptInDrawing(sound)) return null;
        byte[] page = sound.getBytes(StandardCharsets.UTF_8);
        Document plain = Parser.htmlParser().parseInput(new PageReader(page, 0, page.length, Deadline.NONE), "");
        Markup markup = scan(page);
        return new Both(seen(plain, Markup.NONE), seen(PageParser.html(markup, page.length, Deadline.NONE), markup));
    }

    /** The markup that the scanner leaves. */
    static Markup scan(byte[] page) {
        return MarkupScanner.scan(new PageText(page, 0, Utf8.of(page, 0), "UTF-8", false), Deadline.NONE);
    }

    /** Whether it has an empty script in a drawing: the parser takes the rest of the page as its text, which the scanner avoids. */
    private static boolean hasEmptyScriptInDrawing(String page) {
        for (int svg = page.indexOf("<svg"); svg >= 0; svg = page.indexOf("<svg", svg + 1)) {
            int end = page.indexOf("</svg", svg);
            for (int i = svg; (i = page.indexOf("<script", i + 1)) >= 0 && (end < 0 || i < end); ) {
                int close = page.indexOf('>', i);
                if (close > 0 && page.charAt(close - 1) == '/') return true;
            }
        }
        return false;
    }

    /** A tree as the other rooms see it: without what they pass over, white space folded where it may be. */
    private static String seen(Document document, Markup markup) {
        StringBuilder out = new StringBuilder();
        StringBuilder text = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        document.traverse(new NodeVisitor() {
            private Node passedOver;
            private int unfolded;

            @Override
            public void head(Node node, int depth) {
                if (passedOver != null) return;
                if (node instanceof Element e && isNeedless(e) || node instanceof DataNode && node.parent().nodeName().equals("style")) {
                    passedOver = node;
                    return;
                }
                if (node instanceof TextNode t) {
                    boolean outside = t.isBlank() && (t.parent().nodeName().equals("html") || t.parent().nodeName().equals("head"));
                    if (!outside) text.append(t.getWholeText());
                    return;
                }
                if (node instanceof Comment c) {
                    if (c.getData().contains("saved from url=(")) notes.append('\n').append(c.getData());
                    return;
                }
                endText(depth);
                out.append('\n').append(depth).append(' ');
                if (node instanceof DataNode d)
                    out.append(d.parent().nodeName().equals("script") ? markup.script(d.getWholeData()) : d.getWholeData());
                else if (node instanceof Element e) element(e);
                else out.append(node.outerHtml());
            }

            private void element(Element e) {
                out.append('<').append(e.normalName());
                for (Attribute a : e.attributes())
                    if (READ.contains(a.getKey())) out.append(' ').append(a.getKey()).append('=').append(a.getValue());
                if (e.normalName().equals("svg") && !e.hasText()) passedOver = e;
                if (isUnfolded(e)) unfolded++;
            }

            private void endText(int depth) {
                if (text.length() == 0) return;
                String all = text.toString();
                if (unfolded == 0) all = all.replaceAll("[ \\t]*[\\r\\n][ \\t\\r\\n]*", "\n").replaceAll("[ \\t]+", " ");
                out.append('\n').append(depth).append(' ').append(all);
                text.setLength(0);
            }

            @Override
            public void tail(Node node, int depth) {
                if (passedOver == null && node instanceof Element e) {
                    endText(depth + 1);
                    if (isUnfolded(e)) unfolded--;
                }
                if (node == passedOver) passedOver = null;
            }
        });
        return out.append(notes).toString();
    }

    private static boolean isUnfolded(Element e) {
        return e.normalName().equals("pre") || e.normalName().equals("textarea");
    }

    private static boolean isNeedless(Element e) {
        if (e.hasAttr("itemprop") || e.hasAttr("itemscope")) return false;
        return switch (e.normalName()) {
            case "script" -> e.attr("type").isEmpty() || isOne(MarkupNames.CODE, e.attr("type"));
            case "style" -> true;
            case "link" -> isOne(MarkupNames.RESOURCES, e.attr("rel"));
            default -> false;
        };
    }

    private static boolean isOne(NameTable names, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return bytes.length > 0 && names.find(bytes, 0, bytes.length) != null;
    }
}
