package clipping.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.Splitter;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees are drawn with a pair of brackets for each node that holds several things. */
class ReadTreeTest {
    private Blocks blocks;
    private ReadTree tree;

    private String drawn(String html) {
        blocks = Splitter.split(PageParser.parse(SavedPage.html("-", html.getBytes(StandardCharsets.UTF_8)), Deadline.NONE), Deadline.NONE);
        tree = new ReadTree(blocks, blocks.all().toArray(Block[]::new), blocks.containers().toArray(Container[]::new));
        assertEquals(tree.branches() + blocks.all().size(), tree.size());
        assertEquals(-1, tree.parent[0]);
        for (int node = 1; node < tree.size(); node++) {
            int above = tree.parent[node];
            assertTrue(above >= 0 && above < node && above < tree.branches(), () -> html + " has a node in a leaf or in a later one");
            assertEquals(tree.depth[above] + 1, tree.depth[node], html);
        }
        return draw(0);
    }

    /** What a node holds, in the order of the page. */
    private String draw(int node) {
        if (node >= tree.branches()) return blocks.all().get(node - tree.branches()).text();
        StringBuilder drawn = new StringBuilder();
        int last = -1;
        for (int i = 0; i < blocks.all().size(); i++) {
            int child = tree.leaf(i);
            while (child >= 0 && tree.parent[child] != node) child = tree.parent[child];
            if (child < 0 || child == last) continue;
            drawn.append(last < 0 ? "" : " ").append(draw(child));
            last = child;
        }
        return "(" + drawn + ")";
    }

    private Container element(String tag) {
        return blocks.containers().stream().filter(c -> c.tag().equals(tag)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>One<p>Two<p>Three",
        "<div>One</div><div>Two</div><div>Three</div>",
        "<h2>One</h2><p>Two<div>Three</div>",
        "One<br><br>Two<br><br>Three",
        "<p>One<br><br>Two<br><br>Three",
        "<h2>One<br><br>Two</h2>Three",
        "<div>One<br><br>Two<br><br>Three</div>",
        "<p>One<br><br>Two</p><p>Three",
        "<p>One<p>Two<br><br>Three",
        "One<div>Two</div>Three",
        "<main><div><p>One<p>Two<p>Three</div></main>",
        "<section><p>One</section><section><p>Two</section><section><p>Three</section>",
        "<div><div>One<br><br>Two</div></div><p>Three",
        "<div><section><div>One<br><br>Two</div></section></div><p>Three",
        "<div><div><p>One</div></div><p>Two<div><div><div>Three</div></div></div>",
        "<div>One<br><br>Two</div><p>Three",
        "<center>One<br><br>Two</center><p>Three",
        "<section>One<br><br>Two</section>Three"})
    void aStoryHasOneTreeHoweverItsParagraphsAreTyped(String html) {
        assertEquals("(One Two Three)", drawn(html));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p>One<div></div><div><div><p> </div></div><p>Two",
        "<div></div><p>One<p>Two<section><div></div></section>",
        "<ul><li></ul><div><p>One<ul></ul><p>Two</div>",
        "<div><div></div><p>One</div><div><p>Two<div></div></div>"})
    void elementsWithoutTextAreLeftOut(String html) {
        assertEquals("(One Two)", drawn(html));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>One", "One", "<div><section><article><p>One</article></section></div>", "<div></div><p>One<div></div>"})
    void aBlockAloneLiesInTheBody(String html) {
        assertEquals("(One)", drawn(html));
        assertEquals(1, tree.branches());
        assertEquals(1, tree.depth[1]);
    }

    @Test
    void aPageWithoutTextIsItsBody() {
        assertEquals("()", drawn("<div></div>"));
        assertEquals(1, tree.size());
        assertSame(blocks.containers().get(0), tree.inner(0));
    }

    @Test
    void whatHoldsSeveralThingsIsANode() {
        assertEquals("((One Two) (Three Four))", drawn("<div><p>One<p>Two</div><div><p>Three<p>Four</div>"));
        assertEquals("(One (Two Three))", drawn("<p>One<div><p>Two<p>Three</div>"));
        assertEquals("(((One Two) Three) Four)", drawn("<div><div><p>One<p>Two</div><p>Three</div><p>Four"));
        assertEquals("((One Two) (Three Four))", drawn("<article><p>One<p>Two</article><aside><p>Three<p>Four</aside>"));
        assertEquals("(One (Two Three))", drawn("<p>One<aside>Two<br><br>Three</aside>"));
    }

    @Test
    void boxesOfLinesAreBoxesWhereNoParagraphStandsBesideThem() {
        assertEquals("((One Two) (Three Four))", drawn("<div>One<br><br>Two</div><div>Three<br><br>Four</div>"));
        assertEquals("(One Two Three Four Five)", drawn("<div>One<br><br>Two</div><div>Three<br><br>Four</div><p>Five"));
        assertEquals("(One Two Three Four)", drawn("<div>One<br><br>Two</div><p>Three<br><br>Four"));
    }

    @Test
    void listsAreNodesAndSoAreListsInThem() {
        assertEquals("(One (Two Three))", drawn("<p>One<ul><li>Two<li>Three</ul>"));
        assertEquals("(One (Two Three))", drawn("<p>One<div><ul><li><p>Two<li><p>Three</ul></div>"));
        assertEquals("(One (Two (Three Four)))", drawn("<p>One<ul><li>Two<li><ul><li>Three<li>Four</ul></ul>"));
        assertEquals("(One (Two (Three (Four Five)) Six))", drawn("<p>One<ul><li>Two<li>Three<ul><li>Four<li>Five</ul><li>Six</ul>"));
        assertEquals("(One Two)", drawn("<p>One<ul><li>Two</ul>"));
    }

    @Test
    void quotationsAreNodes() {
        assertEquals("(One (Two Three))", drawn("<p>One<blockquote><p>Two<p>Three</blockquote>"));
        assertEquals("(One Two)", drawn("<p>One<blockquote><p>Two</blockquote>"));
    }

    @Test
    void wrappersAreOneWithWhatTheyHold() {
        drawn("<main><section><div><p>One<p>Two</div></section></main><p>Three");
        int node = tree.nodeOf(element("div"));
        assertEquals(node, tree.nodeOf(element("section")));
        assertEquals(node, tree.nodeOf(element("main")));
        assertSame(element("div"), tree.inner(node));
        assertSame(element("section"), tree.outer(node, element("div")));
        assertSame(element("main"), tree.outer(node, element("section")));
        assertNull(tree.outer(node, element("main")));
        assertSame(element("body"), tree.inner(0));
        assertNull(tree.outer(0, element("body")));
    }

    @Test
    void aBlockIsOneWithTheElementsThatHoldItAlone() {
        drawn("<div><section><p>One</section></div>Two<br><br>Three");
        assertEquals(tree.leaf(0), tree.nodeOf(element("p")));
        assertEquals(tree.leaf(0), tree.nodeOf(element("div")));
        assertSame(element("p"), tree.inner(tree.leaf(0)));
        assertNull(tree.outer(tree.leaf(0), element("div")));
        assertNull(tree.inner(tree.leaf(1)));
    }

    @Test
    void linesOfAParagraphAreCalledAsItIs() {
        drawn("<div><p>One</div><h2>Two<br><br>Three</h2>");
        assertSame(element("h2"), tree.inner(tree.leaf(1)));
        assertSame(element("h2"), tree.inner(tree.leaf(2)));
        assertEquals(0, tree.nodeOf(element("h2")));
        assertEquals(0, tree.parent[tree.leaf(2)]);
    }

    @Test
    void anElementWithoutTextLiesWhereItStands() {
        drawn("<div><p>One<p>Two<aside></aside></div><p>Three");
        assertEquals(tree.nodeOf(element("div")), tree.nodeOf(element("aside")));
    }

    @Test
    void aBoxForOneBlockIsNoParagraphOfSeveral() {
        assertEquals("(One (Two Three) Four)", drawn("<p>One<div><div>Two</div><div>Three</div></div><p>Four"));
        assertEquals("((One Two) (Three Four Five))",
            drawn("<div><p>One<p>Two</div><div><div>Three<br><br>Four</div><div><div><p>Five</div></div></div>"));
    }

    /** What stands behind an advertisement goes on where the story broke off, whatever element holds it. */
    @ParameterizedTest
    @ValueSource(strings = {
        "<h1>H</h1><div><p>1<p>2<p>Advertisement<p>3<p>4</div><p>end",
        "<h1>H</h1><div><p>1<p>2<div>Advertisement</div></div><div><p>3<p>4</div><p>end",
        "<h1>H</h1><div><p>1<p>2</div><div>Advertisement</div><div><p>3<p>4</div><p>end",
        "<h1>H</h1><div><p>1<p>2</div><p>Advertisement</p><section><div><p>3<p>4</div></section><p>end",
        "<h1>H</h1><section><div><p>1<p>2</div></section><p>Advertisement</p><section><div><p>3<p>4</div></section><p>end",
        "<h1>H</h1><div><p>1<p>2</div><div><p>Advertisement</div><div><p>3</div><div>Advertisement</div><div><div><p>4</div></div><p>end"})
    void advertisementsDoNotPartAStory(String html) {
        String prose = "A sentence of the story that goes on for %s words and more.";
        String page = html;
        for (int i = 1; i <= 4; i++) page = page.replace("<p>" + i, "<p>" + String.format(prose, i));
        assertEquals(true, drawn(page).matches("\\(H \\(A [^()]* Advertisement A [^()]*\\) end\\)"), () -> html + " is drawn " + draw(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Related", "Another line", "<h2>Advertisement</h2><p>A line"})
    void whatElseStandsBetweenPartsElements(String between) {
        String prose = "<p>A sentence of the story that goes on for some words and more.";
        String drawn = drawn("<h1>H</h1><div>" + prose + prose + "</div><div>" + between + "</div><div>" + prose + prose + "</div>");
        assertEquals(2, drawn.split("\\(A sentence", -1).length - 1, drawn);
    }
}
