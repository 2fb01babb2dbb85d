package clipping.page;

import clipping.source.Deadline;
import clipping.source.SavedPage;
import org.jsoup.nodes.Document;

/** What {@link PageParser} does, step by step. */
public final class PageSteps {
    private PageSteps() {
    }

    /** Bytes to text. */
    public static String decode(SavedPage saved) {
        return PageText.of(saved).text();
    }

    /** Text to tree. */
    public static Document parse(String text) {
        return PageParser.html(text, Deadline.NONE);
    }

    /** Tree to claims. */
    public static Claims claims(Document document) {
        return ClaimReader.read(document);
    }
}
