package clipping.page;

/** Thrown for a page of more elements or blocks than the memory for its size allows. Its message follows the page's name and a colon. */
public final class PageTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message a phrase, one line, without the page's name */
    public PageTooLarge(String message) {
        super(message, null, false, false);
    }
}
