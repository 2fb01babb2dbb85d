package clipping.page;

import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.CharBuffer;
import org.jsoup.nodes.Document;

/** What {@link PageParser} does, step by step. */
public final class PageSteps {
    private PageSteps() {
    }

    /** Bytes to text. */
    public static CharBuffer decode(SavedPage saved) {
        return PageText.of(saved).chars();
    }

    /** Text to tree. */
    public static Document parse(CharBuffer text) {
        return PageParser.html(text, Deadline.NONE);
    }

    /** Tree to claims. */
    public static Claims claims(Document document) {
        return ClaimReader.read(document);
    }
}
