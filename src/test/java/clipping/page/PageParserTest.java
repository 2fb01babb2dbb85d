package clipping.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

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
        String page = "<img src='" + data + "A".repeat(3_000_000) + "'><p style=\"background:url(" + data + "B%2F".repeat(1000) + "=)\">text<img src=" + data + "AAAA>";
        Document document = PageParser.parse(html(page), Deadline.NONE).document();
        assertEquals(List.of(data, data + "AAAA"), document.select("img").eachAttr("src"));
        assertEquals("background:url(" + data + ")", document.selectFirst("p").attr("style"));
        assertEquals("text", document.text());
    }

    @Test
    void noBufferSizeLosesText() throws Exception {
        String text = "ab;base64," + "C".repeat(600) + "'cd;base64,e;base64," + "F".repeat(600) + " g";
        for (int size = 1; size < 20; size++) {
            StringBuilder out = new StringBuilder();
            char[] buffer = new char[size];
            try (PageReader reader = new PageReader(CharBuffer.wrap(text.toCharArray()), Deadline.NONE)) {
                for (int n; (n = reader.read(buffer, 0, size)) >= 0; ) {
                    assertTrue(n > 0);
                    out.append(buffer, 0, n);
                }
            }
            assertEquals("ab;base64,'cd;base64,e;base64, g", out.toString());
        }
    }

    @Test
    void flattenedTextHasATitleAndAParagraphALine() {
        Document document = text("The title\n\nThe title\r\n\r\nFirst.\nSecond line of its own, that goes on for very much longer than any writer would wrap a line of text at, "
            + "so that it is a paragraph.\n\n- one\n- two\n\nEnd.");
        assertEquals("The title", document.title());
        assertEquals("The title", document.select("h1").text());
        assertEquals(4, document.select("p").size());
        assertEquals(List.of("one", "two"), document.select("ul > li").eachText());
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        Document document = text("Old pier to be repaired\n\nThe council of the harbour town voted on Tuesday\nto repair the old pier before the storms of autumn\n"
            + "set in.\n\nThe work will take until spring, the mayor said\nafter the meeting.\n");
        assertEquals(List.of("The council of the harbour town voted on Tuesday to repair the old pier before the storms of autumn set in.",
            "The work will take until spring, the mayor said after the meeting."), document.select("p").eachText());
    }

    @Test
    void linesOfAPoemStayApart() {
        assertEquals(5, text("A poem\n\nThe pier is old, the pier is long,\nthe sea is grey and wide.\nIt stood there when the wind was strong\nand fell with the tide.\n\nEnd")
            .select("p").size());
    }

    private static Document text(String text) {
        return PageParser.parse(new SavedPage("x", text.getBytes(StandardCharsets.UTF_8), SavedPage.Kind.TEXT, null, null, null, null), Deadline.NONE).document();
    }

    private static SavedPage html(String html) {
        return SavedPage.html("x", html.getBytes(StandardCharsets.UTF_8));
    }
}
