package clipping.launch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Makes the class-data archive with which the JVM starts without reading and checking our classes: a static archive up to Java 23, since
 * dynamic ones leave out picocli's old class files, and an AOT cache from Java 24 on. It holds the classes that runs over the training
 * pages load.
 *
 * <p>Beside the archive is {@code clipping.archive.id}, with one line each for: the JDK, the names of the jars, their folder, the JDK's
 * home, the archive's size in bytes, its CRC-32. The launcher takes an archive only if all but the last are right and its modification time
 * is that of {@code clipping.jar}; it and this class must agree on them. The JVM checks the archive's content; if it rejects one, {@link
 * Start} asks {@link #isDamaged}.
 */
public final class ClassArchive {
    static final String NAME = "clipping.archive";
    static final String ID = NAME + ".id";
    static final String WORK = ".making-";
    private static final int AOT_SINCE = 24;
    /** A cache without profiles: runs of few pages, for which it is made, lose more time by reading them than they win. */
    private static final List<String> UNPROFILED = List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockDiagnosticVMOptions",
        "-XX:-AOTRecordTraining");
    private static final long TIMEOUT_SECONDS = 120;

    private final Path lib;
    private final Path work;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Process running;
    private volatile boolean cancelled;

    private ClassArchive(Path lib, Path work) {
        this.lib = lib;
        this.work = work;
    }

    /**
     * Makes an archive for the JVM that runs this.
     *
     * @param args the folder of the jars; the folder that gets the archive; when it is a user's cache, the cache's root, which is swept
     *             then
     * @throws IOException when it cannot be made; then nothing is left
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        make(Path.of(args[0]).toRealPath(), Path.of(args[1]).toRealPath());
        if (args.length > 2) ArchiveCache.sweep(Path.of(args[2]));
    }

    private static void make(Path lib, Path target) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory(target, WORK); // in the same file system, private
        ClassArchive maker = new ClassArchive(lib, work);
        Runtime.getRuntime().addShutdownHook(new Thread(maker::cancel));
        try {
            Path archive = work.resolve(NAME);
            maker.dump(archive);
            Path id = work.resolve(ID);
            String home = System.getProperty("java.home");
            Files.write(id, List.of(jdk(Path.of(home)), String.join(":", jars(lib)), lib.toString(), home,
                Long.toString(Files.size(archive)), checksum(archive)));
            Files.setLastModifiedTime(archive, Files.getLastModifiedTime(lib.resolve("clipping.jar")));
            toDisk(archive);
            toDisk(id);
            Files.move(id, target.resolve(ID), StandardCopyOption.ATOMIC_MOVE);
            Files.move(archive, target.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(target.resolve(Start.LOCK));
        } catch (IOException e) {
            if (maker.cancelled) Files.deleteIfExists(target.resolve(Start.LOCK)); // the next run may try again at once
            throw e;
        } finally {
            delete(work);
            maker.over.countDown();
        }
    }

    /** Gives up, since this process is told to end, and lets what was begun be removed. */
    private void cancel() {
        cancelled = true;
        Process process = running;
        if (process != null) process.destroyForcibly();
        try {
            over.await(3, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            // what was begun stays, until the cache is swept
        }
    }

    /** Forces a file to disk, so that it is complete after a power failure. */
    private static void toDisk(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Whether an archive differs from what its {@code .id} says. */
    static boolean isDamaged(Path archive) throws IOException {
        List<String> id = Files.readAllLines(archive.resolveSibling(ID));
        return id.size() < 6 || !id.get(5).equals(checksum(archive));
    }

    private static String checksum(Path file) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Long.toHexString(sum.getValue());
    }

    private void dump(Path archive) throws IOException, InterruptedException {
        if (Runtime.version().feature() >= AOT_SINCE) {
            String config = "-XX:AOTConfiguration=" + work.resolve("config");
            train(joined(UNPROFILED, "-XX:AOTMode=record", config));
            run(joined(UNPROFILED, "-XX:AOTMode=create", config, "-XX:AOTCache=" + archive, "-cp", classPath(lib)));
        } else {
            Path classes = work.resolve("classes");
            train(List.of("-XX:DumpLoadedClassList=" + classes));
            run(List.of("-Xshare:dump", "-XX:SharedClassListFile=" + classes, "-XX:SharedArchiveFile=" + archive, "-cp", classPath(lib)));
        }
        if (!Files.exists(archive)) throw new IOException("the JVM made no archive");
    }

    /** Runs the program like users do, over all training pages. */
    private void train(List<String> options) throws IOException, InterruptedException {
        run(joined(options, "-Dclipping.terminals=", "-cp", classPath(lib), Rehearsal.class.getName(),
            lib.resolve("training").toString(), work.resolve("output").toString()));
    }

    private static List<String> joined(List<String> options, String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return all;
    }

    private void run(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-Xlog:disable", "-XX:+UseSerialGC"));
        command.addAll(options);
        Process process = quiet(command, work).start();
        running = process;
        if (cancelled) process.destroyForcibly();
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the JVM took too long");
        }
        if (process.exitValue() != 0) throw new IOException("the JVM ended with " + process.exitValue());
    }

    /** A process that shares no stream with this one. */
    static ProcessBuilder quiet(List<String> command, Path folder) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
            .redirectInput(new File(File.separatorChar == '/' ? "/dev/null" : "NUL"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        return builder;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The class path, in the order of the launcher. */
    static String classPath(Path lib) throws IOException {
        return jars(lib).stream().map(n -> lib.resolve(n).toString()).collect(Collectors.joining(File.pathSeparator));
    }

    /** Our own jar, then the others by name. */
    private static List<String> jars(Path lib) throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            List<String> names = new ArrayList<>(List.of("clipping.jar"));
            files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".jar") && !n.equals("clipping.jar")).sorted()
                .forEach(names::add);
            return names;
        }
    }

    /** The name of a JDK as the launcher builds it: vendor, version and machine from its {@code release} file. */
    static String jdk(Path home) throws IOException {
        Properties release = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("release"))) {
            release.load(reader);
        }
        return value(release, "IMPLEMENTOR") + " " + value(release, "JAVA_RUNTIME_VERSION") + " " + value(release, "OS_ARCH");
    }

    private static String value(Properties release, String key) {
        String value = release.getProperty(key, "");
        return value.length() > 1 && value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
