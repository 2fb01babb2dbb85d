package clipping.spark;

import clipping.article.Article;

/**
 * What became of a page.
 *
 * @param source  what the page is called, or the whole input where that failed
 * @param isPage  false when it is not one page that failed, but what is left of an input of many
 * @param article fit to print; null when the page failed
 * @param problem why it failed, a phrase on one line; or null
 */
record Outcome(String source, boolean isPage, Article article, String problem) {

    static Outcome of(String source, Article article) {
        return new Outcome(source, true, article, null);
    }

    static Outcome failed(String source, String problem) {
        return new Outcome(source, true, null, problem);
    }
}
