package clipping.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonStreamParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes to standard output and standard error, and the exit codes. */
class PrintingTest {
    private static final List<String> KEYS = List.of("source", "article", "url", "title", "dateline", "body", "published", "modified",
        "authors", "publisher",
        "section", "tags", "language", "description", "image", "captured", "warnings", "reason");

    @TempDir
    Path folder;
    private Shell shell;

    @BeforeEach
    void pages() {
        shell = new Shell(folder);
        shell.article("in/a.html", "Pier");
        shell.put("in/b.html", "");
        shell.article("in/c.html", "Harbour");
    }

    @Test
    void onePageStandsWithoutHeaderAndSummary() {
        shell.run("@/in/a.html");
        assertTrue(shell.out().startsWith("Pier\n\nThe council"), shell.out());
        assertTrue(shell.out().endsWith("said.\n") && !shell.out().endsWith("\n\n"));
        assertEquals("", shell.err());
        assertEquals(0, shell.code);
    }

    @Test
    void severalPagesStandUnderTheirNames() {
        shell.run("@/in/a.html", "@/in/c.html");
        String one = shell.run("@/in/a.html").out();
        String other = shell.run("@/in/c.html").out();
        shell.run("@/in/a.html", "@/in/c.html");
        assertEquals("==> @/in/a.html <==\n" + one + "\n==> @/in/c.html <==\n" + other, shell.out());
        assertEquals(0, shell.code);
    }

    @Test
    void aPageWithoutAnArticlePrintsNothingInText() {
        shell.run("@/in");
        assertFalse(shell.out().contains("b.html"), shell.out());
        assertTrue(shell.out().contains("said.\n\n==> @/in/c.html <==\nHarbour\n\n"), shell.out());
        assertEquals(1, shell.code);
        assertEquals(1, shell.complaints().size());
        assertTrue(shell.complaints().get(0).startsWith("clipping: @/in/b.html: no article: "), shell.err());
        shell.run("-f", "markdown", "@/in/b.html");
        assertEquals("", shell.out());
        assertEquals(1, shell.code);
    }

    @Test
    void aFolderOfOnePageIsSeveral() {
        shell.article("one/a.html", "Pier");
        shell.run("@/one");
        assertTrue(shell.out().startsWith("==> @/one/a.html <==\nPier\n"));
        assertEquals("1 page, 1 article, 0 without an article, 0 failed, 0 files passed over", shell.summary());
    }

    @Test
    void twoPathsOfWhichOneFailsAreSeveral() {
        shell.run("@/in/a.html", "@/gone");
        assertTrue(shell.out().startsWith("==> @/in/a.html <==\n"));
        assertEquals("1 page, 1 article, 0 without an article, 1 failed, 0 files passed over", shell.summary());
    }

    @Test
    void markdownStandsUnderItsNameToo() {
        shell.run("-f", "markdown", "@/in");
        assertTrue(shell.out().startsWith("==> @/in/a.html <==\n# Pier\n\n"), shell.out());
    }

    @Test
    void jsonHasAlwaysTheSameKeysInTheSameOrder() {
        shell.run("--json", "@/in");
        List<JsonObject> objects = new ArrayList<>();
        new JsonStreamParser(new StringReader(shell.out())).forEachRemaining(e -> objects.add(e.getAsJsonObject()));
        assertEquals(3, objects.size());
        for (JsonObject o : objects) assertEquals(KEYS, List.copyOf(o.keySet()));
        assertTrue(shell.out()
            .startsWith("{\n  \"source\": \"@/in/a.html\",\n  \"article\": true,\n  \"url\": null,\n  \"title\": \"Pier\",\n"),
            shell.out());
        assertTrue(shell.out().contains("\n}\n{\n"));
        JsonObject none = objects.get(1);
        assertFalse(none.get("article").getAsBoolean());
        assertTrue(none.get("body").isJsonNull() && none.get("dateline").isJsonNull() && none.get("reason").isJsonPrimitive());
        assertEquals(1, shell.code);
    }

    @Test
    void jsonLinesAreOneObjectALine() {
        shell.run("--jsonl", "@/in");
        assertEquals(3, shell.out().lines().count());
        shell.out().lines().forEach(line -> {
            assertEquals(KEYS, List.copyOf(JsonParser.parseString(line).getAsJsonObject().keySet()));
            assertTrue(line.startsWith("{\"source\":\"@/in/"), line);
        });
    }

    @Test
    void aFailedPageGivesNoObjectAndNoLine() {
        shell.put("in/d.html", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        shell.run("--jsonl", "@/in");
        assertEquals(3, shell.out().lines().count());
        assertEquals(3, shell.code);
        shell.run("--field", "title", "@/in");
        assertEquals("@/in/a.html\tPier\n@/in/b.html\t\n@/in/c.html\tHarbour\n", shell.out());
        assertEquals(3, shell.code);
        assertTrue(shell.complaints().get(1).startsWith("clipping: @/in/d.html: "), shell.err());
    }

    @Test
    void theLastFormatWins() {
        assertTrue(shell.run("--json", "-f", "markdown", "@/in/a.html").out().startsWith("# Pier"));
        assertTrue(shell.run("-f", "markdown", "--json", "@/in/a.html").out().startsWith("{\n"));
        assertTrue(shell.run("--json", "--jsonl", "@/in/a.html").out().startsWith("{\"source\""));
        assertTrue(shell.run("--jsonl", "-ftext", "@/in/a.html").out().startsWith("Pier\n"));
        assertTrue(shell.run("@/in/a.html", "--format=jsonl", "--json").out().startsWith("{\n"));
    }

    @Test
    void fieldsAreTabSeparated() {
        shell.run("--field", "title,article,dateline.place,url", "@/in/a.html", "--url", "https://example.org/a");
        assertEquals("Pier\ttrue\t\thttps://example.org/a\n", shell.out());
        shell.run("--field", "body", "@/in/a.html");
        assertEquals(1, shell.out().lines().count());
        assertTrue(shell.out().startsWith(Shell.PROSE + "  Engineers"), shell.out());
    }

    @Test
    void everyFieldOfTheObjectHasAName() {
        for (String key : KEYS) assertEquals(0, shell.run("--field", key, "@/in/a.html").code, key);
        for (String key : List.of("text", "place", "date", "agency", "paragraph")) {
            assertEquals("\n", shell.run("--field", "dateline." + key, "@/in/a.html").out(), key);
        }
    }

    @Test
    void quietLeavesOutTheSummaryOnly() {
        shell.run("-q", "@/in");
        assertEquals(1, shell.err().lines().count(), shell.err());
        assertTrue(shell.err().contains("b.html: no article"));
    }

    @Test
    void verboseSaysMoreAboutEachPage() {
        shell.put("in/notes.txt", "x");
        shell.run("-v", "@/in");
        assertTrue(shell.err().contains("clipping: @/in/a.html: article of 4 paragraphs"), shell.err());
        assertTrue(shell.err().contains("clipping: @/in/notes.txt: passed over"), shell.err());
    }

    @Test
    void whyShowsEveryBlock() {
        shell.run("--why", "@/in/a.html");
        assertTrue(shell.out().lines().allMatch(line -> line.startsWith("kept  ") || line.startsWith("cut   ")), shell.out());
        assertTrue(shell.out().lines().anyMatch(line -> line.startsWith("cut ") && line.endsWith(": Sport")), shell.out());
        assertTrue(shell.out().lines().anyMatch(line -> line.startsWith("kept  title ") && line.endsWith(": Pier")), shell.out());
        shell.run("--why", "@/in/a.html", "@/in/c.html");
        assertTrue(shell.out().startsWith("==> @/in/a.html <==\n"));
        assertTrue(shell.out().contains("\n\n==> @/in/c.html <==\n"));
    }

    @Test
    void whyIsColouredOnATerminalOnly() {
        assertFalse(shell.run("--why", "@/in/a.html").out().contains("\033"));
        shell.terminals = "1";
        assertTrue(shell.run("--why", "@/in/a.html").out().contains("\033["));
        shell.environment.put("NO_COLOR", "1");
        assertFalse(shell.run("--why", "@/in/a.html").out().contains("\033"));
    }

    @Test
    void whyAsDataHasBlocksAndFacts() {
        shell.run("--why", "--jsonl", "@/in/a.html");
        JsonObject o = JsonParser.parseString(shell.out()).getAsJsonObject();
        List<String> keys = new ArrayList<>(KEYS);
        keys.add("blocks");
        keys.add("facts");
        assertEquals(keys, List.copyOf(o.keySet()));
        JsonObject block = o.getAsJsonArray("blocks").get(0).getAsJsonObject();
        assertEquals(List.of("text", "part", "reason", "evidence"), List.copyOf(block.keySet()));
    }

    @Test
    void noNumberOfJobsChangesTheBytes() {
        for (int i = 0; i < 200; i++) shell.article("many/" + i + ".html", "Story " + i);
        shell.put("many/100.html", "");
        shell.put("many/101.html", new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', '\n'});
        shell.run("-j", "1", "-v", "@/many", "@/gone", "@/in");
        String out = shell.out();
        List<String> err = shell.complaints();
        assertEquals(202, out.lines().filter(line -> line.startsWith("==> ")).count() + 2);
        for (String jobs : List.of("2", "3", "8", "64")) {
            shell.run("-j", jobs, "-v", "@/many", "@/gone", "@/in");
            assertEquals(out, shell.out());
            assertEquals(err, shell.complaints());
        }
    }

    @Test
    void aPageOutOfTimeFailedAndTheRunGoesOn() {
        shell.run("--timeout", "0.000000001", "@/in/a.html", "@/in/c.html");
        assertEquals(3, shell.code);
        assertEquals("", shell.out());
        assertEquals(List.of("clipping: @/in/a.html: took longer than 0.000000001 seconds",
            "clipping: @/in/c.html: took longer than 0.000000001 seconds"),
            shell.complaints());
        assertEquals(0, shell.run("--timeout", "1000000000000", "@/in/a.html").code);
    }

    @Test
    void aClosedReaderEndsTheRunSilently() {
        shell.stdout = failing("Broken pipe");
        shell.run("@/in");
        assertEquals(141, shell.code);
        assertEquals("", shell.err());
        shell.run("--help");
        assertEquals(141, shell.code);
    }

    @Test
    void standardOutputThatCannotBeWrittenIsOneLine() {
        shell.stdout = failing("No space left on device");
        shell.run("@/in");
        assertEquals(3, shell.code);
        assertEquals(List.of("clipping: standard output cannot be written: no space left on device"), shell.complaints());
        assertEquals("0 pages, 0 articles, 0 without an article, 1 failed, 0 files passed over", shell.summary());
        shell.run("-q", "@/in");
        assertEquals("clipping: standard output cannot be written: no space left on device\n", shell.err());
        shell.run("@/in/a.html");
        assertEquals("clipping: standard output cannot be written: no space left on device\n", shell.err());
        shell.run("--version");
        assertEquals(3, shell.code);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void emptyInputHoldsNoArticle() {
        shell.stdin("").run();
        assertEquals(1, shell.code);
        assertTrue(shell.err().startsWith("clipping: -: no article: "), shell.err());
    }
}
