package clipping.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The pages for benchmarks. */
final class Pages {
    private Pages() {
    }

    /** All {@code .html} and {@code .html.gz} files under the folders, by path; at most {@code most} of them, evenly spread. */
    static List<byte[]> read(List<Path> folders, int most) {
        try {
            List<Path> files = new ArrayList<>();
            for (Path folder : folders) {
                try (Stream<Path> found = Files.walk(folder)) {
                    found.filter(f -> f.toString().endsWith(".html") || f.toString().endsWith(".html.gz")).sorted().forEach(files::add);
                }
            }
            List<byte[]> pages = new ArrayList<>();
            int count = Math.min(most, files.size());
            for (int i = 0; i < count; i++) pages.add(bytes(files.get((int) ((long) i * files.size() / count))));
            if (pages.isEmpty()) throw new IllegalArgumentException("no pages in " + folders);
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }
}
