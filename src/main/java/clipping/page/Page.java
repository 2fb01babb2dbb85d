package clipping.page;

import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;

/**
 * A saved page, decoded and parsed.
 *
 * @param document the parsed tree; read-only from now on
 * @param charset  the name of the charset it was decoded with
 * @param guessed  whether the charset was guessed from the text
 * @param claims   what the page's data say
 * @param url      the address that the user or the container gave, or null; the page's own are among the claims
 * @param captured when the container says the page was captured, ISO 8601, or null
 * @param chars    number of parsed characters
 * @param scripted whether it has scripts
 * @param cut      whether its container says that it breaks off
 * @param hidden   classes (with a full stop before them) and ids (with a number sign) that the page's own styles hide, some only inside of
 *                 others that are named before them
 * @param lines    classes (with a full stop before them) of which the page's own styles make lines of their own
 */
public record Page(Document document, String charset, boolean guessed, Claims claims, String url, String captured, int chars,
        boolean scripted, boolean cut, Set<String> hidden, Set<String> lines) {
    public Page {
        Objects.requireNonNull(document);
        Objects.requireNonNull(charset);
        Objects.requireNonNull(claims);
        hidden = Set.copyOf(hidden);
        lines = Set.copyOf(lines);
    }
}
