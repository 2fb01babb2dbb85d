package clipping.spark;

import java.io.Serializable;

/**
 * A file that could not be read, or not to its end, at any try of a run. The next run reads it again, from there.
 *
 * @param uri   its location
 * @param page  whether its failure was counted as that of a page
 * @param pages number of its results that were written before, which the next run leaves out
 */
record Unread(String uri, boolean page, long pages) implements Serializable {
    private static final String MARK = "?";

    /** As a line of a ledger. */
    String line() {
        return String.join("\t", MARK, page ? "page" : "rest", Long.toString(pages), uri);
    }

    /** Reads a line of a ledger; null for one that names a file that was read. */
    static Unread of(String line) {
        String[] parts = line.split("\t", 4);
        return parts.length == 4 && parts[0].equals(MARK) ? new Unread(parts[3], parts[1].equals("page"), Long.parseLong(parts[2])) : null;
    }
}
