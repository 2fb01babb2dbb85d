package clipping.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stories in elements that usually carry none. */
class CarriersTest {
    private static final String[] TEXTS = {
        "The harbour master of Nordsund counted ninety seals on the ice below the old lighthouse, more than in any winter since the war.",
        "He puts it down to the herring, which came back when the mill upstream was closed and its pipes were taken out of the river bed.",
        "Fishermen see it with other eyes and ask the county to pay for the nets that the animals tear when they help themselves at night.",
        "A meeting on Friday is to find a way out, and the school has lent its hall because so many people said that they would come."};
    private static final List<String> PARAGRAPHS = List.of(TEXTS).stream().map(t -> "PARAGRAPH " + t).toList();

    private static List<String> kinds(String html) {
        Page page = PageParser.parse(SavedPage.html("-", ("<meta charset=utf-8>" + html).getBytes(StandardCharsets.UTF_8)), Deadline.NONE);
        return Splitter.split(page, Deadline.NONE).all().stream()
            .map(b -> (b.is(Block.Mark.HIDDEN) ? "HIDDEN" : b.kind()) + " " + b.text()).toList();
    }

    private static String in(String open, String close) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < TEXTS.length; i++) all.append(open.replace("%", "" + i)).append(TEXTS[i]).append(close);
        return all.toString();
    }

    private static int linked(String html) {
        Page page = PageParser.parse(SavedPage.html("-", ("<meta charset=utf-8>" + html).getBytes(StandardCharsets.UTF_8)), Deadline.NONE);
        return Splitter.split(page, Deadline.NONE).all().stream().mapToInt(Block::linked).sum();
    }

    @Test
    void sentencesThatAreHeadingsAndHeadNothingAreParagraphs() {
        assertEquals(PARAGRAPHS, kinds(in("<h4>", "</h4>")));
        assertEquals(PARAGRAPHS, kinds(in("<div><h2>", "</h2></div>")));
        assertEquals(List.of("HEADING " + TEXTS[0], "HEADING " + TEXTS[1]), kinds("<h3>" + TEXTS[0] + "</h3><h3>" + TEXTS[1] + "</h3>"));
        assertEquals(List.of("HEADING One", "HEADING Two", "HEADING Three"), kinds("<h2>One</h2><h2>Two</h2><h2>Three</h2>"));
    }

    @Test
    void customElementsSideBySideAreParagraphs() {
        assertEquals(PARAGRAPHS, kinds("<story-text>" + in("<story-graf>", "</story-graf>\n") + "</story-text>"));
        assertEquals(List.of("PARAGRAPH Of it " + TEXTS[0] + " He said."),
            kinds("<p>Of it <x-term>" + TEXTS[0] + "</x-term> He said.</p>"));
    }

    @Test
    void customElementsAmongElementsAloneArePartsOfThePage() {
        List<String> parts = List.of("PARAGRAPH Home Sport", "PARAGRAPH Head", "PARAGRAPH " + TEXTS[0], "PARAGRAPH Short.",
            "PARAGRAPH " + TEXTS[1]);
        assertEquals(parts, kinds("<x-app><x-top><a href=/>Home</a> <a href=/s>Sport</a></x-top><x-head>Head</x-head><x-graf>" + TEXTS[0]
            + "</x-graf><x-ad></x-ad><x-graf>Short.</x-graf><x-ad></x-ad><x-graf>" + TEXTS[1] + "</x-graf></x-app>"));
        assertEquals(List.of("PARAGRAPH One Two"), kinds("<x-app><x-word>One</x-word> <x-word>Two</x-word></x-app>"));
        assertEquals(List.of("PARAGRAPH One " + TEXTS[0]), kinds("<p><x-word>One</x-word> <x-note>" + TEXTS[0] + "</x-note></p>"));
        assertEquals(List.of("PARAGRAPH So One " + TEXTS[0]),
            kinds("<div>So <x-word>One</x-word> <x-note>" + TEXTS[0] + "</x-note></div>"));
    }

    @Test
    void emptyLinesPartParagraphsWhereLineEndsShow() {
        String typed = String.join("\n \n", TEXTS);
        assertEquals(PARAGRAPHS, kinds("<div style='color: red; white-space: pre-line'>" + typed + "</div>"));
        assertEquals(PARAGRAPHS, kinds("<div><span style='white-space:pre-wrap'>" + typed + "</span></div>"));
        assertEquals(1, kinds("<div style='white-space: normal'>" + typed + "</div>").size());
        assertEquals(List.of("PARAGRAPH One two"), kinds("<p style='white-space: pre-wrap'>One\ntwo</p>"));
    }

    @Test
    void proseInPreIsParagraphsAndCodeAndVerseAreNot() {
        String prose = "The ferry at Oldham Point was tied up for good on Sunday, after a\n"
            + "hundred and four years and one collision, which was with a cow.\n";
        String spoken = "\"She was in the wrong lane,\" said the last captain, Ed Barlow, who is\n"
            + "eighty and has been asked about it every week since then.\n";
        String flat = prose.strip().replace('\n', ' '), said = spoken.strip().replace('\n', ' ');
        assertEquals(List.of("PARAGRAPH " + flat, "PARAGRAPH " + said), kinds("<pre>\n" + prose + "\n" + spoken + "</pre>"));
        assertEquals(List.of("PARAGRAPH " + flat, "PARAGRAPH " + said),
            kinds("<pre>   " + (prose + "\n" + spoken).strip().replace("\n", "\n   ") + "</pre>"));
        String verse = "Deep in the moor there stands a house,\nits only lodger is a mouse,\n"
            + "and who goes by at night will hear\nthe stairs that crack, and someone near.";
        assertEquals(List.of("PREFORMATTED " + verse), kinds("<pre>" + verse + "</pre>"));
        String code = "if (taken) return;\n    lock.take();\n\n"
            + "for (int i = 0; i < most; i++) export(i); // all of them, one after the other.";
        assertEquals(List.of("PREFORMATTED " + code), kinds("<pre>" + code + "</pre>"));
        assertEquals(1, kinds("<pre><code>" + prose + "\n" + spoken + "</code></pre>").size());
    }

    @Test
    void textThatIsMarkupIsNone() {
        assertEquals(List.of("PARAGRAPH One"), kinds("<p>One</p><noscript>\n&lt;img\n src='a.jpg' class=b&gt;\n</noscript>"));
        assertEquals(List.of(), kinds("<p>&lt;picture&gt;&lt;source srcset=a&gt;&lt;img src=b&gt;&lt;/picture&gt;</p>"));
        assertEquals(List.of("PARAGRAPH Write &lt;img src=b&gt; here".replace("&lt;", "<").replace("&gt;", ">")),
            kinds("<p>Write <code>&lt;img src=b&gt;</code> here</p>"));
        assertEquals(List.of("PARAGRAPH <br>", "PARAGRAPH <img> takes an address"),
            kinds("<p>&lt;br&gt;</p><p>&lt;img&gt; takes an address</p>"));
    }

    @Test
    void aStoryInAFrameOfItsOwnOrInATemplateIsRead() {
        String framed = "<html><body>" + in("<p>", "</p>") + "</body></html>";
        assertEquals(PARAGRAPHS, kinds("<iframe srcdoc='" + framed.replace("<", "&lt;") + "'></iframe>"));
        assertEquals(List.of("PARAGRAPH Text"), kinds("<p>Text</p><iframe srcdoc='&lt;p>advertisement'></iframe>"));
        assertEquals(PARAGRAPHS, kinds("<main><template>" + in("<p>", "</p>") + "</template></main>"));
        assertEquals(PARAGRAPHS, kinds(in("<p>", "</p>") + "<template><p>{{text}}</p></template>"));
        assertEquals(PARAGRAPHS, kinds(in("<p>", "</p>") + "<template>" + in("<p>", "</p>") + "</template>"));
    }

    @Test
    void aParagraphThatLinksToItsOwnPlaceIsNoLink() {
        assertEquals(0, linked(in("<p><a href='/story.html#p%'>", "</a></p>")));
        assertEquals(0, linked(in("<a href='#k%'><p>", "</p></a>")));
        assertEquals(TEXTS[0].length(), linked("<p><a href='/story.html'>" + TEXTS[0] + "</a></p>"));
        assertEquals(8, linked("<p><a href='/story.html#c'>Comments</a></p>"));
    }

    @Test
    void referencesThatWereEscapedTwiceAreRead() {
        assertEquals(List.of("PARAGRAPH çığır açan"), kinds("<p>&amp;#231;&amp;#305;&amp;#287;&amp;#305;r a&amp;#231;an</p>"));
        assertEquals(List.of("PARAGRAPH La bahía de “Año” y más"),
            kinds("<p>La bah&amp;iacute;a de &amp;ldquo;A&amp;#241;o&amp;rdquo; y m&amp;aacute;s</p>"));
        assertEquals(List.of("PARAGRAPH Write &eacute; or caf&eacute; and &lt;b&gt;, R&D"),
            kinds("<p>Write &amp;eacute; or <code>caf&amp;eacute;</code> and &amp;lt;b&amp;gt;, R&amp;D</p>"));
    }
}
