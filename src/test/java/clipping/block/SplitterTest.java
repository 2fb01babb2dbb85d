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
    private static final String PROSE = "The city pays for the tests, and the contractor for the idle ships.";

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
    void spansOfWhichThePagesOwnStylesMakeLinesAreParagraphs() {
        String one = "One: " + PROSE + " " + PROSE, two = "Two: " + PROSE;
        String spans = "<div><span class='a l'>" + one + "</span><span class=l>" + two + "</span></div>";
        assertEquals(List.of(one, two), texts("<style>.l{display:block;margin:0 0 1em}</style>" + spans));
        for (String css : List.of(".l{display:inline-block}", ".l{display:block} .l{display:inline}", ".q{display:block}",
            "@media print{.l{display:block}}", ".b .l{display:block}"))
            assertEquals(List.of(one + " " + two), texts("<style>" + css + "</style>" + spans), css);
        // not within a line, nor of a line's own parts
        assertEquals(List.of("See " + one + " now"), texts("<style>.l{display:block}</style><p>See <span class=l>" + one + "</span> now"));
        String byline = "<p><span class=l>By</span> <span class=l>Anna Berg</span>";
        assertEquals(List.of("By Anna Berg"), texts("<style>.l{display:block}</style>" + byline));
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
        assertEquals(List.of("Text"),
            texts("<script>var a</script><style>b{}</style><template><p>c</template><p>Text<svg><text>d</text></svg></p>"));
    }

    @Test
    void rowsOfATableOfDataAreLinesWithTabs() {
        assertEquals(List.of("TABLE_ROW Club\tPoints", "TABLE_ROW Ajax\t3"),
            kinds("<table><tr><th>Club</th><th>Points</th></tr><tr><td>Ajax</td><td><p>3</p></td></tr></table>"));
    }

    @Test
    void cellsOfATableForLayoutAreBlocks() {
        String prose = ("A paragraph of the story that is long enough to be nothing like a cell of data in a table, "
            + "and goes on for a while after that. ").repeat(4);
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
        Inline link = b.inlines().get(0);
        assertTrue(link.isLink());
        assertEquals("the page", b.text().substring(link.start(), link.end()));
        assertEquals("/x", link.value());
        assertEquals("2024-03-04", b.inlines().get(1).value());
        assertEquals(8, b.linked());
    }

    @Test
    void inlineElementsEndWithTheText() {
        Block b = split("<pre><b class=x>" + PROSE + "\n" + PROSE + "\n</b><b class=y>\n</b></pre>").get(0);
        assertEquals(List.of("x"), b.inlines().stream().filter(i -> i.tag().equals("b")).map(Inline::classes).toList());
        assertEquals(b.text().length(), b.inlines().get(0).end());
    }

    @Test
    void aLinkAroundBlocksMarksEachOfThem() {
        for (Block b : split("<a href='/x'><h3>Head</h3><p>Text</p></a>")) assertEquals(1.0, b.linkDensity(), b.text());
    }

    @Test
    void aHeadingThatLinksToItselfIsNoLink() {
        assertEquals(0, split("<h3 id=q><a href=#q>Why did you come back?</a></h3>").get(0).linkDensity());
        assertEquals(1, split("<h3><a href=/q>Why did you come back?</a></h3>").get(0).linkDensity());
        assertEquals(1, split("<p><a href=#q>Why did you come back?</a></p>").get(0).linkDensity());
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
        String html = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"articleBody\":\"" + story
            + "\\n\\nIt came back at noon.\"}</script><div id=root></div>";
        List<String> kinds = kinds(html);
        assertEquals(2, kinds.size());
        assertEquals("DATA It came back at noon.", kinds.get(1));
    }

    @Test
    void aStoryThatIsShownIsNotTakenFromThePagesDataToo() {
        String story = "The ferry left the harbour before dawn with forty people on board. ".repeat(12);
        String html = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"articleBody\":\"" + story
            + "\"}</script><p>" + story + "</p>";
        assertEquals(List.of("PARAGRAPH " + story.strip()), kinds(html));
    }

    @Test
    void depthOfAHundredThousandElementsIsWalked() {
        assertEquals(List.of("deep"), texts("<div>".repeat(100_000) + "deep"));
    }

    @Test
    void whatRunsOnInALineDoesNotEndIt() {
        assertEquals(List.of("Full inflation rose. More."),
            texts("<p>Full <button>inflation</button> rose.<noscript><img src=x></noscript> More.</p>"));
        assertEquals(List.of("A bold lead that goes on"), texts("<p><strong>A bold lead<br>that goes on</strong></p>"));
        assertEquals(List.of("Two lines of a headline"), texts("<h1><b>Two lines<br></b>of a headline</h1>"));
        assertEquals(List.of("Where E=m holds"),
            texts("<p>Where <math><mi>E</mi><mo>=</mo><mi>m</mi><annotation>E=m</annotation></math> holds</p>"));
    }

    @Test
    void aLineBreakEndsALineWhereTheNextOneIsIndentedOrHasABullet() {
        assertEquals(List.of("第一段。", "第二段。", "third fourth"), texts("<div>第一段。<br>　第二段。<br>&nbsp;&nbsp;third<br>fourth</div>"));
        assertEquals(List.of("Bring:", "• water", "• bread"), texts("<p>Bring:<br>• water<br>• bread</p>"));
    }

    @Test
    void aBoldLineBeforeALineBreakHeadsWhatFollows() {
        List<Block> blocks = split("<p><b>Head</b><br>text under it</p>");
        assertEquals(List.of("Head", "text under it"), blocks.stream().map(Block::text).toList());
        assertTrue(blocks.get(0).is(Block.Mark.BOLD) && blocks.get(1).is(Block.Mark.AFTER_BREAK));
    }

    @Test
    void elementsOfThePagesOwnMakingAreWhatTheyHold() {
        assertEquals(List.of("One", "Two", "three four"), texts("<x-story>One<p>Two</p></x-story>three <x-mark>four</x-mark>"));
        assertEquals("x-box", split("<x-box><p>Two</p></x-box>").get(0).container().parent().tag());
        assertEquals(List.of("One", "Two"), texts("<span style='display: block'>One</span><span style='display:block'>Two</span>"));
    }

    @Test
    void aShadowTreeIsShownAndOtherTemplatesAreNot() {
        assertEquals(List.of("Shown"),
            texts("<div><template shadowrootmode=open><p>Shown</p></template></div><template><p>Not</p></template>"));
    }

    @Test
    void wordsThatDoNotShowAreNoneOfTheirLine() {
        List<Block> blocks = split("<p>Shown<span style='display:none'> code 17</span> text</p>");
        assertEquals(List.of("Shown text", "code 17"), blocks.stream().map(Block::text).toList());
        assertFalse(blocks.get(0).is(Block.Mark.HIDDEN));
        assertTrue(blocks.get(1).is(Block.Mark.HIDDEN));
        blocks = split("<p><span hidden>code 17</span> Shown</p>");
        assertEquals(List.of("code 17", "Shown"), blocks.stream().map(Block::text).toList());
        assertFalse(blocks.get(1).is(Block.Mark.HIDDEN));
        assertEquals("Read the law, then vote",
            texts("<p>Read <a href=x>the law<span class='u-visually-hidden'> (opens in a new tab)</span></a>, then vote</p>").get(0));
    }

    @Test
    void aPageBehindADialogIsNotHidden() {
        assertFalse(split("<div aria-hidden=true><main><p>Story</p></main></div><div role=dialog>Cookies</div>").get(0)
            .is(Block.Mark.HIDDEN));
        assertTrue(split("<main><div aria-hidden=true><p>Copy</p></div></main>").get(0).is(Block.Mark.HIDDEN));
        assertFalse(split("<main><p aria-hidden=true class=paywall>Story</p></main>").get(0).is(Block.Mark.HIDDEN));
        assertTrue(split("<dialog><p>Sign in</p></dialog>").get(0).is(Block.Mark.HIDDEN));
    }

    @Test
    void marksForTheEyeAloneAreNoText() {
        assertEquals(List.of("Head", "The end"),
            texts("<h2>Head <a href=#x aria-hidden=true>#</a></h2><p><span aria-hidden=true>T</span>he end</p>"));
    }

    @Test
    void elementsSideBySideAreShownApart() {
        assertEquals(List.of("By Jane Doe Updated"), texts("<div><span>By</span><a>Jane Doe</a><span>Updated</span></div>"));
        assertEquals(List.of("UFC Cricket 2 Golf"),
            texts("<nav><a href=a>UFC</a><a href=b>Cricket</a><a href=c>2</a><a href=d>Golf</a></nav>"));
        assertEquals(List.of("McDonald iOS"), texts("<p>Mc<b>Donald</b> i<b>OS</b></p>"));
    }

    @Test
    void aLineEndInTheSourceIsNoSpaceBetweenSignsOfEastAsia() {
        assertEquals(List.of("今日は雨です。 abc 한국 말"), texts("<p>今日は\n  雨です。\nabc\n한국\n말</p>"));
    }

    @Test
    void emptyCellsKeepTheirPlaceAndBreaksInACellEndNoRow() {
        assertEquals(List.of("\t2019\t2020", "Ore, tons\t\t4", "Coal\t1\t2"),
            texts("<table><tr><th></th><th>2019</th><th>2020</th></tr><tr><td>Ore,<br><br>tons</td><td></td><td>4</td></tr>"
                + "<tr><td>Coal</td><td>1</td><td>2</td></tr></table>"));
    }

    @Test
    void aClaimedStoryMayBeMarkup() {
        String story = "The ferry <b>left</b> the harbour before dawn with forty people on board. ".repeat(12);
        String html = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\",\"articleBody\":\"<p>" + story
            + "</p><figure><figcaption>The ferry</figcaption></figure><p>It came <i>back</i> at noon.</p>\"}</script><div id=root></div>";
        List<String> kinds = kinds(html);
        assertEquals(2, kinds.size());
        assertEquals("DATA It came back at noon.", kinds.get(1));
    }

    @Test
    void aButtonInASentenceIsAWordOfIt() {
        assertEquals(List.of("Full inflation rose."), texts("<div>Full <button>inflation</button> rose.</div>"));
        assertEquals(List.of("Full inflation rose."),
            texts("<ul><li>Full <span class=tip><button>inflation</button></span> rose.</li></ul>"));
        assertEquals(List.of("Full inflation rose."), texts("<p><b>Full</b> <button>inflation</button> <i>rose.</i></p>"));
        assertEquals(List.of("One of the two left."),
            texts("<div>One of <noscript><img src=x></noscript>the <map name=m><area></map><object data=x></object>two "
            + "<svg></svg><select><option>a</select>left.</div>"));
        assertEquals(List.of("It was a week."), texts("<p>It was a <button>week</button>.</p>"));
        assertEquals(List.of("It was a week."), texts("<p>It was a <object><a href=x>week</a></object>.</p>"));
        assertEquals(List.of("It was a."),
            texts("<p>It was a<object data=x>week</object><object type=y>or</object><object classid=z>two</object>.</p>"));
        assertEquals(List.of("Share", "Mail", "Print"), texts("<div>Share<button>Mail</button><button>Print</button></div>"));
    }

    @Test
    void aSummaryHeadsItsDetails() {
        assertEquals(List.of("PARAGRAPH Sport", "LIST_ITEM Golf"),
            kinds("<details><summary>Sport</summary><ul><li><a href=x>Golf</a></ul></details>"));
        assertEquals(List.of("HEADING Who pays?", "PARAGRAPH " + PROSE),
            kinds("<details><summary>Who pays?</summary><p>" + PROSE + "</p></details>"));
    }

    @Test
    void whoIsQuotedIsPartOfTheQuotation() {
        assertEquals(List.of("QUOTE It was quiet.", "QUOTE A driver"),
            kinds("<blockquote><p>It was quiet.</p><footer>A driver</footer></blockquote>"));
        assertEquals(List.of("QUOTE It was quiet.", "QUOTE A driver"),
            kinds("<figure><blockquote>It was quiet.</blockquote><figcaption>A driver</figcaption></figure>"));
        assertEquals(List.of("CAPTION A train", "QUOTE It was quiet."),
            kinds("<figure><img><figcaption>A train</figcaption><blockquote>It was quiet.</blockquote></figure>"));
    }

    @Test
    void readingsOfCharactersAreLeftOut() {
        assertEquals(List.of("古い酒蔵が"), texts("<p>古い<ruby>酒蔵<rp>（</rp><rt>さかぐら</rt><rp>）</rp></ruby>が</p>"));
    }

    @Test
    void aDropCapIsReadOnce() {
        assertEquals(List.of("The end"), texts("<p><span class=sr-only>The</span><span aria-hidden=true><span "
            + "class=cap>T</span>he</span> end</p>"));
        assertEquals(List.of("The end"), texts("<p><span aria-hidden=true>T</span><span aria-hidden=true>he</span><span "
            + "class=visually-hidden>The</span> end</p>"));
        assertEquals(List.of("The end"), texts("<p><span class=sr-only>T</span><span aria-hidden=true class=cap>T</span>he end</p>"));
        assertEquals(List.of("The end"), texts("<p><span class=cap>The</span> <span class=sr-only>The</span> end</p>"));
        assertEquals(List.of("The end"), texts("<p><span class=sr-only>The</span><span class=cap>T</span>he end</p>"));
        assertEquals(List.of("The end"), texts("<p><b aria-hidden=true>T</b><span class=sr-only>The</span><span "
            + "aria-hidden=true>he</span> end</p>"));
        assertEquals(List.of("Bluesky"), texts("<p><span class=sr-only>Bluesky</span><span><svg><title>Bluesky</title></svg></span></p>"));
        assertEquals(List.of("Note: The end"), texts("<p><span class=sr-only>Note:</span> <span aria-hidden=true>T</span>he end</p>"));
    }

    @Test
    void marksOfAnchorsAreNoText() {
        assertEquals(List.of("Head", "Second", "Foot *"),
            texts("<h2>Head <a href='#h'>¶</a></h2><h3><a href='#s'>🔗</a> Second <span>#</span></h3><p>Foot <a "
            + "href='#f'>*</a></p><div><a href='#x'>#</a></div>"));
    }

    @Test
    void longLinesOfAnItemThatAreSentencesAreParagraphs() {
        String one = "The mill on the hill has stood still since the spring, said the miller.",
            two = "“Nobody needs flour from stone any more, and the wheel is far too dear.”",
            three = "いま村では、古い水車を直して粉をひき、町の人に売ろうという話が出ている。";
        List<String> parts = List.of("PARAGRAPH " + one, "PARAGRAPH " + two, "PARAGRAPH " + three);
        assertEquals(parts, lines("<ul><li><div>" + one + "<br>" + two + "<br><text>" + three + "</text></div></ul>"));
        assertEquals(parts, lines("<ul><li>" + one + "<br>" + two + "<br>" + three + "</li></ul>"));
        for (String other : List.of("The miller", "Too short.", "A line of a poem that goes on for with no stop at its end"))
            assertEquals(1, lines("<ul><li>" + one + "<br>" + two + "<br>" + other + "</ul>").size(), other);
        assertEquals(1, lines("<ul><li>" + one + "<br>" + two + "</ul>").size());
        assertEquals(1, lines("<div>" + one + "<br>" + two + "<br>" + three + "</div>").size());
    }

    @Test
    void aButtonMayBeginTheSentenceOfAParagraph() {
        assertEquals(List.of("PARAGRAPH Sailors at the pier knew of it."),
            lines("<p><button>Sailors</button> at the pier knew of it.</p>"));
        assertEquals(2, lines("<p><button>Print</button> Sailors at the pier knew of it.</p>").size());
        assertEquals(2, lines("<div><button>Print</button> at the pier</div>").size());
    }

    @Test
    void aFormulaThatIsDrawnBesideItsMarkupComesOnce() {
        String markup = "<math><mi>L</mi></math>", drawn = "<span aria-hidden=true>L</span>";
        assertEquals(List.of("PARAGRAPH The grey L of the sea."),
            lines("<p>The grey <span><span>" + markup + "</span>" + drawn + "</span> of the sea.</p>"));
        assertEquals(List.of("PARAGRAPH The grey L of the sea."), lines("<p>The grey " + drawn + markup + " of the sea.</p>"));
        assertEquals(List.of("PARAGRAPH The grey L of the sea."), lines("<p>The grey " + markup + " of the sea.</p>"));
        assertEquals(List.of("PARAGRAPH The grey L of the sea."),
            lines("<p>The grey " + markup + "<span aria-hidden=true></span> of the sea.</p>"));
    }

    @Test
    void idsAreReadOnPagesWhoseStylesHideSomething() {
        String page = "<style>.x{display:none}</style><div class=a id=story role=main><p>The mill stands still.</p></div>";
        assertEquals("story", split(page).get(0).container().parent().id());
    }

    private static List<String> lines(String html) {
        return split(html).stream().map(b -> b.kind() + " " + b.text()).toList();
    }
}
