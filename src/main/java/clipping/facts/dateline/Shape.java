package clipping.facts.dateline;

/**
 * An opening, split into its items.
 *
 * @param end        index after its separator
 * @param place      as printed, or null
 * @param day        or null
 * @param credit     or null
 * @param mark       the separator that ends it
 * @param isCaption  whether it has a dash, a day and a colon, like captions of picture agencies
 */
record Shape(int end, String place, DatelineDay day, DatelineCredit credit, Mark mark, boolean isCaption) {

    /** With a reporter's name in capitals after the separator: "ANKARA (AA) - AD SOYAD - …". */
    Shape withReporter(Opening opening) {
        int behind = isKnownWire() && mark == Mark.DASH ? opening.behindNames(end) : -1;
        return behind < 0 ? this : new Shape(behind, place, day, credit, mark, isCaption);
    }

    /** Whether it names a known agency. */
    boolean isKnownWire() {
        return credit != null && credit.isKnown();
    }
}
