package clipping.output;

import clipping.article.Article;
import java.util.Objects;

/**
 * How pages are printed.
 *
 * @param format   the format
 * @param fields   only these, or null
 * @param why      whether to print every block instead of the article
 * @param several  whether there may be more than one page: then each has a line with its name above it
 * @param coloured whether {@code why} may use colours
 */
public record Style(Format format, Fields fields, boolean why, boolean several, boolean coloured) {

    /** The format must be there. */
    public Style {
        Objects.requireNonNull(format);
    }

    /**
     * A page as printed, without the separator from the page before; "" if nothing is printed.
     *
     * @param source what the page is called
     * @param clean  made fit to print by {@link Clean#article}
     * @return the text with its line end, or ""
     */
    public String print(String source, Article clean) {
        if (fields != null) return (several ? SafeName.of(source) + "\t" : "") + fields.line(source, clean);
        if (format.isData()) return Json.of(source, clean, why, format == Format.JSON);
        String page = why ? Why.of(clean, coloured) : format == Format.MARKDOWN ? Markdown.of(clean) : Text.of(clean);
        return page.isEmpty() || !several ? page : "==> " + SafeName.of(source) + " <==\n" + page;
    }

    /** {@return whether there is an empty line between two pages} */
    public boolean parted() {
        return several && fields == null && !format.isData();
    }
}
