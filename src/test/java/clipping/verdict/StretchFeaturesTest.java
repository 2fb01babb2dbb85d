package clipping.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clipping.block.Blocks;
import clipping.block.Splitter;
import clipping.facts.finder.FactFinder;
import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Stretches and items of small pages, one number per block. */
class StretchFeaturesTest {
    private static final String PROSE = "The mill that the town had given up for lost began to grind again at noon, and people came. ";

    private static FeatureTable table(String html) {
        byte[] bytes = ("<html lang=en><body>" + html).getBytes(StandardCharsets.UTF_8);
        Page page = PageParser.parse(SavedPage.html("-", bytes), Deadline.NONE);
        Blocks blocks = Splitter.split(page, Deadline.NONE);
        return Features.of(blocks, page.claims(), FactFinder.find(page, blocks));
    }

    private static String column(String html, Feature feature) {
        return join(table(html).columns()[FeatureTable.FEATURES + feature.ordinal()], 1024);
    }

    private static String groups(String html) {
        return join(table(html).groups()[FeatureTable.Group.STRETCH.ordinal()], 1);
    }

    private static String join(int[] values, int step) {
        return Arrays.stream(values).mapToObj(v -> Integer.toString(v / step)).collect(Collectors.joining(" "));
    }

    private static String p(String end) {
        return "<p>" + PROSE + end + "</p>";
    }

    @Test
    void aStretchGoesOnWhateverElementsHoldIt() {
        assertEquals("0 0 0", groups(p("One.") + p("Two.") + p("Three.")));
        assertEquals("0 0 0", groups("<div>" + p("One.") + p("Two.") + "</div><section><div>" + p("Three.") + "</div></section>"));
        assertEquals("0 0 0 0", groups("<h1>Mill grinds again</h1>" + p("One.") + "<h2>A heading</h2>" + p("Two.")));
    }

    @Test
    void boilerplateDoesNotEndAStretch() {
        assertEquals("0 0 0", groups("<div>" + p("One.") + "</div><div>Advertisement</div><div>" + p("Two.") + "</div>"));
        assertEquals("0 0 0", groups(p("One.") + "<p><a href='/s'>Share this article</a></p>" + p("Two.")));
    }

    @Test
    void aLinkedLineOrADateOrManyShortLinesEndAStretch() {
        assertEquals("0 1 1", groups(p("One.") + "<h3><a href='/b'>Council votes to shut the bridge</a></h3>" + p("Two.")));
        assertEquals("0 1 1", groups(p("One.") + "<p>14 May 2024, 10:15</p>" + p("Two.")));
        assertEquals("0 0 0 1 1", groups(p("One.") + "<p>Ann</p><p>Ben</p><p>Cid</p>" + p("Two.")));
    }

    @Test
    void linkedLinesBeforeABlockAreCounted() {
        String other = "<p><a href='/b'>Council votes to shut the bridge</a></p>";
        assertEquals("0 0 1 2", column(p("One.") + other + other.replace("bridge", "road") + p("Two."), Feature.LINKED_BEFORE));
    }

    @Test
    void itemsOfOnePatternAreCountedWhateverTheyAreCalled() {
        String item = "<div><h3><a href='/b'>Council votes to shut the bridge</a></h3><p>Ships must wait until noon.</p></div>";
        String story = "<div>" + p("One.") + p("Two.") + p("Three.") + "</div>";
        assertEquals("0 0 0 3 3 3 3 3 3", column(story + "<div>" + item + item.replace("bridge", "road")
            + item.replace("bridge", "port").replace("<div>", "<div class=last>") + "</div>", Feature.ITEMS));
    }

    @Test
    void wordsThatStandElsewhereAreFound() {
        assertEquals("0 1", column("<p>They said that it was late and nothing was to be done about any of the rest of it, ever again.</p>"
            + "<p>it was late and nothing was to be done</p>", Feature.ELSEWHERE));
    }
}
