package clipping.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitterTest {
    private static List<Block> split(String html) {
        Page page = PageParser.parse(SavedPage.html("-", ("<meta charset=utf-8>" + html).getBytes(StandardCharsets.UTF_8)), Deadline.NONE);
        return Splitter.split(page, Deadline.NONE).all();
    }

    private static List<String> texts(String html) {
        return split(html).stream().map(Block::text).toList();
    }

    private static List<String> kinds(String html) {
        return split(html).stream().map(b -> b.kind() + " " + b.text()).toList();
    }

    @Test
    void twoLineBreaksEndAParagraphAndOneDoesNot() {
        assertEquals(List.of("One. Still one.", "Two."), texts("<div>One.<br>Still one.<br><br>Two.</div>"));
    }

    @Test
    void inlineElementsDoNotCutWords() {
        assertEquals(List.of("The whole word."), texts("<p><span class=dropcap>T</span>he <b>wh</b>ole <i>word</i>.</p>"));
    }

    @Test
    void textBesideBlocksIsABlock() {
        assertEquals(List.of("Before", "inside", "after"), texts("<div>Before<p>inside</p>after</div>"));
    }

    @Test
    void whiteSpaceIsFoldedAndInvisibleSignsGo() {
        assertEquals(List.of("a b c d"), texts("<p>\n a&nbsp;\t b&#8203; c\u00ad &emsp; d </p>"));
    }

    @Test
    void preformattedTextKeepsItsLines() {
        assertEquals(List.of("PREFORMATTED one\n  two"), kinds("<pre>one\n  two</pre>"));
    }

    @Test
    void scriptsStylesAndTemplatesAreNotText() {
        assertEquals(List.of("Text"), texts("<script>var a</script><style>b{}</style><template><p>c</template><p>Text<svg><text>d</text></svg></p>"));
    }

    @Test
    void rowsOfATableOfDataAreLinesWithTabs() {
        assertEquals(List.of("TABLE_ROW Club\tPoints", "TABLE_ROW Ajax\t3"),
            kinds("<table><tr><th>Club</th><th>Points</th></tr><tr><td>Ajax</td><td><p>3</p></td></tr></table>"));
    }

    @Test
    void cellsOfATableForLayoutAreBlocks() {
        String prose = "A paragraph of the story that is long enough to be nothing like a cell of data in a table, and goes on for a while after that. ".repeat(4);
        assertEquals(List.of("Menu", prose.strip()), texts("<table><tr><td>Menu</td><td>" + prose + "</td></tr></table>"));
    }

    @Test
    void linesOfAListAreItemsAndBoxesInAListAreNot() {
        assertEquals(List.of("LIST_ITEM one", "LIST_ITEM two"), kinds("<ul><li>one</li><li><a href=x>two</a></li></ul>"));
        assertEquals(List.of("HEADING Head", "PARAGRAPH Text"), kinds("<ul><li><h3>Head</h3><p>Text</p></li></ul>"));
    }

    @Test
    void nestedListsHaveTheirLevel() {
        assertEquals(List.of(1, 2), split("<ul><li>one<ul><li>two</li></ul></li></ul>").stream().map(Block::level).toList());
    }

    @Test
    void linksAndTimesKeepTheirPlace() {
        Block b = split("<p>See <a href='/x'>the page</a> of <time datetime=2024-03-04>today</time>.</p>").get(0);
        assertEquals("the page", b.text().substring(b.links().get(0).start(), b.links().get(0).end()));
        assertEquals("/x", b.links().get(0).value());
        assertEquals("2024-03-04", b.inlines().get(1).value());
        assertEquals(8, b.linked());
    }

    @Test
    void aLinkAroundBlocksMarksEachOfThem() {
        for (Block b : split("<a href='/x'><h3>Head</h3><p>Text</p></a>")) assertEquals(1.0, b.linkDensity(), b.text());
    }

    @Test
    void whatIsHiddenIsMarked() {
        List<Block> blocks = split("<p hidden>a</p><div style='display : none'><p>b</p></div><p>c</p>");
        assertTrue(blocks.get(0).is(Block.Mark.HIDDEN));
        assertTrue(blocks.get(1).is(Block.Mark.HIDDEN));
        assertFalse(blocks.get(2).is(Block.Mark.HIDDEN));
    }

    @Test
    void aStoryThatStandsOnlyInThePagesDataIsThere() {
        String story = "The ferry left the harbour before dawn with forty people on board. ".repeat(12);
        String html = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"articleBody\":\"" + story + "\\n\\nIt came back at noon.\"}</script><div id=root></div>";
        List<String> kinds = kinds(html);
        assertEquals(2, kinds.size());
        assertEquals("DATA It came back at noon.", kinds.get(1));
    }

    @Test
    void aStoryThatIsShownIsNotTakenFromThePagesDataToo() {
        String story = "The ferry left the harbour before dawn with forty people on board. ".repeat(12);
        String html = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"articleBody\":\"" + story + "\"}</script><p>" + story + "</p>";
        assertEquals(List.of("PARAGRAPH " + story.strip()), kinds(html));
    }

    @Test
    void depthOfAHundredThousandElementsIsWalked() {
        assertEquals(List.of("deep"), texts("<div>".repeat(100_000) + "deep"));
    }
}
