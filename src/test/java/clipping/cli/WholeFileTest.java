package clipping.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a file that is written to. */
class WholeFileTest {
    private static void write(Path target, String text) throws IOException {
        try (WholeFile file = WholeFile.through(target)) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
            file.finish();
        }
    }

    @Test
    void aLinkIsFollowedAndItsFileReplaced(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("old"), "a longer text");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void runsThatWriteToTheSamePlaceAtOnceDoNotDisturbEachOther(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("page.txt");
        try (WholeFile one = new WholeFile(target); WholeFile other = new WholeFile(target)) {
            one.write("the first text".getBytes(StandardCharsets.UTF_8));
            other.write("the ".getBytes(StandardCharsets.UTF_8));
            one.finish();
            assertEquals("the first text", Files.readString(target));
            other.write("second text".getBytes(StandardCharsets.UTF_8));
            other.finish();
        }
        assertEquals("the second text", Files.readString(target));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void aLinkAmongDevicesIsOneAsAnyOther() throws IOException {
        Path memory = Path.of("/dev/shm");
        assumeTrue(Files.isWritable(memory), "this system has no folder in memory");
        Path folder = Files.createTempDirectory(memory, "clipping");
        Path file = folder.resolve("old"), link = folder.resolve("link");
        try {
            Files.writeString(file, "a longer text");
            Files.createSymbolicLink(link, file);
            write(link, "new");
            assertEquals("new", Files.readString(file));
        } finally {
            Files.deleteIfExists(link);
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    @Test
    void anOpenStreamIsWrittenTo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("log"), "before ");
        Path streams = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(streams), "this system does not list open files");
        try (var open = Files.newByteChannel(file); var all = Files.newDirectoryStream(streams)) {
            for (Path stream : all) {
                if (!Files.exists(stream) || !Files.isSameFile(stream, file)) continue;
                write(stream, "after");
                assertTrue(open.isOpen());
            }
        }
        assertEquals("before after", Files.readString(file));
    }
}
