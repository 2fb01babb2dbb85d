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

/** Work on a page, in a thread beside the task's, which waits for it: what does not stop in time is left behind, and the task goes on. */
final class Watched {
    private static final long GRACE = 400_000_000L; // nanoseconds in which a page past its deadline may stop by itself
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
     * @return what it gave
     * @throws PageException        when it did
     * @throws InterruptedException when the task was
     * @throws TimeoutException     when it did not stop; it may still run, so nothing that it uses may be used again
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
            future.cancel(true); // does nothing to what has ended
        }
    }
}
