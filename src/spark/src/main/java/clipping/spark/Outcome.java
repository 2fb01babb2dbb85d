package clipping.spark;

import clipping.article.Article;

/**
 * The result for a page.
 *
 * @param source  the name of the page, or of the input if that failed
 * @param isPage  whether it is about one page; false if the rest of an archive failed
 * @param article fit to print; null for a failed page
 * @param problem why it failed, a phrase on one line; or null
 * @param unread  the file that is to be read again because of it, or null
 */
record Outcome(String source, boolean isPage, Article article, String problem, Unread unread) {

    static Outcome of(String source, Article article) {
        return new Outcome(source, true, article, null, null);
    }

    static Outcome failed(String source, String problem) {
        return new Outcome(source, true, null, problem, null);
    }
}
