package clipping.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words within a line that its readers do not see. */
class HiddenTextTest {
    private static final String REST =
        "the harbour master of Nordsund counted ninety seals on the ice below the lighthouse, more than ever";

    private static List<String> kinds(String html) {
        Page page = PageParser.parse(SavedPage.html("-", ("<meta charset=utf-8>" + html).getBytes(StandardCharsets.UTF_8)), Deadline.NONE);
        return Splitter.split(page, Deadline.NONE).all().stream()
            .map(b -> (b.is(Block.Mark.HIDDEN) ? "HIDDEN" : b.kind()) + " " + b.text()).toList();
    }

    @Test
    void wordsForScreenReadersAreNoneOfASentence() {
        for (String name : List.of("sr-only", "visually-hidden", "u-hidden-visually", "assistive-text", "blind", "x screen-reader-text")) {
            assertEquals(List.of("PARAGRAPH In May " + REST, "HIDDEN (opens a new page)"),
                kinds("<p>In May<span class='" + name + "'> (opens a new page)</span> " + REST + "</p>"), name);
            assertEquals(List.of("HIDDEN Paragraph 4:", "PARAGRAPH In May " + REST),
                kinds("<p><span class='" + name + "'>Paragraph 4:</span>In May " + REST + "</p>"), name);
        }
        assertEquals(List.of("HIDDEN End of the text", "PARAGRAPH " + REST),
            kinds("<div><span class=blind>End of the text</span><p>" + REST + "</p></div>"));
    }

    @Test
    void aHiddenCopyOfWhatIsShownIsNoBlock() {
        String one = "<p>One: " + REST + "</p>", two = "<p>Two: " + REST + "</p>", three = "<p>Three: " + REST + "</p>";
        List<String> shown = List.of("PARAGRAPH One: " + REST, "PARAGRAPH Two: " + REST, "PARAGRAPH Three: " + REST);
        String story = "<div>" + one + two + three + "</div>", copy = story.replace("<div>", "<div style='display:none'>");
        assertEquals(shown, kinds(copy + story));
        assertEquals(shown, kinds(story + copy));
        String more = copy.replace("</div>", one.replace("One", "Four") + "</div>");
        assertEquals(List.of("HIDDEN Four: " + REST), kinds(more + story).subList(0, 1));
        // what is shown is a summary of a story that a script reveals
        assertEquals(4, kinds(one + copy).size());
        // a line that stands twice by accident
        assertEquals(2, kinds("<p>Share</p><div hidden><p>Share</p></div>").size());
    }

    @Test
    void whatThePagesOwnStylesHide() {
        String page = "<p>Seen " + REST + "</p><div class='a x'><p id=y>Note " + REST + "</p></div>";
        List<String> shown = List.of("PARAGRAPH Seen " + REST, "PARAGRAPH Note " + REST);
        List<String> hidden = List.of("PARAGRAPH Seen " + REST, "HIDDEN Note " + REST);
        for (String css : List.of(".x{display:none}", "p,.x , h1 { color: red; display : none !important }", "#y{visibility:hidden}",
            "/* } */ b{c:d} .x{display:none}", "@media print{b{display:none}} .x{display:none}", "@layer a{.x{display:none}}",
            "@import url(a.css); .x{display:none}",
            ".x{display:none} @media print{.z{display:none}}", ".x{display:none} .a:hover .x{display:block}",
            ".x{position:absolute;clip:rect(1px, 1px, 1px, 1px)}")) {
            assertEquals(hidden, kinds("<style>" + css + "</style>" + page), css);
        }
        for (String css : List.of("div .x{display:none}", ".x:empty{display:none}", ".x.b{display:none}", ".x{display:block}",
            ".q{display:none}", ".a #y{display:none}", ".x{clip:rect(0,60px,200px,0)}", ".x{clip:auto}",
            ".x{clip:rect(0 0 0 0)} .open .x{clip:auto}", "@media print{.x{display:none}}",
            "@media (max-width:9em){b{c:d} .x{display:none}}", ".x{display:none} .open .x{display:block}",
            ".x{display:none} @media(min-width:9em){.x{display:flex}}", "/* .x{display:none} */", ".x{max-display:none}", ".x{")) {
            assertEquals(shown, kinds("<style>" + css + "</style>" + page), css);
        }
        assertEquals(shown, kinds("<style media=print>.x{display:none}</style>" + page));
        assertEquals(shown, kinds("<noscript><style>.x{display:none}</style></noscript>" + page));
        assertEquals(shown, kinds("<style>.x{display:none}</style>" + page.replace("'a x'", "'a x' style='display:block'")));
    }

    @Test
    void explanationsThatAreShownWhileOnePointsAtAWord() {
        assertEquals(List.of("PARAGRAPH In the carr " + REST, "HIDDEN carr: a wet wood"),
            kinds("<style>.word .gloss{display:none;position:absolute}.word:hover .gloss{display:block}</style>"
                + "<p>In the <span class=word>carr<span class=gloss>carr: a wet wood</span></span> " + REST + "</p>"));
        String page = "<div class='a b'><p>Seen <span class=x id=y>Note</span> " + REST + "</p></div>";
        for (String css : List.of(".a .x{display:none}", ".b  #y{display:none}", ".a .x{clip:rect(1px,1px,1px,1px)}"))
            assertEquals(List.of("PARAGRAPH Seen " + REST, "HIDDEN Note"), kinds("<style>" + css + "</style>" + page), css);
        for (String css : List.of(".q .x{display:none}", ".x .a{display:none}", ".a .x{display:none} .open .x{display:inline}"))
            assertEquals(List.of("PARAGRAPH Seen Note " + REST), kinds("<style>" + css + "</style>" + page), css);
    }

    @Test
    void wordsForScreenReadersAreNoneOfASubhead() {
        assertEquals(List.of("HEADING Nordsund: A tower"), kinds("<h1>Nordsund<span class=sr-only>: </span>A tower</h1>"));
        assertEquals(List.of("HEADING Nordsund: A tower"), kinds("<h2>Nordsund<span class=sr-only>: </span>A tower</h2>"));
        assertEquals(List.of("HIDDEN Chapter:", "HEADING A tower"), kinds("<h2><span class=sr-only>Chapter:</span> A tower</h2>"));
    }

    @Test
    void aSignWithinANumberIsAPartOfIt() {
        assertEquals(List.of("PARAGRAPH At 2/3 of the price " + REST),
            kinds("<p>At <span><span>2</span><span class=sr-only>/</span><span>3</span></span> of the price " + REST + "</p>"));
        assertEquals(List.of("PARAGRAPH For 5.99 " + REST), kinds("<p>For 5<span class=sr-only>.</span><sup>99</sup> " + REST + "</p>"));
        assertEquals(List.of("PARAGRAPH In May " + REST), kinds("<p>In May<span class=sr-only>.</span> " + REST + "</p>"));
    }

    @Test
    void aLabelOfAShortLineStaysWithIt() {
        assertEquals(List.of("PARAGRAPH By Anna Berg"), kinds("<p><span class=sr-only>By</span> Anna Berg</p>"));
        assertEquals(List.of("PARAGRAPH The blind date " + REST),
            kinds("<p>The <span class='blind-date'>blind date</span> " + REST + "</p>"));
    }

    @Test
    void whatAStyleLeavesNothingOfIsHidden() {
        for (String style : List.of("position:absolute;left:-9999px", "left: -10000px", "text-indent:-9999px", "height:0;overflow:hidden",
            "clip:rect(0,0,0,0)", "clip: rect(1px, 1px, 1px, 1px)", "clip-path:inset(50%)", "font-size:0", "FONT-SIZE: 0px"))
            assertEquals(List.of("HIDDEN " + REST), kinds("<p style='" + style + "'>" + REST + "</p>"), style);
        for (String style : List.of("left:-9px", "line-height:0;overflow:hidden", "clip:rect(0 200px 90px 0)", "font-size:0.9em",
            "height:0", "max-height:0;overflow:hidden", "clip:auto", "margin:0"))
            assertEquals(List.of("PARAGRAPH " + REST), kinds("<p style='" + style + "'>" + REST + "</p>"), style);
        assertEquals(List.of("PARAGRAPH " + REST), kinds("<div style='font-size:0'><p style='font-size:16px'>" + REST + "</p></div>"));
    }

    @Test
    void theNameOfAnIconIsNoWord() {
        assertEquals(List.of("PARAGRAPH " + REST),
            kinds("<p><i class='material-icons x' aria-hidden=true>arrow_right</i>" + REST + "</p>"));
        assertEquals(List.of("PARAGRAPH " + REST), kinds("<p><span class='material-symbols-outlined'>payments</span> " + REST + "</p>"));
        assertEquals(List.of("PARAGRAPH " + REST), kinds("<p><span class='c-icon-go'>arrow_right</span>" + REST + "</p>"));
        assertEquals(List.of("PARAGRAPH Icons " + REST), kinds("<p><span class='icons'>Icons</span> " + REST + "</p>"));
        assertEquals(List.of("PARAGRAPH icon " + REST), kinds("<p><span class='iconic'>icon</span> " + REST + "</p>"));
    }

    @Test
    void aButtonThatIsNoWordOfTheSentenceIsNotReadInIt() {
        assertEquals(List.of("PARAGRAPH In May " + REST, "HIDDEN Copiar"),
            kinds("<p>In May <span><button>Copiar</button></span>" + REST + "</p>"));
        assertEquals(List.of("PARAGRAPH In May " + REST, "HIDDEN Save"),
            kinds("<p>In <a href=x>May</a><button>Save</button> " + REST + "</p>"));
        assertEquals(List.of("PARAGRAPH In May " + REST, "HIDDEN Listen"), kinds("<p>In May <button>Listen</button> " + REST + "</p>"));
        assertEquals(List.of("PARAGRAPH so saidAnna Berg, who " + REST),
            kinds("<p>so said<button>Anna Berg,</button> who " + REST + "</p>"));
        assertEquals(List.of("PARAGRAPH 学者は流氷の上で"), kinds("<p>学者は<button>流氷</button>の上で</p>"));
    }

    @Test
    void wordsOfTwoElementsStandApartBehindAComma() {
        assertEquals(List.of("PARAGRAPH The bell is under water, the lane is under reeds. All gone"),
            kinds("<p><span>The bell is under water,</span><span>the lane is under reeds.</span><i>All gone</i></p>"));
        assertEquals(List.of("PARAGRAPH U.S. and example.com, 1,5"),
            kinds("<p><b>U.</b><b>S.</b> and <b>example.</b><i>com</i>, <b>1,</b><b>5</b></p>"));
        assertEquals(List.of("PREFORMATTED icu.Locale(a,b)"), kinds("<pre><b>icu.</b><b>Locale</b>(<i>a,</i><i>b</i>)</pre>"));
    }
}
