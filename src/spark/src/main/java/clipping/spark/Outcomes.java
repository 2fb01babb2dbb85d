package clipping.spark;

import clipping.source.Deadline;
import clipping.source.PageException;
import clipping.source.PageSource;
import clipping.source.SavedPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.util.TaskCompletionListener;

/** The results for the pages of some files, one by one: no more than one page is in memory. */
final class Outcomes implements Iterator<Outcome> {
    private final Iterator<ClusterFile> inputs;
    private final Opener opener;
    private final Limits limits;
    private final boolean mayRetry;
    private ClusterFile input;
    private PageSource source;
    private long results;
    private Outcome next;

    /** Opens a file. */
    interface Opener {
        InputStream open(ClusterFile input) throws IOException;
    }

    /** @param mayRetry whether an unreadable file fails the task, which Spark then tries again, instead of being noted */
    Outcomes(Iterator<ClusterFile> inputs, Opener opener, Limits limits, boolean mayRetry) {
        this.inputs = inputs;
        this.opener = opener;
        this.limits = limits;
        this.mayRetry = mayRetry;
        TaskContext task = TaskContext.get();
        if (task != null) task.addTaskCompletionListener((TaskCompletionListener) t -> close());
    }

    @Override
    public boolean hasNext() {
        TaskContext task = TaskContext.get();
        while (next == null) {
            if (task != null && task.isInterrupted()) throw new TaskKilledException("killed");
            if (source == null && !inputs.hasNext()) return false;
            try {
                if (source == null) open(inputs.next());
                next = source.several() ? archived() : single();
            } catch (PageException e) {
                if (e.trouble() == PageException.Trouble.UNREADABLE && mayRetry) {
                    throw new UncheckedIOException(new IOException(input.uri() + " " + e.getMessage(), e));
                }
                next = failed(e);
            }
        }
        return true;
    }

    @Override
    public Outcome next() {
        if (!hasNext()) throw new NoSuchElementException();
        Outcome outcome = next;
        next = null;
        results++;
        return outcome;
    }

    /** The result for what cannot be read; where that may be mended, the file is given up, to be read again by the next run. */
    private Outcome failed(PageException e) {
        boolean ofPage = source == null || !source.several() || !e.source().equals(input.name());
        boolean again = e.trouble() == PageException.Trouble.UNREADABLE;
        if (again) close();
        return new Outcome(e.source(), ofPage, null, e.getMessage(), again ? new Unread(input.uri(), ofPage, results) : null);
    }

    private void open(ClusterFile opened) throws PageException {
        input = opened;
        results = 0;
        InputStream in;
        try {
            in = opener.open(input);
        } catch (IOException e) {
            throw new PageException(input.name(), PageException.Trouble.UNREADABLE,
                "could not be read (" + e.getClass().getSimpleName() + ")");
        }
        source = begun(in);
        while (results < input.from() && skip()) results++;
    }

    /** Reads the head of a file within a page's time; a thread that does not stop in time closes it later. */
    private PageSource begun(InputStream in) throws PageException {
        PageSource.Settings settings = new PageSource.Settings(limits.maxSize(), null, null);
        String name = input.name();
        AtomicBoolean settled = new AtomicBoolean(); // by the thread, which has opened it, or by this one, which waits no longer
        try {
            return Watched.run(() -> {
                boolean wanted = false;
                try {
                    PageSource begun = PageSource.open(name, in, settings, Deadline.in(limits.timeout()));
                    wanted = settled.compareAndSet(false, true);
                    return begun;
                } finally {
                    if (!wanted) closeQuietly(in);
                }
            }, limits.timeout());
        } catch (Deadline.Passed | TimeoutException e) {
            if (!settled.compareAndSet(false, true)) closeQuietly(in);
            throw new PageException(name, PageException.Trouble.DAMAGED, Deadline.late(limits.timeout()));
        } catch (InterruptedException e) {
            if (!settled.compareAndSet(false, true)) closeQuietly(in);
            throw new TaskKilledException("interrupted");
        }
    }

    /** Passes over a result that an earlier run wrote; false at the end. */
    private boolean skip() throws PageException {
        try {
            return source.next(Deadline.in(limits.timeout())) != null;
        } catch (PageException e) {
            if (e.trouble() == PageException.Trouble.UNREADABLE) throw e;
            return true; // a failure is a result, too
        }
    }

    /** The result for the next page of an archive; null at its end. */
    private Outcome archived() throws PageException {
        SavedPage page = source.next(Deadline.in(limits.timeout()));
        if (page != null) return TaskClipper.clip(page, limits);
        close();
        return null;
    }

    /**
     * The result for a file of one page. If it cannot be read in time, the thread that reads it closes it later: closing it here might wait
     * as long.
     */
    private Outcome single() throws PageException {
        PageSource read = source;
        source = null;
        return TaskClipper.clip(input.name(), limits, deadline -> {
            try (read) {
                return read.next(deadline);
            }
        });
    }

    private void close() {
        if (source != null) source.close();
        source = null;
    }

    private static void closeQuietly(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            // it was only read, so nothing is lost
        }
    }
}
