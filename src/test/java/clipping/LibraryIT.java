package clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jars as a library: documented, and used by a program that is a module of its own. */
class LibraryIT {
    private static final Path LIB = Path.of("target/clipping/lib");
    private static final Path MAIN = Path.of("src/main/java/clipping");
    /** What a program meets that uses the library. */
    private static final List<String> MET = List.of("Clipper", "article/Article", "article/Paragraph", "article/Piece", "block/Block",
        "block/Inline", "block/Container",
        "facts/Dateline", "facts/Fact", "source/SavedPage", "source/Deadline", "source/PageSource", "source/PageException", "output/Clean",
        "output/Field", "output/Fields", "output/Format",
        "output/Style", "output/Report", "output/ReportIndex", "output/SafeName");

    @TempDir
    Path folder;

    private record Ran(int code, String said) {
    }

    private static Ran run(String tool, List<String> arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments.toArray(String[]::new));
        return new Ran(code, said.toString());
    }

    private Ran javadoc(String lint, List<String> sources) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-quiet", "-Xdoclint:" + lint, "-Xmaxwarns", "1000", "-encoding", "UTF-8",
            "-sourcepath", MAIN.getParent().toString(), "-d", folder.resolve("docs").toString()));
        StringBuilder jars = new StringBuilder();
        try (Stream<Path> files = Files.list(LIB)) {
            files.filter(f -> f.toString().endsWith(".jar")).sorted().forEach(f -> jars.append(f).append(java.io.File.pathSeparator));
        }
        arguments.addAll(List.of("-cp", jars.toString()));
        arguments.addAll(sources);
        return run("javadoc", arguments);
    }

    @Test
    void everythingThatAProgramMeetsIsDocumented() throws Exception {
        Ran ran = javadoc("all", MET.stream().map(name -> MAIN.resolve(name + ".java").toString()).toList());
        assertEquals(0, ran.code(), ran.said());
        List<String> missing = new ArrayList<>();
        List<String> lines = ran.said().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            // The parameters of a record's short constructor are the record's, which has them described; Java 17 asks for them again.
            boolean constructor = i + 1 < lines.size() && lines.get(i + 1).matches("\\s*public [A-Z]\\w* \\{");
            if (lines.get(i).matches(".*(?:warning|error)[:-].*") && !constructor) missing.add(lines.get(i));
        }
        assertEquals(List.of(), missing);
        assertTrue(Files.exists(folder.resolve("docs/clipping/article/Article.html")));
    }

    @Test
    void noCommentIsWrong() throws Exception {
        Ran ran = javadoc("all,-missing", List.of("-package", "-subpackages", "clipping"));
        assertEquals(0, ran.code(), ran.said());
        assertEquals("", ran.said());
    }

    @Test
    void aProgramThatIsAModuleCompilesAndRuns() throws Exception {
        Path project = Path.of("testdata/library");
        Ran compiled = run("javac", List.of("-Xlint:all,-requires-automatic", "-Werror", "--release", "17", "-p", LIB.toString(), "-d",
            folder.resolve("classes").toString(),
            project.resolve("module-info.java").toString(), project.resolve("titles/Titles.java").toString()));
        assertEquals(0, compiled.code(), compiled.said());
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.copy(Path.of("testdata/pages/wire-story-dateline-in-lead/page.html"), pages.resolve("a.html"));
        for (String name : List.of("crawl.warc.gz", "page.mhtml", "page.webarchive")) {
            Files.copy(Path.of("testdata/fuzz/source", name), pages.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(pages.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-p",
            LIB + java.io.File.pathSeparator + folder.resolve("classes"),
            "--add-modules", "ALL-MODULE-PATH", "-m", "titles/titles.Titles", pages.toString())
            .redirectError(folder.resolve("err").toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = Files.readString(folder.resolve("err"));
        assertEquals(0, process.waitFor(), err);
        assertTrue(out.startsWith("Ferry operators reach deal on lake crossing after nine-day strike\tORLEN, Valmark\t"), out);
        assertTrue(out.contains("\n# Ferry operators reach deal"), out);
        assertTrue(err.contains("picture.png: "), err);
        assertEquals(1, err.lines().count(), err);
    }
}
