package clipping.page;

import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Decodes and parses a saved page, once. */
public final class PageParser {
    /**
     * A page may have this many elements, and one more for each few characters: so its tree and all that is made of it stay within 60 times
     * its text and 64 MB. Real pages have at most one per thirty characters.
     */
    private static final int MOST_ELEMENTS = 150_000;
    private static final int CHARS_FOR_MORE = 8;
    /** A page of so few tags is safe, whatever elements the parser adds to repair their nesting (a dozen per tag, at worst five dozen). */
    private static final int FEW_TAGS = 5_000;

    private PageParser() {
    }

    /**
     * @throws Deadline.Passed when the time is over
     * @throws PageTooLarge    when it has more elements than its size allows
     */
    public static Page parse(SavedPage saved, Deadline deadline) {
        PageText text = PageText.of(saved);
        boolean html = saved.content() != SavedPage.Content.TEXT;
        Markup markup = html ? MarkupScanner.scan(text, deadline) : Markup.NONE;
        Document document = html ? html(markup, text.utf8().chars(), deadline) : TextPage.document(text.text(), deadline);
        return new Page(document, text.charset(), text.guessed(), ClaimReader.read(document, markup, deadline), saved.url(),
            saved.captured(), text.utf8().chars(), markup.scripted() || markup.tags() < 0 && document.selectFirst("script") != null,
            saved.cut(), markup.hidden(), markup.lines());
    }

    /** @param chars number of characters of the whole page */
    static Document html(Markup markup, int chars, Deadline deadline) {
        PageReader reader = new PageReader(markup.bytes(), 0, markup.length(), deadline);
        if (markup.tags() >= 0 && markup.tags() < FEW_TAGS) return Parser.htmlParser().parseInput(reader, "");
        long most = MOST_ELEMENTS + chars / CHARS_FOR_MORE;
        try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(reader, "")) {
            Iterator<Element> closed = parser.iterator(); // advances the parser: the only way to watch the tree grow
            for (long n = 0; closed.hasNext(); n++) {
                closed.next();
                if (n > most) throw new PageTooLarge("is too large (more than " + most + " elements)");
            }
            return parser.document();
        }
    }
}
