package clipping.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with {@code -o}. */
class OutputFolderTest {
    @TempDir
    Path folder;
    private Shell shell;

    @BeforeEach
    void pages() {
        shell = new Shell(folder);
        shell.article("in/a/b.html", "Pier");
        shell.article("in/c.htm", "Harbour");
        shell.put("in/empty.html", "");
    }

    @Test
    void aFoldersInsideIsMirrored() {
        shell.run("-o", "@/out/deep", "@/in");
        assertEquals("", shell.out());
        assertEquals(1, shell.code);
        assertEquals(List.of("a/b.txt", "c.txt", "empty.txt"), shell.files("out/deep"));
        assertTrue(shell.read("out/deep/a/b.txt").startsWith("Pier\n\n"));
        assertEquals("", shell.read("out/deep/empty.txt"));
        assertEquals("3 pages, 2 articles, 1 without an article, 0 failed, 0 files passed over", shell.summary());
    }

    @Test
    void everyFormatHasItsExtension() {
        for (String format : List.of("json", "jsonl", "markdown")) shell.run("-f", format, "-o", "@/" + format, "@/in");
        assertEquals(List.of("a/b.json", "c.json", "empty.json"), shell.files("json"));
        assertEquals(List.of("a/b.jsonl", "c.jsonl", "empty.jsonl"), shell.files("jsonl"));
        assertEquals(List.of("a/b.md", "c.md", "empty.md"), shell.files("markdown"));
        assertTrue(shell.read("json/empty.json").contains("\"article\": false"));
        assertEquals("", shell.read("markdown/empty.md"));
    }

    @Test
    void whatIsWrittenIsWhatWouldBePrinted() {
        for (String format : List.of("text", "json", "jsonl", "markdown")) {
            String printed = shell.run("-f", format, "@/in/c.htm").out();
            shell.run("-f", format, "-o", "@/out", "@/in/c.htm");
            String file = shell.files("out").get(0);
            assertEquals(printed, shell.read("out/" + file).replace(folder.toString(), "@"));
            folder.resolve("out/" + file).toFile().delete();
        }
    }

    @Test
    void severalFoldersMirrorUnderTheirOwnNames() {
        shell.article("more/in2/a/b.html", "Other");
        shell.run("-o", "@/out", "@/in", "@/more/in2/");
        assertEquals(List.of("in/a/b.txt", "in/c.txt", "in/empty.txt", "in2/a/b.txt"), shell.files("out"));
    }

    @Test
    void foldersOfTheSameNameShareItUntilTheyCollide() {
        shell.article("more/in/d.html", "Other");
        shell.run("-o", "@/out", "@/in", "@/more/in");
        assertEquals(List.of("in/a/b.txt", "in/c.txt", "in/d.txt", "in/empty.txt"), shell.files("out"));
        shell.article("more/in/c.htm", "Another");
        shell.run("-o", "@/out2", "@/in", "@/more/in");
        assertEquals(2, shell.code);
        assertEquals("clipping: @/in/c.htm and @/more/in/c.htm would both be written to in/c.htm.txt\n", shell.err());
        assertEquals(List.of(), shell.files("out2"));
    }

    @Test
    void aFileGoesByItsBaseNameAndStandardInputIsStdin() {
        shell.stdin(Shell.page("Piped")).run("-o", "@/out", "-", "@/in/a/b.html");
        assertEquals(List.of("b.txt", "stdin.txt"), shell.files("out"));
        assertTrue(shell.read("out/stdin.txt").startsWith("Piped\n"));
    }

    @Test
    void aFileBesideAFolderGoesToTheTop() {
        shell.article("x/d.html", "Beside");
        shell.run("-o", "@/out", "@/in", "@/x/d.html");
        assertEquals(List.of("a/b.txt", "c.txt", "d.txt", "empty.txt"), shell.files("out"));
    }

    @Test
    void inputsThatShareANameKeepTheirFullOnes() {
        shell.article("x/b.html", "One");
        shell.article("x/b.htm", "Two");
        shell.article("x/b.html.html", "Three");
        shell.article("x/c.html", "Four");
        shell.run("-o", "@/out", "@/x");
        assertEquals(List.of("b.htm.txt", "b.html.html.txt", "b.html.txt", "c.txt"), shell.files("out"));
        assertTrue(shell.read("out/b.html.txt").startsWith("One\n"));
        assertTrue(shell.read("out/b.html.html.txt").startsWith("Three\n"));
    }

    @Test
    void aPageAndAFolderThatWouldShareANameAreKeptApart() {
        shell.article("x/b.html", "One");
        shell.article("x/b.txt/c.html", "Two");
        shell.run("-o", "@/out", "@/x");
        assertEquals(List.of("b.html.txt", "b.txt/c.txt"), shell.files("out"));
    }

    @Test
    void aNameWithoutPageExtensionIsKeptWhole() {
        shell.article("notes.txt", "Notes");
        shell.article("page", "Page");
        shell.article("x.php", "Php");
        shell.run("-o", "@/out", "@/notes.txt", "@/page", "@/x.php");
        assertEquals(List.of("notes.txt.txt", "page.txt", "x.php.txt"), shell.files("out"));
        shell.run("-o", "@/out2", "--ext", "php", "@/x.php", "@/in/c.htm");
        assertEquals(List.of("c.txt", "x.txt"), shell.files("out2"));
    }

    @Test
    void namesThatDifferInCaseAreToldApartWhereTheFileSystemDoes() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        boolean caseless = CaseProbe.isCaseless(folder.resolve("out"));
        shell.article("x/a.html", "One");
        shell.article("y/A.html", "Two");
        shell.run("-o", "@/out", "@/x/a.html", "@/y/A.html");
        assertEquals(caseless ? List.of() : List.of("A.txt", "a.txt"), shell.files("out"));
        assertEquals(caseless ? 2 : 0, shell.code);
    }

    @Test
    void theOutputFolderInsideTheInputIsNotRead() {
        shell.article("in/out/old.html", "Old");
        shell.run("-q", "-o", "@/in/out", "@/in");
        assertEquals(List.of("a/b.txt", "c.txt", "empty.txt", "old.html"), shell.files("in/out"));
    }

    @Test
    void theOutputFolderMayBeTheInputItself() {
        shell.run("-o", "@/in", "@/in");
        assertEquals(List.of("a/b.html", "a/b.txt", "c.htm", "c.txt", "empty.html", "empty.txt"), shell.files("in"));
        shell.run("-o", "@/in", "@/in");
        assertEquals(List.of("a/b.html", "a/b.txt", "c.htm", "c.txt", "empty.html", "empty.txt"), shell.files("in"));
    }

    @Test
    void whatIsThereIsSkippedWhenAskedFor() throws IOException {
        shell.run("-o", "@/out", "@/in");
        Files.writeString(folder.resolve("out/c.txt"), "mine");
        Files.delete(folder.resolve("out/a/b.txt"));
        shell.run("-o", "@/out", "--skip-existing", "@/in");
        assertEquals(0, shell.code, "what was skipped counts as done");
        assertEquals("mine", shell.read("out/c.txt"));
        assertTrue(shell.read("out/a/b.txt").startsWith("Pier\n"));
        assertEquals("1 page, 1 article, 0 without an article, 0 failed, 0 files passed over, 2 skipped as done", shell.summary());
        shell.run("-o", "@/out", "@/in");
        assertTrue(shell.read("out/c.txt").startsWith("Harbour\n"), "without it they are written anew");
    }

    @Test
    void aFailedPageLeavesNoFile() {
        shell.put("in/d.html", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
        shell.run("-o", "@/out", "@/in");
        assertEquals(3, shell.code);
        assertEquals(List.of("a/b.txt", "c.txt", "empty.txt"), shell.files("out"));
    }

    @Test
    void anOutputFolderThatCannotBeMadeEndsTheRun() {
        shell.put("file", "x");
        shell.run("-o", "@/file", "@/in");
        assertEquals(3, shell.code);
        assertEquals(1, shell.err().lines().count(), shell.err());
        shell.run("-o", "@/file/out", "@/in");
        assertEquals(3, shell.code);
        assertEquals(1, shell.err().lines().count(), shell.err());
    }

    @Test
    void aFolderInAFilesPlaceFailsThatPageOnly() throws IOException {
        Files.createDirectories(folder.resolve("out/c.txt/x"));
        shell.run("-o", "@/out", "@/in");
        assertEquals(3, shell.code);
        assertEquals(List.of("a/b.txt", "empty.txt"), shell.files("out"));
    }

    @Test
    void nothingIsWrittenOutsideThroughLinks() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(folder.resolve("out"));
        Files.createSymbolicLink(folder.resolve("out/a"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("out/c.txt"), shell.put("elsewhere.txt", "mine"));
        shell.run("-o", "@/out", "@/in");
        assertEquals(3, shell.code);
        assertEquals(List.of(), shell.files("elsewhere"));
        assertEquals("mine", shell.read("elsewhere.txt"));
        assertTrue(shell.read("out/c.txt").startsWith("Harbour\n"));
    }

    @Test
    void whatAKilledRunLeftIsRemovedButNotWhatAnotherRunIsWriting() throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
        String gone = ".clipping-99999999999-1f.part"; // no process has that number
        String other = ".clipping-" + ProcessHandle.current().pid() + "-1f.part";
        for (String left : List.of("out/.c.txt" + gone, "out/" + gone, "out/a/.x.txt" + gone, "out/.c.txt" + other, ".report.html" + gone,
            "report.html_pages/.000001.html" + gone)) {
            Files.setLastModifiedTime(shell.put(left, "half"), old);
        }
        shell.put("out/.young" + gone, "half"); // of another machine, perhaps
        shell.run("-o", "@/out", "--report", "@/report.html", "@/in");
        assertEquals(List.of(".c.txt" + other, ".young" + gone, "a/b.txt", "c.txt", "empty.txt"), shell.files("out"));
        assertEquals(List.of("000001.html", "000002.html", "000003.html"), shell.files("report.html_pages"));
        assertTrue(Files.notExists(folder.resolve(".report.html" + gone)));
    }

    @Test
    void reasonsGoToFilesToo() {
        shell.run("--why", "-o", "@/out", "@/in/c.htm");
        assertTrue(shell.read("out/c.txt").startsWith("cut ") || shell.read("out/c.txt").startsWith("kept "), shell.read("out/c.txt"));
    }

    @Test
    void aReportOfOnePageIsOneFile() {
        shell.run("--report", "@/report.html", "@/in/c.htm");
        assertEquals(0, shell.code);
        assertTrue(shell.out().startsWith("Harbour\n"));
        assertTrue(shell.read("report.html").contains("Content-Security-Policy"));
        assertEquals(List.of(), shell.files("report.html_pages"));
    }

    @Test
    void aReportOfSeveralPagesIsAnIndexAndItsPages() {
        shell.run("--report", "@/report.html", "-o", "@/out", "@/in", "@/gone");
        assertEquals(3, shell.files("report.html_pages").size());
        String index = shell.read("report.html");
        for (String page : shell.files("report.html_pages")) assertTrue(index.contains("href=\"report.html_pages/" + page + "\""), index);
    }

    @Test
    void aReportThatCannotBeMadeEndsTheRun() {
        shell.run("--report", "@/gone/report.html", "@/in");
        assertEquals(3, shell.code);
        assertEquals("", shell.out());
        assertEquals(1, shell.err().lines().count());
        shell.run("--report", "@/in", "@/in");
        assertEquals(3, shell.code);
    }

    @Test
    void aReportIsNeverWrittenThroughALinkInItsFolder() throws IOException {
        Files.createDirectories(folder.resolve("report.html_pages"));
        Files.createSymbolicLink(folder.resolve("report.html_pages/000001.html"), shell.put("mine.txt", "mine"));
        shell.run("--report", "@/report.html", "@/in");
        assertEquals("mine", shell.read("mine.txt"));
        assertTrue(shell.read("report.html_pages/000001.html").contains("Content-Security-Policy"));
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("other.html_pages"), folder.resolve("elsewhere"));
        shell.run("--report", "@/other.html", "@/in");
        assertEquals(3, shell.code);
        assertEquals(List.of(), shell.files("elsewhere"));
    }

    @Test
    void aReportIsNeverWrittenOverAnInputOrAnOutput() throws IOException {
        String page = shell.read("in/c.htm");
        Files.createSymbolicLink(folder.resolve("link.html"), folder.resolve("in/c.htm"));
        for (String report : List.of("in/c.htm", "link.html", "in/../in/c.htm")) {
            shell.run("--report", "@/" + report, "@/in/c.htm");
            assertEquals(2, shell.code, report);
            assertEquals("clipping: @/in/c.htm would be overwritten by the report\n", shell.err());
            assertEquals("", shell.out());
            assertEquals(page, shell.read("in/c.htm"));
        }
        shell.put("list", folder + "/in/c.htm\n");
        shell.run("--report", "@/list", "--files-from", "@/list");
        assertEquals(2, shell.code);
        shell.run("--report", "@/in/c.htm", "--files-from", "@/list");
        assertEquals(2, shell.code);
        assertEquals(page, shell.read("in/c.htm"));
        shell.put("out/c.txt", "mine");
        shell.run("-o", "@/out", "--report", "@/out/c.txt", "@/in/c.htm");
        assertEquals(2, shell.code);
        assertEquals("clipping: the report and the output of @/in/c.htm would both be written to c.txt\n", shell.err());
        assertEquals("mine", shell.read("out/c.txt"));
    }

    @Test
    void aFolderSwappedForALinkIsNotFollowed() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere/a"));
        OutputFolder output = new OutputFolder(folder.resolve("out"));
        output.make();
        output.write("a/one.txt", new byte[1]);
        Files.move(folder.resolve("out/a"), folder.resolve("moved"));
        Files.createSymbolicLink(folder.resolve("out/a"), folder.resolve("elsewhere/a"));
        assertThrows(IOException.class, () -> output.write("a/two.txt", new byte[1]));
        Files.move(folder.resolve("out"), folder.resolve("gone"));
        Files.createSymbolicLink(folder.resolve("out"), folder.resolve("elsewhere"));
        assertThrows(StopRun.class, () -> output.write("a/three.txt", new byte[1]));
        assertThrows(StopRun.class, () -> output.write("four.txt", new byte[1]));
        assertThrows(StopRun.class, () -> output.begin("five.txt"));
        assertEquals(List.of(), shell.files("elsewhere"));
    }

    @Test
    void aPageUnderAnArchivesNameIsSkippedWhenItIsThere() {
        shell.article("page.warc", "Page");
        shell.put("out/page.txt", "mine");
        shell.run("-o", "@/out", "--skip-existing", "@/page.warc");
        assertEquals("mine", shell.read("out/page.txt"));
        assertEquals(0, shell.code);
    }

    @Test
    void ofAFolderThatCannotBeWrittenTheFirstFailureInOrderIsNamed() throws IOException {
        for (int i = 0; i < 40; i++) shell.article("many/" + (100 + i) + ".html", "Story " + i);
        for (int round = 0; round < 5; round++) {
            Files.createDirectories(folder.resolve("full"));
            Files.setPosixFilePermissions(folder.resolve("full"), java.nio.file.attribute.PosixFilePermissions.fromString("r-xr-xr-x"));
            org.junit.jupiter.api.Assumptions.assumeFalse(Files.isWritable(folder.resolve("full")), "root writes everywhere");
            shell.run("-j", "8", "-o", "@/full", "@/many");
            assertEquals(3, shell.code);
            assertTrue(shell.err().startsWith("clipping: @/full/100.txt: cannot be written: "), shell.err());
        }
    }
}
