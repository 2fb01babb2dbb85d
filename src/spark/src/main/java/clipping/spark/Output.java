package clipping.spark;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The output folder of a job: {@code round=N/kind=page} and {@code round=N/kind=failed}, each round written by one Spark job and its
 * committer; and {@code _done/N}, the files of a round, written after it. A round that is not in {@code _done} is incomplete: the next run
 * removes it.
 */
final class Output {
    private static final String ROUND = "round=";

    private final Path folder;
    private final Path ledger;
    private final FileSystem system;
    private final String format;
    private final Set<String> done = new HashSet<>();
    private Counts.Totals before = new Counts.Totals(0, 0, 0, 0);
    private int last;

    /** The folder is not one of this job. The message is one line for people. */
    static final class Foreign extends Exception {
        Foreign(String message) {
            super(message);
        }
    }

    /**
     * Opens or creates the folder; removes incomplete rounds of a stopped run.
     *
     * @throws Foreign when it holds something else, or output in another format
     */
    Output(String folder, String format, Configuration hadoop) throws IOException, Foreign {
        this.folder = new Path(folder);
        this.format = format;
        ledger = new Path(this.folder, "_done");
        system = this.folder.getFileSystem(hadoop);
        if (!system.exists(ledger)) {
            if (!isEmpty()) throw new Foreign(folder + ": holds something else; give a new folder, or one that an earlier run wrote");
            system.mkdirs(ledger);
        }
        Set<String> rounds = new HashSet<>();
        for (FileStatus s : system.listStatus(ledger)) {
            String name = s.getPath().getName();
            if (!name.matches("\\d+")) continue;
            rounds.add(ROUND + name);
            last = Math.max(last, Integer.parseInt(name));
            read(s.getPath());
        }
        for (FileStatus s : system.listStatus(this.folder)) {
            String name = s.getPath().getName();
            if (name.matches(ROUND + "\\d+") && !rounds.contains(name)) system.delete(s.getPath(), true);
        }
    }

    private boolean isEmpty() throws IOException {
        try {
            return system.listStatus(folder).length == 0;
        } catch (FileNotFoundException e) {
            return true;
        }
    }

    private void read(Path round) throws IOException, Foreign {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(system.open(round), StandardCharsets.UTF_8))) {
            String[] head = in.readLine().split("\t");
            if (!head[0].equals(format)) {
                throw new Foreign(folder + ": was begun as " + head[0] + "; go on with -f " + head[0] + ", or give another folder");
            }
            before = before.plus(new Counts.Totals(Long.parseLong(head[1]), Long.parseLong(head[2]), Long.parseLong(head[3]),
                Long.parseLong(head[4])));
            for (String line; (line = in.readLine()) != null; ) done.add(line);
        }
    }

    /** Whether an earlier run has read the file. */
    boolean has(ClusterFile input) {
        return done.contains(input.uri());
    }

    /** The counts of earlier runs. */
    Counts.Totals before() {
        return before;
    }

    /** The name of the next round. */
    String nextRound() {
        return String.format(java.util.Locale.ROOT, "%05d", ++last);
    }

    /** The folder of a round. */
    String place(String round) {
        return new Path(folder, ROUND + round).toString();
    }

    /** Notes that a round is written and committed. */
    void done(String round, List<ClusterFile> inputs, Counts.Totals t) throws IOException {
        Path beside = new Path(ledger, "." + round);
        try (Writer out = new OutputStreamWriter(system.create(beside, true), StandardCharsets.UTF_8)) {
            out.write(String.join("\t", format, "" + t.pages(), "" + t.articles(), "" + t.none(), "" + t.failed()) + "\n");
            for (ClusterFile input : inputs) out.write(input.uri() + "\n");
        }
        if (!system.rename(beside, new Path(ledger, round))) throw new IOException(ledger + ": could not be written");
    }
}
