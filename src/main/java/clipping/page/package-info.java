/**
 * Decodes and parses. In: {@code SavedPage}. Out: {@link clipping.page.Page}, a jsoup tree that nobody changes, and its
 * {@link clipping.page.Claims}.
 *
 * <p>The page's charset is decided here ({@code Charset*}). What nobody reads in the tree is taken out of the markup
 * before it is parsed ({@code Markup*}). Text that was flattened from a page is made a page again ({@code Text*}).
 * <ul>
 * <li><b>Claim</b>: what the page's data (JSON-LD, OpenGraph, microdata, meta elements, the state of its scripts) say
 * of the article: a string as printed, undecided. A claim is evidence, never the answer.
 * <li><b>Origin</b>: the sort of data in which a claim stood.
 * </ul>
 */
package clipping.page;
