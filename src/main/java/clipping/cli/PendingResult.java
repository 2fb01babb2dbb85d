package clipping.cli;

import clipping.limits.MemoryPermit;

/** A place in the order of the output. All but {@code name} and {@code number} is guarded by its {@link ResultQueue}. */
final class PendingResult {
    final String name;
    final long number;
    Workers.Worker worker;
    long watchUntil; // System.nanoTime of the deadline; 0 while none runs
    Result result;
    boolean writing;
    ArchiveFile gathering; // the file that its output is added to
    volatile MemoryPermit permit; // its share of the memory

    /**
     * @param name   what the page is called
     * @param number counts from 1 in the order of the input
     */
    PendingResult(String name, long number) {
        this.name = name;
        this.number = number;
    }
}
