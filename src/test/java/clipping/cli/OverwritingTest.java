package clipping.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is read is never written over, however it is reached. */
class OverwritingTest {
    @TempDir
    Path folder;
    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
    }

    private void link(String name, String target) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.createSymbolicLink(folder.resolve(name), Path.of(target));
    }

    @Test
    void aFileNamedThroughALinkIsKept() throws IOException {
        shell.article("o/real.txt", "Pier");
        link("real.html", "o/real.txt");
        link("further/real.html", "../real.html");
        for (String named : new String[] {"real.html", "further/real.html", "further"}) {
            shell.run("-o", "@/o", "@/" + named);
            assertEquals(2, shell.code, named);
            String name = named.equals("further") ? "further/real.html" : named;
            assertEquals("clipping: @/" + name + " would be overwritten by its own output\n", shell.err());
            assertEquals(Shell.page("Pier"), shell.read("o/real.txt"));
        }
        shell.stdin(folder + "/real.html\n").run("-o", "@/o", "--files-from", "-");
        assertTrue(shell.code != 0);
        assertEquals(Shell.page("Pier"), shell.read("o/real.txt"));
        shell.run("-o", "@/other", "@/real.html");
        assertEquals(0, shell.code);
    }

    @Test
    void aLinkFoundInAFolderIsKeptFromTheOutputOfAnother() throws IOException {
        shell.article("in/o.txt", "Pier");
        link("x/a.html", "../in/o.txt");
        shell.article("x/o.html", "Harbour");
        shell.run("-o", "@/in", "@/x");
        assertEquals(2, shell.code);
        assertEquals("clipping: @/x/a.html would be overwritten by the output of @/x/o.html\n", shell.err());
        assertEquals(Shell.page("Pier"), shell.read("in/o.txt"));
    }

    @Test
    void aPageOfAReportIsKept() throws IOException {
        shell.article("report.html_pages/000001.html", "Pier");
        link("a.html", "report.html_pages/000001.html");
        shell.article("b.html", "Harbour");
        shell.run("--report", "@/report.html", "@/b.html", "@/a.html");
        assertEquals(2, shell.code);
        assertEquals(Shell.page("Pier"), shell.read("report.html_pages/000001.html"));
    }

    @Test
    void aLinkToAPageOfAReportIsRefusedBeforeAnythingIsWritten() throws IOException {
        shell.article("report.html_pages/000001.html", "Pier");
        shell.article("in/a.html", "Harbour");
        link("in/z.html", "../report.html_pages/000001.html");
        shell.run("--report", "@/report.html", "@/in");
        assertEquals(2, shell.code);
        assertEquals("clipping: @/in/z.html would be overwritten by the report\n", shell.err());
        assertEquals("", shell.out());
        assertEquals(Shell.page("Pier"), shell.read("report.html_pages/000001.html"));
        assertTrue(Files.notExists(folder.resolve("report.html")));
    }

    @Test
    void aLinkToAPageOfAReportThatTheRunItselfMakesIsAFailureOfItsOwn() throws IOException {
        shell.article("in/a.html", "Harbour");
        shell.article("in/zz.html", "Pier");
        link("in/z.html", "../report.html_pages/000001.html");
        shell.run("-q", "-j", "1", "--report", "@/report.html", "@/in");
        assertEquals(3, shell.code);
        assertTrue(shell.err().startsWith("clipping: @/in/z.html: "), shell.err()); // there or not, as quick as the run is
        assertTrue(shell.out().contains("Harbour") && shell.out().contains("Pier"));
    }
}
