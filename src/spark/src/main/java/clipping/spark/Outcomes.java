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
                boolean ofPage = source == null || !source.several() || !e.source().equals(input.name());
                next = new Outcome(e.source(), ofPage, null, e.getMessage());
            }
        }
        return true;
    }

    @Override
    public Outcome next() {
        if (!hasNext()) throw new NoSuchElementException();
        Outcome outcome = next;
        next = null;
        return outcome;
    }

    private void open(ClusterFile opened) throws PageException {
        input = opened;
        InputStream in;
        try {
            in = opener.open(input);
        } catch (IOException e) {
            throw new PageException(input.name(), PageException.Trouble.UNREADABLE,
                "could not be read (" + e.getClass().getSimpleName() + ")");
        }
        boolean open = false;
        try {
            source = PageSource.open(input.name(), in, new PageSource.Settings(limits.maxSize(), null, null));
            open = true;
        } finally {
            if (!open) closeQuietly(in);
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
