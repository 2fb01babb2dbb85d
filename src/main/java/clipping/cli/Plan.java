package clipping.cli;

import clipping.cli.options.Options;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;

/**
 * What a run is going to do, settled before anything is read or written.
 *
 * @param options what was asked for
 * @param stdin   standard input
 * @param inputs  what is still to be read when {@code listed} is null
 * @param listed  everything that is to be read, or null when that need not be known ahead
 * @param several whether there is more than one PATH, or a folder
 * @param folder  where files are written, or null
 * @param names   their names, or null
 * @param reports the files of the report, or null
 * @param notes   lines for standard error that finding the inputs has given so far
 */
record Plan(Options options, InputStream stdin, InputFinder inputs, List<Input> listed, boolean several, OutputFolder folder,
        OutputNames names, ReportFiles reports, Queue<String> notes) {

    /** Whether paths are taken as they come, each to be answered before the next is waited for. */
    boolean isArriving() {
        return inputs.areArriving();
    }

    /** The inputs, one after another; to be asked for once. */
    Iterator<Input> all() {
        if (listed != null) return listed.iterator();
        return new Iterator<>() {
            private Input next;

            @Override
            public boolean hasNext() {
                if (next == null) next = inputs.next();
                return next != null;
            }

            @Override
            public Input next() {
                Input input = hasNext() ? next : null;
                next = null;
                return input;
            }
        };
    }
}
