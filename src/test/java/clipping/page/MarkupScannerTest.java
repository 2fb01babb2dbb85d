package clipping.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.Cases;
import clipping.source.Deadline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MarkupScannerTest {
    /** Whatever changes how markup goes on, whole and broken. */
    private static final String[] PIECES = {"<script>", "<script src=x>", "<script type=application/ld+json>", "</script>", "</SCRIPT >",
        "</script", "<style>", "</style>", "<style ",
        "<title>", "</title>", "<textarea>", "</textarea>", "<iframe>", "</iframe>", "<noscript>", "</noscript>", "<xmp>", "</xmp>",
        "<noframes>", "</noframes>", "<noembed>",
        "</noembed>", "<script/>", "<style/>", "<title/>", "<iframe />", "<svg>", "<svg viewBox='0 0 1 1'>", "</svg>", "<svg/>",
        "<path d=M0/>", "<path>", "</path>", "<g>", "</g>",
        "<foreignObject>", "<desc>", "</desc>", "<math>", "<mi>", "</math>", "<plaintext>", "<frameset>", "<frame>", "</frameset>",
        "<template>", "</template>", "<select>", "<option>",
        "</select>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<colgroup>", "<col>", "<p>", "</p>", "<p class=a data-x=1>",
        "<div\nid='b'data-y=\"2\"class=\"c d\">", "</div>",
        "<b>", "</b>", "<i data-z=1>", "<i data-z=2>", "</i>", "<a href=u onclick='<script>'>", "</a>", "<font color=red>", "</font>",
        "<br/>", "<br data-x/>", "<img src=i alt=j/>",
        "<img class=k alt=\"l\"/>", "<input type=hidden name=n>", "<body class=m>", "</body>", "<html lang=en>", "</html>", "<head>",
        "</head>", "<meta charset=utf-8>", "<link rel=x>", "<link rel=stylesheet>", "<link itemprop=url rel=icon>", "<script type=module>",
        "<script type=application/json id=s>", "   ", "\n\n  ",
        "<!--", "-->", "--!>", "<!-->", "<!--->", "<!---->", "--", "<!", "<!doctype html>", "<?xml?>", "<?", "<![CDATA[", "]]>", "</>",
        "</ x>", "<", ">", "/", "=", "\"", "'", "&amp;", "&am", "p;", "/p>",
        "&lt;", "x", " y ", "\n", "</", "<p a=", "<p a=\"", "<p a='<svg>'>", "<!-- saved from url=(0001)http://u/ -->", "é", "中", "😀",
        "<ruby>", "<rt>", "<li>", "<form>", "</form>",
        "<object>", "</object>", "<button>", "</button>", "<pre>\n", "</pre>", "<textarea>\n", "<h1>", "</h1>", "<svg><style>",
            "<svg><title>", "<svg><script>", "<p/a/b>", "<p =c>"};
    private static final Set<String> READ = Set.of(MarkupScanner.READ);

    @TestFactory
    Stream<DynamicTest> whatNobodyReadsIsLeftOut() throws IOException {
        return Cases.of(Path.of("testdata/cases/markup/left-out.case")).stream().map(c -> DynamicTest.dynamicTest(c.at(), () -> {
            byte[] page = c.input().getBytes(StandardCharsets.UTF_8);
            c.check(markup(scan(page)));
            assertSameTree(page, c.at());
        }));
    }

    /**
     * One in a hundred thousand differs in white space that the parser moves in front of a table, or behind the end of all, with text or
     * without.
     */
    @Test
    void whateverIsLeftOutTheTreeStaysTheSame() {
        Random random = new Random(11);
        for (int n = 0; n < 30_000; n++) {
            StringBuilder page = new StringBuilder();
            for (int i = 1 + random.nextInt(14); i > 0; i--) page.append(PIECES[random.nextInt(PIECES.length)]);
            assertSameTree(page.toString().getBytes(StandardCharsets.UTF_8), page.toString());
        }
    }

    @Test
    void pagesKeepTheirTreesWhereverTheyBreakOff() throws IOException {
        Random random = new Random(12);
        List<Path> pages = pages();
        assertTrue(pages.size() > 40);
        for (Path path : pages) {
            byte[] page = Files.readAllBytes(path);
            assertSameTree(page, path.toString());
            for (int i = 0; i < 6; i++) assertSameTree(Arrays.copyOf(page, random.nextInt(page.length + 1)), path + " cut short");
            for (int i = 0; i < 6; i++) assertSameTree(spliced(page, random), path + " with pieces put in");
        }
    }

    @Test
    void scriptsAreKeptBesideTheMarkup() {
        Markup markup =
            scan("<script>first</script><p><script> </script><script type=x>s\u00e9cond<b></script>".getBytes(StandardCharsets.UTF_8));
        assertEquals("<script>0</script><p><script type=x>1</script>", markup(markup));
        assertEquals("first", markup.script("0"));
        assertEquals("s\u00e9cond<b>", markup.script("1"));
        for (String other : List.of("", "2", "-1", "1 ", "99999999999", "x")) assertEquals(other, markup.script(other));
    }

    @Test
    void longDataInScriptsIsLeftOut() {
        String data = "data:image/png;base64,";
        Markup markup = scan(("<script>{\"a\":\"" + data + "A".repeat(5000) + "\",\"b\":\"é\"}</script>").getBytes(StandardCharsets.UTF_8));
        assertEquals("{\"a\":\"" + data + "\",\"b\":\"é\"}", markup.script("0"));
    }

    @Test
    void tagsOfVeryManyAttributesAreLeftAsTheyAre() {
        StringBuilder tag = new StringBuilder("<p");
        for (int i = 0; i < 600; i++) tag.append(" a").append(i);
        byte[] page = tag.append(" class=late>x<i>").toString().getBytes(StandardCharsets.UTF_8);
        assertSameTree(page, "600 attributes");
        assertEquals(page.length, scan(page).length());
    }

    /** A room that read another attribute would find it nowhere. */
    @Test
    void everyAttributeThatARoomReadsIsKept() throws IOException {
        Pattern literal =
            Pattern.compile("(?:attr|hasAttr|attributes\\(\\)\\.get|attributes\\.get|hasKey|\\ba\\.get|value|has)\\((?:e, "
            + ")?\"([a-z:-]+)\"\\)");
        List<String> missing = new ArrayList<>();
        int found = 0;
        for (String room : List.of("page", "block")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/clipping").resolve(room))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    if (file.endsWith("ClaimArticles.java")) continue; // asks its own items
                    Matcher names = literal.matcher(Files.readString(file));
                    while (names.find()) {
                        found++;
                        if (!READ.contains(names.group(1))) missing.add(file + ": " + names.group(1));
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(found > 40);
    }

    private static byte[] spliced(byte[] page, Random random) {
        StringBuilder out = new StringBuilder(new String(page, StandardCharsets.ISO_8859_1));
        for (int i = 0; i < 4; i++) {
            out.insert(random.nextInt(out.length() + 1),
                new String(PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        }
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("testdata"))) {
            return files.filter(f -> f.toString().endsWith(".html") || f.startsWith("testdata/fuzz/page")).filter(Files::isRegularFile)
                .sorted().toList();
        }
    }

    private static Markup scan(byte[] page) {
        return MarkupScanner.scan(new PageText(page, 0, Utf8.of(page, 0), "UTF-8", false), Deadline.NONE);
    }

    private static String markup(Markup markup) {
        return new String(markup.bytes(), 0, markup.length(), StandardCharsets.UTF_8);
    }

    /** Of an empty script in a drawing the parser makes one that holds the rest of the page: there the scanner knows better. */
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

    private static void assertSameTree(byte[] bytes, String what) {
        byte[] page = new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8); // sound in any case
        if (hasEmptyScriptInDrawing(new String(page, StandardCharsets.UTF_8))) return;
        Document plain = Parser.htmlParser().parseInput(new PageReader(page, 0, page.length, Deadline.NONE), "");
        Markup markup = scan(page);
        assertEquals(seen(plain, Markup.NONE), seen(PageParser.html(markup, page.length, Deadline.NONE), markup), what);
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
            case "script" -> e.attr("type").isEmpty() || isOne(MarkupScanner.CODE, e.attr("type"));
            case "style" -> true;
            case "link" -> isOne(MarkupScanner.RESOURCES, e.attr("rel"));
            default -> false;
        };
    }

    private static boolean isOne(NameTable names, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return bytes.length > 0 && names.find(bytes, 0, bytes.length) != null;
    }
}
