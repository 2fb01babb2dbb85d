package clipping.spark;

import clipping.Clipper;
import clipping.output.Clean;
import clipping.page.PageTooLarge;
import clipping.source.Deadline;
import clipping.source.MemoryGate;
import clipping.source.PageException;
import clipping.source.PageSource;
import clipping.source.SavedPage;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;
import org.apache.spark.TaskKilledException;

/** Makes of a page its article, within limits; whatever goes wrong stays with the page, in the words of the command line. */
final class TaskClipper {
    /** The tasks of an executor share its memory: two pages that need most of it must not meet in it. */
    private static final MemoryGate MEMORY = new MemoryGate(Runtime.getRuntime().maxMemory() / 2);
    private static final Clipper CLIPPER = new Clipper();

    /** Where a page comes from. */
    interface Source {
        /**
         * Reads it, in a thread of its own, and leaves nothing open.
         *
         * @throws Deadline.Passed when the time is over
         */
        SavedPage read(Deadline deadline) throws PageException;
    }

    private TaskClipper() {
    }

    /**
     * Clips what a column holds: a page of any kind that the command line takes, but for those that hold many.
     *
     * @param page its bytes, or its text as a String
     * @param url  its address, which wins over what the page says; or null
     * @throws IllegalArgumentException when page is of another type
     */
    static Outcome clip(String name, Object page, String url, Limits limits) {
        boolean decoded = page instanceof String; // whatever the page says of its charset
        byte[] bytes;
        if (page instanceof byte[] binary) bytes = binary;
        else if (page instanceof String text) bytes = text.getBytes(StandardCharsets.UTF_8);
        else throw new IllegalArgumentException("a page is BINARY or STRING, not " + page.getClass().getSimpleName());
        try {
            return clip(name, limits, deadline -> {
                PageSource source = PageSource.open(name, new ByteArrayInputStream(bytes), new PageSource.Settings(limits.maxSize(), decoded ? "UTF-8" : null, url));
                if (source.several()) throw new PageException(name, PageException.Trouble.NOT_A_PAGE, "is a WARC, not a saved page");
                return source.next(deadline);
            });
        } catch (PageException e) {
            return Outcome.failed(name, e.getMessage());
        }
    }

    /**
     * Reads a page and clips it.
     *
     * @throws PageException when it cannot be read, which another try may mend
     */
    static Outcome clip(String name, Limits limits, Source source) throws PageException {
        try {
            long begun = System.nanoTime();
            SavedPage page = Watched.run(() -> source.read(Deadline.in(limits.timeout())), limits.timeout());
            return page == null ? Outcome.failed(name, "holds no page") : clip(page, limits, limits.timeout() - (System.nanoTime() - begun));
        } catch (Deadline.Passed | TimeoutException e) {
            return late(name, limits);
        } catch (OutOfMemoryError e) {
            return Outcome.failed(name, "ran out of memory");
        } catch (PageException e) {
            if (e.trouble() == PageException.Trouble.UNREADABLE) throw e;
            return Outcome.failed(name, e.getMessage());
        }
    }

    /** Clips a page that was read. */
    static Outcome clip(SavedPage page, Limits limits) {
        return clip(page, limits, limits.timeout());
    }

    private static Outcome clip(SavedPage page, Limits limits, long left) {
        Outcome outcome = attempt(page, limits, left, MEMORY.units(page.bytes().length));
        if (outcome != null) return outcome;
        outcome = attempt(page, limits, limits.timeout(), MEMORY.all()); // once more, alone: what fails must not hang on its neighbours
        return outcome != null ? outcome : Outcome.failed(page.name(), "ran out of memory");
    }

    /** Null when the memory did not do. Waiting for memory is not the page's time. */
    private static Outcome attempt(SavedPage page, Limits limits, long left, int units) {
        try {
            MEMORY.enter(units);
        } catch (InterruptedException e) {
            throw new TaskKilledException("interrupted");
        }
        try {
            return Outcome.of(page.name(), Watched.run(() -> Clean.article(CLIPPER.clip(page, Deadline.in(left))), left));
        } catch (OutOfMemoryError e) {
            return null;
        } catch (Deadline.Passed | TimeoutException e) {
            return late(page.name(), limits);
        } catch (PageException | PageTooLarge e) {
            return Outcome.failed(page.name(), e.getMessage());
        } catch (StackOverflowError e) {
            return Outcome.failed(page.name(), "is nested too deeply");
        } catch (TaskKilledException e) {
            throw e;
        } catch (RuntimeException e) {
            StackTraceElement[] trace = e.getStackTrace();
            return Outcome.failed(page.name(), "internal error: " + e.getClass().getSimpleName() + (trace.length > 0 ? " at " + trace[0] : ""));
        } finally {
            MEMORY.leave(units);
        }
    }

    private static Outcome late(String name, Limits limits) {
        String seconds = new BigDecimal(limits.timeout()).movePointLeft(9).stripTrailingZeros().toPlainString();
        return Outcome.failed(name, "took longer than " + seconds + (seconds.equals("1") ? " second" : " seconds"));
    }
}
