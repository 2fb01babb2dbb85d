/**
 * Cuts a page into what its reader sees. In: {@code Page}. Out: {@link clipping.block.Blocks}: blocks in reading order,
 * and the elements that hold them.
 *
 * <p>This is the last room that sees the tree.
 * <ul>
 * <li><b>Block</b>: a run of text that a reader sees as one: a paragraph, a heading, a list item, a table row, a line
 * of a menu. Its <b>kind</b> comes from its element; its <b>marks</b> say what else is known of it (hidden, bold, a
 * button).
 * <li><b>Container</b>: an element of block level: what it is called and what is around it, without the tree.
 * <li><b>Inline</b>: a stretch of a block's text with an element of its own: a link, a time.
 * <li><b>Shape</b>: what a text looks like to somebody who cannot read its language: counts of words, stops, digits.
 * </ul>
 */
package clipping.block;
