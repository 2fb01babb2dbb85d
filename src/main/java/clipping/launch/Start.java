package clipping.launch;

import clipping.cli.Main;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What the launcher starts: the command line. If no class-data archive fits, or the one in use turns out to be damaged, a process in the
 * background, with no stream of ours, makes one in the user's cache after the run. It never prints anything; a run without an archive is
 * only slower.
 *
 * <p>The launcher passes what it found in system properties: {@code clipping.archive} is the archive in use, {@code clipping.new} the one
 * to be made, {@code clipping.cache} the root of the user's cache. All may be missing.
 */
final class Start {
    static final String LOCK = "lock";
    private static final Duration PATIENCE = Duration.ofHours(1);

    private Start() {
    }

    /** @param args as for {@link Main} */
    public static void main(String[] args) {
        if (System.getProperty("clipping.new") != null && !isSharing()) {
            Runtime.getRuntime().addShutdownHook(new Thread(Start::makeArchive));
        }
        Main.main(args);
    }

    /** Whether the JVM uses the archive it was given; it ignores a wrong one. */
    static boolean isSharing() {
        return System.getProperty("clipping.archive") != null && System.getProperty("java.vm.info", "").contains("sharing");
    }

    private static void makeArchive() {
        try {
            String given = System.getProperty("clipping.archive");
            if (given != null && !ClassArchive.isDamaged(Path.of(given))) return; // the user's options keep the JVM from using it
            Path folder = Path.of(System.getProperty("clipping.new")).getParent();
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (!lock(folder.resolve(LOCK))) return;
            Path lib = Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0]).getParent();
            ClassArchive.quiet(List.of(ClassArchive.java(), "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                ClassArchive.classPath(lib),
                ClassArchive.class.getName(), lib.toString(), folder.toString(), System.getProperty("clipping.cache")), folder).start();
        } catch (IOException | RuntimeException e) {
            // no cache, no permission, no more processes: the next run will try again
        }
    }

    /** Whether no other process is making it, or failed to within the last hour. */
    private static boolean lock(Path file) throws IOException {
        try {
            Files.createFile(file);
            return true;
        } catch (FileAlreadyExistsException e) {
            FileTime since = Files.getLastModifiedTime(file);
            if (since.toInstant().plus(PATIENCE).isAfter(Instant.now())) return false;
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return true;
        }
    }
}
