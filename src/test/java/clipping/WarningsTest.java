package clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clipping.article.Article;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader of an article is warned of, and what not. */
class WarningsTest {
    private static final String FIRST = "<p>The ferry left the harbour on Monday morning with forty passengers on board, among them"
        + " the mayor and a brass band. It will sail twice a day until the end of October.</p>";
    private static final String SECOND = "<p>“We have waited ten years for this,” said Maria Holm, who runs the island's only shop."
        + " Her customers had to come by private boat until now, and in winter they did not come at all.</p>";
    private static final String FOOT = "<footer>© 2024 Harbour Courier</footer>";

    private static List<Article.Warning> of(String body) {
        String html = "<html lang=en><meta charset=utf-8><title>Ferry returns to the island after ten years</title>"
            + "<meta property=article:published_time content=2024-03-05><body>" + body;
        return new Clipper().clip(html.getBytes(StandardCharsets.UTF_8)).warnings();
    }

    private static String story(String headline) {
        return "<article><h1>" + headline + "</h1>" + FIRST + SECOND + FIRST.replace("Monday", "Tuesday") + "</article>";
    }

    @Test
    void aWholeStoryGivesNone() {
        assertEquals(List.of(), of(story("Ferry returns to the island after ten years") + FOOT));
    }

    @Test
    void aStoryThatEndsInDotsBeforeALinkBreaksOff() {
        String body = "<h1>Ferry returns to the island after ten years</h1>" + FIRST + SECOND;
        assertEquals(List.of(Article.Warning.TRUNCATED), of(body
            + "<p>The mayor praised the crew and the people of the island, who had …</p><a href=/s>Continue reading</a>" + FOOT));
        assertEquals(List.of(), of(body + "<p>And so they waited for the next boat, as they had waited for the first one …</p>" + FOOT));
    }

    @Test
    void aPageThatEndsInASentenceBreaksOff() {
        String body = "<h1>Ferry returns to the island after ten years</h1>" + FIRST + SECOND;
        assertEquals(List.of(Article.Warning.TRUNCATED), of(body
            + "<p>The mayor praised the crew. He said that the people of the island had"));
        assertEquals(List.of(), of(body + "<p>The mayor praised the crew. He said that the people of the island had waited.</p>"));
    }

    @Test
    void whatItsContainerCallsCutBreaksOff() {
        byte[] page = (story("Ferry returns to the island after ten years") + FOOT).getBytes(StandardCharsets.UTF_8);
        SavedPage cut = new SavedPage("x", page, SavedPage.Content.HTML, null, null, null, null, true);
        assertEquals(List.of(Article.Warning.TRUNCATED), new Clipper().clip(cut, Deadline.NONE).warnings());
    }

    @Test
    void twoStoriesBelowOneAnotherAreSeveral() {
        String two = story("Ferry returns to the island after ten years") + story("School opens a new library with help from parents");
        assertEquals(List.of(Article.Warning.SEVERAL_ARTICLES), of(two + FOOT));
    }
}
