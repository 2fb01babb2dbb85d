/**
 * Judges every block. In: {@code Blocks}, {@code Claims}, {@code Facts}. Out: one {@link clipping.verdict.Verdict} per
 * block: kept or cut, a {@link clipping.verdict.Reason}, the evidence.
 *
 * <p>A learned model weighs the blocks' features ({@code Features}, {@code BlockModel}),
 * units are judged as one ({@code Units}), a missed standfirst is taken back ({@code Standfirst}),
 * and rules cut what no model may keep ({@code Rules}).
 * <ul>
 * <li><b>Prose</b>: words of blocks that read like sentences: enough of them, few in links, with a stop.
 * <li><b>Holder</b>: of a block, the element whose children are the block's neighbours: its parent's, where an element
 * holds the block alone. The <b>centre</b> is the holder with the most prose.
 * <li><b>Heap</b>: the deepest element with seven tenths of the page's prose.
 * <li><b>Branch</b>: of a block, the child of the element shared with the centre in which it lies.
 * <li><b>Stretch</b>: prose that is read in one go, whatever elements hold it; a linked line or a date ends it
 * <li><b>Token</b>: a word of a block, or of an element's class and id, as a hash with a learned weight.
 * <li><b>Odds</b>: log-odds that a block is the article's: above 0 it is kept, as a rule.
 * </ul>
 */
package clipping.verdict;
