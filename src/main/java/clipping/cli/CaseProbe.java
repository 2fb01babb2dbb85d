package clipping.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Finds out whether a folder's file system ignores case in names. */
final class CaseProbe {
    private CaseProbe() {
    }

    /** @param folder existing or not; if not, the nearest folder above it is probed. Nothing is written */
    static boolean isCaseless(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                Path probe = Files.createTempFile(folder, ".clipping-case-", ".part");
                try {
                    return Files.exists(flipped(probe));
                } finally {
                    Files.delete(probe);
                }
            }
            for (Path p = folder.toAbsolutePath(); p.getFileName() != null; p = p.getParent()) {
                if (Files.exists(p) && !flipped(p).equals(p)) return Files.exists(flipped(p)) && Files.isSameFile(p, flipped(p));
            }
        } catch (IOException e) {
            // so case matters
        }
        return false;
    }

    private static Path flipped(Path p) {
        String name = p.getFileName().toString();
        String upper = name.toUpperCase(Locale.ROOT);
        return p.resolveSibling(upper.equals(name) ? name.toLowerCase(Locale.ROOT) : upper);
    }
}
