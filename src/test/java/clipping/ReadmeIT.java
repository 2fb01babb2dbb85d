package clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the pages of src/docs show and say to type, tried. */
@DisabledOnOs(OS.WINDOWS)
class ReadmeIT {
    private static final Path PAGES = Path.of("testdata/pages").toAbsolutePath();
    private static final Path BIN = Path.of("target/clipping/bin").toAbsolutePath();
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    /** Programs that a recipe may need besides a shell; where one is missing its recipe cannot be tried. */
    private static final List<String> OTHERS = List.of("jq", "sqlite3", "python3", "awk");

    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {
    }

    @BeforeEach
    void aFolderLikeAReaders() throws IOException {
        Files.copy(PAGES.resolve("wire-story-dateline-in-lead/page.html"), folder.resolve("page.html"));
        Files.setLastModifiedTime(folder.resolve("page.html"), FileTime.from(Instant.EPOCH)); // older than the others
        Path saved = Files.createDirectories(folder.resolve("saved-pages/more"));
        for (String name : List.of("dpa-regional-paper", "list-article", "wire-story-dateline-in-lead")) {
            Files.copy(PAGES.resolve(name + "/page.html"), saved.resolve(name + ".html"));
        }
        try (GZIPOutputStream warc = new GZIPOutputStream(Files.newOutputStream(folder.resolve("crawl.warc.gz")))) {
            byte[] page = Files.readAllBytes(folder.resolve("page.html"));
            byte[] http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
            warc.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: "
                + "<urn:uuid:1d7e0c2e-0000-4000-8000-000000000001>\r\nWARC-Date: 2024-03-06T00:00:00Z\r\n"
                + "WARC-Target-URI: https://www.harbourledger.example/world/ferry\r\nContent-Type: application/http; msgtype=response\r\n"
                + "Content-Length: " + (http.length + page.length) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            warc.write(http);
            warc.write(page);
            warc.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String program : List.of("curl", "chromium")) { // the network is not a test's business
            Files.writeString(tools.resolve(program), "#!/bin/sh\nexec cat '" + folder + "/page.html'\n");
            Files.setPosixFilePermissions(tools.resolve(program), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.createSymbolicLink(folder.resolve("testdata"), PAGES.getParent());
        Files.createSymbolicLink(Files.createDirectory(folder.resolve("target")).resolve("clipping"), BIN.getParent());
    }

    /** The clearing up of the folder warns of links that lead out of it. */
    @AfterEach
    void withoutLinks() throws IOException {
        Files.delete(folder.resolve("testdata"));
        Files.delete(folder.resolve("target/clipping"));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandWorks() throws IOException {
        List<String> recipes = new ArrayList<>();
        for (String block : blocks("sh")) {
            if (block.contains("mvn ") || block.contains("src/package/")) continue; // they build this very program: .ci/run and PackagesIT
            StringBuilder recipe = new StringBuilder();
            for (String line : (block + "\n").split("\n", -1)) {
                boolean alone = block.startsWith("clipping ");
                if (!line.isBlank()) recipe.append(line).append('\n');
                if ((line.isBlank() || alone) && recipe.length() > 0) {
                    recipes.add(recipe.toString());
                    recipe.setLength(0);
                }
            }
        }
        assertTrue(recipes.size() > 18, "the README lost its commands");
        return recipes.stream().map(recipe -> DynamicTest.dynamicTest(recipe.lines().findFirst().orElseThrow(), () -> tried(recipe)));
    }

    private void tried(String recipe) throws Exception {
        for (String program : OTHERS) {
            if (recipe.contains(program + " ")) {
                Assumptions.assumeTrue(sh("command -v " + program).code() == 0, program + " is not installed");
            }
        }
        if (recipe.contains("pyarrow")) Assumptions.assumeTrue(sh("python3 -c 'import pyarrow'").code() == 0, "pyarrow is not installed");
        Ended ended = sh("set -e\n" + recipe);
        assertEquals(0, ended.code(), ended.err());
        if (!recipe.contains("-o ")) {
            assertFalse(ended.err().lines().anyMatch(l -> !l.matches("clipping: \\d+ pages, .* seconds")), ended.err());
        }
        Matcher into = Pattern.compile("> (\\S+)").matcher(recipe);
        while (into.find()) assertTrue(Files.size(folder.resolve(into.group(1).replace("~/", ""))) > 0, into.group(1) + " is empty");
        if (!recipe.contains(">") && !recipe.contains("-o ") && !recipe.startsWith("mkdir ")) {
            assertFalse(ended.out().isBlank(), "it prints nothing");
        }
        for (Matcher objects = Pattern.compile("> (\\S+\\.jsonl)").matcher(recipe); objects.find(); ) {
            ObjectSchema.check(Files.readString(folder.resolve(objects.group(1))));
        }
        if (recipe.contains("parquet")) assertTrue(Files.size(folder.resolve("articles.parquet")) > 1000);
        if (recipe.contains("sqlite3")) assertTrue(ended.out().contains("Ferry operators"), ended.out());
    }

    @Test
    void installedAsShownItRunsAndBringsManPageAndCompletions() throws Exception {
        String lines = blocks("sh").stream().filter(b -> b.startsWith("mkdir ")).findFirst().orElseThrow();
        for (int twice = 0; twice < 2; twice++) { // over an earlier installation, too
            Ended installed = sh("PATH=/usr/bin:/bin; set -e\n" + lines);
            assertEquals(0, installed.code(), installed.err());
            assertEquals("", installed.out() + installed.err());
        }
        Ended ran = sh("PATH=/usr/bin:/bin; export PATH=\"$HOME/.local/bin:$PATH\"; clipping page.html");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("Ferry operators reach deal"), ran.out());
        for (String file : List.of("man/man1/clipping.1", "bash-completion/completions/clipping", "zsh/site-functions/_clipping",
            "fish/vendor_completions.d/clipping.fish")) {
            assertTrue(Files.size(folder.resolve(".local/share").resolve(file)) > 500, file);
        }
    }

    @Test
    void theReadmeIsShortAndListsItsContents() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        assertTrue(readme.lines().count() <= 250, () -> "README.md has " + readme.lines().count() + " lines, more than 250");
        String contents = readme.substring(readme.indexOf("**Contents:**"), readme.indexOf("\n## "));
        for (String head : readme.lines().filter(l -> l.startsWith("## ")).toList()) {
            assertTrue(contents.contains("[" + head.substring(3) + "](#"), head);
        }
        for (Path page : pages()) {
            assertTrue(page.equals(Path.of("README.md")) || readme.contains("](" + page + ")"), "the README does not lead to " + page);
        }
    }

    @Test
    void linksLeadSomewhere() throws Exception {
        int links = 0;
        for (Path page : pages()) {
            Matcher link = Pattern.compile("[^!]\\[[^]]+]\\(([^)#:]*)(#[^)]+)?\\)").matcher(Files.readString(page));
            for (; link.find(); links++) {
                Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
                assertTrue(Files.exists(target), page + " leads to " + link.group(1));
                if (link.group(2) == null) continue;
                List<String> heads = Files.readString(target).lines().filter(l -> l.startsWith("## "))
                    .map(l -> "#" + l.substring(3).toLowerCase(Locale.ROOT).replace(' ', '-')).toList();
                assertTrue(heads.contains(link.group(2)), page + " leads to " + link.group());
            }
        }
        assertTrue(links > 15, "the README lost its links");
    }

    @Test
    void theArticleShownIsWhatItPrints() throws Exception {
        Assumptions.assumeFalse(Testdata.pending().contains("pages/wire-story-dateline-in-lead"), "pending");
        String shown = blocks("text").get(1);
        String printed = sh("clipping page.html").out();
        int at = 0;
        for (String line : shown.lines().filter(l -> !l.isBlank() && !l.startsWith("…")).toList()) {
            String beginning = line.endsWith("…") ? line.substring(0, line.length() - 1).strip() : line + "\n";
            int found = printed.indexOf(beginning, at);
            assertTrue(found >= 0 && printed.substring(at, found).isBlank() || line.equals(shown.lines().findFirst().orElseThrow()),
                line + " is not what follows in\n" + printed);
            int end = printed.indexOf('\n', found);
            at = end;
        }
    }

    @Test
    void theExamplesOfTheHelpWork() throws Exception {
        List<String> examples = sh("clipping --help").out().lines().filter(l -> l.startsWith("  clipping ") || l.startsWith("  curl "))
            .map(l -> l.replaceFirst(" {3,}.*", "").strip()).toList();
        assertTrue(examples.size() > 4, examples::toString);
        for (String example : examples) assertEquals(0, sh(example).code(), example);
    }

    @Test
    void theLinesOfWhyAreAsShown() throws Exception {
        List<String> printed = sh("clipping --why page.html").out().lines().toList();
        for (String line : blocks("text").get(2).lines().toList()) {
            String beginning = line.endsWith("…") ? line.substring(0, line.length() - 1).strip() : line;
            // Scores may move with the model.
            String pattern = Pattern.quote(beginning).replaceAll("score \\d+ %", "\\\\E.*\\\\Q");
            assertTrue(printed.stream().anyMatch(p -> Pattern.compile(pattern).matcher(p).lookingAt()), line);
        }
    }

    @Test
    void picturesAreThere() throws Exception {
        int pictures = 0;
        for (Path page : pages()) {
            Matcher picture = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)").matcher(Files.readString(page));
            for (; picture.find(); pictures++) {
                assertTrue(Files.size(page.resolveSibling(picture.group(1))) < 250_000, picture.group(1) + " is large");
            }
        }
        assertTrue(pictures > 2);
    }

    @Test
    void thePageShownIsThePage() throws Exception {
        String text = Files.readString(folder.resolve("page.html")).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        for (String line : blocks("text").get(0).lines().toList()) {
            for (String part : line.split(" {2,}|…")) {
                if (!line.startsWith("…") && !part.isBlank()) assertTrue(text.contains(part.strip()), part);
            }
        }
    }

    @Test
    void thePythonExampleRuns() throws Exception {
        Assumptions.assumeTrue(sh("command -v python3").code() == 0, "python3 is not installed");
        Files.writeString(folder.resolve("example.py"), blocks("python").get(0));
        Ended ended = sh("python3 example.py");
        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.out().startsWith("Ferry operators reach deal"), ended.out());
    }

    @Test
    void thePythonExampleHearsOfEveryPage() throws Exception {
        Assumptions.assumeTrue(sh("command -v python3").code() == 0, "python3 is not installed");
        Files.writeString(folder.resolve("empty.html"), "");
        Files.writeString(folder.resolve("example.py"), blocks("python").get(0) + """
            for path in ["gone.html", "empty.html", "saved-pages/more/list-article.html"]:
                try: print(clip(path)["reason"])
                except OSError as problem: print(problem)
            clipping.stdin.close()
            print(clipping.wait())
            """);
        Ended ended = sh("python3 example.py");
        assertEquals(0, ended.code(), ended.err());
        assertEquals(List.of("clipping: gone.html: no such file or folder", "empty", "None", "3"), ended.out().lines().skip(1).toList(),
            ended.out());
    }

    /** A day stays a day, an offset is kept, and nothing hangs on what the first pages of a file have. */
    @Test
    void theParquetRecipeKeepsWhatPagesSay() throws Exception {
        Assumptions.assumeTrue(sh("python3 -c 'import pyarrow'").code() == 0, "pyarrow is not installed");
        String python = blocks("sh").stream().filter(b -> b.contains("pyarrow")).findFirst().orElseThrow();
        python = python.substring(python.indexOf("import pyarrow"), python.indexOf("\nEND\n") + 1);
        String none = "{\"source\":\"a\",\"article\":true,\"dateline\":null,\"body\":\"" + "word ".repeat(1000)
            + "\",\"published\":\"2024-03-05\",\"tags\":[],\"reason\":null}\n";
        String last = none.replace("\"dateline\":null",
            "\"dateline\":{\"text\":\"ORLEN -\",\"place\":\"ORLEN\",\"date\":\"2024-03-05\",\"agency\":null,\"paragraph\":0}")
            .replace("\"2024-03-05\",\"tags\"", "\"2024-03-05T18:42:00-05:00\",\"tags\"");
        Files.writeString(folder.resolve("articles.jsonl"), none.repeat(600) + last);
        Files.writeString(folder.resolve("example.py"), python
            + "rows = pyarrow.parquet.read_table('articles.parquet').to_pylist()\n"
            + "print(len(rows), rows[0]['published'], rows[0]['dateline'], rows[-1]['published'], rows[-1]['dateline']['place'], "
            + "rows[-1]['dateline']['date'])\n");
        Ended ended = sh("python3 example.py");
        assertEquals("601 2024-03-05 None 2024-03-05T18:42:00-05:00 ORLEN 2024-03-05\n", ended.out(), ended.err());
    }

    @Test
    void theObjectShownKeepsToTheSchema() throws Exception {
        ObjectSchema.check(blocks("json").get(0));
    }

    @Test
    void theJavaExampleCompilesAndRunsAgainstTheBuiltJars() throws Exception {
        Path source = Files.writeString(folder.resolve("Example.java"), blocks("java").get(0));
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        String jars;
        try (Stream<Path> files = Files.list(BIN.resolveSibling("lib"))) {
            jars = files.map(Path::toString).filter(f -> f.endsWith(".jar")).collect(Collectors.joining(":"));
        }
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, problems, problems, "-Xlint:all", "-Werror", "-cp", jars, "-d",
            folder.toString(), source.toString()), problems::toString);
        Ended ended = sh("'" + System.getProperty("java.home") + "/bin/java' -cp '" + folder + ":" + jars + "' Example");
        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.out().startsWith("Ferry operators reach deal"), ended.out());
    }

    @Test
    void everyOptionOfTheHelpIsInTheReadme() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        Matcher option = Pattern.compile("(?m)^ +(?:-\\w, )?(--[a-z-]+)").matcher(sh("clipping --help").out());
        int options = 0;
        while (option.find()) {
            options++;
            String name = option.group(1);
            assertTrue(readme.contains("`" + name), name);
        }
        assertTrue(options > 15, "the help lost its options");
    }

    /** The README, then the pages that it leads to. */
    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        try (Stream<Path> docs = Files.list(Path.of("src/docs"))) {
            docs.filter(d -> d.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        for (Path page : pages()) {
            Matcher block = BLOCK.matcher(Files.readString(page));
            while (block.find()) if (block.group(1).equals(language)) blocks.add(block.group(2));
        }
        return blocks;
    }

    private Ended sh(String script) throws Exception {
        Path err = Files.createTempFile("readme", ".txt");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script).directory(folder.toFile()).redirectError(err.toFile());
        builder.environment().put("PATH", folder.resolve("tools") + ":" + BIN + ":" + System.getenv("PATH"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        String said = Files.readString(err);
        Files.delete(err);
        return new Ended(code, out, said);
    }
}
