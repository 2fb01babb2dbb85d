package clipping.cli.options;

import clipping.output.Fields;
import clipping.output.Format;
import java.util.List;

/**
 * The options of a command line, all checked.
 *
 * @param task         what to do
 * @param shell        the shell, for {@link Task#COMPLETION}
 * @param paths        the PATHs, as written
 * @param lists        files with more PATHs, {@code -} for standard input
 * @param nul          whether lists are split at NULs
 * @param format       the format
 * @param fields       only these, or null
 * @param output       the folder to write into, or null
 * @param skipExisting whether to skip pages whose output exists
 * @param jobs         number of pages to work on at once
 * @param charset      name of the charset that overrides all others, or null
 * @param url          the page's address, or null
 * @param timeout      time limit per page, in nanoseconds
 * @param maxSize      size limit per page, in bytes
 * @param extensions   extensions to take from folders, lower case without the dot, "" for none; null for the default ones
 * @param why          whether to print every block instead of the article
 * @param report       the report's file, or null
 * @param quiet        no progress, no summary
 * @param verbose      more about each page
 */
public record Options(Task task, String shell, List<String> paths, List<String> lists, boolean nul, Format format, Fields fields,
        String output, boolean skipExisting, int jobs, String charset, String url, long timeout, long maxSize, List<String> extensions,
        boolean why, String report, boolean quiet, boolean verbose) {

    /** The tasks. */
    public enum Task { CLIP, HELP, VERSION, COMPLETION }

    static final long DEFAULT_TIMEOUT = 30_000_000_000L;
    static final long DEFAULT_MAX_SIZE = 64L << 20;

    public Options {
        paths = List.copyOf(paths);
        lists = List.copyOf(lists);
    }

    /** Options with only paths. */
    static Options of(List<String> paths) {
        return new Options(Task.CLIP, null, paths, List.of(), false, Format.TEXT, null, null, false,
            Runtime.getRuntime().availableProcessors(), null, null, DEFAULT_TIMEOUT, DEFAULT_MAX_SIZE, null, false, null, false, false);
    }
}
