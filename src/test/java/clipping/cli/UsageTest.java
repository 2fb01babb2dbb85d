package clipping.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong usage: one line on standard error, exit 2, nothing read or written. */
class UsageTest {
    @TempDir
    Path folder;
    private Shell shell;

    @BeforeEach
    void aPage() {
        shell = new Shell(folder);
        shell.article("a.html", "Pier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--bogus", "-z", "-f xml", "-f", "--format=", "--field nope", "--field title,", "--field", "--jobs 0", "-j -1",
        "-j two", "-j1.5",
        "--jobs 99999999999999999999", "--timeout 0", "--timeout -1", "--timeout 1s", "--timeout .", "--timeout 1.2.3", "--timeout NaN",
            "--timeout Infinity",
        "--max-size 0", "--max-size 1Q", "--max-size M", "--max-size -1K", "--max-size 9999999999G", "--max-size 1.5M", "--encoding nope",
        "--encoding @",
        "--url nowhere", "--url :x", "--url @/a.html @/a.html --url http://e.org", "--url http://e.org @/", "-q -v", "--skip-existing",
        "-0",
        "--field title -f text", "--field title --json", "--jsonl --field title", "--field title -o @/out", "--field title --why",
            "--why -f markdown",
        "--json=yes", "-o", "--report -", "--files-from", "--files-from - -", "completion", "completion tcsh", "completion bash zsh",
        "-o="})
    void wrongUsage(String options) {
        shell.stdin(Shell.page("x")).run((options + " @/a.html").replace("completion @/a.html", "completion")
            .replace(" two @/a.html", " two").split(" "));
        if (options.startsWith("completion") || List.of("-f", "--field", "-o", "--files-from").contains(options)) {
            shell.stdin(Shell.page("x")).run(options.split(" "));
        }
        assertEquals(2, shell.code, shell.err() + shell.out());
        assertEquals("", shell.out());
        assertEquals(1, shell.err().lines().count(), shell.err());
        assertTrue(shell.err().startsWith("clipping: "), shell.err());
        assertEquals(List.of("a.html"), shell.files(""));
    }

    @Test
    void aMisspeltOptionIsCorrected() {
        shell.run("--jsnol", "@/a.html");
        assertEquals("clipping: unknown option '--jsnol' (see clipping --help); did you mean --jsonl?\n", shell.err());
    }

    @ParameterizedTest
    @CsvSource({"--outptu=x, --output", "--filed, --field", "--Json, --json"})
    void whatWasMeantIsSaid(String typed, String meant) {
        shell.run(typed, "@/a.html");
        assertTrue(shell.err().endsWith("; did you mean " + meant + "?\n"), shell.err());
    }

    @Test
    void aMisspeltFieldIsCorrectedAndAnUnknownOneIsToldWhatThereIs() {
        shell.run("--field", "title,datline.place", "@/a.html");
        assertEquals("clipping: --field: there is no field 'datline.place'; did you mean dateline.place?\n", shell.err());
        shell.run("--field", "colour", "@/a.html");
        assertTrue(shell.err().contains("; there are source, article, url, title, "), shell.err());
        shell.run("-f", "jsno", "@/a.html");
        assertTrue(shell.err().endsWith("did you mean json?\n"), shell.err());
    }

    @Test
    void withoutPathOnATerminalUsageIsShown() {
        shell.terminals = "0";
        shell.stdin(Shell.page("x")).run();
        assertEquals(2, shell.code);
        assertTrue(shell.err().startsWith("Usage: clipping [OPTIONS] [PATH...]\n"), shell.err());
        assertEquals("", shell.out());
    }

    @Test
    void aDashOnATerminalIsRead() {
        shell.terminals = "0";
        shell.stdin(Shell.page("Pier")).run("-");
        assertEquals(0, shell.code);
        assertTrue(shell.out().startsWith("Pier\n\n"));
    }

    @Test
    void collidingOutputsAreNamedAndNothingIsWritten() {
        shell.article("x/a.html", "Other");
        shell.run("-o", "@/out", "@/a.html", "@/x/a.html");
        assertEquals(2, shell.code);
        assertEquals("clipping: @/a.html and @/x/a.html would both be written to a.html.txt\n", shell.err());
        assertTrue(Files.notExists(folder.resolve("out")));
    }

    @Test
    void anInputIsNeverWrittenOver() {
        shell.put("in/notes.txt", Shell.page("Notes"));
        shell.run("--ext", "txt", "-o", "@/in", "@/in");
        assertEquals(2, shell.code, shell.err());
        assertEquals(Shell.page("Notes"), shell.read("in/notes.txt"));
    }

    @Test
    void helpGoesToStandardOutput() {
        shell.run("--help");
        assertEquals(0, shell.code);
        assertEquals("", shell.err());
        assertTrue(shell.out().startsWith("Usage: clipping [OPTIONS] [PATH...]\n"));
        for (String option : List.of("-f,", "--json ", "--jsonl ", "--field", "-o,", "--skip-existing", "-j,", "--encoding", "--url",
            "--timeout", "--max-size",
            "--why", "--report", "-q,", "-v,", "--files-from", "-0 ", "--ext", "--help", "--version", "completion")) {
            assertTrue(shell.out().contains(option), option);
        }
        assertTrue(shell.out().lines().allMatch(line -> line.length() <= 80));
    }

    @Test
    void versionGoesToStandardOutput() {
        shell.run("--version");
        assertEquals(0, shell.code);
        assertTrue(shell.out()
            .matches("clipping \\S+ \\(build ([0-9a-f]{12}(-dirty)?|unknown), model \\d{4}-\\d\\d-\\d\\d [0-9a-f]+, Java [^)]+\\)\n"),
            shell.out());
        assertEquals(1, shell.out().lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void completionsGoToStandardOutput(String of) {
        shell.run("completion", of);
        assertEquals(0, shell.code);
        assertTrue(shell.out().contains("skip-existing") && shell.out().contains("dateline.place"), shell.out());
    }

    @Test
    void aFileNamedCompletionHasADot() {
        shell.article("completion", "Completed");
        shell.run("--", "@/completion");
        assertTrue(shell.out().startsWith("Completed\n"));
    }
}
