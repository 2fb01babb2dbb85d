/**
 * Calls all finders, each with what those before it found. In: {@code Page}, {@code Blocks}. Out: {@code Facts}.
 *
 * <p>Facts that need no reading are found here, too: language, publisher, section, tags, address, summary, picture.
 */
package clipping.facts.finder;
