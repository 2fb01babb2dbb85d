package clipping.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The job, on two threads, against the command line. */
class ClipJobTest {
    @TempDir
    Path folder;
    private final List<byte[]> pages = new ArrayList<>();

    @BeforeEach
    void aCrawl() throws IOException {
        for (Path page : Crawl.pages()) pages.add(Files.readAllBytes(page));
        Crawl.write(folder.resolve("crawl"), 4, pages);
    }

    private record Ended(int code, String err) {
    }

    private Ended job(String... arguments) {
        Local.session(folder);
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return new Ended(new CommandLine(new ClipJob()).execute(arguments), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    /** The lines of a kind, in the order of their files. */
    private List<String> lines(String output, String kind) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve(output))) {
            for (Path file : files.filter(f -> f.toString().matches(".*/round=\\d+/kind=" + kind + "/part-[^/]*")).sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    /** What the command line prints. */
    private List<String> commandLine(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of("../../target/clipping/bin/clipping").toAbsolutePath().toString(), "-q",
            "--jsonl"));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 256})
    void archivesGiveTheLinesOfTheCommandLineInItsOrder(int round) throws IOException {
        assertEquals(0, job(path("crawl"), "-o", path("out"), "-f", "jsonl", "--round", "" + round).code);
        assertEquals(commandLine(path("crawl")), lines("out", "page"));
        assertEquals(pages.size(), lines("out", "page").size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1000})
    void foldersGiveTheLinesOfTheCommandLineInItsOrder(int files) throws IOException {
        Path saved = folder.resolve("saved");
        for (int i = 0; i < pages.size(); i++) {
            Path inside = Files.createDirectories(saved.resolve(i % 3 == 0 ? "a" : i % 3 == 1 ? "Z/\uD83D\uDEA2" : "Z/\uFF21"));
            Files.write(inside.resolve("page " + i + ".html"), pages.get(i));
        }
        Files.write(Files.createDirectories(saved.resolve("a/page 0_files")).resolve("frame.html"), pages.get(0));
        Files.writeString(saved.resolve(".hidden.html"), "x");
        Files.writeString(saved.resolve("notes.doc"), "x");
        assertEquals(0, job(path("saved/"), path("crawl/00.warc.gz"), "-o", path("out"), "-f", "jsonl", "--files", "" + files).code);
        assertEquals(commandLine(path("saved/"), path("crawl/00.warc.gz")), lines("out", "page"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void aTableGivesTheLinesOfTheCommandLine(int partitions) throws IOException {
        SparkSession spark = Local.session(folder);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Files.write(Files.createDirectories(folder.resolve("saved")).resolve(i + ".html"), pages.get(i));
            rows.add(RowFactory.create(path("saved/" + i + ".html"), pages.get(i)));
        }
        spark.createDataFrame(rows, StructType.fromDDL("name STRING, html BINARY")).repartition(partitions).write().parquet(path("table"));
        assertEquals(0, job(path("table"), "-o", path("out"), "-f", "jsonl", "--html", "html", "--source", "name").code);
        assertEquals(commandLine(path("saved")).stream().sorted().toList(), lines("out", "page").stream().sorted().toList());
    }

    @Test
    void parquetHasTheFieldsOfTheJsonAndRowsAreNamedAfterTheirFile() {
        SparkSession spark = Local.session(folder);
        List<Row> rows = new ArrayList<>();
        for (byte[] page : pages) rows.add(RowFactory.create(page, "https://a.example/" + rows.size()));
        rows.add(RowFactory.create(null, null));
        spark.createDataFrame(rows, StructType.fromDDL("html BINARY, address STRING")).coalesce(1).write().parquet(path("table"));
        Ended ended = job(path("table"), "-o", path("out"), "--html", "html", "--url", "address");
        assertEquals(0, ended.code, ended.err);
        spark = Local.session(folder);
        List<Row> found = spark.read().parquet(path("out")).where("kind = 'page'").orderBy("url").collectAsList();
        assertEquals(pages.size(), found.size());
        assertEquals(Arrays.asList(ArticleRow.TYPE.fieldNames()),
            Arrays.asList(found.get(0).schema().fieldNames()).subList(0, ArticleRow.TYPE.size()));
        assertTrue(found.get(0).getString(0).matches(java.util.regex.Pattern.quote(path("table")) + "/part-.*parquet#1"),
            found.get(0).getString(0));
        Row failed = spark.read().parquet(path("out")).where("kind = 'failed'").first();
        assertTrue(failed.getString(0).endsWith("#" + (pages.size() + 1)));
        assertEquals("holds no page (NULL)", failed.<String>getAs("reason"));
        spark.stop();
    }

    @Test
    void whatIsBrokenIsNamedAndTheRestGoesOn() throws IOException {
        byte[] deep = ("<html><body>" + "<div>".repeat(200_000) + "deep").getBytes(StandardCharsets.UTF_8);
        List<byte[]> hostile = new ArrayList<>(pages);
        hostile.add(4, ("<p>" + "x ".repeat(1 << 20)).getBytes(StandardCharsets.US_ASCII)); // the second of the first archive
        hostile.add(8, deep);
        Crawl.write(folder.resolve("hostile"), 4, hostile);
        byte[] whole = Files.readAllBytes(folder.resolve("hostile/03.warc.gz"));
        Files.write(folder.resolve("hostile/03.warc.gz"), Arrays.copyOf(whole, whole.length / 2));
        Ended ended = job(path("hostile"), "-o", path("out"), "-f", "jsonl", "--max-size", "1M");
        assertEquals(0, ended.code, ended.err);
        List<String> failed = new ArrayList<>();
        for (String line : lines("out", "failed")) {
            JsonObject failure = JsonParser.parseString(line).getAsJsonObject();
            failed.add(failure.get("source").getAsString().substring(path("hostile").length() + 1) + ": "
                + failure.get("reason").getAsString());
        }
        assertTrue(failed.contains("00.warc.gz#2: is larger than 1M"), failed.toString());
        assertTrue(failed.stream().anyMatch(f -> f.startsWith("03.warc.gz: is damaged")), failed.toString());
        assertEquals(commandLine("--max-size", "1M", path("hostile")), lines("out", "page"));
        assertTrue(ended.err.contains(failed.size() + " failed, 4 files read"), ended.err);
    }

    @Test
    void aRunThatWasCutShortIsGoneOnWith() throws IOException {
        job(path("crawl/00.warc.gz"), path("crawl/01.warc.gz"), "-o", path("out"), "-f", "jsonl", "--round", "1");
        Files.delete(folder.resolve("out/_done/00002")); // as if killed before the second round was noted, though its files are there
        Ended ended = job(path("crawl"), "-o", path("out"), "-f", "jsonl", "--round", "1");
        assertEquals(0, ended.code, ended.err);
        assertTrue(ended.err.contains("clipping: " + pages.size() + " pages"), ended.err);
        assertTrue(ended.err.contains("3 files read, 1 skipped as done"), ended.err);
        assertEquals(commandLine(path("crawl")), lines("out", "page"));
    }

    @Test
    void whatCouldNotBeReadIsReadByTheNextRunAndNoPageIsThereTwice() throws IOException {
        Files.writeString(folder.resolve("crawl/01.warc.gz.torn"), "");
        Files.writeString(folder.resolve("crawl/02.warc.gz.gone"), "");
        String flaky = "flaky:" + path("crawl");
        for (String left : List.of("2 to be read again, ", "1 to be read again, ", "")) {
            Local.session(folder).sparkContext().hadoopConfiguration().set("fs.flaky.impl", FlakyFiles.class.getName());
            Ended ended = job(flaky, "-o", path("out"), "-f", "jsonl", "--round", "2");
            assertEquals(left.isEmpty() ? 0 : 3, ended.code, ended.err);
            assertTrue(left.isEmpty() ? !ended.err.contains("again") : ended.err.contains(left), ended.err);
            if (left.isEmpty()) assertTrue(ended.err.contains(pages.size() + " pages, ") && ended.err.contains(" 0 failed"), ended.err);
            boolean back = Files.deleteIfExists(folder.resolve("crawl/02.warc.gz.gone"));
            if (!back) Files.deleteIfExists(folder.resolve("crawl/01.warc.gz.torn"));
        }
        List<String> found = lines("out", "page").stream().map(l -> l.replace("flaky:", "")).sorted().toList();
        assertEquals(commandLine(path("crawl")).stream().sorted().toList(), found);
        assertEquals(3, lines("out", "failed").size(), "each try that failed");
    }

    @Test
    void ofFoldersOfThisMachineLinksToFoldersAndPipesAreLeftAlone() throws IOException, InterruptedException {
        Path saved = Files.createDirectories(folder.resolve("saved/inside")).getParent();
        Files.write(saved.resolve("inside/a.html"), pages.get(0));
        Files.createSymbolicLink(saved.resolve("loop"), saved);
        Files.createSymbolicLink(saved.resolve("inside/up"), saved);
        Files.createSymbolicLink(saved.resolve("b.html"), saved.resolve("inside/a.html"));
        assertEquals(0, new ProcessBuilder("mkfifo", saved.resolve("pipe.html").toString()).start().waitFor());
        Files.createSymbolicLink(folder.resolve("to-saved"), saved);
        Ended ended = job(path("to-saved"), "-o", path("out"), "-f", "jsonl");
        assertEquals(0, ended.code, ended.err);
        assertEquals(commandLine(path("to-saved")), lines("out", "page"));
        assertEquals(2, lines("out", "page").size());
    }

    @Test
    void whatIsNoPathIsNamed() {
        Ended ended = job("a:b.html", path("crawl/00.warc.gz"), "-o", path("out"), "-f", "jsonl");
        assertEquals(3, ended.code);
        assertTrue(ended.err.contains("clipping: a:b.html: is no path"), ended.err);
    }

    @Test
    void whatWasAskedWronglyIsSaidBeforeAnythingIsRead() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("mine")).resolve("round=1"), "x");
        Ended foreign = job(path("crawl"), "-o", path("mine"));
        assertEquals(2, foreign.code);
        assertTrue(foreign.err.contains("holds something else"), foreign.err);
        assertTrue(Files.exists(folder.resolve("mine/round=1")));
        assertEquals(2, job(path("crawl"), "-o", path("out"), "-f", "xml").code);
        assertEquals(2, job(path("crawl"), "-o", path("out"), "--max-size", "many").code);
        job(path("crawl/00.warc.gz"), "-o", path("out"), "-f", "jsonl");
        Ended other = job(path("crawl"), "-o", path("out"));
        assertEquals(2, other.code);
        assertTrue(other.err.contains("was begun as jsonl"), other.err);
    }

    @Test
    void whatIsNotThereIsNamedAndTheRestIsRead() throws IOException {
        Files.createDirectories(folder.resolve("empty/deeper"));
        Ended ended = job(path("missing"), path("empty/"), path("crawl/00.warc.gz"), path("crawl/9*"), "-o", path("out"), "-f", "jsonl");
        assertEquals(3, ended.code, ended.err);
        for (String line : List.of(path("missing") + ": does not exist", path("empty") + ": the folder holds no pages",
            path("crawl/9*") + ": does not exist")) {
            assertTrue(ended.err.contains("clipping: " + line + "\n"), ended.err);
        }
        assertEquals(commandLine(path("crawl/00.warc.gz")), lines("out", "page"));
        assertEquals(3, job(path("empty"), "-o", path("none")).code);
    }

    @Test
    void patternsAreExpanded() throws IOException {
        assertEquals(0, job(path("crawl/0[12].warc.gz"), "-o", path("out"), "-f", "jsonl").code);
        assertEquals(commandLine(path("crawl/01.warc.gz"), path("crawl/02.warc.gz")), lines("out", "page"));
    }
}
