package clipping.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;

/** A file that is written beside its place and moved there when complete; closed before that, it leaves nothing. */
final class WholeFile implements Closeable {
    private static final Set<Path> STREAMS = Set.of(Path.of("/dev/stdin"), Path.of("/dev/stdout"), Path.of("/dev/stderr"));
    private static final Path NUMBERED = Path.of("/dev/fd");

    private final Path target;
    private final Path part;
    private FileChannel channel;

    /** Creates the file, and replaces what a killed run left of it. */
    WholeFile(Path target) throws IOException {
        this.target = target;
        this.part = target.resolveSibling(partName(target.getFileName().toString()));
        this.channel = open();
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
        if (!Files.exists(real) || Files.isRegularFile(real)) return new WholeFile(real);
        return new WholeFile(real, FileChannel.open(real, StandardOpenOption.WRITE));
    }

    /** Whether it is an open stream of a process, such as {@code /dev/stdout}, whatever that stream leads to. */
    private static boolean isStream(Path target) {
        if (!Files.isSymbolicLink(target)) return false;
        Path link = target.toAbsolutePath().normalize();
        Path folder = link.getParent();
        return STREAMS.contains(link) || folder.equals(NUMBERED) || folder.startsWith("/proc") && folder.endsWith("fd");
    }

    private FileChannel open() throws IOException {
        try {
            return FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            Files.delete(part);
            return FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    private static String partName(String name) {
        String plain = "." + name + ".part";
        if (plain.getBytes(StandardCharsets.UTF_8).length <= 255) return plain;
        long hash = 0;
        for (int i = 0; i < name.length(); i++) hash = hash * 1099511628211L + name.charAt(i);
        return ".clipping-" + Long.toHexString(hash).toLowerCase(Locale.ROOT) + ".part";
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
