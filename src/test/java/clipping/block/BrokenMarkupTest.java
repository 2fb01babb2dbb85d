package clipping.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Missing and stray tags: a reader sees the story all the same. */
class BrokenMarkupTest {
    private static final String PROSE = "The ferry left the harbour before dawn with forty people on board, and came back at noon with the mail and some news.";
    private static final String P = "<p>" + PROSE + "</p>";

    private static List<Block> split(String html) {
        Page page = PageParser.parse(SavedPage.html("-", ("<meta charset=utf-8>" + html).getBytes(StandardCharsets.UTF_8)), Deadline.NONE);
        return Splitter.split(page, Deadline.NONE).all();
    }

    private static List<String> kinds(String html) {
        return split(html).stream().map(b -> b.kind() + " " + b.text()).toList();
    }

    private static void assertProse(int count, String html) {
        List<Block> prose = split(html).stream().filter(b -> b.text().endsWith("some news.")).toList();
        assertEquals(count, prose.size(), html);
        for (Block b : prose) {
            assertEquals(Block.Kind.PARAGRAPH, b.kind(), html);
            assertEquals(0, b.level(), html);
            assertEquals(0, b.linked(), html);
            assertTrue(b.inlines().stream().noneMatch(Inline::isLink), html);
            assertFalse(b.is(Block.Mark.BUTTON), html);
        }
    }

    @Test
    void aHeadingThatIsNeverClosedEndsWhereItsTextDoes() {
        assertEquals(List.of("PARAGRAPH " + PROSE, "HEADING Other measures", "PARAGRAPH " + PROSE, "PARAGRAPH It rained."),
            kinds("<div>" + P + "<h3>Other measures" + P + "<p>It rained.</p></div>"));
        assertProse(3, "<h1>Ferry<div>" + P + P + "</div>" + P);
        assertProse(2, "<div><h2>Other measures<br><br>" + PROSE + "<br><br>" + PROSE + "</div>");
        assertProse(1, "<h2>" + PROSE.repeat(3) + "</h2>");
        Block last = split("<div><h3>Other measures" + P + P + "</div>").get(2);
        assertEquals("div", last.container().parent().tag(), "what stands behind a heading does not stand in it");
    }

    @Test
    void aHeadingOfSeveralLinesIsOne() {
        assertEquals(List.of("HEADING Ferry", "HEADING Forty people were on board"), kinds("<h1><div>Ferry</div><div>Forty people were on board</div></h1>"));
        assertEquals(List.of("HEADING " + PROSE), kinds("<h2><p>" + PROSE + "</p></h2>"));
    }

    @Test
    void aLinkThatIsNeverClosedIsNone() {
        assertProse(4, "<p>Then <a href=/x>" + PROSE + "</p>" + P + P + P);
        assertProse(4, "<p><a href=/x>" + PROSE + "</p>" + P + P + P);
        assertProse(2, P + "<p>Then <a href=/x><p>" + PROSE + "</p></a></a></p>");
        assertProse(4, "<div><a href=/x>" + P + P + P + "</div>" + P);
        assertEquals(0, split("<p>Then <a href=/x>" + PROSE + "</p>" + P + "<p>Go</p>").get(2).linked());
    }

    @Test
    void aListThatIsNeverClosedEndsWithItsLines() {
        assertEquals(List.of("LIST_ITEM one", "LIST_ITEM two", "PARAGRAPH " + PROSE, "PARAGRAPH " + PROSE), kinds("<div><ul><li>one<li>two" + P + P + "</div>"));
        assertEquals(List.of("LIST_ITEM one", "LIST_ITEM two", "HEADING Ferry", "PARAGRAPH " + PROSE), kinds("<div><ul><li>one<li>two<h2>Ferry</h2>" + P + "</div>"));
        assertEquals(List.of("PARAGRAPH Ferry", "PARAGRAPH " + PROSE, "PARAGRAPH " + PROSE), kinds("<ul><li>Ferry" + P + P + "</li></ul>"));
        assertEquals(List.of("PARAGRAPH Golf", "PARAGRAPH Club", "PARAGRAPH Cup"), kinds("<ul><li>Home<li>Golf<p>Club</p><p>Cup</p></ul>").subList(1, 4));
        assertProse(2, "<div><ul><li>one<li>two</ul></ul></li>" + P + "</div></div>" + P);
    }

    @Test
    void linksOfACardStayLinks() {
        for (Block b : split("<a href=/x><h3>Ferry</h3>" + P + "</a>")) assertEquals(1.0, b.linkDensity(), b.text());
        for (Block b : split("<h3><a href=/x>Ferry</a></h3><p><a href=/x>" + PROSE + "</a></p>")) assertEquals(1.0, b.linkDensity(), b.text());
        for (Block b : split("<p><a href=/x>" + PROSE + "</a></p><p><a href=/y>" + PROSE + "</a></p>")) assertEquals(1.0, b.linkDensity(), b.text());
        assertEquals(1.0, split("<h4>Ferries <a class=t href=/x>Ferry in a storm</a></h4><p><a class=t href=/x>" + PROSE + "</a></p>").get(1).linkDensity());
        assertEquals(1.0, split("<p>" + PROSE + " <a class=t href=/x>" + PROSE + "</a></p><p><a class=u href=/x>" + PROSE + "</a></p>").get(1).linkDensity());
        assertEquals(1.0, split("<p>" + PROSE + " <a href=/x>More</a></p><p><a href=/x>Ferry in a storm</a></p>").get(1).linkDensity());
    }

    @Test
    void whatIsNeverClosedSwallowsNoStory() {
        for (String tag : List.of("object", "select", "canvas", "audio", "video", "button", "map")) assertProse(3, P + "<div><" + tag + ">" + P + P + P.replace("some news", "news"));
        assertProse(2, P + "<svg><script/></svg>" + P);
        assertProse(2, P + "<svg><g><script href='x' /></g></svg>" + P);
        assertEquals(List.of("PARAGRAPH a", "PARAGRAPH c"), kinds("<div><p>a</p><title>b</title><p>c</p></div>"));
    }

    @Test
    void looksAheadAreShort() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String tag : List.of("<h1><div>x", "<a href=x><table><tr><td>x", "<object>", "<figure>", "<button><div>", "<span class=sr-only>x", "<p>x<a href=x>x")) split(tag.repeat(20_000));
        });
    }
}
