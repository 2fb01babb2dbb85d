/**
 * Finds the headline. In: claims, headings and other elements that look like one. Out: the title, and the blocks that
 * print it.
 *
 * <p>Candidates are headings, lines and claims, whole and in part. What is known of each are named numbers ({@code TitleNumber}), and
 * weights learned across publishers say which candidate is the headline.
 * <ul>
 * <li><b>Family</b>: claims from one sort of data; they count once, however often they repeat the title.
 * <li><b>Parts</b>: what stands between the separators of a title: the headline, the site's name, a section.
 * </ul>
 */
package clipping.facts.title;
