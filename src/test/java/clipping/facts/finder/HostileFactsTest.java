package clipping.facts.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.block.Splitter;
import clipping.facts.Fact;
import clipping.facts.Facts;
import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that say a thing thousands of times: comparing each with all others is limited. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFactsTest {
    private static final String PROSE = "<p>The council met on the matter and heard the people who had come to speak of it at length.</p>";
    private static final String HEADING = "<h1>Bridge closed after the flood</h1>";

    private static Facts facts(String html) {
        Page page = PageParser.parse(SavedPage.html("-", html.getBytes(StandardCharsets.UTF_8)), Deadline.NONE);
        return FactFinder.find(page, Splitter.split(page, Deadline.NONE));
    }

    private static String many(int times, IntFunction<String> one) {
        return IntStream.range(0, times).mapToObj(one).collect(Collectors.joining("\n"));
    }

    @Test
    void titlesThatAreNamesOfSites() {
        String titles = many(60_000, i -> "<meta property=og:title content='Town" + (100_000 + i) + " News'>");
        assertEquals("Bridge closed after the flood", facts(titles + HEADING + PROSE.repeat(4)).title());
    }

    @Test
    void authors() {
        String authors = many(20_000, i -> "<meta name=author content='" + name(i) + "'>");
        assertTrue(facts(authors + HEADING + PROSE.repeat(4)).authors().size() <= 100);
    }

    private static String name(int i) {
        StringBuilder name = new StringBuilder("Jane Q");
        for (int n = i, k = 0; k < 4; k++, n /= 26) name.append((char) ('a' + n % 26));
        return name.append("son").toString();
    }

    @Test
    void titlesInParts() {
        String titles = many(40, i -> "<meta property=og:title content='" + ("ab ".repeat(12) + "- ").repeat(6) + i + "'>");
        String words = "<p>" + "ab ".repeat(1400) + "</p>";
        assertEquals("Bridge closed after the flood", facts(titles + HEADING + words.repeat(4000)).title());
    }

    @Test
    void headingsOfElements() {
        String heading = "<h2>" + many(150, i -> "<i>a</i>") + "</h2>";
        String titles = many(40, i -> "<meta property=og:title content='Bridge closed after the flood of " + (1980 + i) + "'>");
        assertTrue(facts(titles + HEADING + PROSE.repeat(4) + heading.repeat(110)).title().startsWith("Bridge closed after the flood"));
    }

    @Test
    void daysAboveTheHeadline() {
        String days = many(60_000, i -> "<p>Monday, " + (1 + i % 28) + " May " + (2000 + i % 20) + "</p>");
        assertEquals("Bridge closed after the flood", facts("<div>" + days + "</div><div>" + HEADING + PROSE.repeat(4) + "</div>").title());
    }

    @Test
    void printedDates() {
        String dates = many(60_000, i -> "<div>Published: " + (1 + i % 28) + " March " + (1950 + i / 28 % 70) + "</div>");
        assertEquals("2021-05-04", facts("<meta property=article:published_time content=2021-05-04>" + HEADING + PROSE.repeat(4) + dates)
            .published());
    }

    @Test
    void boxesAboutAuthors() {
        String boxes = many(20_000, i -> "<div class=author>" + name(i) + "</div>");
        assertEquals("Bridge closed after the flood", facts(HEADING + PROSE.repeat(4) + boxes).title());
    }

    @Test
    void aLineBelowSeveralPrintsOfTheHeadlineIsProposedOnce() {
        String html = HEADING + "<p>May 4, 2021</p>" + HEADING + "<p>Mary Miller</p><p>May 4, 2021</p>" + PROSE.repeat(4);
        Fact authors = facts(html).trace().stream().filter(f -> f.name().equals("authors")).findFirst().orElseThrow();
        assertEquals(1, authors.weighed().stream().filter(c -> c.value().equals("Mary Miller")).count(), authors::toString);
    }
}
