/**
 * What words mean, by subject, section and language. In: readable word lists of {@code
 * src/main/resources/clipping/lexicon}. Out: look-ups; and, through {@link clipping.lexicon.Resource}, the files that other rooms bring
 * along.
 *
 * <p>Every other room may ask here, and this one asks no other. Lists are read when they are first needed.
 *
 * <p>A file is one of two things. A <b>list</b> has sections, {@link clipping.lexicon.Sections}; the build compiles those that pages are
 * read with into one file, which is searched as it lies. A <b>table</b> (agencies, months, places, weekdays) has one sorted line for each
 * name, {@link clipping.lexicon.SortedTable}, and is searched as it lies, too. In both, a line that begins with two slashes is a remark.
 * <ul>
 * <li><b>Chrome</b>: phrases of a page's furniture, that belong to no story ("read more", "share this"). A phrase has a
 * <b>section</b>, what it is about.
 * <li><b>Sign</b>: what the words in an element's class and id tell of what stands in it.
 * <li><b>Fold</b>: to write a word so that its spellings become one (case, accents, signs).
 * </ul>
 */
package clipping.lexicon;
