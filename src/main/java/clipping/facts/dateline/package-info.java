/**
 * Reads datelines: "LONDON, March 4 (Reuters) -". In: the blocks, the page's day and language. Out: the
 * dateline that a block could open the story with, read when it is asked for; when the story's blocks are known, the one
 * that does ({@code DatelineChooser}).
 *
 * <ul>
 * <li><b>Opening</b>: the head of a paragraph, read by position.
 * <li><b>Item</b>: a place, a day or a credit in it; a <b>mark</b> separates two, or ends the opening; all of them are its <b>shape</b>.
 * <li><b>Credit</b>: the agency or newsroom in it, with how far it is to be <b>trusted</b>: a known name, a word that
 * may be one, a shape like one.
 * <li><b>Place</b>: where it was filed: a known place, or a name in the shape of one. <b>Label</b>: a word that stands
 * before headlines, captions or questions, where a place would.
 * <li><b>Clue</b>: what speaks for or against an opening of the right shape; <b>kind</b>: what it holds, which tells what its clues weigh.
 * Weights are learned ({@code src/model/dateline}); more than zero in all is a dateline.
 * <li><b>Alone</b>: a dateline that is all of its block.
 * <li><b>Chinese wire opening</b>: agency, place, day and a verb without spaces, often in brackets.
 * </ul>
 */
package clipping.facts.dateline;
