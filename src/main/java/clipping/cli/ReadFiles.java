package clipping.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files that are read and lie where an output may go: none of them may be overwritten. Asks the file system only about equal names. */
final class ReadFiles {
    private static final int DIGITS = 6; // of the name of an archive's page

    private final Path folder;
    private final String ending;
    /** By their names, and by the names of their folders with a slash if an archive's page may have their name. */
    private final Map<String, List<Known>> files = new HashMap<>();

    /** A file that is read. */
    private record Known(String name, Path path) {
    }

    /**
     * @param folder    the output folder, existing or not
     * @param extension of all outputs
     */
    ReadFiles(Path folder, String extension) {
        this.folder = folder;
        this.ending = "." + extension;
    }

    /** Adds an input that can be read. */
    void add(Input input) {
        try {
            if (input.problem() == null && !input.isStandard()) add(input.name(), input.path());
        } catch (InvalidPathException e) {
            // it cannot be read, so it cannot be lost
        }
    }

    /** Adds a list of paths. */
    void addList(String name) {
        try {
            if (!name.equals("-")) add(name, Path.of(name));
        } catch (InvalidPathException e) {
            // it cannot be read, so it cannot be lost
        }
    }

    private void add(String name, Path path) {
        put(name, path);
        Path real = real(path);
        if (real != path) put(name, real);
    }

    /** The file that a link leads to; the path itself if it is none. */
    static Path real(Path path) {
        try {
            return Files.isSymbolicLink(path) ? path.toRealPath() : path;
        } catch (IOException e) {
            return path;
        }
    }

    private void put(String name, Path path) {
        if (!key(path).endsWith(ending)) return;
        Known file = new Known(name, path);
        String base = key(path);
        files.computeIfAbsent(base, k -> new ArrayList<>(1)).add(file);
        int digits = base.length() - ending.length();
        if (digits < DIGITS || !base.chars().limit(digits).allMatch(c -> c >= '0' && c <= '9')) return;
        Path parent = path.toAbsolutePath().normalize().getParent();
        if (parent != null) files.computeIfAbsent(key(parent) + "/", k -> new ArrayList<>(1)).add(new Known(name, parent));
    }

    private static String key(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * The name of the file that would be overwritten.
     *
     * @param place of an output in the output folder, or of the folder of an archive's pages
     * @return the file's name as given, null for none
     */
    String under(String place) {
        String base = place.substring(place.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        for (Known file : files.getOrDefault(base.endsWith(ending) ? base : base + "/", List.of())) {
            try {
                if (Files.isSameFile(folder.resolve(place), file.path)) return file.name;
            } catch (IOException e) {
                // one of them does not exist, so they differ
            }
        }
        return null;
    }
}
