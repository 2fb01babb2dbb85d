package clipping.cli;

import clipping.output.SafeName;
import clipping.source.PageNames;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The pages in a folder, one by one, names in code-point order. Holds only the names in the folders it is in. */
final class Walk {
    private final PageNames names;
    private final Set<Path> excluded;
    private final Passed passed;
    private final Input.Root root;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private boolean found;
    private Input failed;

    /** Receives every file that is passed over. */
    interface Passed {
        void over(String name, String why);
    }

    /** A name in a folder; {@code odd} is its path if the name alone does not lead to it. */
    private record Entry(String name, Path odd) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int order = byCodePoint(name, other.name);
            return order != 0 || odd == null || other.odd == null ? order : odd.compareTo(other.odd);
        }
    }

    /** A folder that the walk is in. */
    private static final class Level {
        final Path folder;
        final Path real;
        final String prefix;
        final List<Entry> entries;
        final Set<String> pages;
        int next;

        Level(Path folder, Path real, String prefix, List<Entry> entries, Set<String> pages) {
            this.folder = folder;
            this.real = real;
            this.prefix = prefix;
            this.entries = entries;
            this.pages = pages;
        }
    }

    /**
     * @param given    the folder as given
     * @param excluded real paths inside it that are not read
     * @param prefix   beginning of the names of its outputs
     */
    Walk(String given, PageNames names, Set<Path> excluded, String prefix, Passed passed) {
        this.names = names;
        this.excluded = excluded;
        this.passed = passed;
        int end = given.length();
        while (end > 1 && given.charAt(end - 1) == '/') end--;
        String shown = given.substring(0, end);
        String inside = shown.endsWith("/") ? shown : shown + "/";
        root = new Input.Root(prefix, inside.length());
        Path folder = Path.of(given);
        Path real = null;
        try {
            if (!excluded.isEmpty()) real = folder.toRealPath();
        } catch (IOException e) {
            // opening it will fail, too, and say so
        }
        open(folder, real, inside, shown);
    }

    /** Whether a page was found so far. */
    boolean hasFound() {
        return found;
    }

    /** The next page, or a folder that cannot be read; null at the end. */
    Input next() {
        while (true) {
            if (failed != null) {
                Input f = failed;
                failed = null;
                return f;
            }
            Level level = levels.peek();
            if (level == null) return null;
            if (level.next == level.entries.size()) {
                levels.pop();
                continue;
            }
            Input input = enter(level, level.entries.get(level.next++));
            if (input != null) {
                found = true;
                return input;
            }
        }
    }

    private Input enter(Level level, Entry e) {
        if (e.name.startsWith(".")) return null;
        Path path = e.odd != null ? e.odd : level.folder.resolve(e.name);
        Path odd = isOdd(path) ? path : null;
        String name = level.prefix + e.name;
        boolean page = names.takes(e.name);
        boolean link = false;
        BasicFileAttributes about;
        try {
            about = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            link = about.isSymbolicLink();
            if (link) about = Files.readAttributes(path, BasicFileAttributes.class);
            if (about.isDirectory()) {
                if (!link && belongsToPage(level, e.name)) passOver(path, name);
                else if (!link) descend(level, path, name);
                return null;
            }
        } catch (IOException x) {
            if (page) return Input.walked(name, path, root); // reading it will say what is wrong
            if (!link && !(x instanceof NoSuchFileException)) return Input.broken(name, Problems.of(x)); // it may be a folder
            over(e, name);
            return null;
        }
        if (isExcluded(level, path)) return null;
        if (page && about.isRegularFile()) return Input.walked(name, odd, root);
        if (page) passed.over(name, "it is no file but a pipe or a device");
        else over(e, name);
        return null;
    }

    /** Of what a browser saved beside a page, pages too are left out; those are counted. */
    private void passOver(Path folder, String name) {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            List<String> pages = new ArrayList<>();
            for (Path p : stream) {
                String entry = p.getFileName().toString();
                if (!entry.startsWith(".") && names.takes(entry) && Files.isRegularFile(p)) pages.add(entry);
            }
            pages.sort(Walk::byCodePoint);
            for (String entry : pages) passed.over(name + "/" + entry, "it was saved beside a page");
        } catch (IOException | DirectoryIteratorException e) {
            // nothing in it would have been read
        }
    }

    private void over(Entry e, String name) {
        passed.over(name, "its extension is not one of a page");
        String extension = PageNames.extension(e.name);
        if (!found && (others.size() < 100 || others.containsKey(extension))) others.merge(extension, 1, Integer::sum);
    }

    /** The option that takes the files of a folder without page names: by the most frequent extension. "" if it holds no files. */
    String others() {
        String most = null;
        for (String extension : others.keySet()) if (most == null || others.get(extension) > others.get(most)) most = extension;
        if (most == null) return "";
        String shown = SafeName.of(most);
        return most.isEmpty() ? "; most files in it have no extension, which --ext '' would take"
            : "; most files in it are named ." + shown + ", which --ext " + shown + " would take";
    }

    /** Whether its name alone may not lead to it: bytes of it are not UTF-8. */
    private static boolean isOdd(Path path) {
        return path.toString().indexOf('\ufffd') >= 0;
    }

    /** Whether the folder was saved by a browser beside a page: {@code x_files} beside {@code x.html}. */
    private static boolean belongsToPage(Level level, String name) {
        return name.endsWith("_files") && level.pages.contains(name.substring(0, name.length() - "_files".length()));
    }

    private void descend(Level level, Path path, String name) {
        if (!isExcluded(level, path)) open(path, level.real == null ? null : level.real.resolve(path.getFileName()), name + "/", name);
    }

    private boolean isExcluded(Level level, Path path) {
        return level.real != null && excluded.contains(level.real.resolve(path.getFileName()));
    }

    private void open(Path folder, Path real, String prefix, String name) {
        List<Entry> entries = new ArrayList<>();
        boolean companions = false;
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path p : stream) {
                String entry = p.getFileName().toString();
                companions |= entry.endsWith("_files");
                entries.add(new Entry(entry, isOdd(p.getFileName()) ? p : null));
            }
        } catch (DirectoryIteratorException e) {
            failed = Input.broken(name, Problems.of(e.getCause()));
            return;
        } catch (IOException e) {
            failed = Input.broken(name, Problems.of(e));
            return;
        }
        entries.sort(null);
        Set<String> pages = new HashSet<>();
        if (companions) {
            for (Entry e : entries) {
                String stem = names.stem(e.name);
                if (stem != null) pages.add(stem);
            }
        }
        levels.push(new Level(folder, real, prefix, entries, pages));
    }

    /** Compares by code points, not by UTF-16: characters beyond the basic plane come last. */
    static int byCodePoint(String a, String b) {
        int n = Math.min(a.length(), b.length());
        for (int i = 0; i < n; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x == y) continue;
            boolean pair = Character.isSurrogate(x);
            return pair != Character.isSurrogate(y) ? pair ? 1 : -1 : Character.compare(x, y);
        }
        return Integer.compare(a.length(), b.length());
    }
}
