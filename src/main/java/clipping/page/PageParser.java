package clipping.page;

import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Decodes and parses a saved page, once. */
public final class PageParser {
    private PageParser() {
    }

    /**
     * @throws Deadline.Passed when the time is over
     */
    public static Page parse(SavedPage saved, Deadline deadline) {
        Document document = Jsoup.parse(new String(saved.bytes(), StandardCharsets.UTF_8));
        return new Page(document, "UTF-8", false, ClaimReader.read(document), saved.url(), saved.captured());
    }
}
