package clipping.spark;

import clipping.source.PageSource;
import java.io.Serializable;

/**
 * What a page may take.
 *
 * @param timeout nanoseconds
 * @param maxSize bytes, its compression undone
 */
record Limits(long timeout, long maxSize) implements Serializable {
    /** Those of the command line. */
    static final Limits DEFAULT = new Limits(30_000_000_000L, PageSource.Settings.DEFAULT.maxSize());
}
