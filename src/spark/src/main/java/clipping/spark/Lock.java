package clipping.spark;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The lock of an output folder: a file that says whose it is, and is written anew as long as that run lives. What does not change for a
 * while is of a run that was killed, and is taken over; no clock is compared with another.
 */
final class Lock implements Closeable {
    static final Duration BEAT = Duration.ofSeconds(5);
    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST = 4096;

    private final FileSystem system;
    private final Path file;
    private final String owner;
    private final String token = UUID.randomUUID().toString();
    private final ScheduledExecutorService heart;
    private long beats;
    private boolean lost;

    /** Another run holds the lock. The message is one line for people. */
    static final class Held extends Exception {
        private static final long serialVersionUID = 1;

        Held(String message) {
            super(message);
        }
    }

    /**
     * Takes the lock; waits where it is not known whether the run that holds it still lives.
     *
     * @param owner    whose it is, in a few words
     * @param beat     time between two signs of life
     * @param patience time without one after which a run is taken for dead
     * @throws Held when it lives
     */
    Lock(FileSystem system, Path file, String owner, Duration beat, Duration patience) throws IOException, Held {
        this.system = system;
        this.file = file;
        this.owner = owner;
        while (!create()) awaitDeath(beat, patience);
        heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "clipping-lock");
            thread.setDaemon(true);
            return thread;
        });
        heart.scheduleAtFixedRate(this::beat, beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean create() throws IOException {
        try (OutputStream out = system.create(file, false)) {
            out.write(content());
            return true;
        } catch (FileAlreadyExistsException | java.nio.file.FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            if (system.exists(file)) return false; // not every file system has an exception of its own for it
            throw e;
        }
    }

    private byte[] content() {
        return (owner + "\n" + token + "\n" + beats + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Returns when the lock is free or of a dead run, which is then removed. */
    private void awaitDeath(Duration beat, Duration patience) throws IOException, Held {
        String first = read();
        long until = System.nanoTime() + patience.toNanos();
        if (first != null) {
            System.err.println("clipping: " + file + " is of " + owner(first) + "; waiting " + patience.toSeconds()
                + " seconds for a sign of life");
        }
        for (String now = first; now != null; now = read()) {
            if (!now.equals(first) && !now.isEmpty()) {
                throw held(now);
            }
            if (System.nanoTime() - until >= 0) {
                remove(first);
                return;
            }
            pause(beat.toMillis() / 5 + 1);
        }
    }

    /**
     * Removes the lock of a dead run, and no other: whoever waited for it, too, may have removed it and taken the folder since it was read.
     * What is moved aside nobody else takes for a lock.
     */
    private void remove(String dead) throws IOException, Held {
        Path aside = file.suffix("." + token);
        try {
            if (!system.rename(file, aside)) return; // another has removed it
        } catch (FileNotFoundException e) {
            return; // the same, of some file systems
        }
        String moved = read(aside);
        if (dead.equals(moved)) {
            system.delete(aside, false);
            return;
        }
        if (system.exists(file) || !system.rename(aside, file)) system.delete(aside, false);
        throw held(moved == null ? "" : moved);
    }

    private Held held(String content) {
        return new Held(file.getParent() + ": " + owner(content) + " is writing to it; start again when that run is over");
    }

    private static String owner(String content) {
        String first = content.lines().findFirst().orElse("");
        return first.isEmpty() ? "another run" : first;
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** What the file holds; null if there is none. */
    private String read() throws IOException {
        return read(file);
    }

    private String read(Path file) throws IOException {
        try (FSDataInputStream in = system.open(file)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (FileNotFoundException e) {
            return null;
        }
    }

    private synchronized void beat() {
        try {
            if (lost || !isOurs()) return;
            beats++;
            try (OutputStream out = system.create(file, true)) {
                out.write(content());
            }
        } catch (IOException e) {
            // the next beat may succeed; without one, another run takes the folder, and this one will notice
        }
    }

    private synchronized boolean isOurs() throws IOException {
        String now = read();
        lost |= now == null || !now.isEmpty() && !now.contains("\n" + token + "\n");
        return !lost;
    }

    /** @throws IOException when another run has taken the folder meanwhile */
    void check() throws IOException {
        if (!isOurs()) throw new IOException(file.getParent() + ": another run has taken it over");
    }

    @Override
    public void close() throws IOException {
        heart.shutdownNow();
        synchronized (this) {
            if (isOurs()) system.delete(file, false);
            lost = true;
        }
    }
}
