package clipping.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

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
    private boolean halted;

    ResultQueue(int capacity) {
        this.capacity = capacity;
    }

    /** Adds the next page; waits while there are too many. False when the run has stopped. */
    synchronized boolean add(PendingResult slot) throws InterruptedException {
        while (slots.size() >= capacity && !isOver()) wait();
        if (isOver()) return false;
        slots.add(slot);
        if (slot.result != null) waiting += slot.result.size();
        notifyAll();
        return true;
    }

    /** Waits until all that was added has been taken and printed. False when the run has stopped. */
    synchronized boolean awaitPrinted() throws InterruptedException {
        while ((printing || !slots.isEmpty()) && !isOver()) wait();
        return !isOver();
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

    /** Ends the threads that add and work, since nobody takes results any more. */
    synchronized void close() {
        printing = false;
        stop(new StopRun(Exit.FAILED, null));
    }

    private boolean isOver() {
        return stopped != null || halted;
    }

    /**
     * Halts the run: nothing is added, taken or begun to be written any more. Waits, but not for long, until what is being printed or
     * written is done.
     */
    synchronized void halt(long millis) throws InterruptedException {
        halted = true;
        notifyAll();
        long until = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; left > 0 && (printing || isWriting()); left = (until - System.nanoTime()) / 1_000_000) wait(left);
    }

    private boolean isWriting() {
        for (PendingResult slot : slots) if (slot.writing && slot.result == null) return true;
        return false;
    }

    /** Takes the results, of a run that was halted, all of whose output has been written to files, in order. */
    synchronized List<Result> takeWritten() {
        List<Result> written = new ArrayList<>();
        for (PendingResult slot : slots) {
            if (slot.writing && slot.result != null && slot.result.output() == null && slot.result.stop() == null) written.add(slot.result);
        }
        slots.clear();
        return written;
    }

    /** Waits while too many results are waiting, unless it is this page's turn; false if its result is no longer wanted. */
    synchronized boolean awaitRoom(PendingResult slot) throws InterruptedException {
        while (waiting > WAITING && slots.peek() != slot && isWanted(slot)) wait();
        return isWanted(slot);
    }

    private boolean isWanted(PendingResult slot) {
        return !isOver() && slot.result == null;
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
        if (!isWanted(slot)) return false;
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
            while (halted) wait(); // the process ends
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
