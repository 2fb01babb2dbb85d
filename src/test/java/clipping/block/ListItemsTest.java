package clipping.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which items are lines of a list; long texts are drawn short. */
class ListItemsTest {
    private static final String PROSE = "x".repeat(100);

    private static List<String> kinds(String html) {
        SavedPage page = SavedPage.html("-", html.getBytes(StandardCharsets.UTF_8));
        return Splitter.split(PageParser.parse(page, Deadline.NONE), Deadline.NONE).all().stream()
            .map(b -> b.kind() + " " + b.text().replaceAll("x{9,}", "x")).toList();
    }

    @Test
    void anItemOfOneBlockIsALineAndOfTwoTheFirst() {
        assertEquals(List.of("LIST_ITEM one", "LIST_ITEM two"), kinds("<ul><li>one<li><p>two</ul>"));
        assertEquals(List.of("LIST_ITEM one", "PARAGRAPH more"), kinds("<ul><li>one<p>more</ul>"));
        assertEquals(List.of("LIST_ITEM one", "PARAGRAPH more"), kinds("<ul><li><p>one<p>more</ul>"));
    }

    @Test
    void anItemOfThreeBlocksOrWithAHeadingIsABox() {
        assertEquals(List.of("PARAGRAPH one", "PARAGRAPH two", "PARAGRAPH three"), kinds("<ul><li>one<p>two<p>three</ul>"));
        assertEquals(List.of("HEADING One", "PARAGRAPH two"), kinds("<ul><li><h3>One</h3>two</ul>"));
        assertEquals(List.of("LIST_ITEM zero", "HEADING One", "PARAGRAPH two"), kinds("<ul><li>zero<li><h3>One</h3>two</ul>"));
    }

    @Test
    void anItemWithoutItsEndKeepsItsOwnLineAndNoMore() {
        assertEquals(List.of("LIST_ITEM one", "LIST_ITEM two", "PARAGRAPH y", "PARAGRAPH x"),
            kinds("<ul><li>one<li>two<p>y<p>" + PROSE + "</ul>"));
        assertEquals(List.of("LIST_ITEM one", "LIST_ITEM two", "HEADING Y", "PARAGRAPH x"),
            kinds("<ul><li>one<li>two<h2>Y</h2><p>" + PROSE + "</ul>"));
    }

    @Test
    void onlyProseFollowsAListThatHasNoEnd() {
        assertEquals(List.of("LIST_ITEM one", "PARAGRAPH two", "PARAGRAPH y", "PARAGRAPH x"),
            kinds("<ul><li>one<li>two<p>y<p>" + PROSE.substring(1) + "</ul>"));
        assertEquals(List.of("LIST_ITEM one", "PARAGRAPH two", "PARAGRAPH y", "PARAGRAPH x"),
            kinds("<ul><li>one<li>two<p>y<p>" + PROSE.substring(1) + "<a href=/x>" + PROSE + "</a></ul>"));
    }

    @Test
    void aListThatHasNoEndHasLinesBefore() {
        assertEquals(List.of("PARAGRAPH two", "PARAGRAPH y", "PARAGRAPH x"), kinds("<ul><li>two<p>y<p>" + PROSE + "</ul>"));
        assertEquals(List.of("HEADING One", "PARAGRAPH two", "PARAGRAPH y", "PARAGRAPH x"),
            kinds("<ul><li><h3>One</h3><li>two<p>y<p>" + PROSE + "</ul>"));
        assertEquals(List.of("PARAGRAPH x", "PARAGRAPH y", "PARAGRAPH z"), kinds("<ul><li>" + PROSE + "<p>y<p>z</ul>"));
    }

    @Test
    void listsInItemsHaveItemsOfTheirOwn() {
        assertEquals(List.of("LIST_ITEM one", "LIST_ITEM two", "LIST_ITEM three", "LIST_ITEM four"),
            kinds("<ol><li>one<ol><li>two<li>three<li>four</ol></ol>"));
    }
}
