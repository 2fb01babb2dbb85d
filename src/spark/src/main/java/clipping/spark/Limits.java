package clipping.spark;

import clipping.source.PageSource;
import java.io.Serializable;

/**
 * The limits of a page.
 *
 * @param timeout in nanoseconds
 * @param maxSize in bytes after decompression
 */
record Limits(long timeout, long maxSize) implements Serializable {
    /** The defaults of the command line. */
    static final Limits DEFAULT = new Limits(30_000_000_000L, PageSource.Settings.DEFAULT.maxSize());
}
