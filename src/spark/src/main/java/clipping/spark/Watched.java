package clipping.spark;

import clipping.limits.PageAttempt;
import clipping.source.PageException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs work on a page in a thread beside the task's, which waits for it; work that does not stop in time is left behind, and the task
 * continues.
 */
final class Watched {
    private static final long GRACE = 400_000_000L; // nanoseconds that a page has after its deadline to stop by itself
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "clipping-page");
        thread.setDaemon(true);
        return thread;
    });

    private Watched() {
    }

    /**
     * Does the work.
     *
     * @param left nanoseconds that the work may take
     * @return its result
     * @throws PageException        when the work throws it
     * @throws InterruptedException when the task is interrupted
     * @throws TimeoutException     when the work does not stop; it may still run, so nothing it uses may be used again
     */
    static <T> T run(PageAttempt.Work<T> work, long left) throws PageException, TimeoutException, InterruptedException {
        Future<T> future = THREADS.submit((Callable<T>) work::run);
        try {
            return future.get(Math.max(0, left) + GRACE, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof PageException known) throw known;
            if (cause instanceof RuntimeException known) throw known;
            if (cause instanceof Error known) throw known;
            throw new IllegalStateException(cause);
        } finally {
            future.cancel(true); // no effect after its end
        }
    }
}
