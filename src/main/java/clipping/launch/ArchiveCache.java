package clipping.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The class-data archives in a user's cache. */
final class ArchiveCache {
    private static final Duration ABANDONED = Duration.ofHours(1);

    private ArchiveCache() {
    }

    /** Removes archives of installations and JDKs that were removed or replaced, and what killed processes left. */
    static void sweep(Path root) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(root)) {
            all = files.toList();
        }
        for (Path file : all) {
            String name = file.getFileName().toString();
            if (name.startsWith(ClassArchive.WORK) && isAbandoned(file)) ClassArchive.delete(file);
            if (!name.equals(ClassArchive.ID) || isAlive(Files.readAllLines(file))) continue;
            Files.delete(file);
            Files.deleteIfExists(file.resolveSibling(ClassArchive.NAME));
            Files.deleteIfExists(file.resolveSibling(Start.LOCK));
            for (Path folder = file.getParent(); !folder.equals(root) && isEmpty(folder); folder = folder.getParent()) Files.delete(folder);
        }
    }

    private static boolean isAlive(List<String> id) {
        try {
            return id.size() >= 4 && Files.exists(Path.of(id.get(2), "clipping.jar"))
                && ClassArchive.jdk(Path.of(id.get(3))).equals(id.get(0));
        } catch (IOException e) {
            return false; // the JDK was removed
        }
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        return Files.getLastModifiedTime(folder).toInstant().plus(ABANDONED).isBefore(Instant.now());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
