package clipping.source;

import java.util.Objects;

/**
 * One page as it was saved: its bytes and what its container says about them.
 *
 * @param name    what reports call it: the path as given or walked, {@code -} for standard input, {@code path#N} in a WARC
 * @param bytes   the page's own bytes, transfer and content encodings undone; never changed after this
 * @param content whether the bytes are HTML or text flattened from a page
 * @param charset charset label of the transport (MHTML part, WARC header), or null
 * @param forcedCharset charset label that overrides everything the page says ({@code --encoding}), or null
 * @param url     the page's address by the user ({@code --url}) or the container, or null
 * @param captured ISO 8601 date and time the container gives for the capture, or null
 * @param cut      whether the container says that the page breaks off
 */
public record SavedPage(String name, byte[] bytes, Content content, String charset, String forcedCharset, String url, String captured,
        boolean cut) {

    /** What the bytes are. */
    public enum Content {
        /** HTML or XHTML. */
        HTML,
        /** Text that was flattened from a page. */
        TEXT
    }

    /** Name, bytes and content must be there. */
    public SavedPage {
        Objects.requireNonNull(name);
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(content);
    }

    /**
     * A page that does not break off, as far as its container says.
     *
     * @param name    what reports call it
     * @param bytes   its bytes
     * @param content what they are
     * @param charset charset label of the transport, or null
     * @param forcedCharset charset label that overrides it, or null
     * @param url     its address, or null
     * @param captured when it was captured, or null
     */
    public SavedPage(String name, byte[] bytes, Content content, String charset, String forcedCharset, String url, String captured) {
        this(name, bytes, content, charset, forcedCharset, url, captured, false);
    }

    /**
     * A page of HTML of which nothing but the bytes is known.
     *
     * @param name  what it is called
     * @param bytes its bytes; not copied, not to be changed after this
     * @return the page
     */
    public static SavedPage html(String name, byte[] bytes) {
        return new SavedPage(name, bytes, Content.HTML, null, null, null, null);
    }
}
