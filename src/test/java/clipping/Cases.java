package clipping;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/**
 * Reads {@code input === expected} lines. Empty lines and those that begin with {@code //} or {@code # } are for readers. A line that
 * begins with {@code @ } says what holds for the cases below it.
 */
public final class Cases {
    /** The tag of tests that run each case by itself: {@code src/mutation/run} leaves them out for others that run all at once. */
    public static final String EACH = "each-case";
    private static final String BETWEEN = " === ";

    private Cases() {
    }

    /**
     * A line of a case file.
     *
     * @param at       file and line
     * @param input    what stands before the sign
     * @param expected what stands behind it
     * @param context  what the last line with {@code @ } above it says, "" for none
     */
    public record Case(String at, String input, String expected, String context) {

        /** Fails with the place, the input, what was expected and what came, each on a line of its own. */
        public void check(String got) {
            check(got, "");
        }

        /**
         * The same with more to be said of the input.
         *
         * @param more lines, each with its end
         */
        public void check(String got, String more) {
            if (expected.equals(got)) return;
            String told = "\n" + at + "\ninput:    " + input + "\n" + more + "expected: " + expected + "\ngot:      " + got;
            throw new AssertionFailedError(told, expected, got);
        }

        @Override
        public String toString() {
            return at;
        }
    }

    /**
     * All cases of a folder or a file, files by name.
     *
     * @throws AssertionError when there is none, or a line is no case
     */
    public static List<Case> of(Path path) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path file : files(path)) {
            List<String> lines = Files.readAllLines(file);
            String context = "";
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.isBlank() || line.startsWith("//") || line.startsWith("# ")) continue;
                if (line.startsWith("@ ")) {
                    context = line.substring(2);
                    continue;
                }
                String at = file + ":" + (i + 1);
                int between = line.lastIndexOf(BETWEEN);
                assertFalse(between < 0, () -> at + " has no '" + BETWEEN.strip() + "': " + line);
                cases.add(new Case(at, line.substring(0, between), line.substring(between + BETWEEN.length()).stripTrailing(),
                    context));
            }
        }
        assertFalse(cases.isEmpty(), () -> path + " has no case");
        return cases;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) return List.of(path);
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(f -> f.toString().endsWith(".case")).sorted().toList();
        }
    }
}
