package clipping.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PageParserTest {
    @Test
    void deadlineStopsTheParser() {
        SavedPage page = html("<p>word ".repeat(2_000_000));
        assertThrows(Deadline.Passed.class, () -> PageParser.parse(page, Deadline.in(20_000_000)));
    }

    @Test
    void pageOfNothingButElementsIsTooLarge() {
        assertThrows(PageTooLarge.class, () -> PageParser.parse(html("<b>".repeat(1_000_000)), Deadline.NONE));
    }

    @Test
    void manySiblingsAreStillAPage() {
        assertEquals(200_000, PageParser.parse(html("<p>x</p>".repeat(200_000)), Deadline.NONE).document().body().childrenSize());
    }

    @Test
    void deepNestingKeepsTheText() {
        Document document = PageParser.parse(html("<div>".repeat(100_000) + "<p>end"), Deadline.NONE).document();
        assertEquals("end", document.text());
    }

    @Test
    void contentOfLongDataAddressesIsLeftOut() {
        String data = "data:image/png;base64,";
        String page = "<img src='" + data + "A".repeat(3_000_000) + "'><p style=\"background:url(" + data + "B%2F".repeat(1000)
            + "=)\">text<img src=" + data + "AAAA>";
        Document document = PageParser.parse(html(page), Deadline.NONE).document();
        assertEquals(List.of(data, data + "AAAA"), document.select("img").eachAttr("src"));
        assertEquals("background:url(" + data + ")", document.selectFirst("p").attr("style"));
        assertEquals("text", document.text());
    }

    @Test
    void noBufferSizeLosesText() throws Exception {
        byte[] text = ("ab😀é;base64," + "C".repeat(600) + "'中d;base64,e;base64," + "F".repeat(600) + " g😀")
            .getBytes(StandardCharsets.UTF_8);
        for (int size = 1; size < 20; size++) {
            StringBuilder out = new StringBuilder();
            char[] buffer = new char[size];
            try (PageReader reader = new PageReader(text, 0, text.length, Deadline.NONE)) {
                for (int n; (n = reader.read(buffer, 0, size)) >= 0; ) {
                    assertTrue(n > 0);
                    out.append(buffer, 0, n);
                }
            }
            assertEquals("ab😀é;base64,'中d;base64,e;base64, g😀", out.toString());
        }
    }

    @Test
    void flattenedTextHasATitleAndAParagraphALine() {
        Document document =
            text("The title\n\nThe title\r\n\r\nFirst.\nSecond line of its own, that goes on for very much longer than any writer would "
            + "wrap a line of text at, "
            + "so that it is a paragraph.\n\n- one\n- two\n\nEnd.");
        assertEquals("The title", document.title());
        assertEquals("The title", document.select("h1").text());
        assertEquals(4, document.select("p").size());
        assertEquals(List.of("one", "two"), document.select("ul > li").eachText());
    }

    @Test
    void theHeadlineOfFlattenedTextRepeatsTheTitleWithoutTheSite() {
        for (String title : List.of("Council votes to mend the old pier - The Bay Courier",
            "The Bay Courier | Council votes to mend the old pier",
            "Council votes to mend the old pier")) {
            Document document = text(title + "\nHome\nThe Bay Courier\nCouncil votes to mend the old pier\n" + PROSE + "\n" + PROSE);
            assertEquals(title, document.title());
            assertEquals("Council votes to mend the old pier", document.select("h1").text());
            assertEquals(5, document.select("p").size(), title);
        }
    }

    @Test
    void theHeadlineOfFlattenedTextMayStandBehindMenus() {
        Document document =
            text("Skip to main content\nHome\nNews\nSport\nThe Bay Courier\nCouncil votes to mend the old pier\nBy Jane Doe\n" + PROSE
            + "\n" + PROSE);
        assertEquals("Council votes to mend the old pier", document.select("h1").text());
        assertEquals("Council votes to mend the old pier", document.title());
        assertEquals(8, document.select("p").size());
        document = text("首页\n新闻\n体育频道\n青湖古镇修复百年水闸\n" + CHINESE + "\n" + CHINESE);
        assertEquals("青湖古镇修复百年水闸", document.select("h1").text());
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        Document document =
            text("Old pier to be repaired\n\nThe council of the harbour town voted on Tuesday\nto repair the old pier before the storms "
            + "of autumn\n"
            + "set in.\n\nThe work will take until spring, the mayor said\nafter the meeting.\n");
        assertEquals(List.of("The council of the harbour town voted on Tuesday to repair the old pier before the storms of autumn set in.",
            "The work will take until spring, the mayor said after the meeting."), document.select("p").eachText());
    }

    @Test
    void linesOfAPoemStayApart() {
        assertEquals(5,
            text("A poem\n\nThe pier is old, the pier is long,\nthe sea is grey and wide.\nIt stood there when the wind was strong\nand "
            + "fell with the tide.\n\nEnd")
            .select("p").size());
    }

    private static final String PROSE =
        "The council of the harbour town voted on Tuesday to repair the old pier before the storms of autumn set in, its speaker said.";
    private static final String CHINESE = "青湖镇政府星期二宣布，这座建于一百年前的水闸经过两年修复后重新启用，两岸居民可以再次走过石板桥到对岸赶集，老人们说终于等到了这一天。";

    private static Document text(String text) {
        return PageParser.parse(new SavedPage("x", text.getBytes(StandardCharsets.UTF_8), SavedPage.Content.TEXT, null, null, null, null),
            Deadline.NONE).document();
    }

    @Test
    @Timeout(20)
    void namesOfMegabytesAreCutBeforeTheParser() {
        String name = "a".repeat(4_000_000);
        for (String before : new String[] {"", "<math><mi></mi></math>"}) { // behind the latter the markup is left as it is
            Document document = PageParser.parse(html(before + "<p>one<" + name + ">two</" + name + "><p>\u5e02<" + name
                + "\u5e02/><p>three"), Deadline.NONE).document();
            assertEquals("onetwo \u5e02 three", document.body().text());
            assertTrue(document.getAllElements().stream().allMatch(e -> e.tagName().length() <= 256));
        }
    }

    @Test
    void whatOnlyLooksLikeALongNameStays() {
        String words = "\u5e02\u957f".repeat(2000);
        assertEquals("a < " + words, PageParser.parse(html("<p>a < " + words), Deadline.NONE).document().body().text());
        assertEquals("1<2" + words, PageParser.parse(html("<p>1<2" + words), Deadline.NONE).document().body().text());
        assertEquals(words, PageParser.parse(html("<p title='" + words + "'>" + words + "</p>"),
            Deadline.NONE).document().select("p").attr("title"));
    }

    @Test
    @Timeout(20)
    void whatLooksLikeALongNameTakesNoEndAlong() {
        String name = "<a" + "\u5e02".repeat(500);
        for (String before : new String[] {"", "<math><mi></mi></math>"}) { // behind the latter the markup is left as it is
            for (String page : new String[] {"<!--" + name + "-->", "<!--" + name + "--!>", "<title>" + name + "</title>"}) {
                Document document = PageParser.parse(html(before + "<p>one " + page + "<p>two"), Deadline.NONE).document();
                assertEquals("two", document.select("p").last().text(), before + page);
            }
            Document document = PageParser.parse(html(before + "<p>one<a" + "<".repeat(4_000_000) + ">two"), Deadline.NONE).document();
            assertEquals("onetwo", document.body().text());
        }
        String data = "{\"story\":\"a" + name + "\"}";
        byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
        assertEquals(data, PageReader.read(bytes, 0, bytes.length));
    }

    @Test
    @Timeout(20)
    void whatLooksLikeALongNameTakesNoSignOfAnAttributeAlong() {
        String name = "<a" + "b".repeat(700);
        for (String before : new String[] {"", "<math><mi></mi></math>"}) { // behind the latter the markup is left as it is
            for (String tag : new String[] {"class=\"NAME\"",
                "class='NAME'id=x", "class='NAME'alt=\"c>NAME\"", "class=NAME", "class=\"NAME\"id=NAME\"",
                "class=\"NAME='NAME'\"", "class='NAME'id=''NAME", "class=\"'NAME=\"id='\">'"}) {
                String page = before + "<div " + tag.replace("NAME", name) + "><p>one</p></div><p>two";
                Document document = PageParser.parse(html(page), Deadline.NONE).document();
                assertEquals(List.of("one", "two"), document.select("p").eachText(), page);
                assertEquals("one", document.select("div").text(), page);
            }
            for (String part : new String[] {"\"", "=", "b\"", "b='", "b".repeat(600) + "\"", "\u5e02="}) {
                String long4M = "<a" + part.repeat(4_000_000 / part.length());
                Document document = PageParser.parse(html(before + "<p>one<i>" + long4M + "></i>two"), Deadline.NONE).document();
                assertEquals("onetwo", document.body().text());
            }
        }
    }

    private static SavedPage html(String html) {
        return SavedPage.html("x", html.getBytes(StandardCharsets.UTF_8));
    }
}
