package clipping.cli;

import java.nio.file.Path;

/** An input: a file or standard input; or a PATH that cannot be read, and why. */
final class Input {
    private final String name;
    private final Path path;
    private final Root root;
    private final String problem;

    /**
     * The folder of a walk, as the names of outputs need it.
     *
     * @param prefix beginning of the names of its outputs, "" or {@code in/}
     * @param cut    number of characters of an input's name that it replaces
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

    /** A file given as PATH; its output gets its base name. */
    static Input file(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '/') end--;
        return new Input(name, null, new Root("", name.lastIndexOf('/', end - 1) + 1), null);
    }

    /** A file found in a folder; {@code path} only if the name does not lead back to it. */
    static Input walked(String name, Path path, Root root) {
        return new Input(name, path, root, null);
    }

    /** A PATH, or a folder inside one, that cannot be read. */
    static Input broken(String name, String problem) {
        return new Input(name, null, null, problem);
    }

    /** Its name as given or walked, {@code -} for standard input. */
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

    /** Its place in the output folder: a path with slashes. */
    String place() {
        return root.prefix + name.substring(root.cut);
    }

    /** What is wrong with it, null if nothing is known. */
    String problem() {
        return problem;
    }
}
