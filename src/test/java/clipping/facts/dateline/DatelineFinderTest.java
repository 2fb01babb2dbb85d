package clipping.facts.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.Cases;
import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Splitter;
import clipping.facts.Dateline;
import clipping.facts.Facts;
import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DatelineFinderTest {
    private static final String LEAD =
        "Lawmakers approved a sweeping overhaul of the water code late on Monday after a debate that lasted past midnight.";
    private static final String NEXT =
        "The vote followed three weeks of protests in the dry south of the country, where wells have begun to fail.";

    private Blocks blocks;
    private Facts facts;

    private void page(String body) {
        page("", body);
    }

    private void page(String head, String body) {
        byte[] html = ("<html lang=en><head><title>Water</title>" + head + "</head><body><article><h1>A vote on water</h1>" + body
            + "</article></body></html>").getBytes(StandardCharsets.UTF_8);
        Page page = PageParser.parse(SavedPage.html("-", html), Deadline.NONE);
        blocks = Splitter.split(page, Deadline.NONE);
        DatelineFinder datelines = new DatelineFinder(blocks, LocalDate.of(2024, 3, 5), "en", page.claims());
        facts = new Facts("A vote on water", List.of(0), List.of(), datelines, null, null, List.of(), null, null, List.of(), null, null,
            null, null, false, List.of());
    }

    private DatelineChooser.Choice chosen() {
        List<Integer> kept = new ArrayList<>();
        for (Block b : blocks.all()) if (b.text().length() > 80) kept.add(b.index());
        return DatelineChooser.choose(kept, blocks, facts);
    }

    private String text() {
        return chosen() == null ? null : chosen().dateline().text();
    }

    /** What may be a dateline on the pages of {@code testdata/cases/dateline-page}, as block and text. */
    @TestFactory
    @Tag(Cases.EACH)
    Stream<DynamicTest> datelinesOfAPage() throws IOException {
        return Cases.of(Path.of("testdata/cases/dateline-page")).stream().map(c -> DynamicTest.dynamicTest(c.at(), () -> {
            String html = "<meta charset=utf-8>" + c.input().replace("{lead}", LEAD).replace("{next}", NEXT);
            Page page = PageParser.parse(SavedPage.html("-", html.getBytes(StandardCharsets.UTF_8)), Deadline.NONE);
            Blocks found = Splitter.split(page, Deadline.NONE);
            DatelineFinder finder = new DatelineFinder(found, LocalDate.of(2024, 3, 5), "en", page.claims());
            List<String> told = new ArrayList<>();
            for (Block b : found.all()) if (finder.at(b.index()) != null) told.add(b.index() + " " + finder.at(b.index()).text());
            c.check(told.isEmpty() ? "none" : String.join("; ", told));
        }));
    }

    @Test
    void firstParagraphOpensWithIt() {
        page("<p>QUITO, March 4 (Reuters) - " + LEAD + "</p><p>" + NEXT + "</p>");
        assertEquals(new DatelineChooser.Choice(1, new Dateline("QUITO, March 4 (Reuters) -", "QUITO", "2024-03-04", "Reuters"), false),
            chosen());
    }

    @Test
    void paragraphBehindAStandfirstOpensWithIt() {
        page("<p class=standfirst>" + NEXT + "</p><p>QUITO (AP) — " + LEAD + "</p>");
        assertEquals("QUITO (AP) —", text());
    }

    @Test
    void paragraphFarDownOpensNothing() {
        page("<p>" + (LEAD + " ").repeat(6) + "</p><p>" + NEXT + "</p><p>QUITO (AP) — " + LEAD + "</p>");
        assertNull(chosen());
    }

    @Test
    void elementOfItsOwnAboveTheStory() {
        page("<p class=byline>By Jane Roe</p><div class=story-location>Quito</div><div><p>" + LEAD + "</p><p>" + NEXT + "</p></div>");
        assertEquals("Quito", text());
        assertTrue(chosen().isAlone());
    }

    @Test
    void elementOfItsOwnBetweenStandfirstAndText() {
        page("<p>" + NEXT + "</p><div>Quito.<p>" + LEAD + "</p></div>");
        assertEquals("Quito.", text());
    }

    @Test
    void agencyInAnElementOfItsOwn() {
        page("<div><cite>CNN</cite> — </div><p>" + LEAD + "</p>");
        assertEquals("CNN —", text());
    }

    @Test
    void captionBetweenAgencyAndStory() {
        page("<div>CNN — </div><figure><img src=a.jpg><figcaption>A dry well</figcaption></figure><p>" + LEAD + "</p>");
        assertEquals("CNN —", text());
        page("<div>Quito</div><figure><img src=a.jpg><figcaption>A dry well</figcaption></figure><p>" + LEAD + "</p>");
        assertNull(chosen());
    }

    @Test
    void inlineElementWithTheName() {
        page("<p><span class='article__dateline'>Quito</span> " + LEAD + "</p>");
        assertEquals("Quito", text());
    }

    @Test
    void placeOfThePagesData() {
        page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"dateline\":\"Kleinmühlen\"}</script>",
            "<p>Kleinmühlen - " + LEAD + "</p>");
        assertEquals("Kleinmühlen -", text());
        page("<p>Kleinmühlen - " + LEAD + "</p>");
        assertNull(chosen());
    }

    @Test
    void dateOrTimeAloneIsNone() {
        page("<div class=dateline>March 4, 2024</div><p>" + LEAD + "</p>");
        assertNull(chosen());
        page("<div class=dateline>10:45</div><p>" + LEAD + "</p>");
        assertNull(chosen());
    }

    @Test
    void placeOfABylineBlockIsNone() {
        page("<div class=byline>By Jane Roe in Quito</div><p>" + LEAD + "</p>");
        assertNull(chosen());
        page("<div class=byline>Quito correspondent</div><p>" + LEAD + "</p>");
        assertNull(chosen());
    }

    @Test
    void listOfEventsIsNone() {
        StringBuilder events = new StringBuilder();
        for (String city : List.of("Quito", "Lima", "Bogotá", "Caracas")) {
            events.append("<div class=event><span class=location>").append(city).append("</span><p>").append(LEAD).append("</p></div>");
        }
        page(events.toString());
        assertNull(chosen());
    }

    @Test
    void listByCitiesIsNone() {
        page("<p>Mumbai: " + LEAD + "</p><p>Chennai: " + NEXT + "</p>");
        assertNull(chosen());
    }

    @Test
    void sectionLabelIsNone() {
        page("<div class=section><a href=/world>Quito</a></div><p>" + LEAD + "</p>");
        assertNull(chosen());
        page("<div class=section>Politics</div><p>" + LEAD + "</p>");
        assertNull(chosen());
    }
}
