package clipping.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The built program, started as users start it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final String INLINE = "-XX:C1MaxInlineSize=";
    private static final Path INSTALLED = Path.of("target/clipping").toAbsolutePath();
    private static final Path PAGE = Path.of("testdata/pages/wire-story-dateline-in-lead/page.html").toAbsolutePath();
    private static final String JAVA_HOME = System.getProperty("java.home");
    private static final String SHARED = "clipping.cli.Main source: shared objects file";

    @TempDir
    Path folder;
    private final Map<String, String> environment = new TreeMap<>();

    private record Ended(int code, String out, String err) {
    }

    @BeforeEach
    void quietSurroundings() {
        environment.put("PATH", System.getenv("PATH"));
        environment.put("JAVA_HOME", JAVA_HOME);
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    @Test
    void theBuiltArchiveIsInUse() throws Exception {
        String plain = run(INSTALLED, PAGE.toString()).out();
        assertTrue(classes(INSTALLED).contains(SHARED));
        assertFalse(Files.exists(folder.resolve("cache")), "no need for another archive");
        assertTrue(plain.startsWith("Ferry operators"), plain);
    }

    @Test
    void linksToTheLauncherAndSpacesInItsPathWork() throws Exception {
        Path copy = copy("a copy, moved");
        Files.createSymbolicLink(folder.resolve("one"), copy.resolve("bin/clipping"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
        assertEquals(run(INSTALLED, PAGE.toString()), start(List.of(folder.resolve("two").toString(), PAGE.toString()), ""));
        environment.put("PATH", folder + ":" + System.getenv("PATH"));
        assertEquals(0, start(List.of("sh", "-c", "two --version"), "").code());
        assertEquals(0, start(List.of("sh", "-c", "cd '" + copy + "/bin' && sh clipping --version"), "").code());
        if (Files.exists(folder.resolve("cache"))) await("clipping.archive"); // what the folder is cleared up after
    }

    @Test
    void aCopyMakesItsOwnArchiveOnce() throws Exception {
        Path copy = copy("copy");
        Files.setLastModifiedTime(copy.resolve("lib/clipping.jar"), Files.getLastModifiedTime(PAGE)); // as a copy that does not keep times
        Ended first = run(copy, PAGE.toString());
        assertEquals(run(INSTALLED, PAGE.toString()), first);
        Path archive = await("clipping.archive");
        for (Path made = archive.getParent(); !made.equals(folder); made = made.getParent()) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
        }
        assertTrue(classes(copy).contains(SHARED));
        assertEquals(first, run(copy, PAGE.toString()));
        assertEquals(List.of("clipping.archive", "clipping.archive.id"), names(archive.getParent()));
    }

    @Test
    void archivesOfRemovedInstallationsAreSwept() throws Exception {
        Path gone = Files.createDirectories(folder.resolve("cache/clipping/some jdk/opt/gone/lib"));
        Files.writeString(gone.resolve("clipping.archive"), "old");
        Files.writeString(gone.resolve("clipping.archive.id"), "some jdk\nclipping.jar\n/opt/gone/lib\n" + JAVA_HOME + "\n");
        Path copy = copy("copy");
        Files.delete(copy.resolve("lib/clipping.archive"));
        run(copy, "--version");
        Path cache = folder.resolve("cache/clipping");
        for (int i = 0; i < 1200 && names(cache).contains("some jdk"); i++) Thread.sleep(50);
        assertFalse(Files.exists(cache.resolve("some jdk")));
        assertEquals(1, names(cache).size());
    }

    @Test
    void makingAnArchiveLeavesNothingWhenItIsToldToEnd() throws Exception {
        Path lib = copy("copy").resolve("lib");
        Path cache = Files.createDirectories(folder.resolve("made"));
        Files.writeString(cache.resolve(Start.LOCK), "");
        Process maker = ClassArchive.quiet(List.of(ClassArchive.java(), "-cp", ClassArchive.classPath(lib), ClassArchive.class.getName(),
            lib.toString(), cache.toString()), folder).start();
        while (maker.isAlive() && names(cache).size() < 2) Thread.sleep(5);
        Thread.sleep(300); // long enough for a process of its own, too short for an archive
        Assumptions.assumeTrue(maker.isAlive(), "it was quicker");
        maker.destroy();
        assertEquals(143, maker.waitFor());
        assertEquals(List.of(), names(cache));
    }

    @Test
    void runsAtOnceMakeOneArchive() throws Exception {
        Path copy = copy("copy");
        Files.setLastModifiedTime(copy.resolve("lib/clipping.jar"), Files.getLastModifiedTime(PAGE));
        Ended ended = start(List.of("sh", "-c", "for i in 1 2 3 4; do '" + copy + "/bin/clipping' --version & done; wait"), "");
        assertEquals("", ended.err());
        assertEquals(4, ended.out().lines().filter(l -> l.startsWith("clipping ")).count(), ended.out());
        assertEquals(List.of("clipping.archive", "clipping.archive.id"), names(await("clipping.archive").getParent()));
    }

    @Test
    void anotherJdkGetsItsOwnArchive() throws Exception {
        Path other = otherJdk();
        Assumptions.assumeTrue(other != null, "there is one JDK only");
        Ended here = run(INSTALLED, PAGE.toString());
        environment.put("JAVA_HOME", other.toString());
        assertEquals(here, run(INSTALLED, PAGE.toString()));
        await("clipping.archive");
        assertTrue(classes(INSTALLED).contains(SHARED));
        assertEquals(here, run(INSTALLED, PAGE.toString()));
    }

    @Test
    void whereNothingCanBeWrittenItRunsSilently() throws Exception {
        Path copy = copy("copy");
        Files.delete(copy.resolve("lib/clipping.archive"));
        Ended there = run(INSTALLED, PAGE.toString());
        environment.put("XDG_CACHE_HOME", "/dev/null/cache");
        assertEquals(there, run(copy, PAGE.toString()));
        environment.remove("XDG_CACHE_HOME");
        environment.remove("HOME");
        assertEquals(there, run(copy, PAGE.toString()));
        assertEquals("", there.err());
    }

    /**
     * The archive in the cache, and the one of the installation where the cache cannot be written: cut short, or with wrong bytes inside,
     * each with the right time of change.
     */
    @Test
    void aDamagedArchiveIsNoticedAndMadeAnew() throws Exception {
        Ended expected = run(INSTALLED, PAGE.toString());
        Path copy = copy("copy");
        Files.setLastModifiedTime(copy.resolve("lib/clipping.jar"), Files.getLastModifiedTime(PAGE)); // no archive fits
        run(copy, PAGE.toString());
        Path made = await("clipping.archive");
        long length = Files.size(made);
        for (Damage damage : List.<Damage>of(c -> c.truncate(length / 2), c -> c.truncate(0), c -> scribble(c, length / 2), c ->
            scribble(c, 0))) {
            damage(made, damage);
            assertEquals(expected, run(copy, PAGE.toString()));
            for (int i = 0; i < 1200 && ClassArchive.isDamaged(made); i++) Thread.sleep(50);
            assertEquals(made, await("clipping.archive"));
            assertTrue(classes(copy).contains(SHARED));
            assertEquals(expected, run(copy, PAGE.toString()));
        }
        assertEquals(List.of(), leftovers());
    }

    @Test
    void whereTheInstallationsOwnArchiveIsDamagedTheCacheHasAnother() throws Exception {
        Path copy = copy("copy");
        Path own = copy.resolve("lib/clipping.archive");
        Path id = copy.resolve("lib/clipping.archive.id");
        Files.writeString(id, Files.readString(id).replace(INSTALLED + "/lib\n", copy.resolve("lib") + "\n"));
        Ended expected = run(INSTALLED, PAGE.toString());
        damage(own, c -> scribble(c, Files.size(own) / 2));
        assertEquals(expected, run(copy, PAGE.toString()));
        await("clipping.archive");
        assertTrue(classes(copy).contains(SHARED));
        assertEquals(expected, run(copy, PAGE.toString()));
        assertEquals(List.of(), leftovers());
    }

    private interface Damage {
        void to(FileChannel archive) throws IOException;
    }

    private static void damage(Path archive, Damage damage) throws IOException {
        var time = Files.getLastModifiedTime(archive);
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
        try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            damage.to(channel);
        }
        Files.setLastModifiedTime(archive, time);
    }

    private static void scribble(FileChannel archive, long at) throws IOException {
        byte[] noise = new byte[100_000];
        Arrays.fill(noise, (byte) 0x5a);
        archive.write(ByteBuffer.wrap(noise), at);
    }

    /** The reports of crashes in the folder where the program is started. */
    private static List<String> leftovers() throws IOException {
        return names(Path.of("")).stream().filter(n -> n.startsWith("hs_err") || n.startsWith("core")).toList();
    }

    @Test
    void aJvmThatCannotStartIsOneLineAndNoPageWithoutAnArticle() throws Exception {
        environment.put("CLIPPING_JAVA_OPTS", "-Xmx1p");
        assertEquals(new Ended(3, "", "clipping: Java does not start: Invalid maximum heap size: -Xmx1p\n"),
            run(INSTALLED, PAGE.toString()));
        environment.put("CLIPPING_JAVA_OPTS", "-XX:+NoSuchOption");
        assertEquals(new Ended(3, "", "clipping: Java does not start: Unrecognized VM option 'NoSuchOption'\n"),
            run(INSTALLED, PAGE.toString()));
        environment.remove("CLIPPING_JAVA_OPTS");
        environment.put("JAVA_TOOL_OPTIONS", "-Xms2g -Xmx1g");
        Ended ended = run(INSTALLED, PAGE.toString());
        assertEquals(3, ended.code());
        assertTrue(ended.err().startsWith("clipping: Java does not start: Initial heap size set to a larger value"), ended.err());
        environment.remove("JAVA_TOOL_OPTIONS");
        for (int kilobytes = 100_000; kilobytes < 6_000_000; kilobytes += kilobytes / 2) {
            ended = start(List.of("sh", "-c", "ulimit -v " + kilobytes + "; exec '" + INSTALLED + "/bin/clipping' '" + PAGE + "'"), "");
            boolean said = ended.code() == 3 && ended.err().startsWith("clipping: ") && ended.err().lines().count() == 1;
            boolean aborted = ended.code() == 134 && ended.err().isEmpty(); // it started, and the system had no more for it later on
            assertTrue(ended.code() == 0 || (said || aborted) && ended.out().isEmpty(), kilobytes + " " + ended);
        }
        Path empty = Files.createFile(folder.resolve("empty.html"));
        assertEquals(1, start(List.of("sh", "-c", "ulimit -v 8000000; exec '" + INSTALLED + "/bin/clipping' '" + empty + "'"), "").code());
        environment.put("JAVA_HOME", fakeJava("echo 'Error: could not find libjava.so' >&2; exit 2").toString());
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.9\"\n");
        assertEquals(new Ended(3, "", "clipping: Java does not start: could not find libjava.so\n"), run(INSTALLED, PAGE.toString()));
    }

    @Test
    void aJvmThatCrashesLeavesNothingInTheOutputAndNoFile() throws Exception {
        Ended ended = start(List.of("sh", "-c",
            "mkfifo '" + folder + "'/pipe; '" + INSTALLED + "/bin/clipping' - <'" + folder + "'/pipe & exec 3>'" + folder
            + "'/pipe; sleep 2; kill -SEGV $!; wait $!"), "");
        assertEquals(134, ended.code(), ended.err());
        assertEquals("", ended.out());
        assertEquals(List.of(), leftovers());
    }

    @Test
    void withoutJavaItSaysSoInOneLine() throws Exception {
        environment.remove("JAVA_HOME");
        environment.put("PATH", folder.toString());
        Ended ended = run(INSTALLED, "--version");
        assertEquals(3, ended.code());
        assertEquals("clipping: needs Java 17 or newer; there is no java on the PATH, and JAVA_HOME is not set\n", ended.err());
        environment.put("JAVA_HOME", folder.toString());
        assertEquals("clipping: needs Java 17 or newer; JAVA_HOME is " + folder + ", and there is no bin/java in it\n",
            run(INSTALLED, "--version").err());
    }

    @Test
    void anOldJavaIsNamed() throws Exception {
        Path home = fakeJava("echo 'openjdk version \"1.8.0_392\"' >&2");
        environment.put("JAVA_HOME", home.toString());
        assertEquals("clipping: needs Java 17 or newer; " + home + "/bin/java is Java 1.8.0_392\n", run(INSTALLED, "--version").err());
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"N/A\"\nJAVA_VERSION=\"11.0.22\"\n");
        Ended ended = run(INSTALLED, "--version");
        assertEquals(3, ended.code());
        assertEquals("clipping: needs Java 17 or newer; " + home + "/bin/java is Java 11.0.22\n", ended.err());
    }

    @Test
    void aJavaThatDoesNotTellItsVersionInAFileIsAsked() throws Exception {
        environment.put("JAVA_HOME", fakeJava("exec '" + JAVA_HOME + "/bin/java' \"$@\"").toString());
        assertEquals(0, run(INSTALLED, PAGE.toString()).code());
    }

    @Test
    void theJavaOnThePathIsFoundThroughLinks() throws Exception {
        environment.remove("JAVA_HOME");
        Files.createSymbolicLink(folder.resolve("java"), Path.of(JAVA_HOME, "bin", "java"));
        environment.put("PATH", folder + ":" + System.getenv("PATH"));
        assertTrue(classes(INSTALLED).contains(SHARED));
        Files.delete(folder.resolve("java")); // the clearing up of the folder warns of links that lead out of it
    }

    @Test
    void optionsForTheJvmArePassedOn() throws Exception {
        environment.put("CLIPPING_JAVA_OPTS", "-Xmx300m  -XX:+UseParallelGC -XshowSettings:vm");
        Ended ended = run(INSTALLED, "--version");
        assertEquals(0, ended.code());
        assertTrue((ended.out() + ended.err()).contains("Max. Heap Size: 300.00M"), ended.err());
    }

    /** Where pages are many, or may be. */
    @Test
    void runsOfManyPagesHaveTheOptimizingCompiler() throws Exception {
        Path home = fakeJava("echo \"$@\"");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
        environment.put("JAVA_HOME", home.toString());
        Path few = Files.createDirectories(folder.resolve("few"));
        for (int i = 0; i < 20; i++) Files.createFile(few.resolve(i + ".html"));
        Path deep = Files.createDirectories(folder.resolve("deep/er")).getParent();
        Files.createSymbolicLink(deep.resolve("er/loop"), deep);
        Path large = Files.createDirectories(folder.resolve("large"));
        for (int i = 0; i < 12_000; i++) Files.createFile(Files.createDirectories(large.resolve("" + i % 7)).resolve(i + ".html"));
        Path crawls = Files.createDirectories(folder.resolve("crawls"));
        Files.createFile(crawls.resolve("1.warc.gz"));
        String little = "-XX:TieredStopAtLevel=1";
        for (List<String> line : List.of(List.of("page.html"), List.<String>of(), List.of(few.toString()), List.of(deep.toString()),
            List.of(few.toString(), deep.toString()), List.of("-q", few + "/1.html", few + "/2.html"))) {
            assertTrue(run(INSTALLED, line.toArray(new String[0])).out().contains(little), line.toString());
        }
        for (List<String> line : List.of(List.of(large.toString()), List.of(crawls.toString()), List.of("a.warc"),
            List.of("--files-from", "list"), List.of("--files-from=list"))) {
            assertFalse(run(INSTALLED, line.toArray(new String[0])).out().contains(little), line.toString());
        }
    }

    /** A JVM that did not know such an option would not start. */
    @Test
    void runsOfFewPagesInlineLittleWhereThatIsKnownToHelp() throws Exception {
        Path few = Files.createDirectories(folder.resolve("few"));
        for (int i = 0; i < 20; i++) Files.createFile(few.resolve(i + ".html"));
        Path more = Files.createDirectories(folder.resolve("more"));
        for (int i = 0; i < 40; i++) Files.createFile(more.resolve(i + ".html"));
        Path home = fakeJava("echo \"$@\"");
        environment.put("JAVA_HOME", home.toString());
        for (String jdk : List.of("17.0.9 x86_64", "25.0.1 aarch64")) {
            release(home, jdk);
            for (String page : List.of("page.html", few.toString())) assertTrue(run(INSTALLED, page).out().contains(INLINE), jdk + page);
            assertFalse(run(INSTALLED, more.toString()).out().contains(INLINE), jdk);
        }
        for (String jdk : List.of("26.0.1 x86_64", "17.0.9 riscv64")) {
            release(home, jdk);
            assertFalse(run(INSTALLED, "page.html").out().contains(INLINE), jdk);
        }
    }

    private static void release(Path home, String jdk) throws IOException {
        String[] words = jdk.split(" ");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + words[0] + "\"\nOS_ARCH=\"" + words[1] + "\"\n");
    }

    @Test
    void fileNamesOfAnyScriptWorkInAnyLocale() throws Exception {
        String names = "d=$(printf 'caf\\303\\251 \\346\\226\\260'); mkdir \"$d\"; cp '" + PAGE + "' \"$d/$d.html\"; cd \"$d\"; ";
        for (String locale : List.of("C", "POSIX", "de_DE.ISO-8859-1", "xx_XX.UTF-8", "")) {
            environment.put("LC_ALL", locale);
            Path here = Files.createDirectories(folder.resolve("locale-" + locale));
            Ended ended = start(List.of("sh", "-c",
                "cd '" + here + "'; " + names + "'" + INSTALLED + "/bin/clipping' --field source \"$d.html\""), "");
            assertEquals(new Ended(0, "caf\u00e9 \u65b0.html\n", ""), ended, locale);
        }
    }

    @Test
    void signalsReachTheJvmAndItsExitCodeComesBack() throws Exception {
        Ended ended = start(List.of("sh", "-c", "'" + INSTALLED + "/bin/clipping' - & sleep 1; kill -TERM $!; wait $!"), "");
        // it may have ended by itself, as standard input is empty
        assertTrue(ended.code() == 143 || ended.code() == 130 || ended.code() == 1, "" + ended);
        assertEquals(2, run(INSTALLED, "--no-such-option").code());
        assertEquals(3, run(INSTALLED, folder.resolve("missing.html").toString()).code());
    }

    private Ended run(Path installation, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(installation.resolve("bin/clipping").toString()));
        command.addAll(List.of(args));
        return start(command, "");
    }

    private Ended start(List<String> command, String in) throws Exception {
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(in.getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(err));
    }

    /** The log of the classes that a run loads, with where each comes from. */
    private String classes(Path installation) throws Exception {
        Path log = folder.resolve("classes.txt");
        environment.put("CLIPPING_JAVA_OPTS", "-Xlog:class+load:file=" + log);
        assertEquals(0, run(installation, PAGE.toString()).code());
        environment.remove("CLIPPING_JAVA_OPTS");
        return Files.readString(log);
    }

    private Path copy(String name) throws IOException {
        Path target = folder.resolve(name);
        try (Stream<Path> files = Files.walk(INSTALLED)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(INSTALLED.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES,
                    LinkOption.NOFOLLOW_LINKS);
            }
        }
        return target;
    }

    /** The file of that name below the cache, once it is there and nobody works on it any more. */
    private Path await(String name) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (System.nanoTime() < until) {
            List<Path> found;
            try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
                found = files.toList();
            } catch (IOException | RuntimeException e) {
                found = List.of(); // it is being worked on
            }
            boolean busy = found.stream()
                .anyMatch(f -> f.getFileName().toString().equals(Start.LOCK) || f.toString().contains("/.making-"));
            if (!busy) for (Path file : found) if (file.getFileName().toString().equals(name)) return file;
            Thread.sleep(50);
        }
        throw new AssertionError("no archive was made");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private Path fakeJava(String script) throws IOException {
        Path java = folder.resolve("jdk/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder.resolve("jdk");
    }

    /** A JDK of another version than this one, where the machine has one. */
    private static Path otherJdk() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) return null;
        try (Stream<Path> homes = Files.list(all)) {
            for (Path home : homes.sorted().toList()) {
                if (!Files.isExecutable(home.resolve("bin/java")) || !Files.exists(home.resolve("release"))) continue;
                String release = Files.readString(home.resolve("release"));
                int at = release.indexOf("\nJAVA_VERSION=\"") + 15;
                int feature = at < 15 ? 0 : Integer.parseInt(release.substring(at).split("[^0-9]")[0]);
                if (feature >= 17 && feature != Runtime.version().feature()) return home;
            }
        }
        return null;
    }
}
