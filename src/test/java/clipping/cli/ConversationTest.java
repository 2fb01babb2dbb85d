package clipping.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another program hands paths over one by one, and waits for each one's answer before it writes the next. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ConversationTest {
    @TempDir
    Path folder;
    private Shell files;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private PipedOutputStream paths;
    private BufferedReader answers;
    private Thread program;
    private volatile int code = -1;

    @BeforeEach
    void pages() {
        files = new Shell(folder);
        for (String name : List.of("a", "b", "c")) files.article(name + ".html", "Story " + name);
    }

    private void begin(String... args) throws IOException {
        paths = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(paths);
        PipedOutputStream out = new PipedOutputStream();
        answers = new BufferedReader(new InputStreamReader(new PipedInputStream(out, 1 << 16), StandardCharsets.UTF_8));
        program = new Thread(() -> code = Main.run(args, new Streams(in, out, err, Map.of(), "")));
        program.start();
    }

    private void say(String path) throws IOException {
        paths.write(path.getBytes(StandardCharsets.UTF_8));
        paths.flush();
    }

    private int end() throws IOException, InterruptedException {
        paths.close();
        program.join();
        return code;
    }

    private String complaints() {
        return err.toString(StandardCharsets.UTF_8).replace(folder.toString(), "@");
    }

    private void awaitFile(String name) throws InterruptedException {
        while (!Files.exists(folder.resolve(name))) Thread.sleep(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "8"})
    void eachPathIsAnsweredBeforeTheNextIsWritten(String jobs) throws Exception {
        begin("--jsonl", "-j", jobs, "--files-from", "-");
        for (String name : List.of("a", "b", "c", "a")) {
            say(folder + "/" + name + ".html\n");
            assertTrue(answers.readLine().contains("\"title\":\"Story " + name + "\""), name);
        }
        assertEquals(0, end());
        assertTrue(complaints().startsWith("clipping: 4 pages, 4 articles, "), complaints());
    }

    @Test
    void anIndentedObjectIsWholeToo() throws Exception {
        begin("--json", "--files-from", "-");
        for (String name : List.of("a", "b")) {
            say(folder + "/" + name + ".html\n");
            StringBuilder object = new StringBuilder();
            for (String line = answers.readLine(); !line.equals("}"); line = answers.readLine()) object.append(line);
            assertTrue(object.toString().contains("Story " + name), object::toString);
        }
        assertEquals(0, end());
    }

    @Test
    void aPathEndsWithItsLineAndWithANulWhereThatIsAsked() throws Exception {
        begin("--jsonl", "-0", "--files-from", "-");
        say(folder + "/a.ht");
        say("ml\0");
        assertTrue(answers.readLine().contains("Story a"));
        say(folder + "/b.html"); // the last one need not end
        assertEquals(0, end());
        assertTrue(answers.readLine().contains("Story b"));
    }

    /** A program may name several pages ahead and write each only when it has the answer for the one before. */
    @Test
    void withOneJobNoPageIsReadBeforeTheAnswerToTheOneBefore() throws Exception {
        files.put("next.html", "");
        begin("--jsonl", "-j", "1", "--files-from", "-");
        Path pipe = folder.resolve("pipe.html");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        say(pipe + "\n" + folder + "/next.html\n");
        files.article("next.html", "Written later");
        Files.writeString(pipe, Shell.page("From a pipe"));
        assertTrue(answers.readLine().contains("From a pipe"));
        assertTrue(answers.readLine().contains("Written later"));
        assertEquals(0, end());
    }

    @Test
    void filesAreWrittenOneByOne() throws Exception {
        begin("-o", folder + "/out", "--files-from", "-");
        say(folder + "/a.html\n");
        awaitFile("out/a.txt");
        say(folder + "/b.html\n");
        awaitFile("out/b.txt");
        assertEquals(0, end());
        assertEquals(List.of("a.txt", "b.txt"), files.files("out"));
    }

    @Test
    void onATerminalProgressIsShownThoughNobodyKnowsHowManyFollow() {
        files.terminals = "2";
        files.stdin(folder + "/a.html\n" + folder + "/b.html\n").run("-o", "@/out", "--files-from", "-");
        assertEquals(0, files.code);
        assertTrue(files.err().contains("\r\033[Kclipping"), files.err());
        assertTrue(files.err().contains("clipping: 2 pages, 2 articles, "), files.err());
    }

    @Test
    void ofNamesThatAreSharedTheFirstIsShort() throws Exception {
        files.article("more/a.htm", "Other");
        files.article("one/b.html", "Deep");
        files.article("two/b.html", "Deeper");
        begin("-o", folder + "/out", "--files-from", "-");
        say(folder + "/a.html\n" + folder + "/more/a.htm\n" + folder + "/one\n" + folder + "/two\n");
        assertEquals(0, end());
        assertEquals(List.of("a.htm.txt", "a.txt", "b.txt", "two/b.txt"), files.files("out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "4"})
    void aPathThatWouldWriteOverTheOutputOfAnotherIsAFailureOfItsOwn(String jobs) throws Exception {
        files.article("more/a.html", "Other");
        files.article("last/a.html", "Last");
        begin("-o", folder + "/out", "-j", jobs, "--files-from", "-");
        say(folder + "/a.html\n" + folder + "/more/a.html\n" + folder + "/last/a.html\n" + folder + "/b.html\n");
        assertEquals(3, end());
        List<String> lines = complaints().lines().toList();
        assertEquals("clipping: @/last/a.html: a.html.txt is the output of @/more/a.html already", lines.get(0));
        assertTrue(lines.get(1).startsWith("clipping: 4 pages, 3 articles, 0 without an article, 1 failed, "), lines.get(1));
        assertEquals(List.of("a.html.txt", "a.txt", "b.txt"), files.files("out"));
    }

    @Test
    void aPathThatItsOwnOutputWouldOverwriteIsAFailureOfItsOwn() throws Exception {
        files.article("out/d.txt", "Kept");
        Files.createSymbolicLink(folder.resolve("d.html"), Path.of("out/d.txt"));
        begin("-o", folder + "/out", "-q", "--files-from", "-");
        say(folder + "/d.html\n" + folder + "/a.html\n");
        assertEquals(3, end());
        assertEquals("clipping: @/d.html: would be overwritten by its own output\n", complaints());
        assertEquals(Shell.page("Kept"), files.read("out/d.txt"));
        assertTrue(files.read("out/a.txt").startsWith("Story a\n"));
    }

    @Test
    void onePathIsOnePageAndAFailureIsALine() throws Exception {
        begin("--jsonl", "-j", "1", "--files-from", "-");
        say(folder + "/a.html\n");
        assertTrue(answers.readLine().contains("Story a"));
        assertEquals(0, end());
        assertEquals("", complaints());
        begin("--jsonl", "-q", "-j", "1", "--files-from", "-");
        say(folder + "/gone.html\n");
        while (complaints().isEmpty()) Thread.sleep(2);
        say(folder + "/b.html\n");
        assertTrue(answers.readLine().contains("Story b"));
        assertEquals(3, end());
        assertEquals("clipping: @/gone.html: no such file or folder\n", complaints());
    }
}
