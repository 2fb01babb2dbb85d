package clipping.limits;

import clipping.page.PageTooLarge;
import clipping.source.Deadline;
import clipping.source.PageException;
import clipping.source.SavedPage;
import java.util.concurrent.TimeoutException;

/**
 * Reads a page and processes it within limits of time and memory; if memory ran out, once more with all of it. A failure stays with the
 * page, and has the same words everywhere. Thread-safe.
 */
public final class PageAttempt {
    private static final String OUT_OF_MEMORY = "ran out of memory";

    private final long timeout;
    private final MemoryGate memory;

    /**
     * @param timeout nanoseconds that a page may take, without waiting for other pages
     * @param memory  shared by all pages of the process
     */
    public PageAttempt(long timeout, MemoryGate memory) {
        this.timeout = timeout;
        this.memory = memory;
    }

    /** Where a page comes from. */
    public interface Source {
        /**
         * Reads the page.
         *
         * @return the page, or null when there is none
         * @throws Deadline.Passed when the time is over
         */
        SavedPage read(Deadline deadline) throws PageException;

        /** Whether it can be read once more. */
        boolean isRepeatable();

        /** Whether its bytes come from another program, whose time does not count as the page's. */
        default boolean waits() {
            return false;
        }
    }

    /** The processing of a page. */
    public interface Step<T> {
        /** @throws Deadline.Passed when the time is over */
        T make(SavedPage page, Deadline deadline);
    }

    /** A part of the work with a time limit of its own. */
    public interface Work<R> {
        R run() throws PageException;
    }

    /** Watches a page that may not stop by itself. */
    public interface Watch {
        /** Tells the page's share of the memory from now on; whoever gives up the page returns it. */
        default void holds(MemoryPermit permit) {
        }

        /**
         * Does some work.
         *
         * @param nanos time limit
         * @throws TimeoutException when the work was given up
         */
        <R> R watched(Work<R> work, long nanos) throws PageException, TimeoutException, InterruptedException;
    }

    /**
     * The result for a page.
     *
     * @param value   result of the processing, null if the page failed
     * @param problem why it failed, a phrase on one line that follows the page's name and a colon; or null
     * @param cause   the exception of its source, or null for another cause
     */
    public record Outcome<T>(T value, String problem, PageException cause) {
        private static <T> Outcome<T> failed(String problem) {
            return new Outcome<>(null, problem, null);
        }
    }

    /** Reads a page and processes it. */
    public <T> Outcome<T> run(Source source, Step<T> step, Watch watch) throws InterruptedException {
        TimeLeft time = new TimeLeft(timeout);
        try {
            return attempt(source, step, watch, time, false);
        } catch (OutOfMemoryError e) {
            if (!source.isRepeatable()) return Outcome.failed(OUT_OF_MEMORY);
        }
        try {
            return attempt(source, step, watch, time, true); // alone: what fails must not hang on its neighbours
        } catch (OutOfMemoryError e) {
            return Outcome.failed(OUT_OF_MEMORY);
        }
    }

    /** What is left of a page's time, over all tries. */
    private static final class TimeLeft {
        private long nanos;

        TimeLeft(long nanos) {
            this.nanos = nanos;
        }

        /** Does work that may take as long. */
        <R> R spend(Watch watch, Work<R> work) throws PageException, TimeoutException, InterruptedException {
            if (nanos <= 0) throw new TimeoutException();
            long begun = System.nanoTime();
            try {
                return watch.watched(work, nanos);
            } finally {
                nanos -= System.nanoTime() - begun;
            }
        }

        /** Reads what another program may be waited for: that is no time of the page. */
        SavedPage read(Source source) throws PageException {
            Deadline deadline = Deadline.in(nanos);
            SavedPage page = source.read(deadline);
            nanos = deadline.left();
            return page;
        }
    }

    private <T> Outcome<T> attempt(Source source, Step<T> step, Watch watch, TimeLeft time, boolean alone) throws InterruptedException {
        MemoryPermit permit = new MemoryPermit(memory);
        watch.holds(permit);
        try {
            if (alone) permit.take(memory.all());
            SavedPage page = source.waits() ? time.read(source)
                : time.spend(watch, () -> source.read(Deadline.in(time.nanos)));
            if (page == null) return Outcome.failed("holds no page");
            if (!alone) permit.take(memory.units(page.bytes().length));
            return new Outcome<>(time.spend(watch, () -> step.make(page, Deadline.in(time.nanos))), null, null);
        } catch (Deadline.Passed | TimeoutException e) {
            return Outcome.failed(late());
        } catch (PageException e) {
            return new Outcome<>(null, e.getMessage(), e);
        } catch (PageTooLarge e) {
            return Outcome.failed(e.getMessage());
        } catch (StackOverflowError e) {
            return Outcome.failed("is nested too deeply");
        } catch (RuntimeException e) {
            StackTraceElement[] trace = e.getStackTrace();
            return Outcome.failed("internal error: " + e.getClass().getSimpleName() + (trace.length > 0 ? " at " + trace[0] : ""));
        } finally {
            permit.giveBack();
        }
    }

    /** {@return the problem of a page that did not stop in time} */
    public String late() {
        return Deadline.late(timeout);
    }
}
