/**
 * What the finders of facts share. Out: {@link clipping.facts.Facts}: title, byline, dates, datelines and the rest,
 * found before any block is cut.
 *
 * <p>Each fact has a room of its own above this one ({@code title}, {@code byline}, {@code date}, {@code dateline}),
 * and they know nothing of one another; {@code finder} calls them all.
 * <ul>
 * <li><b>Fact</b>: what was decided, why, and every candidate that was weighed.
 * <li><b>Candidate</b>: a value that may be the fact: claimed by the page's data or printed on the page.
 * <li><b>Evidence</b>: what is known of a candidate, as named numbers; {@code Weights} say what each counts.
 * <li><b>Key</b>: the letters and digits of a text in lower case; two texts with one key say the same.
 * <li><b>Day</b>: as people write it, its year or month left out or not; {@code DayReader} reads it for dates and datelines.
 * <li><b>Story start</b>: the first block of prose in the element that holds most of it, a guess made before any block
 * is judged.
 * </ul>
 */
package clipping.facts;
