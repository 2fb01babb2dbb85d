package clipping.cli;

import clipping.cli.options.Options;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;

/**
 * What a run will do, settled before anything is read or written.
 *
 * @param options the user's options
 * @param stdin   standard input
 * @param inputs  all inputs, to be found, if {@code listed} is null
 * @param listed  all inputs, or null if they need not be known ahead
 * @param several whether there is more than one PATH, or a folder
 * @param folder  the output folder, or null
 * @param names   names of outputs, or null
 * @param reports the files of the report, or null
 * @param notes   lines for standard error from finding inputs
 */
record Plan(Options options, InputStream stdin, InputFinder inputs, List<Input> listed, boolean several, OutputFolder folder,
        OutputNames names, ReportFiles reports, Queue<String> notes) {

    /** Whether paths arrive, and each is answered before the next is waited for. */
    boolean isArriving() {
        return inputs.areArriving();
    }

    /** The inputs, one by one; may be called once. */
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
