package clipping.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code src/package/build} makes runs where there is no Java. Only on request, as it takes a minute: {@code
 * CLIPPING_TRY_PACKAGES=1}.
 */
@EnabledIfEnvironmentVariable(named = "CLIPPING_TRY_PACKAGES", matches = "1")
class PackagesIT {
    private static final Path PACKAGES = Path.of("target/package").toAbsolutePath();
    private static final List<String> PROGRAMS = List.of("sh", "readlink", "getconf", "wc");
    private static final Path TESTDATA = Path.of("testdata").toAbsolutePath();

    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {
    }

    @BeforeAll
    static void build() throws Exception {
        Process build = new ProcessBuilder("src/package/build").inheritIO().start();
        assertEquals(0, build.waitFor());
    }

    private static Path made(String ending) throws IOException {
        try (Stream<Path> files = Files.list(PACKAGES)) {
            return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElse(null);
        }
    }

    /** With nothing on the PATH but what every system has, and surely no Java. */
    private Ended bare(List<String> command) throws Exception {
        Path path = Files.createDirectories(folder.resolve("path"));
        for (String program : PROGRAMS) {
            if (!Files.exists(path.resolve(program))) Files.createSymbolicLink(path.resolve(program), Path.of("/usr/bin", program));
        }
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", path.toString());
        builder.environment().put("HOME", Files.createDirectories(folder.resolve("home")).toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(err));
    }

    /** The clearing up of the folder warns of links that lead out of it. */
    @AfterEach
    void withoutLinks() throws IOException {
        for (String program : PROGRAMS) Files.deleteIfExists(folder.resolve("path").resolve(program));
    }

    private void unpack(String... command) throws Exception {
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    private static List<String> overEverything(Path program) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "-q", "--jsonl", "--why", "--ext",
            "html,case,warc,gz,mhtml,webarchive,txt,"));
        command.add(TESTDATA.toString());
        return command;
    }

    @Test
    void theUnpackedFolderGivesWhatAnyJavaGives() throws Exception {
        unpack("tar", "-C", folder.toString(), "-xzf", made(".tar.gz").toString());
        Path program;
        try (Stream<Path> folders = Files.list(folder)) {
            program = folders.filter(f -> f.getFileName().toString().startsWith("clipping-")).findFirst().orElseThrow()
                .resolve("bin/clipping");
        }
        for (String file : List.of("LICENSE", "NOTICES.txt", "NEEDS.txt")) {
            assertTrue(Files.exists(program.resolveSibling("../" + file)), file);
        }
        assertTrue(Files.readString(program.resolveSibling("../NEEDS.txt"))
            .matches("Needs Linux on \\S+ with the C library glibc 2\\.\\d+ or newer .*\\n"));
        Ended version = bare(List.of(program.toString(), "--version"));
        assertEquals(0, version.code(), version.err());
        Ended own = bare(overEverything(program));
        Process with = new ProcessBuilder(overEverything(Path.of("target/clipping/bin/clipping").toAbsolutePath()))
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String expected = new String(with.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(with.waitFor(), own.code(), own.err());
        assertEquals(expected, own.out());
        assertTrue(own.out().lines().count() > 90, "hardly any page");
    }

    @Test
    void theDebianPackageRuns() throws Exception {
        Path made = made(".deb");
        assumeTrue(made != null, "no dpkg-deb");
        unpack("dpkg-deb", "-x", made.toString(), folder.resolve("root").toString());
        Ended ended = bare(List.of(folder.resolve("root/usr/bin/clipping").toString(),
            TESTDATA.resolve("pages/wire-story-dateline-in-lead/page.html").toString()));
        assertEquals(0, ended.code(), ended.err());
        assertEquals(Files.readString(TESTDATA.resolve("pages/wire-story-dateline-in-lead/expected.txt")), ended.out());
        assertTrue(Files.exists(folder.resolve("root/usr/share/man/man1/clipping.1.gz")));
        String copyright = Files.readString(folder.resolve("root/usr/share/doc/clipping/copyright"));
        assertTrue(copyright.contains("Apache License") && copyright.contains("lib/jsoup.jar: MIT License"), copyright);
    }
}
