package clipping.verdict;

/**
 * What a person would say on why a block was kept or cut.
 *
 * @param reason   the cause
 * @param evidence what shows it: a phrase, the name of an element, a number; never empty
 */
record Explanation(Reason reason, String evidence) {
}
