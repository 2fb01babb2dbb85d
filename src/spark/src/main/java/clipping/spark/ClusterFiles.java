package clipping.spark;

import clipping.source.PageNames;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files for some paths, in any file system of Hadoop, in the order and with the names of the command line. */
final class ClusterFiles {
    private final Configuration hadoop;
    private final PageNames names;
    private final List<ClusterFile> found = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** @param names decides which files are taken from folders */
    ClusterFiles(Configuration hadoop, PageNames names) {
        this.hadoop = hadoop;
        this.names = names;
    }

    /** A file or folder in a walk. */
    private record Entry(String name, FileStatus status) {
    }

    /** Adds the files for a path: a file, a folder to walk, or a pattern. */
    void add(String given) throws IOException {
        Path path;
        try {
            path = new Path(given);
        } catch (IllegalArgumentException e) {
            problems.add(given + ": is no path (" + e.getMessage() + ")");
            return;
        }
        FileSystem system = path.getFileSystem(hadoop);
        try {
            add(system, new Entry(given, system.getFileStatus(path)));
        } catch (FileNotFoundException e) {
            FileStatus[] matches = system.globStatus(path);
            if (matches == null || matches.length == 0) problems.add(given + ": does not exist");
            else for (FileStatus match : matches) {
                Path at = match.getPath();
                add(system, new Entry(path.toUri().getScheme() == null ? at.toUri().getPath() : at.toString(), match));
            }
        }
    }

    /** All files added. */
    List<ClusterFile> all() {
        return List.copyOf(found);
    }

    /** Messages about paths without files, one line each. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    private void add(FileSystem system, Entry given) throws IOException {
        if (given.status.isFile()) {
            take(given);
            return;
        }
        String folder = given.name;
        while (folder.length() > 1 && folder.endsWith("/")) folder = folder.substring(0, folder.length() - 1);
        int before = found.size();
        Deque<Entry> waiting = new ArrayDeque<>(List.of(new Entry(folder, given.status)));
        while (!waiting.isEmpty()) {
            Entry entry = waiting.pop();
            if (entry.status.isDirectory()) {
                List<Entry> inside = inside(system, entry);
                for (int i = inside.size() - 1; i >= 0; i--) waiting.push(inside.get(i));
            } else take(entry);
        }
        if (found.size() == before) problems.add(folder + ": the folder holds no pages");
    }

    private void take(Entry entry) {
        found.add(new ClusterFile(entry.name, entry.status.getPath().toUri().toString(), entry.status.getLen()));
    }

    /**
     * The files and folders to take from a folder, in code-point order: without hidden ones, what a browser saved beside a page, and, of a
     * folder of this machine, links to folders, pipes and devices.
     */
    private List<Entry> inside(FileSystem system, Entry folder) throws IOException {
        FileStatus[] all = system.listStatus(folder.status.getPath());
        Set<String> pages = new HashSet<>();
        for (FileStatus s : all) {
            if (s.isFile()) pages.add(names.stem(s.getPath().getName()));
        }
        List<Entry> taken = new ArrayList<>();
        for (FileStatus s : all) {
            String name = s.getPath().getName();
            boolean belongs = name.endsWith("_files") && pages.contains(name.substring(0, name.length() - "_files".length()));
            if (name.startsWith(".") || s.isDirectory() && belongs || s.isFile() && !names.takes(name)) continue;
            if (!isPlain(s)) continue;
            taken.add(new Entry(folder.name.endsWith("/") ? folder.name + name : folder.name + "/" + name, s));
        }
        taken.sort(Comparator.comparing(e -> e.status.getPath().getName().codePoints().toArray(), Arrays::compare));
        return taken;
    }

    /** Whether it is a file, a folder, or a link to a file; Hadoop follows links to folders, and takes pipes and devices for files. */
    private boolean isPlain(FileStatus s) {
        URI uri = s.getPath().toUri();
        if (!"file".equals(uri.getScheme())) return true;
        try {
            java.nio.file.Path path = java.nio.file.Path.of(uri.getPath());
            return s.isDirectory() ? !Files.isSymbolicLink(path) : Files.isRegularFile(path);
        } catch (InvalidPathException e) {
            problems.add(uri.getPath() + ": this machine's locale has no such name (" + e.getReason() + ")");
            return false;
        }
    }

    /** Groups the files into tasks: an archive or large file alone, others in groups of neighbours. */
    static List<List<ClusterFile>> tasks(List<ClusterFile> inputs, int files, long bytes) {
        List<List<ClusterFile>> tasks = new ArrayList<>();
        List<ClusterFile> open = new ArrayList<>();
        long size = 0;
        for (ClusterFile input : inputs) {
            boolean alone = PageNames.isArchive(input.name()) || input.size() >= bytes;
            if (!open.isEmpty() && (alone || open.size() >= files || size + input.size() > bytes)) {
                tasks.add(open);
                open = new ArrayList<>();
                size = 0;
            }
            if (alone) {
                tasks.add(List.of(input));
                continue;
            }
            open.add(input);
            size += input.size();
        }
        if (!open.isEmpty()) tasks.add(open);
        return tasks;
    }
}
