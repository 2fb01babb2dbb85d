package clipping.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose an output folder is. */
class LockTest {
    private static final Duration BEAT = Duration.ofMillis(200);
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @TempDir
    java.nio.file.Path folder;
    private FileSystem system;
    private Path file;

    @BeforeEach
    void place() throws IOException {
        file = new Path(folder.resolve("_lock").toUri());
        system = file.getFileSystem(new Configuration());
    }

    @Test
    void theSecondRunIsRefusedAndToldWhoseItIs() throws IOException, Lock.Held {
        try (Lock first = new Lock(system, file, "application one of jane", BEAT, PATIENCE)) {
            Lock.Held held = assertThrows(Lock.Held.class, () -> new Lock(system, file, "two", BEAT, PATIENCE));
            assertTrue(held.getMessage().endsWith(": application one of jane is writing to it; start again when that run is over"),
                held.getMessage());
            first.check();
        }
        assertFalse(Files.exists(folder.resolve("_lock")));
        new Lock(system, file, "two", BEAT, PATIENCE).close();
    }

    @Test
    void whatAKilledRunLeftIsTakenOver() throws IOException, Lock.Held {
        Files.writeString(folder.resolve("_lock"), "dead\ntoken\n7\n");
        try (Lock lock = new Lock(system, file, "alive", BEAT, Duration.ofMillis(600))) {
            lock.check();
            assertEquals("alive", Files.readAllLines(folder.resolve("_lock")).get(0));
        }
    }

    /** Files of this machine; of a lock that is to be taken away another waiting run is faster. */
    private static final class Overtaken extends RawLocalFileSystem {
        private boolean over;

        private void overtake(Path file) throws IOException {
            if (over || !file.getName().equals("_lock")) return;
            over = true;
            Files.writeString(pathToFile(file).toPath(), "faster\nother\n0\n");
        }

        @Override
        public boolean delete(Path file, boolean all) throws IOException {
            overtake(file);
            return super.delete(file, all);
        }

        @Override
        public boolean rename(Path from, Path to) throws IOException {
            overtake(from);
            return super.rename(from, to);
        }
    }

    @Test
    void ofTwoThatWaitForADeadRunOneTakesTheFolder() throws IOException {
        Files.writeString(folder.resolve("_lock"), "dead\ntoken\n7\n");
        try (Overtaken files = new Overtaken()) {
            files.initialize(folder.toUri(), new Configuration());
            Lock.Held held = assertThrows(Lock.Held.class, () -> new Lock(files, file, "slower", BEAT, Duration.ofMillis(600)));
            assertTrue(held.getMessage().contains(": faster is writing to it"), held.getMessage());
        }
        assertEquals("faster", Files.readAllLines(folder.resolve("_lock")).get(0));
        try (Stream<java.nio.file.Path> left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void aLockThatWasTakenAwayIsNoticed() throws IOException, Lock.Held {
        try (Lock sleeper = new Lock(system, file, "sleeper", NEVER, PATIENCE)) {
            try (Lock other = new Lock(system, file, "other", BEAT, Duration.ofMillis(300))) {
                assertThrows(IOException.class, sleeper::check);
                other.check();
            }
        }
    }
}
