package clipping.facts.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Splitter;
import clipping.facts.Dateline;
import clipping.facts.Fact;
import clipping.facts.Facts;
import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which of a page's datelines is the story's. A block is cut where it begins with a minus sign. */
class DatelineChooserTest {
    private static final String WIRE = "OSLO, March 4 (AP) —";
    private static final String OPENED = "<p>" + WIRE + " Ferries sail again after the storm.";
    private static final String ALONE = "<p>-" + WIRE;
    private static final String PROSE = "<p>Ferries sail again after the storm.";

    private static Page page(String html) {
        return PageParser.parse(SavedPage.html("-", ("<meta charset=utf-8>" + html).getBytes(StandardCharsets.UTF_8)), Deadline.NONE);
    }

    private static Facts facts(Map<Integer, Dateline> datelines) {
        return new Facts(null, List.of(), List.of(), datelines::get, null, null, List.of(), null, null, List.of(), "en", null, null,
            null, false, List.of());
    }

    /** The number of the block that is chosen, and whether the dateline fills it; "none" for none. */
    private static String chosen(String html) {
        Blocks blocks = Splitter.split(page(html), Deadline.NONE);
        List<Integer> kept = new ArrayList<>();
        Map<Integer, Dateline> datelines = new HashMap<>();
        for (Block b : blocks.all()) {
            if (!b.text().startsWith("-")) kept.add(b.index());
            if (b.text().contains(WIRE)) {
                String text = b.text().startsWith("-") ? "-" + WIRE : WIRE;
                datelines.put(b.index(), new Dateline(text, "OSLO", "2024-03-04", "AP"));
            }
        }
        DatelineChooser.Choice choice = DatelineChooser.choose(kept, blocks, facts(datelines));
        return choice == null ? "none" : choice.block() + (choice.isAlone() ? " alone" : "");
    }

    @Test
    void theStoryOpensWithIt() {
        assertEquals("0", chosen(OPENED + PROSE));
        assertEquals("1", chosen(PROSE + OPENED));
        assertEquals("1", chosen("<h2>Storm</h2>" + OPENED));
        assertEquals("none", chosen(PROSE + PROSE));
        assertEquals("none", chosen("<p>-Menu"));
    }

    @Test
    void fewParagraphsAreLookedAt() {
        assertEquals("2", chosen(PROSE + PROSE + OPENED));
        assertEquals("4", chosen(PROSE.repeat(4) + OPENED));
        assertEquals("none", chosen(PROSE.repeat(5) + OPENED));
    }

    @Test
    void pointsAboveTheStoryAreNotCounted() {
        assertEquals("10", chosen("<ul>" + "<li>Ferries sail again after the storm.".repeat(10) + "</ul>" + OPENED));
        assertEquals("none", chosen("<ul>" + "<li>Ferries sail again after the storm.".repeat(15) + "</ul>" + OPENED));
        assertEquals("14", chosen("<ul>" + "<li>Ferries sail again after the storm.".repeat(14) + "</ul>" + OPENED));
        assertEquals("7", chosen("<h2>Storm</h2>".repeat(7) + OPENED));
    }

    @Test
    void cutLinesMayStandBetweenAnElementAndTheStory() {
        assertEquals("0 alone", chosen(ALONE + "<p>-Share<p>-Print" + PROSE));
        assertEquals("none", chosen(ALONE + "<p>-Share<p>-Print<p>-Mail" + PROSE));
        assertEquals("1 alone", chosen(PROSE + ALONE + PROSE));
        assertEquals("2 alone", chosen(PROSE + PROSE + ALONE + PROSE));
        assertEquals("none", chosen(PROSE + PROSE + PROSE + ALONE + PROSE));
    }

    /** The block that is chosen of paragraphs that open with these datelines; the last only "alone" if it fills its block. */
    private static String choice(List<Dateline> openings, List<Integer> titles, List<Integer> bylines) {
        StringBuilder html = new StringBuilder();
        Map<Integer, Dateline> datelines = new HashMap<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < openings.size(); i++) {
            Dateline d = openings.get(i);
            boolean alone = d != null && d.text().endsWith("|");
            html.append("<p>").append(d == null ? "" : d.text()).append(alone ? "" : " Ferries sail again.");
            if (d != null) datelines.put(i, d);
            kept.add(i);
        }
        Facts facts = new Facts(null, titles, bylines, datelines::get, null, null, List.of(), null, null, List.of(), "en", null, null, null,
            false, List.of());
        DatelineChooser.Choice choice = DatelineChooser.choose(kept, Splitter.split(page(html.toString()), Deadline.NONE), facts);
        return choice == null ? "none" : choice.block() + (choice.isAlone() ? " alone" : "");
    }

    private static String third(Dateline dateline) {
        return choice(Arrays.asList(null, null, dateline), List.of(), List.of());
    }

    @Test
    void onlyAStrongOneOpensTheThirdParagraph() {
        assertEquals("2", third(new Dateline("Oslo (AP) —", "Oslo", null, "AP")));
        assertEquals("2", third(new Dateline("OSLO —", "OSLO", null, null)));
        assertEquals("none", third(new Dateline("OSLO:", "OSLO", null, null)));
        assertEquals("none", third(new Dateline("Oslo —", "Oslo", null, null)));
        assertEquals("none", third(new Dateline("March 4 —", null, "2024-03-04", null)));
        assertEquals("1", choice(Arrays.asList(null, new Dateline("Oslo —", "Oslo", null, null)), List.of(), List.of()));
    }

    @Test
    void placesWithColonsAreAListUnlessTheySayMore() {
        Dateline oslo = new Dateline("Oslo:", "Oslo", null, null);
        Dateline rome = new Dateline("Rome:", "Rome", null, null);
        assertEquals("0", choice(Arrays.asList(oslo, null), List.of(), List.of()));
        assertEquals("none", choice(List.of(oslo, rome), List.of(), List.of()));
        assertEquals("0", choice(List.of(oslo, new Dateline("Rome —", "Rome", null, null)), List.of(), List.of()));
        assertEquals("0", choice(List.of(oslo, new Dateline("Rome (AP):", "Rome", null, "AP")), List.of(), List.of()));
        assertEquals("0", choice(List.of(new Dateline("Oslo (AP):", "Oslo", null, "AP"), rome), List.of(), List.of()));
        assertEquals("0", choice(List.of(new Dateline("Oslo, 4.3.:", "Oslo", "2024-03-04", null), rome), List.of(), List.of()));
        assertEquals("0", choice(List.of(new Dateline("Oslo —", "Oslo", null, null), rome), List.of(), List.of()));
    }

    @Test
    void headlineAndBylineAreNoDatelines() {
        Dateline alone = new Dateline("OSLO |", "OSLO", null, null);
        assertEquals("0 alone", choice(Arrays.asList(alone, null), List.of(), List.of()));
        assertEquals("0", choice(Arrays.asList(alone, null), List.of(0), List.of()));
        assertEquals("0", choice(Arrays.asList(alone, null), List.of(), List.of(0)));
        assertEquals("0 alone", choice(Arrays.asList(alone, null), List.of(1), List.of(1)));
    }

    @Test
    void behindALongParagraphTheStoryHasBegun() {
        assertEquals("1", chosen("<p>" + "x".repeat(450) + OPENED));
        assertEquals("none", chosen("<p>" + "x".repeat(451) + OPENED));
    }

    @Test
    void itStandsAloneAboveTheStory() {
        assertEquals("0 alone", chosen(ALONE + PROSE));
        assertEquals("0 alone", chosen("<p>" + WIRE + PROSE));
    }

    @Test
    void theFactNamesTheCandidates() {
        Dateline dateline = new Dateline(WIRE, "OSLO", "2024-03-04", "AP");
        assertEquals(new Fact("dateline", null, "nothing at the story's start is one", List.of()),
            DatelineChooser.fact(null, page(PROSE).claims()));
        assertEquals(List.of(new Fact.Candidate(WIRE, "block 3")),
            DatelineChooser.fact(new DatelineChooser.Choice(3, dateline, false), page(PROSE).claims()).weighed());
        assertEquals("the story's text opens with it",
            DatelineChooser.fact(new DatelineChooser.Choice(3, dateline, false), page(PROSE).claims()).because());
        Fact alone = DatelineChooser.fact(new DatelineChooser.Choice(3, dateline, true), page(PROSE).claims());
        assertEquals("an element of its own directly above the story", alone.because());
        assertEquals(WIRE, alone.value());
    }
}
