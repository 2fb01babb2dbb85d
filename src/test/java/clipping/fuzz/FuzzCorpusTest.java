package clipping.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs every input of the fuzz targets' corpora, and a thousand changes to them that are the same every time. {@code src/fuzz/run} looks
 * for new ones; what it finds is kept in {@code testdata/fuzz}.
 */
class FuzzCorpusTest {
    private static final int CHANGES = 1000;

    @Test
    void sources() throws IOException {
        run("source", SourceFuzz::fuzzerTestOneInput);
    }

    @Test
    void pages() throws IOException {
        run("page", PageFuzz::fuzzerTestOneInput);
    }

    @Test
    void markup() throws IOException {
        run("markup", MarkupFuzz::fuzzerTestOneInput);
    }

    @Test
    void datelines() throws IOException {
        run("dateline", DatelineFuzz::fuzzerTestOneInput);
    }

    @Test
    void dates() throws IOException {
        run("dates", DatesFuzz::fuzzerTestOneInput);
    }

    private static void run(String target, Consumer<byte[]> fuzz) throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("testdata/fuzz", target))) {
            for (Path file : files.sorted().toList()) {
                byte[] input = Files.readAllBytes(file);
                inputs.add(input);
                fuzz.accept(input);
            }
        }
        assertTrue(inputs.size() > 3);
        Random random = new Random(1);
        for (int i = 0; i < CHANGES; i++) fuzz.accept(changed(inputs, random));
    }

    /** Bytes overwritten, a stretch left out, doubled, or taken from another input. */
    private static byte[] changed(List<byte[]> inputs, Random random) {
        byte[] input = inputs.get(random.nextInt(inputs.size())).clone();
        for (int n = random.nextInt(4); n >= 0 && input.length > 1; n--) {
            int from = random.nextInt(input.length);
            int to = Math.min(input.length, from + 1 + random.nextInt(1 << random.nextInt(10)));
            byte[] other = inputs.get(random.nextInt(inputs.size()));
            int at = random.nextInt(other.length + 1);
            byte[] middle = switch (random.nextInt(5)) {
                case 0 -> new byte[0];
                case 1 -> join(slice(input, from, to), slice(input, from, to));
                case 2 -> slice(other, at, Math.min(other.length, at + to - from));
                case 3 -> new byte[] {(byte) (random.nextBoolean() ? 255 : 0)};
                default -> new byte[] {(byte) random.nextInt(256)};
            };
            input = join(join(slice(input, 0, from), middle), slice(input, to, input.length));
        }
        return input;
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] out = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, out, a.length, b.length);
        return out;
    }
}
