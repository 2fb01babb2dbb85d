package clipping.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.block.Blocks;
import clipping.block.Splitter;
import clipping.block.TextShape;
import clipping.facts.Facts;
import clipping.facts.finder.FactFinder;
import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import clipping.verdict.Judge;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageNumbersTest {
    private static final String STORY = "<p>The ferry left the harbour on Monday morning with forty passengers, but it was late.</p>"
        + "<p>They had waited ten years for it, said the mayor, who was among them with a brass band.</p>";
    private static final String BOX = "<div><img src=i.jpg><h3><a href=/s>School opens a new library</a></h3>"
        + "<p>Parents carried two thousand books across the yard on Saturday.</p><a href=/s>Read more</a></div>";

    private static float number(PageNumber number, String language, String body) {
        byte[] html = ("<html lang=" + language + "><title>Ferry returns to the island - Courier</title><body>"
            + "<h1>Ferry returns to the island</h1>" + body).getBytes(StandardCharsets.UTF_8);
        Page page = PageParser.parse(SavedPage.html("p.html", html), Deadline.NONE);
        Blocks blocks = Splitter.split(page, Deadline.NONE);
        Facts facts = FactFinder.find(page, blocks);
        return PageNumbers.of(page, blocks, facts, Judge.judge(page, blocks, facts, false))[number.ordinal()];
    }

    @Test
    void oneBoxAloneIsNone() {
        assertEquals(0, number(PageNumber.CARDS, "en", STORY + "<div>" + BOX + "</div>"));
        assertEquals(0, number(PageNumber.KEPT_IN_CARDS, "en", STORY + "<div>" + BOX + "</div>"));
        assertEquals(0, number(PageNumber.TILES, "en", STORY + "<div>" + BOX + "</div>"));
    }

    @Test
    void boxesSideBySideAreCounted() {
        assertEquals(4, number(PageNumber.CARDS, "en", STORY + "<div>" + BOX.repeat(4) + "</div>"));
        assertEquals(4, number(PageNumber.TILES, "en", STORY + "<div>" + BOX.repeat(4) + "</div>"));
        assertEquals(4, number(PageNumber.ALIKE, "en", STORY + "<div>" + BOX.repeat(4) + "</div>"));
    }

    @Test
    void linksThatSayTheSameAreCountedInAnyLanguage() {
        String boxes = BOX.repeat(4).replaceAll("School[^<]*", "");
        assertEquals(4, number(PageNumber.REPEATED_LABELS, "en", STORY + boxes));
        assertEquals(4, number(PageNumber.REPEATED_LABELS, "ka", STORY + boxes.replace("Read more", "მეტი")));
    }

    @Test
    void headingsThatLinkToThemselvesAreNoHeadlinesOfOtherPages() {
        String section = "<h3 id=q><a href=#q>Why did you come back?</a></h3><p>I had left a hat here ten years ago and wanted it.</p>";
        assertEquals(0, number(PageNumber.LEADS, "en", section.repeat(5)));
        assertEquals(5, number(PageNumber.LEADS, "en", section.replace("#q", "/q").repeat(5)));
    }

    @Test
    void proseWithoutAHeadlineAndALinkOfItsOwnIsFree() {
        assertTrue(number(PageNumber.FREE_PROSE, "en", STORY) >= 30);
        assertEquals(0, number(PageNumber.FREE_PROSE, "en", "<div>" + BOX.repeat(4) + "</div>"));
    }

    @Test
    void pricesAndButtonsOfAShopAreCounted() {
        String shop = "<div>24,90 €</div><button>In den Warenkorb!</button>" + STORY;
        assertEquals(1, number(PageNumber.PRICES, "de", shop));
        assertEquals(1, number(PageNumber.BUYS, "de", shop));
        assertEquals(0, number(PageNumber.BUYS, "de", STORY + "<p>Der Warenkorb ist ein Korb</p>"));
        assertEquals(1, number(PageNumber.PRICES, "sv", "<div>250 kr.</div>" + STORY));
        assertEquals(0, number(PageNumber.PRICES, "sv", "<div>250 krokar</div>" + STORY));
    }

    @Test
    void aForumsPostingIsNoArticlesType() {
        String data = "<script type=application/ld+json>{\"@type\":\"DiscussionForumPosting\",\"headline\":\"Ferry\"}</script>";
        assertEquals(1, number(PageNumber.SAYS_FORUM, "en", data + STORY));
        assertEquals(0, number(PageNumber.SAYS_ARTICLE, "en", data + STORY));
        assertEquals(1, number(PageNumber.SAYS_ARTICLE, "en", data.replace("DiscussionForumPosting", "BlogPosting") + STORY));
    }

    @Test
    void wordsAreMeasuredOnlyInLanguagesThatHaveLists() {
        assertTrue(number(PageNumber.TELLING, "en", STORY) > 50);
        String georgian = "<p>ბორანი ორშაბათს დილით ნავსადგურიდან ორმოცი მგზავრით გავიდა, მათ შორის იყო მერი.</p>";
        assertEquals(-1, number(PageNumber.TELLING, "ka", georgian));
        assertEquals(-1, number(PageNumber.OFFERING_AGAINST_TELLING, "ka", georgian));
    }

    @Test
    void aWordMayBeOfSeveralKinds() {
        PageWords english = PageWords.of("en-GB");
        assertEquals(PageWords.PERSON | PageWords.HOUSE, english.kind(TextShape.hash("Our")));
        assertEquals(PageWords.TELLING, english.kind(TextShape.hash("because")) & PageWords.TELLING);
        assertEquals(0, english.kind(TextShape.hash("ferry")));
        assertFalse(PageWords.of("ka").measured);
        assertTrue(PageWords.of("no").measured);
        assertTrue(PageWords.of("nb-NO").measured);
    }
}
