/**
 * Finds who wrote the story. In: claims and printed lines. Out: names as printed, and the blocks that print them.
 *
 * <p>Who the data name and whom each group of printed bylines names are candidates; named numbers ({@code AuthorNumber}) and weights
 * learned across publishers say which of them wrote the story, or that nobody is named.
 *
 * <ul>
 * <li><b>Byline</b>: a line that says who wrote the story: by a word ("By"), by its element, or by its place under the
 * headline.
 * <li><b>Credit</b>: a line that names people: writers, or others (photographers, translators).
 * <li><b>Desk</b>: a group that signs stories: an agency, an editorial staff.
 * <li><b>Full name</b>: a name of two words or more; <b>dense</b>: written in a script whose names have no spaces.
 * <li><b>Role</b>: what a writer is ("reporter"), not how they are called.
 * </ul>
 */
package clipping.facts.byline;
