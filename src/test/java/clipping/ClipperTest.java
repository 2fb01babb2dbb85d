package clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClipperTest {
    @Test
    void paragraphsAreTheBody() {
        String one =
            "The council of the harbour town voted on Tuesday to repair the old pier before the storms of autumn set in, its speaker said.";
        String two =
            "Engineers had warned in spring that the wooden piles were rotten below the water line. The repair will cost about two "
            + "million crowns,"
            + " half of which the county pays, and is to be finished before the first ferries of the new season arrive.";
        String three =
            "Fishermen who land their catch there welcomed the decision, for which they say they have been waiting for nine years. Their "
            + "guild had"
            + " threatened to move its boats to the next port along the coast.";
        byte[] page = ("<title>Pier</title><nav><a href=/>Home</a></nav><article><h1>Pier</h1><p>" + one + "<p>" + two + "<p>" + three
            + "</article>")
            .getBytes(StandardCharsets.UTF_8);
        assertEquals(one + "\n\n" + two + "\n\n" + three, new Clipper().clip(page).body());
    }

    /** It took minutes when each title was compared with all others. */
    @Test
    void titlesInNumbersDoNotHoldItUp() {
        String claims = "<meta property=\"og:title\" content=\"Old pier to be repaired\">".repeat(25_000);
        byte[] page = ("<head>" + claims + "</head><h1>Old pier to be repaired</h1>").getBytes(StandardCharsets.UTF_8);
        assertEquals("Old pier to be repaired", new Clipper().clip(SavedPage.html("-", page), Deadline.in(60_000_000_000L)).title());
    }
}
