package clipping.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The pages under way, in the order of the input: filled at one end while workers complete them in any order, emptied at the other as each
 * one's turn comes. Bounded, so that a run of any length needs no more memory than a short one. Thread-safe.
 */
final class ResultQueue {
    private static final long WAITING = 32L << 20; // bytes of results that may wait for their turn
    private static final long GRACE = 400_000_000L; // nanoseconds in which a page past its deadline may stop by itself

    private final int capacity;
    private final Deque<PendingResult> slots = new ArrayDeque<>();
    private long waiting;
    private boolean ended;
    private boolean printing;
    private StopRun stopped;

    ResultQueue(int capacity) {
        this.capacity = capacity;
    }

    /** Adds the next in order; waits while there are too many. False when the run has stopped. */
    synchronized boolean add(PendingResult slot) throws InterruptedException {
        while (slots.size() >= capacity && stopped == null) wait();
        if (stopped != null) return false;
        slots.add(slot);
        if (slot.result != null) waiting += slot.result.size();
        notifyAll();
        return true;
    }

    /** Waits until everything that was added has been taken and printed. False when the run has stopped. */
    synchronized boolean awaitPrinted() throws InterruptedException {
        while ((printing || !slots.isEmpty()) && stopped == null) wait();
        return stopped == null;
    }

    /** No more will be added. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Stops the run at once. */
    synchronized void stop(StopRun why) {
        if (stopped == null) stopped = why;
        notifyAll();
    }

    /** Waits while too much is waiting, unless it is this one's turn; false when its result is not wanted any more. */
    synchronized boolean awaitRoom(PendingResult slot) throws InterruptedException {
        while (waiting > WAITING && slots.peek() != slot && stopped == null && slot.result == null) wait();
        return stopped == null && slot.result == null;
    }

    /** From now on the page is watched: at {@code until} (nanoseconds) it has to be done. */
    synchronized void watch(PendingResult slot, Workers.Worker worker, long until) {
        slot.worker = worker;
        slot.watchUntil = until == 0 ? 1 : until;
        notifyAll();
    }

    /** It waits for something that is not its own: the watch is off. */
    synchronized void unwatch(PendingResult slot) {
        slot.watchUntil = 0;
    }

    /** Whether the page may still be written to its file: then it will not be given up any more. */
    synchronized boolean beginWriting(PendingResult slot) {
        if (slot.result != null || stopped != null) return false;
        slot.writing = true;
        return true;
    }

    /** Gives the page its result; the first one counts. */
    synchronized void complete(PendingResult slot, Result result) {
        if (slot.result != null) return;
        slot.result = result;
        waiting += result.size();
        notifyAll();
    }

    /**
     * The result whose turn it is, waited for; null at the end. Who asks has printed the one before. A page that does not stop at its
     * deadline is given up, its worker left behind.
     *
     * @param late makes the result of such a page
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

    /** Makes the result of a page that did not stop in time. */
    interface Late {
        Result of(PendingResult slot);
    }
}
