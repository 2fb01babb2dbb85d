package clipping.source;

import java.util.Objects;

/** A page could not be read from its source. The message says so in one line for people: {@code is a PDF, not a saved page}. */
public final class PageException extends Exception {
    private static final long serialVersionUID = 1;

    /** What is wrong. */
    public enum Trouble {
        /** The container or its compression is broken, or ends too early. */
        DAMAGED,
        /** The page is larger than the limit after decompression. */
        TOO_LARGE,
        /** A picture, a PDF, another archive, binary data. */
        NOT_A_PAGE,
        /** A WARC, MHTML file or web archive that holds no page. */
        NO_PAGES,
        /** It does not exist, may not be read, or reading it failed. */
        UNREADABLE,
        /** Reading it took longer than it may. */
        LATE
    }

    /** The name of the page. */
    private final String source;
    /** What is wrong. */
    private final Trouble trouble;

    /**
     * Says what is wrong with a page.
     *
     * @param source  the name of the page it happened to, as {@link SavedPage#name} would have been, or of the whole input
     * @param trouble what is wrong
     * @param message a phrase that follows the name and a colon; one line, without the name
     */
    public PageException(String source, Trouble trouble, String message) {
        this(source, trouble, message, null);
    }

    PageException(String source, Trouble trouble, String message, Throwable cause) {
        super(Objects.requireNonNull(message), cause);
        this.source = Objects.requireNonNull(source);
        this.trouble = Objects.requireNonNull(trouble);
    }

    /** {@return the name of the page it happened to, {@code path#N} in a WARC, or of the whole input} */
    public String source() {
        return source;
    }

    /** {@return what is wrong} */
    public Trouble trouble() {
        return trouble;
    }
}
