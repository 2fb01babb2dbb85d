package clipping.limits;

/** A page's share of the memory; returned once, by whoever gives up the page first. Thread-safe. */
public final class MemoryPermit {
    private final MemoryGate gate;
    private int units;
    private boolean given;

    MemoryPermit(MemoryGate gate) {
        this.gate = gate;
    }

    /** Waits for so many units; takes none if the page was given up meanwhile. */
    void take(int wanted) throws InterruptedException {
        gate.enter(wanted);
        synchronized (this) {
            units = wanted;
            if (given) giveBack();
        }
    }

    /** Returns what was taken or will still be taken. */
    public synchronized void giveBack() {
        gate.leave(units);
        units = 0;
        given = true;
    }
}
