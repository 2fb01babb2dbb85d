package clipping.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web archives of many pages on the command line. */
class ArchivesTest {
    @TempDir
    Path folder;
    private Shell shell;

    @BeforeEach
    void archives() throws IOException {
        shell = new Shell(folder);
        shell.put("crawl.warc", response("https://example.org/1", 200, "One") + response("https://example.org/gone", 404, "Gone")
            + response("https://example.org/2", 200, "Two"));
        shell.put("more.warc.gz", gzip(response("https://example.org/3", 200, "Three")));
    }

    static String response(String url, int status, String title) {
        String page = Shell.page(title);
        String http = "HTTP/1.1 " + status + " X\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length()
            + "\r\n\r\n" + page;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: 2024-03-04T05:06:07Z\r\n"
            + "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-1234567890ab>\r\nContent-Type: "
            + "application/http;msgtype=response\r\nContent-Length: "
            + http.length() + "\r\n\r\n" + http + "\r\n\r\n";
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gz = new GZIPOutputStream(bytes)) {
            gz.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void eachPageIsNamedByItsNumber() {
        shell.run("--field", "source,url,captured,title", "@/crawl.warc");
        assertEquals("@/crawl.warc#1\t@/crawl.warc#1\thttps://example.org/1\t2024-03-04T05:06:07Z\tOne\n"
            + "@/crawl.warc#2\t@/crawl.warc#2\thttps://example.org/2\t2024-03-04T05:06:07Z\tTwo\n", shell.out());
        assertEquals(0, shell.code);
        assertEquals("2 pages, 2 articles, 0 without an article, 0 failed, 0 files passed over", shell.summary());
    }

    @Test
    void oneOfOnePageIsSeveralToo() {
        shell.run("@/more.warc.gz");
        assertTrue(shell.out().startsWith("==> @/more.warc.gz#1 <==\nThree\n"), shell.out());
        assertFalse(shell.summary().isEmpty());
    }

    @Test
    void itsKindIsToldByItsContent() throws IOException {
        Files.move(folder.resolve("crawl.warc"), folder.resolve("page.html"));
        shell.run("-q", "--field", "title", "@/page.html");
        assertEquals("@/page.html#1\tOne\n@/page.html#2\tTwo\n", shell.out());
        shell.run("-o", "@/out", "@/page.html");
        assertEquals(List.of("page/000001.txt", "page/000002.txt"), shell.files("out"));
    }

    @Test
    void itMayComeOnStandardInput() {
        shell.stdin(response("https://example.org/1", 200, "One")).run("--field", "title");
        assertEquals("-#1\tOne\n", shell.out());
    }

    @Test
    void urlIsForOnePageOnly() {
        shell.run("--url", "https://example.org/", "@/crawl.warc");
        assertEquals(2, shell.code);
        assertEquals("clipping: --url is for one page only\n", shell.err());
        assertEquals("", shell.out());
    }

    @Test
    void itsPagesGoToAFolder() {
        shell.run("-o", "@/out", "@/crawl.warc", "@/more.warc.gz");
        assertEquals(List.of("crawl/000001.txt", "crawl/000002.txt", "more/000001.txt"), shell.files("out"));
        shell.run("--json", "-o", "@/out2", "@/crawl.warc");
        assertEquals(List.of("crawl/000001.json", "crawl/000002.json"), shell.files("out2"));
    }

    @Test
    void withJsonLinesItsPagesGoToOneFile() {
        String printed = shell.run("--jsonl", "@/crawl.warc").out();
        shell.run("--jsonl", "-o", "@/out", "@/crawl.warc");
        assertEquals(List.of("crawl.jsonl"), shell.files("out"));
        assertEquals(printed, shell.read("out/crawl.jsonl").replace(folder.toString(), "@"));
    }

    @Test
    void archivesThatShareANameKeepTheirFullOnes() throws IOException {
        shell.put("crawl.warc.gz", gzip(response("https://example.org/3", 200, "Three")));
        shell.article("crawl.html", "Page");
        shell.run("-o", "@/out", "@/crawl.warc", "@/crawl.warc.gz", "@/crawl.html");
        assertEquals(List.of("crawl.txt", "crawl.warc.gz/000001.txt", "crawl.warc/000001.txt", "crawl.warc/000002.txt"),
            shell.files("out"));
        shell.run("--jsonl", "-o", "@/out2", "@/crawl.warc", "@/crawl.html");
        assertEquals(List.of("crawl.html.jsonl", "crawl.warc.jsonl"), shell.files("out2"));
    }

    @Test
    void aPageUnderAnArchivesNameIsAPage() {
        shell.article("page.warc", "Page");
        shell.run("-o", "@/out", "@/page.warc");
        assertEquals(List.of("page.txt"), shell.files("out"));
    }

    @Test
    void pagesWhoseFilesAreThereAreSkipped() throws IOException {
        shell.run("-o", "@/out", "@/crawl.warc");
        Files.delete(folder.resolve("out/crawl/000001.txt"));
        Files.writeString(folder.resolve("out/crawl/000002.txt"), "mine");
        shell.run("-o", "@/out", "--skip-existing", "@/crawl.warc");
        assertEquals("mine", shell.read("out/crawl/000002.txt"));
        assertTrue(shell.read("out/crawl/000001.txt").startsWith("One\n"));
        shell.put("out3/crawl.jsonl", "mine");
        shell.run("-o", "@/out3", "--jsonl", "--skip-existing", "@/crawl.warc");
        assertEquals("mine", shell.read("out3/crawl.jsonl"));
        assertEquals(0, shell.code);
        assertEquals("0 pages, 0 articles, 0 without an article, 0 failed, 0 files passed over, 1 skipped as done", shell.summary());
    }

    @Test
    void aDamagedOneGivesThePagesBeforeTheDamage() {
        String whole = shell.read("crawl.warc");
        shell.put("cut.warc", whole.substring(0, whole.length() - 200));
        shell.run("--field", "title", "@/cut.warc");
        assertEquals("@/cut.warc#1\tOne\n", shell.out());
        assertEquals(3, shell.code);
        assertEquals(1, shell.complaints().size());
    }

    @Test
    void oneWithoutPagesIsLikeAFolderWithoutPages() {
        shell.put("none.warc", response("https://example.org/gone", 404, "Gone"));
        shell.run("-o", "@/out", "@/none.warc", "@/crawl.warc");
        assertEquals(3, shell.code);
        assertEquals(List.of("crawl/000001.txt", "crawl/000002.txt"), shell.files("out"));
    }

    @Test
    void aPageThatIsTooLargeFailsAlone() {
        shell.put("big.warc", response("https://example.org/1", 200, "One")
            + response("https://example.org/2", 200, "Two" + "o".repeat(5000))
            + response("https://example.org/3", 200, "Three"));
        shell.run("--max-size", "4K", "-o", "@/out", "@/big.warc");
        assertEquals(3, shell.code);
        assertEquals(List.of("big/000001.txt", "big/000003.txt"), shell.files("out"));
        assertTrue(shell.complaints().get(0).startsWith("clipping: @/big.warc#2: "), shell.err());
    }

    @Test
    void noNumberOfJobsChangesTheBytes() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 150; i++) many.append(response("https://example.org/" + i, i % 7 == 0 ? 404 : 200, "Story " + i));
        shell.put("many.warc", many.toString());
        String one = shell.run("-j", "1", "--jsonl", "@/many.warc").out();
        assertEquals(128, one.lines().count());
        assertEquals(one, shell.run("-j", "8", "--jsonl", "@/many.warc").out());
        shell.run("-j", "8", "--jsonl", "-o", "@/out", "@/many.warc");
        assertEquals(one, shell.read("out/many.jsonl").replace(folder.toString(), "@"));
    }

    @Test
    void aReportOfOneHasAnIndex() {
        shell.run("--report", "@/report.html", "@/more.warc.gz");
        assertEquals(List.of("000001.html"), shell.files("report.html_pages"));
    }
}
