package clipping.source;

import java.math.BigDecimal;

/**
 * The moment at which work on a page has to stop. Long loops ask it now and then; readers under the parser ask it at every read. For the
 * threads of one page.
 */
public final class Deadline {

    /** Thrown by a check after the deadline. */
    public static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Passed() {
            super("out of time", null, false, false);
        }
    }

    /** Never passes. */
    public static final Deadline NONE = new Deadline(Long.MAX_VALUE, 0);

    private final long span;
    private volatile long at;

    private Deadline(long span, long now) {
        this.span = span;
        this.at = now + span;
    }

    /**
     * A deadline that passes after a while.
     *
     * @param nanos nanoseconds from now
     * @return the deadline
     */
    public static Deadline in(long nanos) {
        return new Deadline(nanos, System.nanoTime());
    }

    /**
     * Stops the work on a page after the deadline.
     *
     * @throws Passed after the deadline
     */
    public void check() {
        if (this != NONE && left() < 0) throw new Passed();
    }

    /** {@return the nanoseconds left, negative when it has passed} */
    public long left() {
        return this == NONE ? Long.MAX_VALUE : at - System.nanoTime();
    }

    /** Puts it off by the time for which another program was waited for. */
    void pause(long nanos) {
        if (this != NONE) at += nanos;
    }

    /** Begins anew with all of its time: for the next page of the same input. */
    void restart() {
        if (this != NONE) at = System.nanoTime() + span;
    }

    /** Why a page fails that does not stop in time. */
    String late() {
        return late(span);
    }

    /**
     * Why a page fails that does not stop in time.
     *
     * @param nanos that it had, nanoseconds
     * @return a phrase that follows the page's name
     */
    public static String late(long nanos) {
        String seconds = new BigDecimal(nanos).movePointLeft(9).stripTrailingZeros().toPlainString();
        return "took longer than " + seconds + (seconds.equals("1") ? " second" : " seconds");
    }
}
