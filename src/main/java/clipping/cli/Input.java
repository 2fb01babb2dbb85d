package clipping.cli;

import java.nio.file.Path;

/** Something to read, a file or standard input; or why a PATH cannot be. */
final class Input {
    private final String name;
    private final Path path;
    private final Root root;
    private final String problem;

    /**
     * A folder that was walked, as far as the names of outputs are concerned.
     *
     * @param prefix what the names of its outputs begin with, "" or {@code in/}
     * @param cut    how many characters of an input's name make way for it
     */
    record Root(String prefix, int cut) {
    }

    private Input(String name, Path path, Root root, String problem) {
        this.name = name;
        this.path = path;
        this.root = root;
        this.problem = problem;
    }

    /** Standard input. */
    static Input standard() {
        return new Input("-", null, new Root("stdin", 1), null);
    }

    /** A file that was named; its output goes by its base name. */
    static Input file(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '/') end--;
        return new Input(name, null, new Root("", name.lastIndexOf('/', end - 1) + 1), null);
    }

    /** A file found in a folder; {@code path} only where the name does not lead back to it. */
    static Input walked(String name, Path path, Root root) {
        return new Input(name, path, root, null);
    }

    /** A PATH, or a folder inside of one, that cannot be read. */
    static Input broken(String name, String problem) {
        return new Input(name, null, null, problem);
    }

    /** As given or walked, {@code -} for standard input. */
    String name() {
        return name;
    }

    boolean isStandard() {
        return path == null && root != null && root.prefix.equals("stdin") && root.cut == 1 && name.equals("-");
    }

    /** The file; not for standard input. */
    Path path() {
        return path != null ? path : Path.of(name);
    }

    /** What its output mirrors: a path with slashes, in the output folder. */
    String place() {
        return root.prefix + name.substring(root.cut);
    }

    /** What is wrong with it, null when nothing is known to be. */
    String problem() {
        return problem;
    }
}
