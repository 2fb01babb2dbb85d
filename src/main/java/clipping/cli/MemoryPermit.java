package clipping.cli;

import clipping.source.MemoryGate;

/** A page's share of the memory; given back once, by whoever gives the page up first. Thread-safe. */
final class MemoryPermit {
    private final MemoryGate gate;
    private int units;
    private boolean given;

    MemoryPermit(MemoryGate gate) {
        this.gate = gate;
    }

    void take(int wanted) throws InterruptedException {
        gate.enter(wanted);
        synchronized (this) {
            units = wanted;
            if (given) giveBack();
        }
    }

    synchronized void giveBack() {
        gate.leave(units);
        units = 0;
        given = true;
    }
}
