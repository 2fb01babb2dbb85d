package clipping.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables that src/lexicon makes: a line that somebody adds to one must outlive the next run of its maker. */
class MadeTablesTest {
    private static final Path FOLDER = Path.of("src/main/resources/clipping/lexicon");
    private static final String SUM = "// Lines that were made: CRC-32 ";
    private static final String BY_HAND = "\t+";

    @Test
    void noLineIsThereThatItsMakerWouldUndo() throws IOException {
        List<String> wrong = new ArrayList<>();
        int tables = 0;
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file);
                int at = text.indexOf("\n" + SUM);
                if (at < 0) continue;
                tables++;
                String said = text.substring(at + 1 + SUM.length(), text.indexOf('\n', at + 1));
                if (!said.equals(sum(text))) {
                    wrong.add(file.getFileName() + " has a line that is lost when it is made anew: end the lines of your own with a tab"
                        + " and +, then run src/lexicon/table.py " + file);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(tables > 30, tables + " tables");
    }

    private static String sum(String text) {
        CRC32 sum = new CRC32();
        text.lines().filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.endsWith(BY_HAND))
            .forEach(line -> sum.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return String.format(java.util.Locale.ROOT, "%08x", sum.getValue());
    }

    @Test
    void aLineByHandOutlivesTheMakerAndComesBeforeItsOwn(@TempDir Path folder) throws Exception {
        Path table = folder.resolve("months.txt");
        Files.writeString(table, "// Months.\nzzz\t12 xx\t+\nabril\t4 es\t+\n");
        Path script = folder.resolve("run.py");
        Files.writeString(script, "import sys\nsys.path.insert(0, sys.argv[1])\nimport table\n"
            + "table.write(sys.argv[2], ['Months.'], ['mayo\\t5 es', 'abril\\t4 es pt'])\n");
        run(folder, "python3", script.toString(), Path.of("src/lexicon").toAbsolutePath().toString(), table.toString());
        List<String> lines = Files.readAllLines(table);
        assertEquals(List.of("// Months.", SUM + sum("mayo\t5 es\n"), "abril\t4 es\t+", "mayo\t5 es", "zzz\t12 xx\t+"), lines);
    }

    private static void run(Path folder, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process process = null;
        try {
            process = builder.start();
        } catch (IOException e) {
            assumeTrue(false, "no python3 here");
        }
        assertEquals(0, process.waitFor(), () -> log(folder));
    }

    private static String log(Path folder) {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
