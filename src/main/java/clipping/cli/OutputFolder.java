package clipping.cli;

import clipping.output.SafeName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The output folder. Nothing outside it is ever written, and no file in it is ever incomplete. Thread-safe. */
final class OutputFolder {
    /** A file that cannot be written although the disk could take it. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    private final Path folder;
    private final ReentrantReadWriteLock writing = new ReentrantReadWriteLock();
    private final Set<String> made = new HashSet<>();
    private final Set<WholeFile> open = new HashSet<>();
    private Path real;
    private Object key;
    private volatile boolean stopped;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Creates the folder if it does not exist.
     *
     * @throws StopRun when it cannot be created
     */
    void make() {
        try {
            boolean there = Files.isDirectory(folder);
            if (!there) Files.createDirectories(folder);
            real = folder.toRealPath();
            if (there) WholeFile.sweep(real);
            key = key(real);
        } catch (FileAlreadyExistsException e) {
            throw new StopRun(Exit.FAILED, shown() + ": is not a folder");
        } catch (IOException e) {
            throw new StopRun(Exit.FAILED, shown() + ": the folder cannot be made: " + Problems.of(e));
        }
    }

    /** Whether a file of this name exists. */
    boolean has(String place) {
        return Files.isRegularFile(folder.resolve(place));
    }

    /**
     * Writes a whole file.
     *
     * @throws IOException when only this file cannot be written
     * @throws StopRun     when no more files can be written
     */
    void write(String place, byte[] content) throws IOException {
        writing.readLock().lock();
        try {
            if (stopped) throw new StopRun(Exit.FAILED, null);
            try (WholeFile file = open(place)) {
                file.write(content);
                file.finish();
            }
        } catch (IOException e) {
            throw judged(place, e);
        } finally {
            writing.readLock().unlock();
        }
    }

    /** Begins a file that is written piece by piece, until {@link #finish}. */
    WholeFile begin(String place) throws IOException {
        try {
            WholeFile file = open(place);
            synchronized (open) {
                open.add(file);
            }
            return file;
        } catch (IOException e) {
            throw judged(place, e);
        }
    }

    /** Adds to a file that was begun. */
    void append(String place, WholeFile file, byte[] content) throws IOException {
        try {
            file.write(content);
        } catch (IOException e) {
            throw judged(place, e);
        }
    }

    /** Moves a finished file into its place. */
    void finish(String place, WholeFile file) throws IOException {
        writing.readLock().lock();
        try {
            if (stopped) throw new StopRun(Exit.FAILED, null);
            file.finish();
            synchronized (open) {
                open.remove(file);
            }
        } catch (IOException e) {
            throw judged(place, e);
        } finally {
            writing.readLock().unlock();
        }
    }

    /** Finishes what is being written, drops what was only begun, and writes nothing more. */
    void stop() {
        stopped = true;
        try {
            writing.writeLock().tryLock(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (open) {
            for (WholeFile file : open) {
                try {
                    file.close();
                } catch (IOException e) {
                    // a hidden part remains
                }
            }
        }
        if (writing.writeLock().isHeldByCurrentThread()) writing.writeLock().unlock();
    }

    /**
     * Begins a file, and sees to it that it lies where it should before anything is written to it: a folder may be swapped for a link while
     * the run goes on. A handle of the folder (SecureDirectoryStream) would also stop a hidden part from being left there when the folder
     * is swapped and swapped back between two checks; but it cannot make folders, and not every system has it.
     */
    private WholeFile open(String place) throws IOException {
        Path target = target(place);
        checkFolder(target.getParent());
        WholeFile file = new WholeFile(target);
        try {
            checkFolder(target.getParent());
        } catch (IOException | StopRun e) {
            file.close();
            throw e;
        }
        return file;
    }

    /** @throws StopRun when the output folder is not what it was */
    private void checkFolder(Path inside) throws IOException {
        if (!key(real).equals(key)) throw new StopRun(Exit.FAILED, shown() + ": the output folder is gone");
        if (!inside.toRealPath().equals(inside)) throw new Refused("a link in the output folder leads outside of it");
    }

    private static Object key(Path folder) throws IOException {
        Object key = Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey();
        return key == null ? folder : key; // on Windows none is known
    }

    private Path target(String place) throws IOException {
        Path target;
        try {
            target = real.resolve(place);
        } catch (InvalidPathException e) {
            throw new Refused(Problems.of(e));
        }
        for (Path part : Path.of(place)) {
            String name = part.toString();
            if (!target.isAbsolute() || name.isEmpty() || name.equals(".") || name.equals("..")) {
                throw new Refused("it would lie outside the output folder");
            }
        }
        if (target.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > 255) throw new Refused("the name is too long");
        for (int slash = place.indexOf('/'); slash >= 0; slash = place.indexOf('/', slash + 1)) makeInside(place.substring(0, slash));
        return target;
    }

    /** Creates a folder inside; never the output folder itself, which may have been removed. */
    private void makeInside(String inside) throws IOException {
        synchronized (made) {
            if (made.contains(inside)) return;
            Path path = real.resolve(inside);
            boolean there = Files.isDirectory(path);
            if (!there) makeShared(path);
            if (!path.toRealPath().startsWith(real)) throw new Refused("a link in the output folder leads outside of it");
            if (there) WholeFile.sweep(path);
            made.add(inside);
        }
    }

    /** Creates a folder, unless another run does so at the same time. */
    private static void makeShared(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) throw e;
        }
    }

    /** Decides whether a failure is the page's own, or stops the run. */
    private IOException judged(String place, IOException e) {
        if (!Files.isDirectory(folder)) throw new StopRun(Exit.FAILED, shown() + ": the output folder is gone");
        Path target = folder.resolve(place);
        boolean own = e instanceof Refused || e instanceof AccessDeniedException && Files.isWritable(folder)
            || Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)
            || e instanceof FileAlreadyExistsException;
        String message = SafeName.of(target.toString()) + ": cannot be written: " + Problems.of(e);
        if (own) return new IOException(message);
        throw new StopRun(Exit.FAILED, message);
    }

    private String shown() {
        return SafeName.of(folder.toString());
    }
}
