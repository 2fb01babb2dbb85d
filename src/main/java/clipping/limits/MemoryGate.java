package clipping.limits;

import java.util.concurrent.Semaphore;

/** Lets as many pages be worked on at once as fit into memory; a page that needs all memory has it alone. Thread-safe. */
public final class MemoryGate {
    private static final int UNIT = 1 << 16;
    private static final int PER_BYTE = 60; // bytes of memory that the worst kind of page takes per byte of its own

    private final int all;
    private final Semaphore free;

    /** @param memory bytes that may be used */
    public MemoryGate(long memory) {
        all = (int) Math.max(1, Math.min(Integer.MAX_VALUE, memory / UNIT));
        free = new Semaphore(all, true);
    }

    /** Units of memory that a page of so many bytes needs. */
    public int units(long bytes) {
        return (int) Math.min(all, 1 + bytes * PER_BYTE / UNIT);
    }

    /** All units: for a page that must be alone. */
    public int all() {
        return all;
    }

    /** Waits until so many units are free, and takes them; first come, first served. */
    public void enter(int units) throws InterruptedException {
        free.acquire(units);
    }

    /** Gives units back. */
    public void leave(int units) {
        free.release(units);
    }
}
