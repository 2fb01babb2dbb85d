package clipping.page;

import clipping.source.Deadline;
import clipping.source.SavedPage;
import org.jsoup.nodes.Document;

/** The steps of {@link PageParser} for one page; each gets the last results of those before it. */
public final class PageSteps {
    private final SavedPage saved;
    private PageText text;
    private Markup markup;
    private Document document;
    private Claims claims;

    /** For one page; the steps are to be called in order. */
    public PageSteps(SavedPage saved) {
        this.saved = saved;
    }

    /** Finds the charset. */
    public Object decode() {
        return text = PageText.of(saved);
    }

    /** Takes out of the markup what nobody reads. */
    public Object scan() {
        return markup = MarkupScanner.scan(text, Deadline.NONE);
    }

    /** Markup to tree. */
    public Document parse() {
        return document = PageParser.html(markup, text.utf8().chars(), Deadline.NONE);
    }

    /** Tree to claims. */
    public Claims claims() {
        return claims = ClaimReader.read(document, markup, Deadline.NONE);
    }

    /** What the steps made. */
    public Page page() {
        return new Page(document, text.charset(), text.guessed(), claims, saved.url(), saved.captured(), text.utf8().chars(),
            markup.scripted(), saved.cut(), markup.hidden(), markup.lines());
    }
}
