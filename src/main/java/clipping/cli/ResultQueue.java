package clipping.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The pages in work, in the order of the input: the feeder adds at one end, workers complete them in any order, and results are taken at
 * the other end in turn. Bounded, so that memory does not grow with the length of a run. Thread-safe.
 */
final class ResultQueue {
    private static final long WAITING = 32L << 20; // most bytes of results waiting for their turn
    private static final long GRACE = 400_000_000L; // nanoseconds that a page has after its deadline to stop by itself

    private final int capacity;
    private final Deque<PendingResult> slots = new ArrayDeque<>();
    private long waiting;
    private boolean ended;
    private boolean printing;
    private StopRun stopped;

    ResultQueue(int capacity) {
        this.capacity = capacity;
    }

    /** Adds the next page; waits while there are too many. False when the run has stopped. */
    synchronized boolean add(PendingResult slot) throws InterruptedException {
        while (slots.size() >= capacity && stopped == null) wait();
        if (stopped != null) return false;
        slots.add(slot);
        if (slot.result != null) waiting += slot.result.size();
        notifyAll();
        return true;
    }

    /** Waits until all that was added has been taken and printed. False when the run has stopped. */
    synchronized boolean awaitPrinted() throws InterruptedException {
        while ((printing || !slots.isEmpty()) && stopped == null) wait();
        return stopped == null;
    }

    /** Notes that nothing more will be added. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Stops the run immediately. */
    synchronized void stop(StopRun why) {
        if (stopped == null) stopped = why;
        notifyAll();
    }

    /** Waits while too many results are waiting, unless it is this page's turn; false if its result is no longer wanted. */
    synchronized boolean awaitRoom(PendingResult slot) throws InterruptedException {
        while (waiting > WAITING && slots.peek() != slot && stopped == null && slot.result == null) wait();
        return stopped == null && slot.result == null;
    }

    /** Starts to watch the page: it must be done {@code until} this moment (nanoseconds). */
    synchronized void watch(PendingResult slot, Workers.Worker worker, long until) {
        slot.worker = worker;
        slot.watchUntil = until == 0 ? 1 : until;
        notifyAll();
    }

    /** Stops to watch the page: it waits for something else. */
    synchronized void unwatch(PendingResult slot) {
        slot.watchUntil = 0;
    }

    /** Whether the page may still be written to its file; then it is no longer given up. */
    synchronized boolean beginWriting(PendingResult slot) {
        if (slot.result != null || stopped != null) return false;
        slot.writing = true;
        return true;
    }

    /** Sets the page's result; only the first counts. */
    synchronized void complete(PendingResult slot, Result result) {
        if (slot.result != null) return;
        slot.result = result;
        waiting += result.size();
        notifyAll();
    }

    /**
     * Waits for the next result in turn; null at the end. The caller has printed the one before. A page that does not stop at its deadline
     * is given up, and its worker is left behind.
     *
     * @param late creates the result of such a page
     */
    synchronized Result take(Late late) throws InterruptedException {
        printing = false;
        notifyAll();
        while (true) {
            if (stopped != null) throw stopped;
            PendingResult head = slots.peek();
            if (head == null) {
                if (ended) return null;
                wait();
            } else if (head.result != null) {
                slots.poll();
                printing = true;
                waiting -= head.result.size();
                notifyAll();
                return head.gathering == null ? head.result : head.result.gatheredIn(head.gathering);
            } else if (head.watchUntil == 0 || head.writing) {
                wait();
            } else {
                long left = head.watchUntil + GRACE - System.nanoTime();
                if (left > 0) wait(left / 1_000_000 + 1);
                else {
                    complete(head, late.of(head));
                    if (head.worker != null) head.worker.abandon();
                }
            }
        }
    }

    /** Creates the result of a page that did not stop in time. */
    interface Late {
        Result of(PendingResult slot);
    }
}
