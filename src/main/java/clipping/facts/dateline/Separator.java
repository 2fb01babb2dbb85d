package clipping.facts.dateline;

/**
 * What stands between two items of a dateline, or ends it.
 *
 * @param mark  what it is
 * @param start index behind the item before it
 * @param end   index behind it; the same for nothing
 */
record Separator(Mark mark, int start, int end) {
    /** What stands before the first item. */
    static final Separator NOTHING = new Separator(Mark.NONE, 0, 0);
}
