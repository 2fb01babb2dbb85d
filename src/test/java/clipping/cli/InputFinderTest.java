package clipping.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read: PATHs, folders, lists. */
class InputFinderTest {
    @TempDir
    Path folder;
    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
    }

    private List<String> sources(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "--field";
        all[1] = "source";
        System.arraycopy(args, 0, all, 2, args.length);
        return shell.run(all).out().lines().map(line -> line.substring(line.lastIndexOf('\t') + 1)).toList();
    }

    @Test
    void withoutPathStandardInputIsRead() {
        shell.stdin(Shell.page("Pier")).run();
        assertEquals(0, shell.code);
        assertTrue(shell.out().startsWith("Pier\n\n"));
        assertEquals("", shell.err());
    }

    @Test
    void aDashIsStandardInput() {
        shell.stdin(Shell.page("Pier"));
        assertEquals(List.of("-"), sources("-"));
    }

    @Test
    void aSecondDashFindsStandardInputEmpty() {
        shell.stdin(Shell.page("Pier")).run("--field", "article", "-", "-");
        assertEquals("-\ttrue\n-\tfalse\n", shell.out());
        assertEquals(1, shell.code);
    }

    @Test
    void aFileIsTakenWhateverItsName() {
        shell.article("page.bak", "Pier");
        assertEquals(List.of("@/page.bak"), sources("@/page.bak"));
        assertEquals(0, shell.code);
    }

    @Test
    void aLinkToAFileIsTaken() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), shell.article("page.bak", "Pier"));
        assertEquals(List.of("@/link"), sources("@/link"));
    }

    @Test
    void aNameWithAnAtSignIsAName() {
        assertTrue(Files.exists(Path.of("pom.xml")), "run in the project's folder");
        shell.run("--", "@pom.xml");
        assertEquals("clipping: @pom.xml: no such file or folder\n", shell.err());
        shell.run("-q", "@pom.xml");
        assertEquals("clipping: @pom.xml: no such file or folder\n", shell.err());
        assertEquals(3, shell.code);
    }

    @Test
    void optionsMayFollowPaths() {
        shell.article("a.html", "Pier");
        shell.run("@/a.html", "--field", "title");
        assertEquals("Pier\n", shell.out());
    }

    @Test
    void twoDashesEndTheOptions() {
        shell.run("--", "--field");
        assertEquals("clipping: --field: no such file or folder\n", shell.err());
        assertEquals(3, shell.code);
    }

    @Test
    void aFolderIsWalkedInCodePointOrderFilesAndFoldersMixed() {
        for (String name : List.of("b.html", "B.html", "a/z.html", "a/b/c.html", "c/a.html", "é.html", "\uff5e.html", "\ud83d\ude00.html",
            "10.html", "9.html")) {
            shell.article("in/" + name, "Pier");
        }
        assertEquals(List.of("@/in/10.html", "@/in/9.html", "@/in/B.html", "@/in/a/b/c.html", "@/in/a/z.html", "@/in/b.html",
            "@/in/c/a.html", "@/in/é.html",
            "@/in/\uff5e.html", "@/in/\ud83d\ude00.html"), sources("@/in"));
    }

    @Test
    void aSlashAtTheEndOfAFolderIsNotDoubled() {
        shell.article("in/a.html", "Pier");
        assertEquals(List.of("@/in/a.html"), sources("@/in/"));
    }

    @Test
    void aFolderGivesEveryKindOfPageName() throws IOException {
        for (String e : List.of("html", "HTM", "xhtml", "Shtml", "html.gz", "htm.GZ", "txt", "php", "htmlx", "gz")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (e.toLowerCase(java.util.Locale.ROOT).endsWith("gz")) {
                try (GZIPOutputStream gz = new GZIPOutputStream(bytes)) {
                    gz.write(Shell.page("Pier").getBytes(StandardCharsets.UTF_8));
                }
            } else bytes.writeBytes(Shell.page("Pier").getBytes(StandardCharsets.UTF_8));
            shell.put("in/p." + e, bytes.toByteArray());
        }
        shell.article("in/html", "No extension");
        assertEquals(List.of("@/in/p.HTM", "@/in/p.Shtml", "@/in/p.htm.GZ", "@/in/p.html", "@/in/p.html.gz", "@/in/p.xhtml"),
            sources("@/in"));
        assertEquals("6 pages, 6 articles, 0 without an article, 0 failed, 5 files passed over", shell.summary());
    }

    @Test
    void otherExtensionsReplaceTheUsualOnes() {
        for (String name : List.of("a.php", "b.ASPX", "c", "d.html", "e.php.x")) shell.article("in/" + name, "Pier");
        assertEquals(List.of("@/in/a.php", "@/in/b.ASPX", "@/in/c"), sources("--ext", "php,aspx,", "@/in"));
        assertEquals(List.of("@/in/a.php"), sources("--ext", "php", "@/in"));
        assertEquals(List.of("@/in/c"), sources("--ext", "", "@/in"));
        assertEquals(List.of("@/in/d.html"), sources("--ext=.html", "@/in"));
    }

    @Test
    void hiddenOnesAndLinksToFoldersAreLeftAloneAndNotCounted() throws IOException {
        shell.article("in/a.html", "Pier");
        shell.article("in/.b.html", "Hidden");
        shell.article("in/.c/d.html", "Hidden");
        shell.article("other/e.html", "Elsewhere");
        Files.createSymbolicLink(folder.resolve("in/link"), folder.resolve("other"));
        Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/f.html"), folder.resolve("other/e.html"));
        assertEquals(List.of("@/in/a.html", "@/in/f.html"), sources("@/in"));
        assertEquals("2 pages, 2 articles, 0 without an article, 0 failed, 0 files passed over", shell.summary());
    }

    @Test
    void aLinkToAFolderIsWalkedWhenItIsNamed() throws IOException {
        shell.article("other/e.html", "Elsewhere");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("other"));
        assertEquals(List.of("@/link/e.html"), sources("@/link"));
    }

    @Test
    void aHiddenFolderIsWalkedWhenItIsNamed() {
        shell.article(".in/a.html", "Pier");
        assertEquals(List.of("@/.in/a.html"), sources("@/.in"));
    }

    @Test
    void whatABrowserSavedBesideAPageIsNotWalked() {
        shell.article("in/x.html", "Pier");
        shell.article("in/x_files/ad.html", "Ad");
        shell.article("in/y_files/b.html", "Beside no page");
        assertEquals(List.of("@/in/x.html", "@/in/y_files/b.html"), sources("@/in"));
        shell.put("in/x_files/a.css", "");
        shell.article("in/x_files/.hidden.html", "Hidden");
        shell.run("-v", "--field", "title", "@/in");
        assertTrue(shell.err().contains("clipping: @/in/x_files/ad.html: passed over, it was saved beside a page\n"), shell.err());
        assertEquals("2 pages, 2 articles, 0 without an article, 0 failed, 1 files passed over", shell.summary().replace("1 file ",
            "1 files "));
    }

    @Test
    void aBrokenLinkInAFolderIsAFailure() throws IOException {
        shell.article("in/a.html", "Pier");
        Files.createSymbolicLink(folder.resolve("in/b.html"), folder.resolve("gone"));
        Files.createSymbolicLink(folder.resolve("in/c.html"), folder.resolve("in/c.html"));
        assertEquals(List.of("@/in/a.html"), sources("@/in"));
        assertEquals(3, shell.code);
        assertEquals(2, shell.complaints().size(), shell.err());
    }

    @Test
    void listsComeAfterThePaths() {
        for (String name : List.of("a.html", "b.html", "c.html")) shell.article(name, "Pier");
        shell.put("list", folder + "/b.html\n\n\n" + folder + "/c.html");
        assertEquals(List.of("@/a.html", "@/b.html", "@/c.html"), sources("--files-from", "@/list", "@/a.html"));
    }

    @Test
    void aListMayBeStandardInputSplitAtNul() {
        shell.article("a\nb.html", "Pier");
        shell.article("c.html", "Pier");
        shell.stdin(folder + "/a\nb.html\0\0" + folder + "/c.html\0");
        shell.run("--field", "title", "-0", "--files-from", "-");
        assertEquals("@/a\\x0ab.html\tPier\n@/c.html\tPier\n", shell.out());
    }

    @Test
    void aListOfOnePathIsOnePage() {
        shell.article("a.html", "Pier");
        shell.stdin(folder + "/a.html\n").run("--field", "title", "--files-from", "-");
        assertEquals("Pier\n", shell.out());
        assertEquals("", shell.err());
        shell.stdin(folder + "/a.html\n").run("--field", "url", "--files-from", "-", "--url", "https://example.org/");
        assertEquals("https://example.org/\n", shell.out());
    }

    @Test
    void urlIsForOnePageOfAList() {
        shell.article("a.html", "Pier");
        shell.stdin(folder + "/a.html\n" + folder + "/a.html\n").run("--files-from", "-", "--url", "https://example.org/");
        assertEquals(2, shell.code);
    }

    @Test
    void aFolderInAListIsWalked() {
        shell.article("in/a.html", "Pier");
        shell.put("list", folder + "/in\n");
        assertEquals(List.of("@/in/a.html"), sources("--files-from", "@/list"));
    }

    @Test
    void anEmptyListIsNoPageAndNotStandardInput() {
        shell.put("list", "\n\n");
        shell.stdin(Shell.page("Pier")).run("--files-from", "@/list");
        assertEquals("", shell.out());
        assertEquals(0, shell.code);
    }

    @Test
    void aListThatCannotBeReadIsAFailure() {
        shell.article("a.html", "Pier");
        shell.run("--field", "title", "@/a.html", "--files-from", "@/nolist");
        assertEquals(3, shell.code);
        assertEquals("Pier\n", shell.out());
        assertEquals("clipping: @/nolist: no such file or folder\n", shell.err());
        shell.run("--files-from", folder.toString());
        assertEquals(3, shell.code);
    }

    @Test
    void missingPathsDoNotTouchTheOthers() {
        shell.article("a.html", "Pier");
        assertEquals(List.of("@/a.html"), sources("@/gone", "@/a.html", ""));
        assertEquals(3, shell.code);
        assertEquals(List.of("clipping: @/gone: no such file or folder", "clipping: : no such file or folder"), shell.complaints());
        assertEquals("1 page, 1 article, 0 without an article, 2 failed, 0 files passed over", shell.summary());
    }

    @Test
    void aFolderWithoutPagesIsAFailure() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        shell.put("in/notes.txt", "x");
        shell.run("@/in");
        assertEquals(3, shell.code);
        assertEquals(List.of("clipping: @/in: the folder holds no pages; most files in it are named .txt, which --ext txt would take"),
            shell.complaints());
    }

    @Test
    void namesAreShownSafely() {
        shell.put("in/a\tb\u001b[31m\u0085\u202e\u2066.html", "");
        shell.run("--field", "article", "@/in");
        assertEquals("@/in/a\\x09b\\x1b[31m\\x85\\u{202e}\\u{2066}.html\tfalse\n", shell.out());
        assertTrue(shell.complaints().get(0).startsWith("clipping: @/in/a\\x09b\\x1b[31m\\x85\\u{202e}\\u{2066}.html: no article"),
            shell.err());
        shell.run("--jsonl", "@/in");
        assertTrue(shell.out().startsWith("{\"source\":\"@/in/a\\tb\\u001b[31m\\u0085\\u202e\\u2066.html\","), shell.out());
    }

    @Test
    void sizeIsCountedAfterDecompression() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gz = new GZIPOutputStream(bytes)) {
            gz.write(new byte[2048]);
        }
        shell.put("bomb.html.gz", bytes.toByteArray());
        shell.run("--max-size", "1K", "@/bomb.html.gz");
        assertEquals(3, shell.code);
        assertFalse(shell.err().isEmpty());
        shell.put("exact.html", Shell.page("x").substring(0, 512));
        shell.run("--max-size", "512", "@/exact.html");
        assertTrue(shell.code < 3, shell.err());
        shell.run("--max-size", "511", "@/exact.html");
        assertEquals(3, shell.code);
    }

    @Test
    void encodingOverridesThePage() {
        shell.put("a.html", Shell.page("Caf\u00e9").replace("<title>", "<meta charset=utf-8><title>")
            .getBytes(StandardCharsets.ISO_8859_1));
        for (String label : List.of("iso-8859-1", "latin1", "WINDOWS-1252", "l1")) {
            shell.run("--field", "title", "--encoding", label, "@/a.html");
            assertEquals("Café\n", shell.out(), label);
        }
    }

    @Test
    void anErrorOfAnyKindEndsTheRun() {
        for (Error error : List.of(new NoClassDefFoundError("x"), new java.io.IOError(new IOException("x")), new AssertionError("x"))) {
            shell.in = new InputStream() {
                @Override
                public int read() {
                    throw error;
                }
            };
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> shell.run("-", "@/gone"));
            assertEquals(3, shell.code);
            assertEquals(1, shell.err().lines().filter(line -> line.contains("internal error: ")).count(), shell.err());
        }
    }

    @Test
    void aPageOfTooManyElementsIsTooLarge() {
        shell.put("a.html", "<p>".repeat(400_000));
        shell.run("@/a.html");
        assertEquals(3, shell.code);
        assertTrue(shell.err().contains(" elements"), shell.err());
    }
}
