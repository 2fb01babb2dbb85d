package clipping.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** A file that is written beside its place and moved there when complete; closed before that, it leaves nothing. */
final class WholeFile implements Closeable {
    private static final Set<Path> STREAMS = Set.of(Path.of("/dev/stdin"), Path.of("/dev/stdout"), Path.of("/dev/stderr"));
    private static final Path NUMBERED = Path.of("/dev/fd");
    private static final String OURS = ".clipping-";
    private static final String PART = ".part";
    /** A part that was written to not so long ago may be that of another machine, which writes to the same disk. */
    private static final Duration LEFT = Duration.ofHours(1);

    private final Path target;
    private final Path part;
    private FileChannel channel;

    /** Creates the file, under a name that nobody else uses: another run may be writing to the same place. */
    WholeFile(Path target) throws IOException {
        this.target = target;
        this.part = target.resolveSibling(partName(target.getFileName().toString()));
        this.channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private WholeFile(Path target, FileChannel channel) {
        this.target = target;
        this.part = null;
        this.channel = channel;
    }

    /** Creates the file where the user said: follows links, and writes to devices and pipes instead of replacing them. */
    static WholeFile through(Path target) throws IOException {
        if (isStream(target)) return new WholeFile(target, FileChannel.open(target, StandardOpenOption.APPEND));
        Path real = Files.isSymbolicLink(target) ? target.toRealPath() : target;
        if (!Files.exists(real) || Files.isRegularFile(real)) {
            sweep(real.toAbsolutePath().getParent());
            return new WholeFile(real);
        }
        return new WholeFile(real, FileChannel.open(real, StandardOpenOption.WRITE));
    }

    /** Whether it is an open stream of a process, such as {@code /dev/stdout}, whatever that stream leads to. */
    private static boolean isStream(Path target) {
        if (!Files.isSymbolicLink(target)) return false;
        Path link = target.toAbsolutePath().normalize();
        Path folder = link.getParent();
        return STREAMS.contains(link) || folder.equals(NUMBERED) || folder.startsWith("/proc") && folder.endsWith("fd");
    }

    private static String partName(String name) {
        String ending = OURS + ProcessHandle.current().pid() + "-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + PART;
        String whole = "." + name + ending;
        return whole.getBytes(StandardCharsets.UTF_8).length <= 255 ? whole : ending;
    }

    /** Removes from a folder what runs left there that were killed an hour ago or earlier. */
    static void sweep(Path folder) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, f -> isLeft(f.getFileName().toString()) && isOld(f))) {
            for (Path part : parts) Files.deleteIfExists(part);
        } catch (IOException | DirectoryIteratorException e) {
            // it is hidden, and in nobody's way
        }
    }

    private static boolean isOld(Path part) throws IOException {
        return Files.getLastModifiedTime(part, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(Instant.now().minus(LEFT));
    }

    /** Whether a file of this name is a part whose process is gone. */
    private static boolean isLeft(String name) {
        int ours = name.endsWith(PART) && name.startsWith(".") ? name.lastIndexOf(OURS) : -1;
        int dash = name.lastIndexOf('-');
        if (ours < 0 || dash < ours + OURS.length()) return false;
        try {
            return ProcessHandle.of(Long.parseLong(name.substring(ours + OURS.length(), dash))).isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) channel.write(buffer);
    }

    /** Moves it into its place, after the disk has it. */
    void finish() throws IOException {
        if (part != null) channel.force(false);
        channel.close();
        if (part != null) Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        channel = null;
    }

    /** Drops the file, unless {@link #finish} was called. */
    @Override
    public void close() throws IOException {
        if (channel == null) return;
        channel.close();
        channel = null;
        if (part != null) Files.deleteIfExists(part);
    }
}
