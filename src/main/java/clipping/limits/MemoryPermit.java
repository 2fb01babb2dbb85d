package clipping.limits;

/** A page's share of the memory; given back once, by whoever gives the page up first. Thread-safe. */
public final class MemoryPermit {
    private final MemoryGate gate;
    private int units;
    private boolean given;

    MemoryPermit(MemoryGate gate) {
        this.gate = gate;
    }

    /** Waits for so many units; takes none where the page has been given up by then. */
    void take(int wanted) throws InterruptedException {
        gate.enter(wanted);
        synchronized (this) {
            units = wanted;
            if (given) giveBack();
        }
    }

    /** Gives back what was taken, and what may still be taken. */
    public synchronized void giveBack() {
        gate.leave(units);
        units = 0;
        given = true;
    }
}
