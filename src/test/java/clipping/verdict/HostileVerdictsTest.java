package clipping.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.Clipper;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages with thousands of labels, remarks and headlines behind the story: each is looked at a few times at most. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileVerdictsTest {
    private static final int MANY = 8_000;

    private static final String STORY = IntStream.range(0, 6)
        .mapToObj(i -> "The ferry number " + i + " left the harbour at noon on Monday, and the people of the island who had waited for "
            + "nine days came down to the quay to see it.")
        .collect(Collectors.joining("\n\n"));

    private static String body(String behind) {
        String story = STORY.lines().filter(l -> !l.isEmpty()).map(l -> "<p>" + l + "</p>").collect(Collectors.joining());
        String head = "<html lang=en><title>Ferry returns to the island</title><body>";
        String page = head + "<div><h1>Ferry returns to the island</h1>" + story + "</div>";
        return new Clipper().clip((page + behind).getBytes(StandardCharsets.UTF_8)).body();
    }

    private static String many(IntFunction<String> one) {
        return IntStream.range(0, MANY).mapToObj(one).collect(Collectors.joining("", "<div>", "</div>"));
    }

    @Test
    void remarksWithALinkToReplyEach() {
        String remarks = many(i -> "<div><b>Reader" + i + "</b> <i>" + (2 + i % 20) + " hours ago</i><p>I think that number " + i
            + " of this is all wrong, and you should have asked the harbour master.</p><a href=#r>Reply</a></div>");
        assertEquals(STORY, body("<h3>8000 comments</h3>" + remarks));
    }

    @Test
    void labelsOfCommentsAndOfOtherStoriesAndOfAuthors() {
        assertEquals(STORY, body(many(i -> "<p>Comments</p>")));
        assertEquals(STORY, body(many(i -> "<p>About the author</p>")));
        assertEquals(STORY, body(many(i -> "<p>Read more</p>")));
    }

    @Test
    void linkedHeadlines() {
        String body = body(many(i -> "<h2><a href=/s/" + i + ">The council votes on the bridge number " + i
            + "</a></h2><p>The councillors of the town voted on Tuesday for bridge " + i + ".</p>"));
        assertTrue(body.startsWith(STORY.substring(0, STORY.indexOf('\n'))), body);
    }

    @Test
    void stylesThatHideTheSameNameInsideOfManyOthers() {
        String styles = IntStream.range(0, MANY).mapToObj(i -> ".a" + i + " .x{display:none}").collect(Collectors.joining());
        String words = many(i -> "<p>One <i class=x>word</i> more.</p>");
        assertTrue(body("<style>" + styles + ".y{" + "clip:(display:".repeat(20 * MANY) + "}</style>" + words).startsWith(STORY));
    }

    @Test
    void longAddressesAndLinesOfLinks() {
        assertTrue(body("<p>a@b" + ".c".repeat(20 * MANY) + "</p>").startsWith(STORY));
        String links = IntStream.range(0, MANY).mapToObj(i -> "<a href=/t/" + i + ">x</a>-").collect(Collectors.joining());
        assertTrue(body("<p>" + links + "</p>").startsWith(STORY));
    }

    @Test
    void aLineOfTheHeadlineAndAComma() {
        assertEquals("Ferry returns to the island", new Clipper().clip(("<title>Ferry returns to the island</title><h1>Ferry returns to the"
            + " island</h1><p>Ferry returns to the island,</p>").getBytes(StandardCharsets.UTF_8)).title());
    }
}
