package clipping.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Capitals in elements of their own. */
class DropCapsTest {
    private static final String REST = "oday the harbour master of Nordsund counted ninety seals on the ice below the old lighthouse.";

    private static List<String> kinds(String html) {
        Page page = PageParser.parse(SavedPage.html("-", ("<meta charset=utf-8>" + html).getBytes(StandardCharsets.UTF_8)), Deadline.NONE);
        return Splitter.split(page, Deadline.NONE).all().stream()
            .map(b -> (b.is(Block.Mark.HIDDEN) ? "HIDDEN" : b.kind()) + " " + b.text()).toList();
    }

    @Test
    void aCapitalOnALineOfItsOwnBelongsToTheParagraphBehindIt() {
        for (String cap : List.of("<div class=letter>T</div>", "<p>T</p>", "<h2>T</h2>", "<div><div><b>T</b></div></div>",
            "<table align=left><tr><td>T</td></tr></table>"))
            assertEquals(List.of("PARAGRAPH T" + REST), kinds(cap + "<p>" + REST + "</p>"), cap);
        assertEquals(List.of("PARAGRAPH “T" + REST), kinds("<div>“T</div><p>" + REST + "</p>"));
        assertEquals(List.of("PARAGRAPH T" + REST, "PARAGRAPH T" + REST),
            kinds("<div>T</div><p>" + REST + "</p><div>T</div><div>" + REST + "</div>"));
    }

    @Test
    void blanksBehindACapitalThatIsNoWordAreNone() {
        assertEquals(List.of("PARAGRAPH T" + REST), kinds("<p>\n<span class=cap>T</span>\n" + REST + "</p>"));
        assertEquals(List.of("PARAGRAPH T" + REST), kinds("<p><span class=cap>T</span><br>" + REST + "</p>"));
        assertEquals(List.of("PARAGRAPH A seal " + REST), kinds("<html lang=en><p><span class=cap>A</span>\nseal " + REST + "</p>"));
        assertEquals(List.of("PARAGRAPH T " + REST), kinds("<p>T " + REST + "</p>"));
    }

    @Test
    void aLetterThatIsAWordStaysApartWhereThePageHasTheNextWord() {
        assertEquals(List.of("PARAGRAPH A seal " + REST, "PARAGRAPH It was a seal."),
            kinds("<html lang=en><p>A</p><p>seal " + REST + "</p><p>It was a seal.</p>"));
        assertEquals(List.of("PARAGRAPH After " + REST, "PARAGRAPH Long after."),
            kinds("<html lang=en><p>A</p><p>fter " + REST + "</p><p>Long after.</p>"));
    }

    @Test
    void theFirstWordsMayBeInCapitals() {
        String rest = "HE HARBOUR MASTER " + REST;
        assertEquals(List.of("PARAGRAPH T" + rest, "PARAGRAPH It was the ice."),
            kinds("<div>T</div><p>" + rest + "</p><p>It was the ice.</p>"));
        assertEquals(List.of("PARAGRAPH Q", "PARAGRAPH " + rest), kinds("<div>Q</div><p>" + rest + "</p>"));
    }

    @Test
    void otherLettersStay() {
        assertEquals(List.of("HEADING T", "PARAGRAPH Today " + REST), kinds("<h2>T</h2><p>Today " + REST + "</p>"));
        assertEquals(List.of("PARAGRAPH T", "PARAGRAPH today"), kinds("<p>T</p><p>today</p>"));
        assertEquals(List.of("PARAGRAPH t", "PARAGRAPH " + REST), kinds("<p>t</p><p>" + REST + "</p>"));
    }
}
