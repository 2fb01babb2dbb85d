/**
 * Puts the article together. In: {@code Page}, {@code Blocks}, {@code Facts}, verdicts. Out: {@link
 * clipping.article.Article}.
 *
 * <p>The page as a whole is judged here: whether what was kept makes an article, and what the page is instead ({@code
 * WholePage}). Named numbers tell ({@code PageNumber}); {@code PageElements} counts what stands in each element, {@code PageTexts} what
 * the texts add up to, {@code PagePlaces} where what was kept stands, {@code PageBoxes} what stands side by side, {@code
 * PageAddress} what the address says; {@code PageModel} weighs them.
 * <ul>
 * <li><b>Lead</b>: a line that is all link, with more words than a menu's: the headline of another page.
 * <li><b>Box</b>: an element of few blocks beside others of its kind: a front's story, a shop's article.
 * <li><b>Piece</b>: a stretch of a block with the part it went to: title, dateline, body or cut. The pieces of all
 * blocks are the whole page, each character once.
 * <li><b>Paragraph</b>: a piece of the body.
 * <li><b>Warning</b>: what a reader of the article should know: it is paywalled, it breaks off.
 * </ul>
 */
package clipping.article;
