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
 * The command line, where no class-data archive fits: when the run is over, a process that nobody waits for and that holds none of our
 * streams makes one in the user's cache ({@code clipping.archive} names the file). Silent whatever happens; a run without an archive is
 * only slower.
 */
final class FirstRun {
    static final String LOCK = "lock";
    private static final Duration PATIENCE = Duration.ofHours(1);

    private FirstRun() {
    }

    /** @param args as for {@link Main} */
    public static void main(String[] args) throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(FirstRun::makeArchive));
        Main.main(args);
    }

    private static void makeArchive() {
        try {
            Path folder = Path.of(System.getProperty("clipping.archive")).getParent();
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            if (!lock(folder.resolve(LOCK))) return;
            Path lib = Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0]).getParent();
            ClassArchive.quiet(List.of(ClassArchive.java(), "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                ClassArchive.classPath(lib),
                ClassArchive.class.getName(), lib.toString(), folder.toString(), System.getProperty("clipping.cache")), folder).start();
        } catch (IOException | RuntimeException e) {
            // no cache, no permission, no more processes: the next run may have better luck
        }
    }

    /** Whether nobody else is making it or failed to within the last hour. */
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
