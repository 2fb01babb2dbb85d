package clipping.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clipping.ObjectSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The installed program as a process: what only a process shows. Needs a POSIX shell. */
@Timeout(120)
class CommandLineIT {
    private static final Path PROGRAM = Path.of("target/clipping/bin/clipping").toAbsolutePath();

    @TempDir
    Path folder;
    private Shell files;

    /** What a command left. */
    private record Ended(int code, String out, String err) {
    }

    @BeforeEach
    void program() {
        assumeTrue(Files.isExecutable(PROGRAM), "built by mvn package");
        files = new Shell(folder);
        files.article("a.html", "Pier");
    }

    private Process start(String script) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "clipping() { '" + PROGRAM + "' \"$@\"; }\n" + script)
            .directory(folder.toFile());
        builder.environment().put("PROGRAM", PROGRAM.toString());
        return builder.redirectOutput(folder.resolve(".out").toFile()).redirectError(folder.resolve(".err").toFile()).start();
    }

    private Ended end(Process process) throws IOException, InterruptedException {
        assertTrue(process.waitFor(100, TimeUnit.SECONDS));
        return new Ended(process.exitValue(), Files.readString(folder.resolve(".out")), Files.readString(folder.resolve(".err")));
    }

    /** Runs a shell script in the folder; {@code clipping} is the program. */
    private Ended sh(String script) throws IOException, InterruptedException {
        Process process = start(script);
        process.getOutputStream().close();
        return end(process);
    }

    /**
     * {@code script} makes a terminal, but now and then hangs where it has none itself: only when asked for, by {@code -Dterminal=true}.
     */
    private static boolean hasTerminal() {
        return Boolean.getBoolean("terminal") && Stream.of("/usr/bin/script", "/bin/script").anyMatch(p -> Files.isExecutable(Path.of(p)));
    }

    private void many(int pages) {
        for (int i = 0; i < pages; i++) files.article("in/" + i % 10 + "/" + i + ".html", "Story " + i);
    }

    @Test
    void aPageIsPrinted() throws Exception {
        Ended e = sh("clipping a.html");
        assertEquals(new Ended(0, e.out, ""), e);
        assertTrue(e.out.startsWith("Pier\n\n"), e.out);
        assertEquals(e, sh("clipping < a.html"));
        assertEquals(e, sh("cat a.html | clipping -"));
    }

    @Test
    void aPipeWithAnyNameIsRead() throws Exception {
        Ended e = sh("mkfifo pipe; cat a.html > pipe & clipping --field title pipe; rm pipe");
        assertEquals(new Ended(0, "Pier\n", ""), e);
    }

    @Test
    void theFolderItIsCalledInIsAFolderLikeAnyOther() throws Exception {
        files.article("in/b.html", "Harbour");
        assertEquals(new Ended(0, "", ""), sh("cd in && clipping -q -o . b.html && clipping -q -o out . && clipping -q -o .. ../a.html"));
        assertEquals(List.of("b.html", "b.txt", "out/b.txt"), files.files("in"));
        assertTrue(files.read("a.txt").startsWith("Pier\n"));
        assertEquals(new Ended(0, "./b.html\t./b.html\n", ""), sh("cd in && clipping -q --field source ."));
    }

    @Test
    void aProgramHandsPathsOverOneByOneAndReadsTheAnswers() throws Exception {
        files.article("b.html", "Harbour");
        Process process = new ProcessBuilder(PROGRAM.toString(), "-j", "1", "--jsonl", "--files-from", "-").directory(folder.toFile())
            .redirectError(folder.resolve(".err").toFile()).start();
        try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
            Writer paths = process.outputWriter(StandardCharsets.UTF_8)) {
            for (String[] page : new String[][] {{"a", "Pier"}, {"b", "Harbour"}, {"a", "Pier"}}) {
                paths.write(page[0] + ".html\n");
                paths.flush();
                String answer = answers.readLine();
                assertTrue(answer.startsWith("{\"source\":\"" + page[0] + ".html\"") && answer.contains("\"title\":\"" + page[1] + "\""),
                    answer);
            }
        }
        assertTrue(process.waitFor(100, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
        assertTrue(files.read(".err").startsWith("clipping: 3 pages, 3 articles, "), files.read(".err"));
    }

    @Test
    void theSchemaOfTheObjectsIsInstalled() throws Exception {
        assertEquals(-1, Files.mismatch(ObjectSchema.FILE, PROGRAM.resolve("../../share/clipping/article.schema.json").normalize()));
        ObjectSchema.check(sh("clipping --json --why a.html; clipping --jsonl a.html; clipping --json < /dev/null").out);
    }

    @Test
    void exitCodesReachTheShell() throws Exception {
        assertEquals(1, sh("clipping < /dev/null").code);
        assertEquals(2, sh("clipping --bogus").code);
        assertEquals(3, sh("clipping gone.html").code);
    }

    @Test
    void aReaderThatGoesAwayEndsItSilently() throws Exception {
        many(300);
        Ended e = sh("{ clipping in; echo $? >&2; } | head -1");
        assertEquals(new Ended(0, "==> in/0/0.html <==\n", "141\n"), e);
    }

    @Test
    void aFullDiskIsOneLine() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Ended e = sh("clipping a.html > /dev/full");
        assertEquals(new Ended(3, "", "clipping: standard output cannot be written: no space left on device\n"), e);
        many(100);
        e = sh("clipping in a.html > /dev/full");
        assertTrue(e.err.startsWith("clipping: standard output cannot be written: no space left on device\nclipping: 0 pages, "), e.err);
        assertEquals(List.of(3, 2L), List.of(e.code, e.err.lines().count()));
    }

    @Test
    void aFileThatCannotBeWrittenStopsTheRun() throws Exception {
        many(100);
        Ended e = sh("( ulimit -f 0; clipping -o out in 2>&1; echo $? ) | cat");
        assertTrue(e.out.startsWith("clipping: out/") && e.out.endsWith("\n3\n"), e.out);
        assertTrue(e.out.contains("\nclipping: 0 pages, 0 articles, 0 without an article, 1 failed, "), e.out);
        assertEquals(3, e.out.lines().count(), e.out);
        assertEquals(List.of(), files.files("out"));
    }

    /** A small disk of its own, where the system lets a user mount one. */
    private String onADisk(String options, String script) {
        return "mkdir -p disk && unshare -rm sh -c 'mount -t tmpfs -o size=48k tmpfs disk && " + options + script + "'";
    }

    @Test
    void aFullDiskStopsTheRunAndItGoesOnWhereThereIsRoom() throws Exception {
        assumeTrue(sh(onADisk("", "true")).code == 0);
        many(40);
        String room =
            "mount -o remount,size=9m disk; \"$PROGRAM\" -q --skip-existing -o disk/out in; \"$PROGRAM\" -q -o whole in; diff -r "
            + "disk/out whole && echo same";
        Ended e = sh(onADisk("",
            "\"$PROGRAM\" -o disk/out in; echo $?; find disk/out -type f | wc -l; find disk/out -name \"*.t*t\" -size 0; " + room));
        List<String> lines = e.out.lines().toList();
        assertEquals(List.of("3", "same"), List.of(lines.get(0), lines.get(2)), e.out);
        int done = Integer.parseInt(lines.get(1).strip());
        assertTrue(done > 0 && done < 40, e.out);
        List<String> said = e.err.lines().toList();
        assertTrue(said.get(0).startsWith("clipping: disk/out/"), e.err);
        assertTrue(said.get(0).endsWith(".txt: cannot be written: no space left on device"), e.err);
        assertTrue(said.get(1).startsWith("clipping: " + done + " page"), done + " written: " + e.err);
        assertEquals(2, said.size(), e.err);
    }

    @Test
    void aReadOnlyDiskIsOneLine() throws Exception {
        assumeTrue(sh(onADisk("", "true")).code == 0);
        String readOnly = "mount -o remount,ro disk && ";
        assertEquals(new Ended(3, "", "clipping: disk/out: the folder cannot be made: read-only file system\n"),
            sh(onADisk(readOnly, "\"$PROGRAM\" -o disk/out a.html")));
        Ended e = sh(onADisk(readOnly, "\"$PROGRAM\" --report disk/report.html a.html"));
        assertEquals(new Ended(3, "", "clipping: disk/report.html: the report cannot be written: read-only file system\n"), e);
    }

    @Test
    void anOutputFolderThatVanishesStopsTheRun() throws Exception {
        many(3000);
        Process process = start("exec \"$PROGRAM\" -o out in");
        while (process.isAlive() && !Files.exists(folder.resolve("out/0"))) Thread.sleep(5);
        assumeTrue(process.isAlive());
        Files.move(folder.resolve("out"), folder.resolve("moved"));
        Ended e = end(process);
        assertEquals(3, e.code, e.err);
        assertTrue(e.err.startsWith("clipping: out: the output folder is gone\nclipping: "), e.err);
        assertEquals(2, e.err.lines().count(), e.err);
        assertTrue(!Files.exists(folder.resolve("out")), "it is not made again");
    }

    @Test
    void anInterruptEndsItWithTheSummary() throws Exception {
        many(3000);
        Process process = start("exec \"$PROGRAM\" -o out in");
        while (process.isAlive() && files.files("out").size() < 20) Thread.sleep(5);
        // the shell's own: a bare system has no program kill
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        Ended e = end(process);
        assumeTrue(files.files("out").size() < 3000, "it was quicker");
        assertEquals(130, e.code, e.err);
        assertEquals(1, e.err.lines().count(), e.err);
        int done = files.files("out").size();
        assertTrue(e.err.startsWith("clipping: " + done + " pages, " + done + " articles, "), done + " written: " + e.err);
        for (String file : files.files("out")) assertTrue(file.endsWith(".txt") && files.read("out/" + file).endsWith("said.\n"), file);
    }

    @Test
    void whatAKillLeavesIsFinishedByTheNextRun() throws Exception {
        many(1500);
        sh("clipping -q -o whole in");
        for (int kill = 1; kill <= 4; kill++) {
            Process process = start("exec \"$PROGRAM\" -q -o out --skip-existing in");
            int before = files.files("out").size();
            while (process.isAlive() && files.files("out").size() < Math.max(before, kill * 200)) Thread.sleep(3);
            process.destroyForcibly();
            process.waitFor();
            for (String file : files.files("out")) {
                if (file.endsWith(".txt")) assertEquals(files.read("whole/" + file), files.read("out/" + file));
            }
        }
        assertEquals(0, sh("clipping -q -o out --skip-existing in").code);
        assertEquals(new Ended(0, "", ""), sh("diff -r -x '.*.part' whole out")); // parts are left for an hour
    }

    @Test
    void namesOfAnyLettersWorkInEveryLocale() throws Exception {
        files.article("é/\u65b0\ud83d\ude00.html", "Pier");
        for (String locale : List.of("C", "POSIX", "en_US.UTF-8", "tr_TR.UTF-8", "nonsense")) {
            Ended e = sh("unset LC_ALL LC_CTYPE; LANG=" + locale
                + "; export LANG; clipping --field title é/* && clipping -q --field title é");
            assertEquals(new Ended(0, "Pier\né/\u65b0\ud83d\ude00.html\tPier\n", ""), e, locale);
        }
    }

    @Test
    void aNameThatIsNotUtf8IsNoCrash() throws Exception {
        Ended e = sh("name=$(printf 'in/b\\351d.html'); mkdir in; cp a.html \"$name\" || exit 77; clipping -q --field title in; clipping "
            + "-q -o out in; clipping \"$name\"");
        assumeTrue(e.code != 77, "the file system takes it");
        assertTrue(e.out.equals("in/b\ufffdd.html\tPier\n"), e.out + e.err);
        assertEquals(3, e.code);
        assertEquals(1, e.err.lines().count(), e.err);
        assertEquals(1, files.files("out").size());
    }

    @Test
    void theSameBytesInEveryLocaleAndZone() throws Exception {
        many(20);
        Ended one = sh("clipping -q --jsonl --why in");
        for (String setting : List.of("LC_ALL=tr_TR.UTF-8 TZ=Asia/Kathmandu", "LC_ALL=C TZ=UTC",
            "CLIPPING_JAVA_OPTS='-Duser.language=ar -Dfile.encoding=ISO-8859-1'")) {
            assertEquals(one, sh("export " + setting + "; clipping -q --jsonl --why -j 3 in"), setting);
        }
    }

    @Test
    void onATerminalThereIsAProgressBar() throws Exception {
        assumeTrue(hasTerminal());
        many(300);
        Ended e = sh("script -qec '\"$PROGRAM\" -o out in' /dev/null < /dev/null");
        assumeTrue(e.err.isEmpty(), e.err);
        assertTrue(e.out.contains("/300 "), e.out);
        assertTrue(e.out.contains("300 pages, "), e.out);
        e = sh("script -qec '\"$PROGRAM\" -q -o out in' /dev/null < /dev/null");
        assertEquals("", e.out);
    }

    @Test
    void theProgressBarIsAsWideAsItsTerminalEvenWhereThatControlsNothing() throws Exception {
        assumeTrue(hasTerminal() && sh("command -v stty setsid").code == 0);
        many(300);
        files.put("in/bad.html", "%PDF-1.4 \0");
        for (String run : List.of("\"$PROGRAM\"", "setsid -w \"$PROGRAM\"")) {
            Ended e = sh("unset COLUMNS; script -qec 'stty cols 70; " + run + " -o out in' /dev/null < /dev/null");
            assumeTrue(e.err.isEmpty(), e.err);
            List<String> bars = Arrays.stream(e.out.split("\\R|\033\\[K")).filter(l -> l.contains("/301 ")).toList();
            assertTrue(!bars.isEmpty() && bars.stream().allMatch(bar -> bar.length() < 70 && bar.length() > 60), bars::toString);
            assertTrue(bars.get(bars.size() - 1).endsWith("/s 1 failed"), bars::toString);
        }
    }

    @Test
    void withoutPathOnATerminalUsageIsShown() throws Exception {
        assumeTrue(hasTerminal());
        Ended e = sh("script -qec '\"$PROGRAM\"' /dev/null < /dev/null");
        assertEquals(2, e.code, e.out + e.err);
        assertTrue(e.out.startsWith("Usage: clipping "), e.out);
    }

    @Test
    void manyPagesNeedLittleMemory() throws Exception {
        many(6000);
        Ended e = sh("CLIPPING_JAVA_OPTS=-Xmx64m; export CLIPPING_JAVA_OPTS; clipping --jsonl -j 4 in | wc -l");
        assertEquals("6000", e.out.strip());
        assertTrue(e.err.contains(" 0 failed"), e.err);
    }

    @Test
    void closedStreamsAreNoFilesOfTheJvm() throws Exception {
        assertEquals(new Ended(3, "", "clipping: -: could not be read (Bad file descriptor)\n"), sh("clipping <&-"));
        assertEquals(new Ended(3, "", "clipping: standard output cannot be written: bad file descriptor\n"), sh("clipping a.html >&-"));
        assertEquals(new Ended(3, "", ""), sh("clipping gone.html 2>&-"));
        assertEquals(new Ended(0, "Pier\n", ""), sh("clipping --field title a.html <&- 2>&-"));
    }
}
