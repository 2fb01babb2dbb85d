package clipping.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders that are hard to walk through. */
@DisabledOnOs(OS.WINDOWS)
class WalkTest {
    private static final String DEEP = ("d".repeat(90) + "/").repeat(22);

    @TempDir
    Path folder;
    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
    }

    @Test
    void aFolderTooDeepForTheSystemIsAFailure() throws IOException {
        shell.article("in/a.html", "Pier");
        Path upper = Files.createDirectories(folder.resolve("in/" + DEEP));
        for (String part : new String[] {"b", "c"}) shell.article(part + "/" + DEEP + "p.html", "Harbour");
        Path middle = Files.move(folder.resolve("b"), upper.resolve("b")).resolve(DEEP.substring(0, DEEP.length() - 91 * 2));
        Files.move(folder.resolve("c"), middle.resolve("c"));
        try {
            shell.run("--field", "title", "@/in");
        } finally {
            Files.move(middle.resolve("c"), folder.resolve("c")); // within reach of those who clean up
        }
        assertEquals(3, shell.code, shell.err());
        assertTrue(shell.complaints().get(0).endsWith("d: file name too long"), shell.err());
        assertEquals(3, shell.out().lines().count() + shell.complaints().size(), shell.err());
    }

    @Test
    void filesInFoldersWhoseNamesAreNotUtf8AreRead() throws Exception {
        shell.article("in/a/b.html", "Pier");
        Process move = new ProcessBuilder("sh", "-c", "mkdir in/$(printf 'x\\351') && mv in/a in/$(printf 'x\\351/\\352')")
            .directory(folder.toFile()).start();
        assertEquals(0, move.waitFor());
        shell.run("--field", "title", "@/in");
        assertEquals("", String.join("\n", shell.complaints()));
        assertEquals("@/in/x\ufffd/\ufffd/b.html\tPier\n", shell.out());
        shell.run("-o", "@/out", "@/in");
        assertEquals(0, shell.code, shell.err());
        assertEquals(1, shell.files("out").size());
    }
}
