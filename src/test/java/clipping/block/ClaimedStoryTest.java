package clipping.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which blocks a page has that stand in its data alone. */
class ClaimedStoryTest {

    /** Different words of eight characters, with spaces between them. */
    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + (1000 + i)).collect(Collectors.joining(" "));
    }

    /** The blocks of the data of a page that claims a body. */
    private static List<String> added(String body, String page) {
        String html = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":" + new JsonPrimitive(body)
            + "}</script>" + page;
        SavedPage saved = SavedPage.html("-", html.getBytes(StandardCharsets.UTF_8));
        return Splitter.split(PageParser.parse(saved, Deadline.NONE), Deadline.NONE).all().stream()
            .filter(b -> b.kind() == Block.Kind.DATA).map(Block::text).toList();
    }

    private static void assertAdded(boolean expected, String body, String page) {
        assertEquals(expected ? List.of(body) : List.of(), added(body, page));
    }

    @Test
    void aStoryHasSixtyWords() {
        assertAdded(true, words(0, 60), "<p>Other");
        assertAdded(false, words(0, 59), "<p>Other");
        assertAdded(false, "x".repeat(600), "<p>Other");
    }

    @Test
    void aStoryIsNotEndless() {
        String words = words(0, 60) + " ";
        assertAdded(true, words + "x".repeat(400_000 - words.length()), "<p>Other");
        assertAdded(false, words + "x".repeat(400_001 - words.length()), "<p>Other");
    }

    /** 60 words and the spaces between them are 539 characters: half as many again are 808. */
    @Test
    void aPageThatShowsMuchMoreTextHasItsOwnStory() {
        String body = words(0, 60);
        assertAdded(true, body, "<p>" + "y".repeat(808));
        assertAdded(false, body, "<p>" + "y".repeat(809));
        assertAdded(false, body, "<p>" + "y".repeat(400) + "<p>" + "y".repeat(409));
        assertAdded(true, body, "<p>" + "y".repeat(808) + "<p>" + "y".repeat(60));
        assertAdded(false, body, "<p>" + "y".repeat(808) + "<p>" + "y".repeat(61));
        assertAdded(true, body, "<p>" + "y".repeat(808) + "<a href=/x>" + "y".repeat(500) + "</a>");
    }

    /** Of 400 words every ninth run of four is looked for, 45 of them; the one that begins at word 126 is the fifteenth. */
    @Test
    void aStoryIsShownWhereMoreThanAThirdOfItIs() {
        String body = words(0, 400);
        assertAdded(true, body, "<p>" + words(0, 130));
        assertAdded(true, body, "<p>" + words(0, 138));
        assertAdded(false, body, "<p>" + words(0, 139));
        assertAdded(false, body, "<p>" + words(0, 70) + "<p>" + words(70, 150));
        assertAdded(true, body, "<p>" + words(0, 399).replaceAll("(\\w+ \\w+ \\w+) ", "$1 other "));
        assertAdded(true, body, "<p>" + new StringBuilder(words(0, 200).replaceAll("(\\w+) (\\w+) (\\w+) (\\w+)", "$4 $3 $2 $1")));
        assertAdded(false, words(0, 60), "<p>" + words(0, 60));
    }

    @Test
    void eachLineIsAParagraph() {
        assertEquals(List.of(words(0, 40), words(40, 80)), added(words(0, 40) + "\n\r\n  " + words(40, 80) + " \n \n", "<p>Other"));
    }

    @Test
    void wordsInALineMayBeMarkedUp() {
        assertEquals(List.of("Bold and so on", words(0, 70), "1 < 2"),
            added("<b>Bold</b> and so <i>on</i>\n" + words(0, 70) + "\n1 < 2", "<p>Other"));
    }

    @Test
    void allOfItMayBeMarkup() {
        for (String markup : List.of("<p>*</p>", "<P>*</P>", "<div>*</div>", "<ul><li>*</li></ul>", "*<br><br>", "*<br/><BR />")) {
            assertEquals(List.of(words(0, 40) + " and more", words(40, 80)),
                added(markup.replace("*", words(0, 40) + "\nand more") + words(40, 80), "<p>Other"), markup);
        }
        assertEquals(List.of("Boats", words(0, 70)), added("<h2>Boats</h2>" + words(0, 70), "<p>Other"));
    }

    @Test
    void captionsAndWhatIsHiddenAreLeftOut() {
        assertEquals(List.of(words(0, 70)),
            added("<figure><figcaption>A boat</figcaption></figure><p>" + words(0, 70) + "</p><p hidden>Unseen</p>", "<p>Other"));
    }

    @Test
    void linesOfPreformattedTextAreParagraphs() {
        assertEquals(List.of("one", "two", words(0, 70)), added("<pre>one\n  two</pre><p>" + words(0, 70) + "</p>", "<p>Other"));
    }

    @Test
    void dataOfAProgramAreNoStory() {
        assertAdded(false, "[{\"text\": \"" + words(0, 70) + "\"}]", "<p>Other");
        assertAdded(false, "{\"text\": \"" + words(0, 70) + "\"}", "<p>Other");
        assertAdded(true, "[" + words(0, 70) + "]", "<p>Other");
    }
}
