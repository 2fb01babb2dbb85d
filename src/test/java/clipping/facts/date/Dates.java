package clipping.facts.date;

/** Reads dates as the finders do, for tests of other rooms. */
public final class Dates {
    private Dates() {
    }

    /**
     * Reads a text as a machine's moment and as a line for people, and checks what comes out.
     *
     * @param language BCP 47, or null
     * @throws AssertionError when a moment is no ISO 8601, or a date is not where it is said to be
     */
    public static void check(String text, String language) {
        check(MomentReader.read(text));
        int end = 0;
        for (DateScanner.Sighting seen : DateScanner.scan(text, language)) {
            check(seen.moment());
            check(seen.swapped());
            if (seen.start() < 0 || seen.end() <= seen.start() || seen.end() > text.length() || seen.end() <= end) {
                throw new AssertionError("no place for " + seen);
            }
            end = seen.end();
        }
    }

    private static void check(Moment moment) {
        if (moment == null) return;
        String iso = moment.iso();
        if (!iso.matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)?)?")) {
            throw new AssertionError("no ISO 8601: " + iso);
        }
        java.time.LocalDate.parse(iso.substring(0, 10));
        moment.epochDay();
    }
}
