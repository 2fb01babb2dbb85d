package clipping.source;

/** The moment at which work on a page must stop. Long loops check it now and then; readers below the parser check it at every read. */
public final class Deadline {

    /** Thrown by a check after the deadline. */
    public static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Passed() {
            super("out of time", null, false, false);
        }
    }

    /** Never passes. */
    public static final Deadline NONE = new Deadline(Long.MAX_VALUE);

    private final long at;

    private Deadline(long at) {
        this.at = at;
    }

    /**
     * A deadline that passes after a while.
     *
     * @param nanos nanoseconds from now
     * @return the deadline
     */
    public static Deadline in(long nanos) {
        return new Deadline(System.nanoTime() + nanos);
    }

    /**
     * Stops the work on a page after the deadline.
     *
     * @throws Passed after the deadline
     */
    public void check() {
        if (at != Long.MAX_VALUE && System.nanoTime() - at > 0) throw new Passed();
    }
}
