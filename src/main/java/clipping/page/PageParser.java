package clipping.page;

import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.CharBuffer;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Decodes and parses a saved page, once. */
public final class PageParser {
    /**
     * A page may have so many elements, and one more for so many characters: what its tree and everything made of it takes stays within 60 times
     * its text and 64 MB. Real pages have one for thirty characters at most; ones that outdo that are made to.
     */
    private static final int MOST_ELEMENTS = 150_000;
    private static final int CHARS_FOR_MORE = 8;

    private PageParser() {
    }

    /**
     * @throws Deadline.Passed when the time is over
     * @throws PageTooLarge    when it has more elements than its size allows
     */
    public static Page parse(SavedPage saved, Deadline deadline) {
        PageText text = PageText.of(saved);
        Document document = saved.kind() == SavedPage.Kind.TEXT ? TextPage.document(text.text(), deadline) : html(text.chars(), deadline);
        return new Page(document, text.charset(), text.guessed(), ClaimReader.read(document, deadline), saved.url(), saved.captured(), text.chars().length());
    }

    static Document html(CharBuffer text, Deadline deadline) {
        long most = MOST_ELEMENTS + text.length() / CHARS_FOR_MORE;
        try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(new PageReader(text, deadline), "")) {
            Iterator<Element> closed = parser.iterator(); // steps the parser on: the only way to see the tree grow
            for (long n = 0; closed.hasNext(); n++) {
                closed.next();
                if (n > most) throw new PageTooLarge("is too large (more than " + most + " elements)");
            }
            return parser.document();
        }
    }
}
