package clipping.cli;

import clipping.cli.options.Options;
import clipping.cli.options.Suggestion;
import clipping.source.PageNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** All inputs of a command line, one by one: its PATHs in order, then those of its lists; folders are walked. */
final class InputFinder {
    private final Options options;
    private final InputStream stdin;
    private final PageNames names;
    private final Walk.Passed passed;
    private final Iterator<String> arguments;
    private final Iterator<String> lists;
    private final Deque<Given> ahead = new ArrayDeque<>();
    private final Set<Path> excluded = new HashSet<>();
    private final boolean arriving;
    private boolean manyFolders;
    private int taken;
    private int folders;
    private PathList list;
    private String listName;
    private Walk walk;
    private String walked;
    private boolean walkFailed;

    /** A PATH as given, or a list that cannot be read. */
    private record Given(String path, String problem) {
    }

    /** @param passed receives the files that are passed over */
    InputFinder(Options options, InputStream stdin, PageNames names, Walk.Passed passed) {
        this.options = options;
        this.stdin = stdin;
        this.names = names;
        this.passed = passed;
        this.arguments = (options.paths().isEmpty() && options.lists().isEmpty() ? List.of("-") : options.paths()).iterator();
        this.lists = options.lists().iterator();
        this.arriving = mayArrive(options) && options.lists().stream().anyMatch(InputFinder::isArriving);
    }

    /** Whether paths can be taken one by one: only if the result of a page does not depend on the number of pages. */
    private static boolean mayArrive(Options options) {
        boolean alike = options.format().isData() || options.output() != null;
        return alike && options.fields() == null && options.url() == null && options.report() == null;
    }

    /** Whether a list may still be growing while it is read: standard input, a pipe. */
    private static boolean isArriving(String list) {
        try {
            return list.equals("-") || Files.exists(Path.of(list)) && !Files.isRegularFile(Path.of(list));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether paths are not known ahead, but each is taken as soon as its line is complete: another program may wait for the answer. */
    boolean areArriving() {
        return arriving;
    }

    /** Excludes a file or folder inside walked folders: the run's own outputs. */
    void exclude(Path path) {
        Path missing = path.toAbsolutePath().normalize();
        for (Path p = missing; p != null; p = p.getParent()) {
            try {
                excluded.add(p.toRealPath().resolve(p.relativize(missing)).normalize());
                return;
            } catch (IOException e) {
                // the part that does not exist yet
            }
        }
    }

    /**
     * Whether there is more than one PATH, or a folder; this decides about headers and summary, see the contract. Reads at most two paths
     * of a list; none of an arriving list, so that the answer is about the paths taken so far.
     */
    boolean areSeveral() {
        if (arriving) {
            return options.paths().size() > 1 || options.paths().stream().anyMatch(InputFinder::isFolder) || taken > 1 || folders > 0;
        }
        int paths = 0;
        for (int i = 0; paths < 2; i++) {
            Given g = peek(i);
            if (g == null) return false;
            if (g.problem != null) continue;
            if (isFolder(g.path)) return true;
            paths++;
        }
        return true;
    }

    /** All inputs at once. To be called before {@link #next}, if outputs need names. */
    List<Input> all() {
        for (Given g = take(); g != null; g = take()) ahead.add(g);
        manyFolders = ahead.stream().filter(g -> g.problem == null && isFolder(g.path)).count() > 1;
        List<Input> all = new ArrayList<>();
        for (Input i = next(); i != null; i = next()) all.add(i);
        return all;
    }

    /** The next input; null at the end. */
    Input next() {
        while (true) {
            if (walk != null) {
                Input input = walk.next();
                if (input != null) {
                    walkFailed |= input.problem() != null;
                    return input;
                }
                boolean empty = !walk.hasFound() && !walkFailed;
                String others = walk.others();
                walk = null;
                if (empty) return Input.broken(walked, "the folder holds no pages" + others);
            }
            Given g = ahead.isEmpty() ? take() : ahead.poll();
            if (g == null) return null;
            if (g.problem != null) return Input.broken(g.path, g.problem);
            taken++;
            if (g.path.equals("-")) {
                if (options.lists().contains("-")) return Input.broken("-", "standard input is the list of --files-from already");
                return Input.standard();
            }
            Input input = named(g.path);
            if (input != null) return input;
        }
    }

    /** The file of a path; null for a folder, whose walk then begins. */
    private Input named(String path) {
        try {
            Path p = Path.of(path);
            if (path.isEmpty() || !Files.exists(p)) return missing(path, p);
            if (!Files.isDirectory(p)) return path.endsWith("/") ? Input.broken(path, "not a folder") : Input.file(path);
            walked = path;
            walkFailed = false;
            boolean own = manyFolders || arriving && folders > 0; // an arriving folder cannot know those after it
            folders++;
            walk = new Walk(path, names, excluded, own ? ownName(p) : "", passed);
            return null;
        } catch (InvalidPathException e) {
            return Input.broken(path, Problems.of(e));
        }
    }

    /** An input for a path that does not exist or cannot be looked at, with the system's reason. */
    private Input missing(String path, Path p) {
        if (!path.isEmpty()) {
            try {
                Files.readAttributes(p, "size");
            } catch (java.nio.file.NoSuchFileException e) {
                return Input.broken(path, Suggestion.path(path, Problems.missing(path), options));
            } catch (IOException e) {
                return Input.broken(path, Problems.of(e));
            }
        }
        return Input.broken(path, Suggestion.path(path, Problems.missing(path), options));
    }

    private static String ownName(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name + "/";
    }

    private static boolean isFolder(String path) {
        try {
            return !path.isEmpty() && !path.equals("-") && Files.isDirectory(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Given peek(int index) {
        while (ahead.size() <= index) {
            Given g = take();
            if (g == null) return null;
            ahead.add(g);
        }
        Iterator<Given> it = ahead.iterator();
        for (int i = 0; i < index; i++) it.next();
        return it.next();
    }

    private Given take() {
        if (arguments.hasNext()) return new Given(arguments.next(), null);
        while (true) {
            try {
                if (list == null) {
                    if (!lists.hasNext()) return null;
                    listName = lists.next();
                    list = new PathList(listName.equals("-") ? stdin : open(listName), options.nul());
                }
                String path = list.next();
                if (path != null && path.startsWith("<") && !Files.exists(Path.of(path))) {
                    throw new IOException("a page, not a list of paths");
                }
                if (path != null) return new Given(path, null);
                list.close();
                list = null;
            } catch (IOException | InvalidPathException e) {
                list = null;
                return new Given(listName, e instanceof IOException io ? Problems.of(io) : Problems.of((InvalidPathException) e));
            }
        }
    }

    private static InputStream open(String name) throws IOException {
        Path path = Path.of(name);
        if (name.isEmpty()) throw new IOException(Problems.missing(name));
        if (Files.isDirectory(path)) throw new IOException("a folder, not a list of paths");
        return Files.newInputStream(path);
    }
}
