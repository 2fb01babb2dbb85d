package clipping.cli;

import clipping.limits.MemoryPermit;

/** A place in the order of the output. Its {@link ResultQueue} guards all but {@code name} and {@code number}. */
final class PendingResult {
    final String name;
    final long number;
    Workers.Worker worker;
    long watchUntil; // System.nanoTime of the deadline; 0 for none
    Result result;
    boolean writing;
    ArchiveFile gathering; // the file to which its output is appended
    volatile MemoryPermit permit; // its share of the memory

    /**
     * @param name   the page's name
     * @param number from 1 in the order of the input
     */
    PendingResult(String name, long number) {
        this.name = name;
        this.number = number;
    }
}
