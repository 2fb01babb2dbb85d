package clipping.page;

/** Thrown for a page with more elements or blocks than its size allows. The message follows the page's name and a colon. */
public final class PageTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message a phrase, one line, without the page's name */
    public PageTooLarge(String message) {
        super(message, null, false, false);
    }
}
