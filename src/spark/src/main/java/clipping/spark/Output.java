package clipping.spark;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The output folder of a job: {@code round=N/kind=page} and {@code round=N/kind=failed}, each round written by one Spark job and its
 * committer; and {@code _done/N}, its ledger, written after it: the files that were read, and those that could not be. A round without a
 * ledger is incomplete: the next run removes it. {@code _lock} says which run is writing.
 */
final class Output implements Closeable {
    private static final String ROUND = "round=";
    private static final String LOCK = "_lock";

    private final Path folder;
    private final Path ledger;
    private final FileSystem system;
    private final String format;
    private final Set<String> done = new HashSet<>();
    private final Map<String, Unread> unread = new HashMap<>();
    private final Lock lock;
    private Counts.Totals before = new Counts.Totals(0, 0, 0, 0);
    private int last;

    /** The folder is not one of this job. The message is one line for people. */
    static final class Foreign extends Exception {
        Foreign(String message) {
            super(message);
        }
    }

    /**
     * Opens or creates the folder and locks it; removes incomplete rounds of a stopped run.
     *
     * @param owner the run, for the lock
     * @throws Foreign   when it holds something else, or output in another format
     * @throws Lock.Held when another run is writing to it
     */
    Output(String folder, String format, Configuration hadoop, String owner) throws IOException, Foreign, Lock.Held {
        this.folder = new Path(folder);
        this.format = format;
        ledger = new Path(this.folder, "_done");
        system = this.folder.getFileSystem(hadoop);
        if (!system.exists(ledger)) {
            if (!isEmpty()) throw new Foreign(folder + ": holds something else; give a new folder, or one that an earlier run wrote");
            system.mkdirs(ledger);
        }
        lock = new Lock(system, new Path(this.folder, LOCK), owner, Lock.BEAT, Lock.PATIENCE);
        boolean open = false;
        try {
            recover();
            open = true;
        } finally {
            if (!open) lock.close();
        }
    }

    private void recover() throws IOException, Foreign {
        Set<String> rounds = new HashSet<>();
        FileStatus[] ledgers = system.listStatus(ledger);
        Arrays.sort(ledgers, Comparator.comparing(s -> s.getPath().getName()));
        for (FileStatus s : ledgers) {
            String name = s.getPath().getName();
            if (!name.matches("\\d{1,9}")) continue;
            last = Math.max(last, Integer.parseInt(name));
            if (read(s.getPath())) rounds.add(ROUND + name);
            else system.delete(s.getPath(), false);
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

    /** Reads a ledger; false for an empty one, which a full disk or a kill leaves on some file systems: its round is incomplete. */
    private boolean read(Path round) throws IOException, Foreign {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(system.open(round), StandardCharsets.UTF_8))) {
            String first = in.readLine();
            if (first == null) return false;
            String[] head = first.split("\t");
            if (!first.matches("\\w+(\t\\d{1,18}){4}")) throw new Foreign(round + ": is no ledger of this job");
            if (!head[0].equals(format)) {
                throw new Foreign(folder + ": was begun as " + head[0] + "; go on with -f " + head[0] + ", or give another folder");
            }
            before = before.plus(new Counts.Totals(Long.parseLong(head[1]), Long.parseLong(head[2]), Long.parseLong(head[3]),
                Long.parseLong(head[4])));
            for (String line; (line = in.readLine()) != null; ) note(line);
            return true;
        }
    }

    /** Notes a file as read or as to be read again; a failure that was noted before is over. */
    private void note(String line) {
        Unread failed = Unread.of(line);
        Unread before = unread.remove(failed == null ? line : failed.uri());
        if (before != null) this.before = this.before.without(before);
        if (failed == null) done.add(line);
        else unread.put(failed.uri(), failed);
    }

    /** The file, without what an earlier run wrote of it. */
    ClusterFile missing(ClusterFile input) {
        Unread begun = unread.get(input.uri());
        return begun == null ? input : input.from(begun.pages());
    }

    /** Whether an earlier run has read the file. */
    boolean has(ClusterFile input) {
        return done.contains(input.uri());
    }

    /** The counts of earlier runs, without failures of files that were read again since. */
    synchronized Counts.Totals before() {
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

    /**
     * Notes that a round is written and committed.
     *
     * @param failed those of the files that could not be read
     */
    synchronized void done(String round, List<ClusterFile> inputs, List<Unread> failed, Counts.Totals t) throws IOException {
        lock.check();
        Map<String, String> lines = new LinkedHashMap<>();
        for (ClusterFile input : inputs) lines.put(input.uri(), input.uri());
        for (Unread u : failed) lines.put(u.uri(), u.line());
        Path beside = new Path(ledger, "." + round);
        try (Writer out = new OutputStreamWriter(system.create(beside, true), StandardCharsets.UTF_8)) {
            out.write(String.join("\t", format, "" + t.pages(), "" + t.articles(), "" + t.none(), "" + t.failed()) + "\n");
            for (String line : lines.values()) out.write(line + "\n");
        }
        if (!system.rename(beside, new Path(ledger, round))) throw new IOException(ledger + ": could not be written");
        lines.values().forEach(this::note);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
