package clipping.page;

/** Thrown for a page of more elements than the memory for its size allows. Its message follows the page's name and a colon. */
public final class PageTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    PageTooLarge(String message) {
        super(message, null, false, false);
    }
}
