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
        return new Facts(null, List.of(), List.of(), datelines, null, null, List.of(), null, null, List.of(), "en", null, null, null, false,
            List.of());
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
        Facts facts = facts(Map.of(3, dateline, 1, new Dateline("ROME —", "ROME", null, null)));
        Fact none = DatelineChooser.fact(null, facts, page(PROSE).claims());
        assertEquals(new Fact("dateline", null, "nothing at the story's start is one",
            List.of(new Fact.Candidate("ROME —", "block 1"), new Fact.Candidate(WIRE, "block 3"))), none);
        assertEquals("the story's text opens with it",
            DatelineChooser.fact(new DatelineChooser.Choice(3, dateline, false), facts, page(PROSE).claims()).because());
        Fact alone = DatelineChooser.fact(new DatelineChooser.Choice(3, dateline, true), facts, page(PROSE).claims());
        assertEquals("an element of its own directly above the story", alone.because());
        assertEquals(WIRE, alone.value());
    }
}
